import assert from 'node:assert/strict'
import {it} from 'node:test'
import {runWith} from './run-command.js'

/** A call of the command, and what it must do. */
export interface Case {
  name: string
  /** Path → content; default none. */
  files?: Readonly<Record<string, string | Uint8Array>>
  argv: readonly string[]
  exit: number
  /** Standard error, without its last line break; default nothing. */
  stderr?: RegExp
  /** Standard output; default anything. */
  stdout?: RegExp
}

/**
 * Tests a table of calls; with exit code 2, standard error is one line and standard output nothing.
 *
 * @param cases the table
 */
export function testCases(cases: readonly Case[]): void {
  for (const {name, files = {}, argv, exit, stderr, stdout} of cases) {
    it(`${name}: exit ${exit}`, async () => {
      const ran = await runWith(files, ...argv)
      assert.equal(ran.exit, exit, ran.stderr || ran.stdout)
      if (stdout) assert.match(ran.stdout, stdout)
      if (exit === 2) {
        assert.equal(ran.stderr.split('\n').length, 2, 'expected one line on standard error')
        assert.equal(ran.stdout, '')
      }
      assert.match(ran.stderr.replace(/\n$/, ''), stderr ?? /^$/)
    })
  }
}
