import {mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {describe, it} from 'node:test'
import {fileURLToPath} from 'node:url'
import {expect} from 'chai'
import {parseDocument} from '../../parsers/index.js'
import {main} from './main.js'

// A suite that is green whatever a document says is worth nothing: our own conforming documents, each with one thing
// wrong, must not conform any more.

interface Mutant {
  /** The procedure that it is in. */
  anchor: string
  /** What was done, and on which line. */
  name: string
  text: string
}

interface Results {
  scenarios: Array<{document: string; verdict: string}>
  findings: Array<{path: string; level: string}>
}

const documents = fileURLToPath(new URL('../../features/docs', import.meta.url))
const locales = readdirSync(documents)
  .filter((name) => /^[a-z]{2}-[A-Z]{2}$/.test(name))
  .sort()
const step = /^ *(?:\d+\.|-) /

/** `all`: every document in every language, which takes four times as long (`npm run nightly`); else each in its own. */
const everyLanguage = process.env.MUTANTS === 'all'

const invitation = 'review-and-accept-a-partner-relationship-and-microsoft-customer-agreement'
const agreement = 'review-and-accept-a-microsoft-customer-agreement'

/** Where a reader arrives nonetheless, in every language: the steps that can go, and the first of those that can be swapped. */
const harmless: Record<string, {omitted: string[]; swapped: string[]; names: number}> = {
  'add-partner-2020.md': {
    // reading the terms changes nothing, DOMAIN.md P2-C; what is seen happens by itself, DOMAIN.md R18
    omitted: [
      'add-a-partner-to-an-existing-subscription o365-germany 5.',
      'add-a-partner-to-an-existing-subscription o365-21vianet 1.'
    ],
    swapped: [
      'add-a-partner-at-the-time-of-purchase o365-worldwide 3.',
      'add-a-partner-at-the-time-of-purchase o365-germany 3.'
    ],
    names: 30
  },
  'add-partner.md': {
    // reading the terms changes nothing, DOMAIN.md P2-C
    omitted: ['add-a-partner-to-an-existing-subscription o365-21vianet 1.'],
    // one step is for those who look for a partner, the other for those who have one, DOMAIN.md P1-W
    swapped: ['add-a-partner-at-the-time-of-purchase o365-worldwide 3.'],
    names: 30
  },
  'manage-partners.md': {
    // nobody checks whether the agreement is read, DOMAIN.md T18; the list shows by itself, its details are optional
    omitted: [`${invitation} 2.`, `${invitation} 5.`, `${agreement} 2.`, `${agreement} 5.`],
    // the box can be checked before reading as well
    swapped: [`${invitation} 2.`, `${agreement} 2.`],
    names: 15
  },
  'remove-a-relationship.md': {omitted: [], swapped: [], names: 6}
}

describe('mutants of our own documents', () => {
  it('should be made of every document, in four languages at least', () => {
    expect(locales).to.have.lengthOf.above(3)
    for (const locale of locales) {
      expect(readdirSync(join(documents, locale)), locale).to.have.members(Object.keys(harmless))
    }
  })

  it('should be made in every language, whichever documents are', () => {
    const made = Object.keys(harmless).flatMap(languagesOf)
    expect([...new Set(made)].sort()).to.deep.equal([...locales].sort())
  })

  for (const locale of locales) {
    for (const [name, {omitted, swapped, names}] of Object.entries(harmless)) {
      if (!everyLanguage && !languagesOf(name).includes(locale)) continue
      const text = readFileSync(join(documents, locale, name), 'utf8')
      const lines = stepLines(text, `${locale}/${name}`)

      it(`should show in ${locale}/${name} when a step is left out`, async () => {
        const mutants = lines.map((line) => withoutLine(text, line))
        expect(await conforming(locale, text, mutants)).to.deep.equal(omitted.map((place) => `left out: ${place}`))
      })

      it(`should show in ${locale}/${name} when two steps are swapped`, async () => {
        const neighbours = lines.filter((line) => lines.includes(line + 1))
        expect(neighbours).to.have.lengthOf.above(4)
        const mutants = neighbours.map((line) => withSwapped(text, line))
        expect(await conforming(locale, text, mutants)).to.deep.equal(swapped.map((place) => `swapped: ${place}`))
      })

      it(`should show in ${locale}/${name} when a name is wrong`, async () => {
        const mutants = lines.flatMap((line) => withWrongNames(text, line))
        expect(mutants).to.have.lengthOf.at.least(names)
        expect(await conforming(locale, text, mutants)).to.deep.equal([])
      })
    }
  }
})

/** Each document has the next language, the last and shortest one all that are left. */
function languagesOf(document: string): string[] {
  const names = Object.keys(harmless)
  const turn = names.indexOf(document)
  return turn === names.length - 1 ? locales.slice(turn) : locales.slice(turn, turn + 1)
}

/** The names of the mutants that serve their readers as well as the document did. */
async function conforming(locale: string, text: string, mutants: readonly Mutant[]): Promise<string[]> {
  const anchors = [...new Set(mutants.map(({anchor}) => anchor))]
  // without a mutant, the procedure alone conforms: what is said about a mutant is due to what was done to it
  const originals = anchors.map((anchor) => ({anchor, name: anchor, text}))
  const survivors = await survivorsOf(locale, [...originals, ...mutants])
  expect(originals.filter((one) => survivors.includes(one)).map(({name}) => name)).to.deep.equal(anchors)
  return survivors.filter((one) => mutants.includes(one)).map(({name}) => name)
}

async function survivorsOf(locale: string, mutants: readonly Mutant[]): Promise<Mutant[]> {
  const folder = mkdtempSync(join(tmpdir(), 'mutants-'))
  try {
    mkdirSync(join(folder, locale))
    for (const [index, {text, anchor}] of mutants.entries())
      writeFileSync(join(folder, locale, `${index}.md`), onlyProcedure(text, anchor))
    const file = join(folder, 'results.json')
    const output = ['--results', file, '--format', 'json', '--output', join(folder, 'x')]
    await main([folder, '--tags', 'not @rule', ...output])
    const {scenarios, findings} = JSON.parse(readFileSync(file, 'utf8')) as Results
    // a mutant without a step has no scenario, and is blamed for that
    return mutants.filter((_, index) => {
      const own = scenarios.filter(({document}) => document.endsWith(`${locale}/${index}.md`))
      const isBlamed = findings.some(({path, level}) => level === 'error' && path.endsWith(`${locale}/${index}.md`))
      return !isBlamed && own.every(({verdict}) => verdict === 'conforms')
    })
  } finally {
    rmSync(folder, {recursive: true, force: true})
  }
}

/** The document with one procedure of many, on the lines where it was: the others are as they were, and need not be read. */
function onlyProcedure(text: string, anchor: string): string {
  const lines = text.split('\n')
  const [first = 0] = lines.flatMap((line, index) => (line.startsWith('## ') ? [index] : []))
  const kept = lines.map((line, index) => index < first || line.startsWith(':::') || anchorOf(text, index) === anchor)
  return lines.map((line, index) => (kept[index] ? line : '')).join('\n')
}

/** Indices of the lines that hold a step. */
function stepLines(text: string, path: string): number[] {
  const steps = parseDocument(text, {path}).procedures.flatMap((procedure) => procedure.steps)
  return [...new Set(steps.map(({line}) => line - 1))].sort((one, other) => one - other)
}

/** Where a step is, in every language alike: its section, its zone, its number. */
function placeOf(text: string, line: number): string {
  const above = text.split('\n').slice(0, line + 1)
  const anchor = anchorOf(text, line)
  const [, zone] = above.findLast((each) => /^:::/.test(each))?.match(/range="([^"]+)"/) ?? []
  return [anchor, zone, above.at(-1)?.match(step)?.[0]?.trim()].filter((part) => part).join(' ')
}

