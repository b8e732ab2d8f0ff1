import {existsSync, mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {basename, join, resolve} from 'node:path'
import {after, before, describe, it} from 'node:test'
import {expect} from 'chai'
import type {Browser} from 'playwright'
import {type PortalServer, startPortal} from '../../../src/web/index.js'
import {arrange, type Scene} from '../../scene.js'
import {type BrowserTarget, browserTarget} from '../browser.js'
import {Tab} from './tab.js'
import {browserForTests} from './testing/browser.js'
import {type Evidence, evidenceFolder, Witness} from './witness.js'

const setting = {cloud: 'o365-worldwide', release: '2020-04', language: 'en'} as const

describe('Witness', () => {
  let browser: Browser
  let server: PortalServer
  let folder = ''
  before(async () => {
    browser = await browserForTests()
    server = await startPortal()
    folder = mkdtempSync(join(tmpdir(), 'witness-'))
  })
  after(async () => {
    await browser.close()
    await server.close()
    rmSync(folder, {recursive: true})
  })

  it('should keep nothing of what goes well', async () => {
    await withTarget(async (target) => {
      await target.openMail()
      expect(await witnessed(target, 'well', {screenshots: 'on-failure', trace: 'on-failure'}, false)).to.deep.equal({
        shown: [],
        said: []
      })
      expect(existsSync(join(folder, 'well'))).to.equal(false)
    })
  })

  it('should keep a picture, the text of the page and a recording of what failed, and leave no context behind', async () => {
    await withTarget(async (target) => {
      await target.openMail()
      const {shown, said} = await witnessed(target, 'failed', {screenshots: 'on-failure', trace: 'on-failure'}, true)
      expect(said).to.deep.equal([])
      expect(shown.map(({path, mediaType}) => [basename(path), mediaType])).to.deep.equal([
        ['03-step.png', 'image/png'],
        ['03-step.txt', 'text/plain'],
        ['trace.zip', 'application/zip']
      ])
      for (const {path, content} of shown) expect(readFileSync(resolve(path))).to.deep.equal(Buffer.from(content))
      expect(String(shown[1]?.content)).to.match(/^\/en-US\/o365-worldwide\/2020-04\/mail\/inbox\n\ndocument "/)
      expect(shown[2]?.content.slice(0, 2).toString()).to.equal('PK')
      expect(browser.contexts()).to.have.length(1)
    })
  })

  it('should keep a picture of every step on demand, and no recording when that is off', async () => {
    await withTarget(async (target) => {
      await target.page()
      await witnessed(target, 'every', {screenshots: 'every-step', trace: 'off'}, false)
      expect(readdirSync(join(folder, 'every'))).to.deep.equal(['03-step.png'])
    })
  })

  it('should have nothing to show where no page was opened', async () => {
    await withTarget(async (target) => {
      expect(await witnessed(target, 'none', {screenshots: 'every-step', trace: 'on-failure'}, true)).to.deep.equal({
        shown: [],
        said: []
      })
    })
  })

  it('should say why something cannot be shown, not fail, and show the page that was read last', async () => {
    await withTarget(async (target) => {
      await target.page()
      await target.tab()?.page.close()
      const {shown, said} = await witnessed(target, 'gone', {screenshots: 'on-failure', trace: 'off'}, true)
      expect(shown.map(({path}) => basename(path))).to.deep.equal(['03-step.txt'])
      expect(said).to.have.length(1)
      expect(said[0]).to.match(/^There is no \S+gone\/03-step\.png: the browser closed the tab$/)
    })
  })

  async function withTarget(use: (target: BrowserTarget) => Promise<void>): Promise<void> {
    const stage = {server, openTab: (options: Parameters<typeof Tab.open>[1]) => Tab.open(browser, options)}
    const target = browserTarget(stage, scene(), setting, 'en-US')
    try {
      await use(target)
    } finally {
      await target.close()
    }
    expect(browser.contexts()).to.deep.equal([])
  }

  async function witnessed(
    target: BrowserTarget,
    name: string,
    settings: ConstructorParameters<typeof Witness>[1],
    hasFailed: boolean
  ) {
    const shown: Evidence[] = []
    const said: string[] = []
    const audience = {show: (one: Evidence) => void shown.push(one), say: (line: string) => void said.push(line)}
    const witness = new Witness(target, settings, join(folder, name), audience)
    await witness.afterStep(3, hasFailed)
    await witness.atEnd(hasFailed)
    return {shown, said}
  }
})

function scene(): Scene {
  const arranged = arrange(setting.cloud, {})
  if (!arranged.ok) throw new Error(arranged.code)
  return arranged.scene
}

describe('evidenceFolder', () => {
  it('should know a scenario by its feature and line, and stay below the folder of the run', () => {
    expect(evidenceFolder({artifacts: 'out'}, 'features/nl-NL/a.feature', 12)).to.equal('out/features/nl-NL/a-12')
    expect(evidenceFolder({artifacts: 'out'}, '../../a.feature', 1)).to.equal('out/a-1')
    expect(evidenceFolder({artifacts: 'out'}, 'C:\\docs\\a.feature', 1)).to.equal('out/docs/a-1')
  })
})
