import {chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {after, before, describe, it} from 'node:test'
import {expect} from 'chai'
import {ensureBrowser} from '../../../src/browser/index.js'
import {type RunSettings, runSettingsOf} from '../../run-settings.js'
import {Stage} from './stage.js'

const folder = mkdtempSync(join(tmpdir(), 'docs-conformance-test-'))
const pidFile = join(folder, 'pid')
const blank = {locale: 'nl-NL', url: 'about:blank', cookie: {name: 'a', value: 'b', url: 'http://127.0.0.1:9'}}
const problemOf = (work: Promise<unknown>) =>
  work.then(
    () => 'none',
    (error: Error) => `${error.name}: ${error.message}`
  )
let settings: RunSettings

describe('a browser that is gone', () => {
  before(async () => {
    const found = await ensureBrowser({}, {say: (line) => console.error(line)})
    if (found.kind === 'remote') throw new Error('expected a browser of this machine, which can be ended')
    // leads the group of the browser's processes, and says who it is
    const path = join(folder, 'browser.sh')
    writeFileSync(path, `#!/bin/sh\necho $$ > '${pidFile}'\nexec '${found.path}' "$@"\n`)
    chmodSync(path, 0o755)
    settings = runSettingsOf({target: 'browser', browser: {...found, path}})
  })
  after(() => rmSync(folder, {recursive: true, force: true}))

  it('should tell of a browser that ended by itself, at once and to whoever asks next', async () => {
    const stage = new Stage()
    const tab = await stage.openTab(settings, blank)
    expect(await problemOf(stage.refuseLost())).to.equal('none')
    const isGone = new Promise((resolve) => tab.page.context().once('close', resolve))
    process.kill(-Number(readFileSync(pidFile, 'utf8')), 'SIGKILL')
    await isGone
    const problem = 'BrowserProblem: The browser ended in the middle of the run, expected it to last'
    expect(await problemOf(stage.refuseLost(true))).to.equal(problem)
    expect(await problemOf(stage.openTab(settings, blank))).to.equal(problem)
    await stage.close()
  })

  it('should have nothing to tell of one that it closed, and start another', async () => {
    const stage = new Stage()
    await stage.openTab(settings, blank)
    await stage.close()
    expect(await problemOf(stage.refuseLost())).to.equal('none')
    await stage.openTab(settings, blank)
    await stage.close()
  })

  it('should end although its browser could not be launched', async () => {
    const stage = new Stage()
    const nowhere = {...settings, browser: {kind: 'said', name: 'nothing', path: join(folder, 'nothing')} as const}
    expect(await problemOf(stage.openTab(nowhere, blank))).to.match(/^BrowserProblem: nothing at /)
    expect(await problemOf(stage.close())).to.equal('none')
  })
})
