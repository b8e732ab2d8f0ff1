import {existsSync, readdirSync, readFileSync, statSync} from 'node:fs'
import {join} from 'node:path'
import {parseArgs} from 'node:util'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {VFile} from 'vfile'
import {isTooDeep, refusalOf} from '../../parsers/document/guard.js'
import {monikersOf} from '../../parsers/document/monikers.js'
import {processorFor} from '../../parsers/document/processor.js'
import {defaultConfig, parseDocument} from '../../parsers/index.js'
import {anchorsOf, namesAsDefinitions, outlineOf, phrasingContext, unmergedViewOf} from '../../parsers/outline/index.js'
import {measure} from './measure.js'
import {measureModel, memoryOfModel} from './model.js'
import {pathological} from './pathological.js'

const {values, positionals} = parseArgs({
  allowPositionals: true,
  options: {repeat: {type: 'string', default: '25'}, only: {type: 'string', default: 'a,b,c,d,e,f'}}
})
const repeat = Number(values.repeat)
const only = values.only.split(',')
const found = ['../shared/docs', 'features/docs'].find((path) => existsSync(path))
const files = (positionals.length > 0 ? positionals : [found]).flatMap(markdownIn)
const parses = ['a', 'b', 'd'].some((part) => only.includes(part))
if ((parses && files.length === 0) || !(repeat > 0)) {
  console.error('Unexpected arguments, expected files or folders of markdown, and `--repeat` from 1')
  process.exit(2)
}

const texts = files.map((file) => readFileSync(file, 'utf8'))
const size = texts.reduce((sum, text) => sum + text.length, 0)
const documents = parses ? `${files.length} documents, ${Math.round(size / 1024)} KB, ` : ''
console.log(`${documents}${repeat} repetitions, node ${process.version}`)

// Before everything else: what the parsers leave on the heap is not the model's.
if (only.includes('f')) {
  const sizes = memoryOfModel(100_000, 4)
  const [start, first] = sizes
  const last = sizes.at(-1)
  console.log('\nf: heap after scenarios of eight actions on the model, each time after a garbage collection')
  for (const {scenarios, bytes} of sizes)
    console.log(`${String(scenarios).padStart(8)} ${megabytes(bytes).padStart(8)} MB`)
  console.log(
    `growth: ${megabytes(last.bytes - start.bytes)} MB, of which after ${first.scenarios}: ${megabytes(last.bytes - first.bytes)} MB`
  )
}

if (only.includes('e')) {
  const medians = measureModel(repeat * 200)
  const [[, base]] = Object.entries(medians)
  console.log(`\ne: a scenario on the model, without cucumber: medians of ${repeat * 200}`)
  for (const [name, time] of Object.entries(medians)) {
    console.log(`${name.padEnd(52)} ${time.toFixed(4).padStart(8)} ms  ${(time / base).toFixed(2).padStart(5)}`)
  }
  console.log('target of e: below 1 ms')
}

const bare = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter).freeze()
const everyone = {monikers: [undefined], readings: ['localized']}
const config = {...defaultConfig, releases: []}

if (parses) {
  const subjects = {
    'remark-parse + gfm + frontmatter': (text) => bare.parse(text),
    'a: zones, spans and outline, one moniker': (text) => outlines(text, everyone),
    'b: the same, all monikers and readings, one parse': (text) => outlines(text),
    'd: parseDocument, with sentences': (text) => parseDocument(text, {path: 'nl-NL/a.md'})
  }
  const wanted = Object.entries(subjects).filter(([name]) => !/^[abd]:/.test(name) || only.includes(name.charAt(0)))
  const medians = measure(
    Object.fromEntries(wanted.map(([name, subject]) => [name, () => texts.forEach((text) => void subject(text))])),
    repeat
  )
  const [[, base]] = Object.entries(medians)
  for (const [name, time] of Object.entries(medians)) {
    const perSecond = Math.round((texts.length / time) * 1000)
    console.log(
      `${name.padEnd(52)} ${time.toFixed(1).padStart(8)} ms  ${(time / base).toFixed(2).padStart(5)}  ${perSecond} documents/s`
    )
  }
  if (medians['a: zones, spans and outline, one moniker']) console.log('target of a: at most 1.2')
}

if (only.includes('c')) {
  console.log('\nc: absurd texts, at n, 2n and 4n: milliseconds of the parse, or the limit that refuses it')
  for (const [name, {size: n, make}] of Object.entries(pathological)) {
    const results = [1, 2, 4].map((times) => timed(make(n * times)))
    const limit = results.map(({limit}) => limit).find((one) => one !== undefined)
    const row = results.map(({time, limit}) => `${time.toFixed(0)}${limit ? '*' : ''}`.padStart(8)).join('')
    console.log(`${name.padEnd(34)} n = ${String(n).padEnd(9)}${row}${limit ? `   * ${limit}` : ''}`)
  }
}

/** Parse once, and outline for each reader. */
function outlines(text, {monikers, readings} = {}) {
  if (refusalOf(text)) return
  const source = text.replace(/^\uFEFF/, '')
  const file = new VFile({path: 'nl-NL/a.md', value: source})
  const processor = processorFor(source)
  const tree = processor.parse(file)
  if (isTooDeep(tree)) return
  processor.runSync(tree, file)
  const context = phrasingContext(tree, source)
  const all = monikersOf(tree, {}, config, file)
  const definitions = all.definitions ?? namesAsDefinitions(tree)
  for (const moniker of monikers ? all.monikers.slice(0, 1) : all.monikers) {
    for (const reading of readings ?? ['localized', 'source']) {
      const view = unmergedViewOf(tree, {moniker, reading, definitions})
      outlineOf(view, {context, anchors: anchorsOf(view, context), instructs: () => true})
    }
  }
}

function megabytes(bytes) {
  return (bytes / 2 ** 20).toFixed(2)
}

function timed(text) {
  const start = performance.now()
  const {messages} = parseDocument(text, {path: 'en-US/a.md'})
  const time = performance.now() - start
  return {time, limit: messages.find(({ruleId}) => ruleId === 'document-unreadable')?.reason}
}

function markdownIn(path) {
  if (!path || !existsSync(path)) return []
  if (statSync(path).isFile()) return [path]
  return readdirSync(path, {recursive: true, encoding: 'utf8'})
    .filter((file) => file.endsWith('.md'))
    .sort()
    .map((file) => join(path, file))
}
