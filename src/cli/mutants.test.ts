import {mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {describe, it} from 'node:test'
import {fileURLToPath} from 'node:url'
import {expect} from 'chai'
import {main} from './main.js'

// A suite that is green whatever a document says is worth nothing: our own conforming documents, each with one thing
// wrong, must not conform any more.

interface Mutant {
  /** What was done, and on which line. */
  name: string
  text: string
}

interface Results {
  scenarios: Array<{document: string; verdict: string}>
  findings: Array<{path: string; level: string}>
}

const documents = fileURLToPath(new URL('../../features/docs', import.meta.url))
const locales = readdirSync(documents).filter((name) => /^[a-z]{2}-[A-Z]{2}$/.test(name))
const step = /^(?:\d+\.|-) /

describe('mutants of our own documents', () => {
  it('should be made of documents in four languages at least', () => {
    expect(locales).to.have.lengthOf.above(3)
  })

  for (const locale of locales) {
    const text = readFileSync(join(documents, locale, 'add-partner.md'), 'utf8')

    it(`should show in ${locale} when a step is left out`, async () => {
      // reading the terms changes nothing, DOMAIN.md P2-C
      const harmless = stepLines(text).filter((line) => isAboutTerms(text, line))
      expect(harmless).to.have.lengthOf(1)
      await expectNoConformance(
        locale,
        stepLines(text).flatMap((line) => (harmless.includes(line) ? [] : [withoutLine(text, line)]))
      )
    })

    it(`should show in ${locale} when two steps are swapped`, async () => {
      const lines = stepLines(text)
      const neighbours = lines.filter((line) => lines.includes(line + 1))
      expect(neighbours).to.have.lengthOf.above(5)
      await expectNoConformance(
        locale,
        neighbours.map((line) => withSwapped(text, line))
      )
    })

    it(`should show in ${locale} when a name is wrong`, async () => {
      const mutants = stepLines(text).flatMap((line) => withWrongNames(text, line))
      expect(mutants).to.have.lengthOf.above(15)
      await expectNoConformance(locale, mutants)
    })
  }
})

/** Every mutant has a reader whom it no longer serves. */
async function expectNoConformance(locale: string, mutants: readonly Mutant[]): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'mutants-'))
  try {
    mkdirSync(join(folder, locale))
    mutants.forEach(({text}, index) => {
      writeFileSync(join(folder, locale, `${index}.md`), text)
    })
    const file = join(folder, 'results.json')
    await main([folder, '--results', file, '--format', 'json', '--output', join(folder, 'report.json')])
    const {scenarios, findings} = JSON.parse(readFileSync(file, 'utf8')) as Results
    const survivors = mutants.filter((_, index) => {
      const own = scenarios.filter(({document}) => document.endsWith(`${locale}/${index}.md`))
      const isBlamed = findings.some(({path, level}) => level === 'error' && path.endsWith(`${locale}/${index}.md`))
      return !isBlamed && own.every(({verdict}) => verdict === 'conforms')
    })
    expect(survivors.map(({name}) => name)).to.deep.equal([])
  } finally {
    rmSync(folder, {recursive: true, force: true})
  }
}

/** Indices of the lines that hold a step. */
function stepLines(text: string): number[] {
  return text.split('\n').flatMap((line, index) => (step.test(line) ? [index] : []))
}

/** The first step of the procedure that has no link of its own and no name: the terms in the mail. */
function isAboutTerms(text: string, line: number): boolean {
  const written = text.split('\n')[line] ?? ''
  return /^1\. /.test(written) && !/\*\*|<a /.test(written)
}

function withoutLine(text: string, line: number): Mutant {
  const lines = text.split('\n')
  return {name: `left out: ${lines[line]}`, text: lines.filter((_, index) => index !== line).join('\n')}
}

function withSwapped(text: string, line: number): Mutant {
  const lines = text.split('\n')
  const [one = '', other = ''] = [lines[line], lines[line + 1]]
  const marker = (written: string) => written.match(step)?.[0] ?? ''
  lines[line] = marker(one) + other.slice(marker(other).length)
  lines[line + 1] = marker(other) + one.slice(marker(one).length)
  return {name: `swapped: ${one} | ${other}`, text: lines.join('\n')}
}

function withWrongNames(text: string, line: number): Mutant[] {
  const lines = text.split('\n')
  const written = lines[line] ?? ''
  return [...written.matchAll(/(?<=\*\*)[^*]+(?=\*\*)|(?<=">)[^<>]+(?=<\/a>)/g)].flatMap((match) => {
    if (match[0].trim() !== match[0]) return []
    const end = match.index + match[0].length
    const changed = `${written.slice(0, match.index)}Xyzzy${written.slice(end)}`
    return [{name: `${match[0]}: ${written}`, text: lines.with(line, changed).join('\n')}]
  })
}
