import {join} from 'node:path'
import {After, defineStep, type IWorld} from '@cucumber/cucumber'
import {type Problem, problemMediaType} from '../../../parsers/index.js'

/** Step definitions of the fake rooms: each does what it says. */
function attach(world: IWorld, problem: Problem): void {
  world.attach(JSON.stringify(problem), problemMediaType)
}

defineStep('pass', () => undefined)

defineStep('drift {word} to {word}', function (this: IWorld, actual: string, expected: string) {
  const message = `The page shows \`${expected}\``
  attach(this, {rule: 'label-noise', verdict: 'drifts', message, actual, expected: [expected]})
})

defineStep('fail {word} to {word}', function (this: IWorld, actual: string, expected: string) {
  const message = `The page has no \`${actual}\`, it shows \`${expected}\``
  attach(this, {rule: 'unknown-control', verdict: 'fails', message, actual, expected: [expected]})
  throw new Error(message)
})

defineStep('fail {word} softly', function (this: IWorld, actual: string) {
  attach(this, {rule: 'wrong-control-kind', verdict: 'fails', message: `\`${actual}\` is a box`, actual})
  this.parameters.failed = true
})

defineStep('break', () => {
  throw new TypeError('nothing to hold on to')
})

defineStep('act on the {word}', function (this: IWorld, target: string) {
  if (this.parameters.target !== target) throw new Error(`This acts on the ${this.parameters.target}`)
})

defineStep('show {word}', function (this: IWorld, name: string) {
  this.attach('a page', {mediaType: 'text/plain', fileName: join(String(this.parameters.artifacts), name)})
})

defineStep('lose the browser', () => {
  throw new BrowserProblem('The browser is gone')
})

defineStep('end the worker', () => {
  if (process.connected) process.kill(process.pid, 'SIGKILL')
})

defineStep('take long', {timeout: -1}, () => new Promise((resolve) => setTimeout(resolve, 60_000)))

class BrowserProblem extends Error {}

After(function (this: IWorld) {
  const {failed} = this.parameters
  this.parameters.failed = false
  if (failed) throw new Error('failed softly')
})
