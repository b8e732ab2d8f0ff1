import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, it} from 'node:test'
import {fileURLToPath} from 'node:url'
import {expect} from 'chai'
import {type Architecture, checkImports} from './check-imports.js'

const root = fileURLToPath(new URL('..', import.meta.url))
const outside = new Set(['node_modules', '.git', 'dist', 'latest', 'fixtures'])

describe('architecture', () => {
  it('should find imports that keep to the table of scripts/architecture.json', () => {
    const files = modulesOf(root)
    expect([...files.keys()]).to.include('parsers/types.ts')
    const problems = checkImports(files, readTable())
    if (problems.length > 0) expect.fail(`\n${problems.join('\n')}`)
  })
})

function readTable(): Architecture {
  return JSON.parse(readFileSync(new URL('./architecture.json', import.meta.url), 'utf8'))
}

/** Every TypeScript file of the project by its path with `/`. */
function modulesOf(folder: string, path: readonly string[] = []): Map<string, string> {
  const entries = readdirSync(join(folder, ...path), {withFileTypes: true}).filter(({name}) => !outside.has(name))
  return new Map(
    entries.flatMap((entry) => {
      const inside = [...path, entry.name]
      if (entry.isDirectory()) return [...modulesOf(folder, inside)]
      if (!/\.[cm]?tsx?$/.test(entry.name)) return []
      return [[inside.join('/'), readFileSync(join(folder, ...inside), 'utf8')] as const]
    })
  )
}
