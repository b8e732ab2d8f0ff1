import {describe, it} from 'node:test'
import {expect} from 'chai'
import {reasonOf} from './reason-of.js'

describe('reasonOf', () => {
  for (const [what, message, reason] of [
    [
      'keep the one line that says it',
      'browserType.connect: WebSocket error: connect ECONNREFUSED 127.0.0.1:9\nCall log:\n\u001B[2m  - <ws connecting> ws://127.0.0.1:9/\u001B[22m\n',
      'WebSocket error: connect ECONNREFUSED 127.0.0.1:9'
    ],
    ['say a limit in seconds', 'browserType.connect: Timeout 15000ms exceeded.\nCall log:\n', 'no answer within 15 s'],
    [
      'prefer what the browser wrote',
      'browserType.launch: Target page, context or browser has been closed\nBrowser logs:\n\n<launched> pid=12\n[pid=12][err] [12/34.5:ERROR:ui/ozone.cc:256] Missing X server or $DISPLAY\n[pid=12][err] more\nCall log:\n',
      'Missing X server or $DISPLAY'
    ],
    [
      'join the lines of a frame',
      'browserType.connect: WebSocket error: ws://one/ 428 Precondition Required\n╔═════╗\n║ Playwright version mismatch: ║\n║   - server version: v1.64 ║\n║   - client version: v1.65 ║\n╚═════╝\nCall log:\n',
      'Playwright version mismatch: - server version: v1.64 - client version: v1.65'
    ],
    ['take anything that is thrown', 'a word', 'a word'],
    ['have something to say about nothing', '', 'unknown reason']
  ] as const)
    it(`should ${what}`, () => {
      expect(reasonOf(new Error(message))).to.equal(reason)
      expect(reasonOf(message)).to.equal(reason)
    })
})
