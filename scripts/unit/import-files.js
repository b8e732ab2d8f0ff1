// Imports the test files that it is given, one after the other, so that their tests run in this one process.
import {resolve} from 'node:path'
import {test} from 'node:test'
import {pathToFileURL} from 'node:url'

for (const file of process.argv.slice(2)) {
  try {
    await import(pathToFileURL(resolve(file)).href)
  } catch (error) {
    // the other files are still run
    test(file, () => {
      throw error
    })
  }
}