/** The procedure that a line belongs to. */
function anchorOf(text: string, line: number): string {
  const above = text.split('\n').slice(0, line + 1)
  return above.findLast((each) => /^#/.test(each))?.match(/<a name="([^"]+)"/)?.[1] ?? ''
}

function withoutLine(text: string, line: number): Mutant {
  const lines = text.split('\n')
  const anchor = anchorOf(text, line)
  return {anchor, name: `left out: ${placeOf(text, line)}`, text: lines.filter((_, index) => index !== line).join('\n')}
}

function withSwapped(text: string, line: number): Mutant {
  const lines = text.split('\n')
  const [one = '', other = ''] = [lines[line], lines[line + 1]]
  const marker = (written: string) => written.match(step)?.[0] ?? ''
  lines[line] = marker(one) + other.slice(marker(other).length)
  lines[line + 1] = marker(other) + one.slice(marker(one).length)
  return {anchor: anchorOf(text, line), name: `swapped: ${placeOf(text, line)}`, text: lines.join('\n')}
}

function withWrongNames(text: string, line: number): Mutant[] {
  const lines = text.split('\n')
  const written = lines[line] ?? ''
  return [...written.matchAll(/(?<=\*\*)[^*]+(?=\*\*)|(?<=">)[^<>]+(?=<\/a>)/g)].flatMap((match) => {
    if (match[0].trim() !== match[0]) return []
    const end = match.index + match[0].length
    const changed = `${written.slice(0, match.index)}Xyzzy${written.slice(end)}`
    const anchor = anchorOf(text, line)
    return [{anchor, name: `${match[0]}: ${written}`, text: lines.with(line, changed).join('\n')}]
  })
}
