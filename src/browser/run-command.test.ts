import {describe, it} from 'node:test'
import {expect} from 'chai'
import {runCommand} from './run-command.js'

describe('runCommand', () => {
  it('should keep what a command writes to both outputs, and its exit code', async () => {
    const {code, isOutOfTime, output} = await run("console.log('out'); console.error('err'); process.exit(3)")
    expect({code, isOutOfTime, lines: output.split('\n').sort()}).to.deep.equal({
      code: 3,
      isOutOfTime: false,
      lines: ['', 'err', 'out']
    })
  })

  it('should keep no more than the end of a long output', async () => {
    const {output} = await run("for (let i = 0; i < 20000; i++) console.log('line ' + i)")
    expect(output)
      .to.have.length(20_000)
      .and.match(/line 19999\n$/)
  })

  it('should give no input that a question could wait for', async () => {
    expect(await run("process.stdin.on('data', () => {}).on('end', () => console.log('no answer'))")).to.include({
      code: 0,
      output: 'no answer\n'
    })
  })

  it('should end a command that takes too long', async () => {
    expect(await run("console.log('waiting'); setInterval(() => {}, 1000)", 400)).to.deep.equal({
      code: undefined,
      isOutOfTime: true,
      output: 'waiting\n'
    })
  })

  it('should not wait for what a command leaves running', async () => {
    const started = Date.now()
    const sleep = "['-e', 'setTimeout(() => {}, 8000)']"
    const script = `require('child_process').spawn(process.execPath, ${sleep}, {stdio: 'inherit', detached: true}).unref()`
    expect((await run(script)).code).to.equal(0)
    expect(Date.now() - started).to.be.below(6000)
  })

  it('should say that there is no such command', async () => {
    const {code, output} = await runCommand('no-such-command', [], {limit: 1000, env: {}})
    expect({code, output}).to.deep.equal({code: undefined, output: 'spawn no-such-command ENOENT'})
  })
})

function run(script: string, limit = 20_000) {
  return runCommand(process.execPath, ['-e', script], {limit, env: {PATH: process.env.PATH}})
}
