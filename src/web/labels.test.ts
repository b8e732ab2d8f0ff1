import {readdirSync, readFileSync} from 'node:fs'
import {describe, it} from 'node:test'
import {expect} from 'chai'
import {webLabels} from '../portal/index.js'

const here = new URL('./', import.meta.url)

describe('labels of the web pages', () => {
  it('should each be said by some page', () => {
    const sources = readdirSync(here, {recursive: true, encoding: 'utf8'})
      .filter((file) => /\.tsx?$/.test(file) && !file.includes('.test.'))
      .map((file) => readFileSync(new URL(file, here), 'utf8'))
      .join('\n')
    expect(webLabels.filter((key) => !sources.includes(`'${key}'`))).to.deep.equal([])
  })
})
