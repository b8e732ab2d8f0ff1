import {mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {afterEach, beforeEach, describe, it} from 'node:test'
import {expect} from 'chai'
import {findDocuments} from './find-documents.js'

describe('findDocuments', () => {
  const place = {folder: ''}

  beforeEach(() => {
    place.folder = mkdtempSync(join(tmpdir(), 'docs-conformance-test-'))
    for (const path of ['d/b.md', 'd/a/z.md', 'd/a/B.MD', 'd/c.txt', 'd/node_modules/x.md', 'd/.git/x.md', 'e.md']) {
      mkdirSync(dirname(join(place.folder, path)), {recursive: true})
      writeFileSync(join(place.folder, path), '')
    }
  })

  afterEach(() => rmSync(place.folder, {recursive: true}))

  const paths = (...asked: string[]) => findDocuments(asked, place.folder).documents.map(({path}) => path)

  it('should find every Markdown file, sorted, without node_modules and dot folders', () => {
    expect(paths('d')).to.deep.equal(['d/a/B.MD', 'd/a/z.md', 'd/b.md'])
  })

  it('should name documents as given on the command line', () => {
    expect(paths('./d/')).to.deep.equal(['./d/a/B.MD', './d/a/z.md', './d/b.md'])
    expect(paths('.')).to.deep.equal(['./d/a/B.MD', './d/a/z.md', './d/b.md', './e.md'])
    expect(paths(join(place.folder, 'e.md'))).to.deep.equal([join(place.folder, 'e.md')])
    expect(findDocuments(['../e.md'], join(place.folder, 'd')).documents).to.deep.equal([
      {path: '../e.md', file: join(place.folder, 'e.md')}
    ])
  })

  it('should take a file as it is, whatever its name', () => {
    expect(paths('d/c.txt')).to.deep.equal(['d/c.txt'])
  })

  it('should read a document once that several paths reach', () => {
    expect(paths('d/b.md', 'd', 'd', 'd/b.md')).to.deep.equal(['d/b.md', 'd/a/B.MD', 'd/a/z.md'])
  })

  it('should not go round in a loop of links', () => {
    symlinkSync('..', join(place.folder, 'd/a/up'))
    symlinkSync('.', join(place.folder, 'd/self'))
    expect(paths('d')).to.deep.equal(['d/a/B.MD', 'd/a/z.md', 'd/b.md'])
  })

  it('should follow a link to a folder elsewhere', () => {
    symlinkSync('../d/a', join(place.folder, 'd/linked'))
    mkdirSync(join(place.folder, 'f'))
    symlinkSync('../d/a', join(place.folder, 'f/linked'))
    expect(paths('f')).to.deep.equal(['f/linked/B.MD', 'f/linked/z.md'])
  })

  it('should go on past what only looks like a document', () => {
    mkdirSync(join(place.folder, 'd/x.md'))
    writeFileSync(join(place.folder, 'd/x.md/y.md'), '')
    symlinkSync('nowhere', join(place.folder, 'd/dead.md'))
    const {documents, problems} = findDocuments(['d'], place.folder)
    expect(documents.map(({path}) => path)).to.deep.equal(['d/a/B.MD', 'd/a/z.md', 'd/b.md', 'd/x.md/y.md'])
    expect(problems).to.deep.equal([
      {
        rule: 'unreadable',
        path: 'd/dead.md',
        message: 'Unexpected link that leads nowhere, expected a file that you may read'
      },
      {
        rule: 'not-a-file',
        path: 'd/x.md',
        message: 'Unexpected folder `d/x.md` with the name of a document, expected a file'
      }
    ])
  })

  it('should refuse what is not there', () => {
    expect(() => paths('d', 'nope')).to.throw('Cannot find `nope`, expected a Markdown file or a folder of them')
  })
})
