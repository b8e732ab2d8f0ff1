import {spawn} from 'node:child_process'
import {mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join, relative} from 'node:path'
import {describe, it} from 'node:test'
import {fileURLToPath} from 'node:url'
import {expect} from 'chai'

const root = fileURLToPath(new URL('../../../', import.meta.url))
const features = 'features/generated/en-US'

describe('keyboard', () => {
  /** The first path of each procedure, of whatever cloud and release; that they conform on the model is tested elsewhere. */
  it('should carry out every procedure of our own documents by keyboard alone', async () => {
    const scenarios = firstOfEachProcedure()
    expect(scenarios).to.have.length.greaterThan(5)
    const artifacts = mkdtempSync(join(tmpdir(), 'keyboard-'))
    const parameters = JSON.stringify({target: 'browser', hands: 'keyboard', trace: 'off', artifacts})
    try {
      // the project's own configuration would add all features to these
      const config = join(artifacts, 'cucumber.json')
      writeFileSync(config, JSON.stringify({default: {import: ['steps/index.ts'], loader: ['ts-node/esm']}}))
      const options = ['--config', relative(root, config), '--format', 'summary', '--world-parameters', parameters]
      const {code, output} = await cucumber([...options, ...scenarios])
      expect(output).to.include(`${scenarios.length} scenarios (${scenarios.length} passed)`)
      expect(code).to.equal(0)
    } finally {
      rmSync(artifacts, {recursive: true})
    }
  })
})

/** As `path:line`. */
function firstOfEachProcedure(): string[] {
  const places = new Map<string, string>()
  for (const file of readdirSync(join(root, features)).sort()) {
    const lines = readFileSync(join(root, features, file), 'utf8').split('\n')
    for (const [index, line] of lines.entries()) {
      const tags = line.trim().split(' ')
      const [anchor = ''] = tags
      if (index < 3 || !anchor.startsWith('@') || tags.includes('@rule') || places.has(anchor)) continue
      places.set(anchor, `${features}/${file}:${index + 2}`)
    }
  }
  return [...places.values()]
}

function cucumber(args: readonly string[]): Promise<{code: number | null; output: string}> {
  return new Promise((resolve, reject) => {
    const command = ['--enable-source-maps', 'node_modules/@cucumber/cucumber/bin/cucumber.js', ...args]
    const run = spawn(process.execPath, command, {cwd: root, env: {...process.env, NODE_TEST_CONTEXT: undefined}})
    let output = ''
    run.stdout.on('data', (chunk) => {
      output += String(chunk)
    })
    run.stderr.on('data', (chunk) => {
      output += String(chunk)
    })
    run.on('error', reject)
    run.on('close', (code) => resolve({code, output}))
  })
}
