import {describe, it} from 'node:test'
import {expect} from 'chai'
import {BrowserProblem, NoBrowserError} from './browser-problem.js'
import {ensureOn} from './ensure-browser.js'
import {playwrightPath} from './playwright-path.js'
import {type Circumstances, machineDouble} from './testing/machine-double.js'
import type {BrowserWish} from './types.js'

const shell = '/usr/bin/chromium-headless-shell'
const chromium = '/usr/bin/chromium'
const own = playwrightPath(machineDouble(), 'chromium-headless-shell') ?? ''
const debian = {isRoot: true, distributions: ['debian']}
const offline = {output: 'Error: getaddrinfo ENOTFOUND cdn.example\n    at GetAddrInfoReqWrap.onlookupall\n'}
const apt = 'apt-get -q -o DPkg::Lock::Timeout=120 -o Acquire::Retries=1'
const update = `${apt} update`
const install = (name: string) => `${apt} install -y --no-install-recommends ${name}`

describe('ensureOn', () => {
  it('should install nothing where there is a browser', async () => {
    const {found, ran, said} = await ensure({files: [shell]})
    expect(found).to.include({kind: 'installed', path: shell})
    expect([...ran, ...said]).to.deep.equal([])
  })

  it('should first install with the Playwright of this project, and say so', async () => {
    const {found, ran, said} = await ensure({...debian, commands: {'cli.js install': {code: 0, leaves: own}}})
    expect(found).to.include({kind: 'playwright', path: own})
    expect(ran).to.have.length(1)
    expect(ran[0]).to.match(/node_modules\/playwright\/cli\.js install chromium-headless-shell$/)
    expect(said).to.deep.equal([
      'There is no browser here. Installing chromium-headless-shell with Playwright: this may take some time, 5 minutes at most'
    ])
  })

  it('should go by what is there afterwards, and not by what the installer says', async () => {
    const {found} = await ensure({commands: {'cli.js install': {code: 1, leaves: own}}})
    expect(found).to.include({path: own})
  })

  it('should then install the package of Debian, as root', async () => {
    const commands = {'cli.js install': offline, [install('chromium-headless-shell')]: {code: 0, leaves: shell}}
    const {found, ran, said} = await ensure({...debian, commands})
    expect(found).to.include({kind: 'installed', path: shell})
    expect(ran.slice(1)).to.deep.equal([update, install('chromium-headless-shell')])
    expect(said[1]).to.equal(
      "There is no browser here. Installing chromium-headless-shell from the system's packages: this may take some time, 5 minutes at most"
    )
  })

  it('should install the package when what Playwright downloaded does not start', async () => {
    const machine = machineDouble({...debian, commands: {[install('chromium-headless-shell')]: {leaves: shell}}})
    const run: typeof machine.run = async (command, args, limit) => {
      if (args.includes('install') && command !== 'apt-get') machine.files.add(own)
      if (command === own) return {code: 127, isOutOfTime: false, output: 'libnss3.so is missing'}
      return machine.run(command, args, limit)
    }
    expect(await ensureOn({...machine, run}, {}, {say: () => undefined})).to.include({path: shell})
  })

  for (const output of ["E: Package 'x' has no installation candidate", 'E: Unable to locate package x'])
    it(`should install the whole browser after "${output}"`, async () => {
      const commands = {
        [install('chromium-headless-shell')]: {code: 100, output},
        [install('chromium')]: {code: 0, leaves: chromium}
      }
      const {found, ran} = await ensure({isRoot: true, distributions: ['mint', 'ubuntu'], commands})
      expect(found).to.include({path: chromium})
      expect(ran.slice(1)).to.deep.equal([update, install('chromium-headless-shell'), install('chromium')])
    })

  it('should install whole browsers alone where the browser is to be seen', async () => {
    const commands = {[install('chromium')]: {code: 0, leaves: chromium}}
    const {found, ran} = await ensure({...debian, files: [shell], commands}, {isHeaded: true})
    expect(found).to.include({path: chromium})
    expect(ran[0]).to.match(/cli\.js install chromium$/)
    expect(ran.slice(1)).to.deep.equal([update, install('chromium')])
  })

  it('should leave the packages alone on other systems, and to other users', async () => {
    for (const circumstances of [
      {isRoot: true, distributions: ['fedora']},
      {isRoot: false, distributions: ['debian']},
      {isRoot: true, distributions: ['debian'], platform: 'darwin'}
    ] as const)
      expect((await ensure(circumstances)).ran).to.have.length(1)
  })

  it('should wait for another process that updates the lists', async () => {
    const machine = machineDouble({...debian, commands: {[install('chromium-headless-shell')]: {leaves: shell}}})
    let updates = 0
    const run: typeof machine.run = async (command, args, limit) => {
      const result = await machine.run(command, args, limit)
      const isHeld = args.includes('update') && ++updates < 3
      return isHeld ? {...result, code: 100, output: 'E: Could not get lock /var/lib/apt/lists/lock.'} : result
    }
    expect(await ensureOn({...machine, run}, {}, {say: () => undefined})).to.include({path: shell})
    expect(machine.ran.slice(1)).to.deep.equal([update, update, update, install('chromium-headless-shell')])
  })

  it('should try no package after lists that took all the time there is', async () => {
    const {ran} = await ensure({...debian, commands: {[update]: {code: undefined, isOutOfTime: true}}})
    expect(ran.slice(1)).to.deep.equal([update])
  })

  it('should end with the two ways to get a browser, and show what the installers wrote', async () => {
    const commands = {
      'cli.js install': {output: `Downloading\nDownloading\n${offline.output}${offline.output}`},
      [install('chromium-headless-shell')]: {code: 100, output: 'Err:1 http://deb.example\nE: Could not get lock\n'}
    }
    const {problem} = await ensure({...debian, commands, broken: {[chromium]: 'Get it from the store'}})
    expect(problem?.message).to.equal(
      'Found no browser and could install none: run `npx playwright install --with-deps chromium-headless-shell`, or install Chrome, Edge or Chromium (where it is in no usual place, set DOCS_CONFORMANCE_BROWSER to its path)'
    )
    expect(problem instanceof NoBrowserError && problem.details).to.deep.equal([
      'Chromium at /usr/bin/chromium does not start: Get it from the store',
      'Installing chromium-headless-shell with Playwright did not help:',
      '  Downloading',
      '  Error: getaddrinfo ENOTFOUND cdn.example',
      "Installing chromium-headless-shell from the system's packages did not help:",
      '  Err:1 http://deb.example',
      '  E: Could not get lock'
    ])
  })

  it('should install nothing for a window that nothing could show', async () => {
    const {problem, ran, said} = await ensure({...debian, files: [shell], env: {DISPLAY: undefined}}, {isHeaded: true})
    expect(problem?.message).to.match(/^There is no display to show the browser on: /)
    expect([...ran, ...said]).to.deep.equal([])
  })

  it('should advise what can be seen where the browser is to be seen', async () => {
    const {problem} = await ensure({}, {isHeaded: true})
    expect(problem?.message).to.contain('`npx playwright install --with-deps chromium`')
  })
})

async function ensure(circumstances: Circumstances, wish: BrowserWish = {}) {
  const machine = machineDouble(circumstances)
  const said: string[] = []
  const result = await ensureOn(machine, wish, {say: (line) => said.push(line)}).catch((error: unknown) => error)
  if (result instanceof BrowserProblem) return {problem: result, ran: machine.ran, said}
  if (result instanceof Error) throw result
  return {found: result, ran: machine.ran, said}
}
