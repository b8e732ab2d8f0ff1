import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {after, before, describe, it} from 'node:test'
import {expect} from 'chai'
import {readDocument} from './read-document.js'

const bytes = (...parts: Array<string | number>) =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.from([part]))))

describe('readDocument', () => {
  const place = {folder: ''}
  before(() => {
    place.folder = mkdtempSync(join(tmpdir(), 'docs-conformance-test-'))
  })
  after(() => rmSync(place.folder, {recursive: true}))

  const read = (content: Uint8Array) => {
    const file = join(place.folder, 'a.md')
    writeFileSync(file, content)
    return readDocument({path: 'a.md', file})
  }

  it('should read UTF-8, without its byte order mark', () => {
    expect(read(bytes('Ændre – 中😀\n'))).to.deep.equal({text: 'Ændre – 中😀\n'})
    expect(read(bytes(0xef, 0xbb, 0xbf, 'a'))).to.deep.equal({text: 'a'})
    expect(read(bytes())).to.deep.equal({text: ''})
  })

  /** Content, offset of the first wrong byte, and where an editor shows it. */
  const wrong: ReadonlyArray<[string, Uint8Array, number, number, number]> = [
    ['Latin-1', bytes('# a\r\nÆ ', 0xe6, 'ndre\n'), 8, 2, 3],
    ['UTF-16', bytes(0xff, 0xfe, 'a', 0), 0, 1, 1],
    ['UTF-16 without mark', bytes('a', 0, 'b', 0), 1, 1, 2],
    ['a letter that is cut off at the end', bytes('a\n中'.slice(0, 2), 0xe4, 0xb8), 2, 2, 1],
    ['a wrong byte after 100 kB', bytes('é'.repeat(50_000), 0xc0), 100_000, 1, 50_001],
    ['an overlong form', bytes('ab', 0xc0, 0x80), 2, 1, 3],
    ['a surrogate', bytes('ab', 0xed, 0xa0, 0x80), 2, 1, 3]
  ]
  for (const [name, content, offset, line, column] of wrong) {
    it(`should point at the first wrong byte of ${name}`, () => {
      const found = read(content)
      if (!('problem' in found)) throw new Error('expected a problem')
      const {rule, message, ...at} = found.problem
      expect({rule, ...at}).to.deep.equal({rule: 'not-utf-8', path: 'a.md', line, column})
      expect(message).to.contain(`at offset ${offset}, expected UTF-8`)
    })
  }

  it('should not read a file that is too large, nor one that is gone', () => {
    expect(read(Buffer.alloc(10 * 1024 * 1024, 'a'))).to.have.property('text')
    expect(read(Buffer.alloc(10 * 1024 * 1024 + 1, 'a'))).to.have.nested.property('problem.rule', 'too-large')
    expect(readDocument({path: 'b.md', file: join(place.folder, 'b.md')})).to.deep.equal({
      problem: {rule: 'unreadable', path: 'b.md', message: 'Unexpected file that cannot be read (ENOENT)'}
    })
  })
})
