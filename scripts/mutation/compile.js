// Compiles the sandbox: `node compile.js` in its root turns every TypeScript file into a JavaScript file beside it, for
// node to run without a loader. Imports of `node:test` lead to node-test.js.
import {readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {transformSync} from '@swc/core'

const tests = new URL('./node-test.js', import.meta.url).href
const options = {jsc: {target: 'es2022', parser: {syntax: 'typescript'}}, module: {type: 'es6'}}

for (const file of filesBelow('.')) {
  const {code} = transformSync(readFileSync(file, 'utf8'), {
    ...options,
    filename: file,
    configFile: false,
    swcrc: false
  })
  writeFileSync(file.replace(/\.ts$/, '.js'), code.replaceAll(/(\bfrom\s*)(["'])node:test\2/g, `$1'${tests}'`))
}

function filesBelow(folder) {
  return readdirSync(folder, {withFileTypes: true}).flatMap((entry) => {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) return entry.name === 'node_modules' ? [] : filesBelow(path)
    return /(?<!\.d)\.ts$/.test(entry.name) ? [path] : []
  })
}
