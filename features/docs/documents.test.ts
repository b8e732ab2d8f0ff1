import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {basename} from 'node:path'
import {describe, it} from 'node:test'
import {fileURLToPath} from 'node:url'
import {expect} from 'chai'
import {
  type Action,
  languageSubtags,
  type ProcedureDocument,
  parseDocument,
  type Reading,
  type StatementId,
  type Step,
  statementIds
} from '../../parsers/index.js'
import {portalReleases} from '../../src/portal/index.js'

const folder = fileURLToPath(new URL('.', import.meta.url))
const root = fileURLToPath(new URL('../../', import.meta.url))
const documents = pathsIn(folder).map((path) => read(path))
const locales = readdirSync(folder, {withFileTypes: true})
  .flatMap((entry) => (entry.isDirectory() ? entry.name : []))
  .sort()
/** What each of our documents is about: its clouds, and the release that is the newest on the day it was handed off. */
const subjects: Readonly<Record<string, Pick<ProcedureDocument, 'monikers' | 'release' | 'date'>>> = {
  'add-partner-2020.md': {
    monikers: ['o365-21vianet', 'o365-germany', 'o365-worldwide'],
    release: '2020-04',
    date: '2020-04-30'
  },
  'add-partner.md': {monikers: ['o365-21vianet', 'o365-worldwide'], release: '2021-12', date: '2021-12-15'},
  'manage-partners.md': {monikers: ['o365-21vianet', 'o365-worldwide'], release: '2021-12', date: '2021-12-15'},
  'remove-a-relationship.md': {monikers: [], release: '2021-03', date: '2021-06-30'}
}
const patients = fileURLToPath(new URL('../../../shared/docs', import.meta.url))
const withoutPatients = existsSync(patients) ? false : 'there is no folder ../shared/docs'
if (withoutPatients) console.warn(`NOT RUN, ${withoutPatients}: do our documents have sentences of their own?`)

describe('our own documents', () => {
  it('should be there in every language, each in a folder of its locale', () => {
    expect(locales.map((locale) => locale.replace(/-.*/, '')).sort()).to.deep.equal(languageSubtags())
    const expected = locales.flatMap((locale) => Object.keys(subjects).map((name) => `${locale}/${name}`))
    expect(documents.map(({path}) => path)).to.deep.equal(expected)
    expect(documents.map(({locale, path}) => `${locale}/${basename(path)}`)).to.deep.equal(expected)
  })

  for (const document of documents) {
    const name = basename(document.path)
    const english = read(`en-US/${name}`)

    describe(document.path, () => {
      it('should be read to the last sentence of its steps', () => {
        const sentences = document.procedures.flatMap(({steps}) => steps.flatMap((step) => step.sentences))
        const unread = sentences.filter(({kind}) => kind === 'unread')
        expect(sentences).to.have.lengthOf.above(6)
        expect(unread.map(({text, position}) => `${position.start.line}: ${text}`)).to.deep.equal([])
      })

      it('should have nothing that its parser complains about', () => {
        expect(document.messages.map(String)).to.deep.equal([])
      })

      it('should be about the clouds and the release that it is there for', () => {
        const {monikers, release, date} = document
        expect({monikers: [...monikers].sort(), release, date}).to.deep.equal(subjects[name])
      })

      for (const reading of document.readings) {
        it(`should have the reader of its ${reading} text do what the English document says`, () => {
          expect(stepsOf(document, reading, (step) => step.actions.map(describeAction))).to.deep.equal(
            stepsOf(english, 'localized', (step) => step.actions.map(describeAction))
          )
        })
      }

      if (document.bilingual) {
        it('should carry the English document as its source', () => {
          const text = (step: Step) => step.text
          expect(stepsOf(document, 'source', text)).to.deep.equal(stepsOf(english, 'localized', text))
        })
      }
    })
  }

  for (const locale of locales) {
    it(`should state every rule that there is a statement for, in ${locale}`, () => {
      const stated = new Set(documents.filter((document) => document.locale === locale).flatMap(statedIn))
      expect(statementIds.filter((id) => !stated.has(id))).to.deep.equal([])
    })
  }

  it('should have sentences of their own', {skip: withoutPatients}, () => {
    const own = new Set(documents.flatMap(({path}) => sentencesIn(folder + path)))
    const foreign = pathsIn(patients).flatMap((path) => sentencesIn(`${patients}/${path}`))
    expect(own.size).to.be.above(100)
    expect(foreign).to.have.lengthOf.above(500)
    expect(foreign.filter((sentence) => own.has(sentence))).to.deep.equal([])
  })

  it('should have sentences of their own beside names, as tests of reading and following have', {
    skip: withoutPatients
  }, () => {
    const fixtures = ['steps/fixtures', 'parsers/language/fixtures'].flatMap((path) =>
      readdirSync(`${root}${path}`).map((name) => `${root}${path}/${name}`)
    )
    const own = new Set(fixtures.flatMap(sentencesBesideNames))
    const foreign = pathsIn(patients).flatMap((path) => sentencesBesideNames(`${patients}/${path}`))
    expect(own.size).to.be.above(500)
    expect(foreign).to.have.lengthOf.above(300)
    expect(foreign.filter((sentence) => own.has(sentence))).to.deep.equal([])
  })
})

