// A reporter of node's test runner: the files that a test ran of, a line each; a suite may be empty, and is none.
import {fileURLToPath} from 'node:url'

/** Bears the tests that stand for files which cannot be loaded, by their names. */
const importer = fileURLToPath(new URL('./import-files.js', import.meta.url))

export default async function* testedFiles(events) {
  const seen = new Set()
  /** Levels below which a test ran since the last suite that ended there. */
  const hasRun = []
  for await (const {type, data} of events) {
    if (type !== 'test:pass' && type !== 'test:fail') continue
    const {nesting, details} = data
    const counts = details.type !== 'suite' || hasRun[nesting + 1] === true
    hasRun[nesting + 1] = false
    if (!counts) continue
    hasRun[nesting] = true
    const file = data.file === importer ? `/${data.name}` : data.file
    if (file === undefined || seen.has(file)) continue
    seen.add(file)
    yield `${file}\n`
  }
}
