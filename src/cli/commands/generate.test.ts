import {existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, it} from 'node:test'
import {expect} from 'chai'
import {placeWith} from '../testing/run-command.js'

const own = {'product/features/docs/a.md': '# A\n1. pass\n', 'product/features/docs/b.md': '# B\n1. pass\n'}
const generated = 'product/features/generated/en-US'

describe('generate', () => {
  it('should write the features of the own documents into the product, and take stale ones away', async () => {
    const place = placeWith(own)
    const folder = join(place.folder, generated)
    try {
      const first = await place.run('generate')
      expect(first).to.deep.equal({
        exit: 0,
        stderr: '',
        stdout: [
          'wrote    features/generated/en-US/a.feature',
          'wrote    features/generated/en-US/b.feature',
          '2 written, 0 removed, 0 unchanged\n'
        ].join('\n')
      })
      expect(readFileSync(join(folder, 'a.feature'), 'utf8')).to.match(
        /^# Written by a fake from features\/docs\/a\.md\n/
      )

      writeFileSync(join(folder, 'old.feature'), '# Written by a fake from gone.md\n')
      writeFileSync(join(folder, 'mine.feature'), 'Feature: by hand\n')
      writeFileSync(join(folder, 'b.feature'), 'Feature: changed\n')
      const check = await place.run('generate', '--check')
      expect([check.exit, check.stdout]).to.deep.equal([
        1,
        [
          'stale    features/generated/en-US/b.feature',
          'surplus  features/generated/en-US/old.feature',
          '1 to write, 1 to remove, 1 unchanged\n'
        ].join('\n')
      ])
      expect(readFileSync(join(folder, 'b.feature'), 'utf8')).to.equal('Feature: changed\n')

      const again = await place.run('generate')
      expect(again.stdout).to.match(/1 written, 1 removed, 1 unchanged\n$/)
      expect(readdirSync(folder)).to.deep.equal(['a.feature', 'b.feature', 'mine.feature'])
      expect((await place.run('generate', '--check')).exit).to.equal(0)
    } finally {
      place.remove()
    }
  })

  it('should write those of other documents into the caller’s folder, or where it is told', async () => {
    const place = placeWith({'docs/a.md': '# A\n1. pass\n'})
    try {
      await place.run('generate', 'docs')
      expect(existsSync(join(place.folder, 'features/generated/en-US/a.feature'))).to.equal(true)
      const {stdout} = await place.run('generate', '--output', 'out', 'docs')
      expect(stdout).to.match(/^wrote {4}out\/en-US\/a\.feature\n/)
      expect(existsSync(join(place.folder, 'out/en-US/a.feature'))).to.equal(true)
    } finally {
      place.remove()
    }
  })

  it('should keep the features of documents that were not asked for', async () => {
    const place = placeWith({'docs/a.md': '# A\n1. pass\n', 'docs/b.md': '# B\n1. pass\n'})
    try {
      await place.run('generate', 'docs')
      const {stdout} = await place.run('generate', 'docs/a.md')
      expect(stdout).to.equal('0 written, 0 removed, 1 unchanged\n')
      rmSync(join(place.folder, 'docs/b.md'))
      const whole = await place.run('generate', 'docs/')
      expect(whole.stdout).to.match(/^removed {2}features\/generated\/en-US\/b\.feature\n/)
    } finally {
      place.remove()
    }
  })

  it('should not take away the features of a document that cannot be read', async () => {
    const place = placeWith(own)
    try {
      await place.run('generate')
      writeFileSync(join(place.folder, 'product/features/docs/b.md'), new Uint8Array([0xff]))
      const {exit, stdout, stderr} = await place.run('generate')
      expect([exit, stdout]).to.deep.equal([1, '0 written, 0 removed, 1 unchanged\n'])
      expect(stderr).to.match(/^features\/docs\/b\.md:1:1 {2}error {2}Unexpected byte 0xFF/)
    } finally {
      place.remove()
    }
  })

  it('should refuse documents without a procedure', async () => {
    const place = placeWith({'docs/a.md': 'Text'})
    mkdirSync(join(place.folder, 'x'))
    try {
      const {exit, stderr} = await place.run('generate', 'docs')
      expect([exit, stderr]).to.deep.equal([
        2,
        'No feature to write for 1 document, expected a heading with a list of steps below it\n'
      ])
    } finally {
      place.remove()
    }
  })
})