function pathsIn(root: string): string[] {
  const paths = readdirSync(root, {recursive: true, encoding: 'utf8'}).filter((path) => path.endsWith('.md'))
  return paths.map((path) => path.replaceAll('\\', '/')).sort()
}

function read(path: string): ProcedureDocument {
  return parseDocument(readFileSync(folder + path, 'utf8'), {path, config: {releases: portalReleases}})
}

/** What a document states in its own language, in its steps and outside them; the opposite of a rule is none. */
function statedIn({prose, procedures}: ProcedureDocument): StatementId[] {
  const outside = [...prose, ...procedures.flatMap((procedure) => procedure.prose)]
  const steps = procedures.flatMap((procedure) => procedure.steps)
  const sentences = [
    ...outside.filter(({reading}) => reading === 'localized'),
    ...steps.filter(({reading}) => reading === 'localized').flatMap((step) => step.sentences)
  ]
  return sentences.flatMap(({statements = []}) => statements.filter(({contrary}) => !contrary).map(({id}) => id))
}

/** What every step of a reading yields, by anchor, moniker and ordinal: the identity that all languages share. */
function stepsOf<Value>(
  {procedures}: ProcedureDocument,
  reading: Reading,
  pick: (step: Step) => Value
): Record<string, Value> {
  return Object.fromEntries(
    procedures.flatMap(({anchor, steps}) =>
      steps
        .filter((step) => step.reading === reading)
        .flatMap((step) => step.monikers.map((moniker) => [`${anchor} ${moniker} ${step.ordinal}`, pick(step)]))
    )
  )
}

/** An action without its words: what it does, to what, by which link, and when. */
function describeAction({kind, role, labels = [], object, linkId, condition}: Action): string {
  const parts = [kind, role, object, labels.length > 0 ? `${labels.length} labels` : '', linkId, condition]
  return parts.filter((part) => part).join(' ')
}

/** Sentences of more than six words beside what is bold or a link, as names are the portal's. */
function sentencesBesideNames(path: string): string[] {
  return readFileSync(path, 'utf8')
    .split(/\n|"|<\/?span[^>]*>/)
    .flatMap((line) =>
      line.replace(/\*\*[^*]*\*\*|\[[^\]]*\]\([^)]*\)|<[^>]*>|[*\\#>]|^\s*(\d+\.|-)\s/g, '').split(/(?<=[.?!])\s+/)
    )
    .map((sentence) => sentence.replace(/[\s.]+/g, ' ').trim())
    .filter((sentence) => sentence.split(' ').length > 6)
}

/** Sentences of more than three words, markup aside. */
function sentencesIn(path: string): string[] {
  const text = readFileSync(path, 'utf8').replace(/^---\n.*?\n---\n/s, '')
  return text
    .split(/\n|<\/?span[^>]*>/)
    .flatMap((line) => line.replace(/<[^>]*>|[*\\#>]|^\s*(\d+\.|-)\s/g, '').split(/(?<=[.?!])\s+/))
    .map((sentence) => sentence.replace(/\s+/g, ' ').trim())
    .filter((sentence) => sentence.split(' ').length > 3 && !sentence.startsWith(':::'))
}
