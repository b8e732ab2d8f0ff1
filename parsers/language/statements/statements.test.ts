import {readdirSync, readFileSync} from 'node:fs'
import {describe, it} from 'node:test'
import {expect} from 'chai'
import type {Statement} from '../../types.js'
import {readParagraph} from '../read.js'
import {language, phrasing} from '../test-support.js'

/** A sentence of a fixture and what it states; of a name its text. */
interface StatementCase {
  text: string
  subject?: string
  statements: Array<Omit<Statement, 'label'> & {label?: string}>
}

const folder = new URL('./fixtures/', import.meta.url)

describe('statements', () => {
  for (const file of readdirSync(folder).sort()) {
    const subtag = file.replace('.json', '')
    const cases = JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as StatementCase[]

    describe(subtag, () => {
      for (const {text, subject, statements} of cases) {
        const what = statements.length === 0 ? 'nothing' : statements.map(({id}) => id).join(', ')
        it(`should read ${what}: ${text}`, () => {
          const read = readParagraph(phrasing(text), language(subtag), subject === undefined ? {} : {subject})
          const stated = read.flatMap((sentence) => sentence.statements ?? [])
          expect(stated.map(withPlainLabel)).to.have.deep.members(statements)
        })
      }
    })
  }
})

function withPlainLabel({label, ...rest}: Statement): StatementCase['statements'][number] {
  return {...rest, ...(label && {label: label.text})}
}
