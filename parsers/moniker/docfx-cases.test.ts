import {existsSync, readFileSync} from 'node:fs'
import {describe, it} from 'node:test'
import {expect} from 'chai'
import type {Nodes} from 'mdast'
import {toString as textOf} from 'mdast-util-to-string'
import {differences} from './differences.js'
import {isMoniker, isZone} from './index.js'
import {parse, run} from './test-support.js'

const casesFile = new URL('../../../shared/moniker-cases.json', import.meta.url)
const withoutCases = existsSync(casesFile) ? false : 'there is no file ../shared/moniker-cases.json'
if (withoutCases) console.warn(`NOT RUN, ${withoutCases}: does remarkMoniker read zones as docfx does?`)

const cases = withoutCases ? [] : (JSON.parse(readFileSync(casesFile, 'utf8')) as DocfxCase[])
const different = new Set(differences.flatMap((difference) => difference.cases))

describe('remarkMoniker and docfx', {skip: withoutCases}, () => {
  const parsed = cases.filter(({kind, stage}) => kind === 'zone' && stage === 'parse')
  const linted = cases.flatMap(({id, input, expected}) => (expected.lint ?? []).map(({line}) => ({id, input, line})))

  it('should have cases', () => {
    expect(parsed).to.have.lengthOf.above(40)
    expect(linted).to.have.lengthOf.above(4)
    expect([...parsed.map(({id}) => id), ...linted.map(({id, line}) => `${id}:${line}`)]).to.include.members([
      ...different
    ])
  })

  for (const one of parsed) {
    if (different.has(one.id)) {
      it(`should read ${one.id} in another way, as the list of differences says`, () => {
        expect(actual(one)).to.not.deep.equal(expected(one))
      })
    } else {
      it(`should read ${one.id} as docfx does`, () => {
        expect(actual(one)).to.deep.equal(expected(one))
      })
    }
  }

  for (const {id, input, line} of linted) {
    const isOther = different.has(`${id}:${line}`)
    it(`should ${isOther ? 'not report, as the list of differences says,' : 'report'} ${id} on line ${line}`, () => {
      const lines = run(input).messages.map((message) => message.line)
      if (isOther) expect(lines).to.not.include(line)
      else expect(lines).to.include(line)
    })
  }

  for (const {id, input} of cases.filter(({stage}) => stage === 'pivot-validate')) {
    it(`should read the pivots of ${id}`, () => {
      const fences = Array.from(input.matchAll(/^::: zone (?:pivot|target)="(.*)"$/gm), (match) => match[1])
      const zones = parse(input).children.filter(isZone)
      expect(zones.map(({pivot, target}) => pivot ?? target)).to.deep.equal(fences)
      expect(run(input).messages).to.deep.equal([])
    })
  }
})

describe('README', () => {
  it('should show every difference', () => {
    const readme = readFileSync(new URL('README.md', import.meta.url), 'utf8')
    for (const {construct, instead, reason} of differences) {
      expect(readme).to.include(`| ${construct} | ${instead} | ${reason} |`)
    }
  })
})

interface DocfxCase {
  id: string
  kind: string
  stage: string
  input: string
  expected: {
    tree?: unknown
    html?: string
    codes?: string[]
    diagnostics?: Array<{code: string; severity: string}>
    lint?: Array<{line: number}>
  }
}

/** What docfx makes of a case: a tree, or where there is none, the text of its page. */
function expected({expected: {tree, html = '', codes, diagnostics = []}}: DocfxCase) {
  return {
    tree: tree ?? textOfPage(html),
    codes,
    severities: diagnostics.map(({severity}) => severity)
  }
}

function actual({input, expected: {tree}}: DocfxCase) {
  const root = parse(input)
  const {messages} = run(input)
  return {
    tree: tree ? root.children.map(simple) : textOf(root),
    codes: messages.map(({ruleId}) => ruleId),
    severities: messages.map(({fatal}) => (fatal ? 'error' : 'warning'))
  }
}

function simple(node: Nodes): unknown {
  if (isMoniker(node)) {
    return {type: 'moniker', range: node.range, closed: node.data?.closed, children: node.children.map(simple)}
  }
  if (isZone(node)) {
    const {type: name, children, position: _, data: __, ...attributes} = node
    return {type: 'tripleColon', name, attributes, children: children.map(simple)}
  }
  if (node.type === 'list') {
    const loose = node.spread || node.children.some(({spread}) => spread)
    return {type: 'list', ordered: node.ordered, loose, children: node.children.map(simple)}
  }
  if (node.type === 'listItem') return {type: 'listItem', children: node.children.map(simple)}
  if (node.type === 'heading') return {type: node.type, depth: node.depth, text: textOf(node)}
  if (node.type === 'code') return {type: node.type, value: node.value}
  return {type: node.type, text: textOf(node)}
}

function textOfPage(html: string): string {
  return html
    .replace(/<[^>]*>/g, '')
    .replaceAll('&quot;', '"')
    .trim()
}
