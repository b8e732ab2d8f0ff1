import {existsSync, readFileSync} from 'node:fs'
import {describe, it} from 'node:test'
import {expect} from 'chai'
import {parseDocument} from '../parse-document.js'

const patient = new URL('../../../shared/docs/da-DK/add-partner.md', import.meta.url)
const skip = existsSync(patient) ? false : 'there is no folder ../shared/docs'
if (skip) console.warn(`NOT RUN, ${skip}: has a moniker that no zone names no procedures?`)

const header = '---\nmonikerRange: a || b || c\n---\n'
const zone = (moniker: string, text: string) => `::: moniker range="${moniker}"\n${text}\n::: moniker-end\n`

describe('a moniker that no zone names', () => {
  it('should have no procedures where those of the others have gaps for it, and a warning per gap', () => {
    const {procedures, gaps} = read(
      `${header}## Add\n\n${zone('a || b', '1. Select **Add**.')}2. Select **Save**.\n\n## Look\n\n- Select **List**.\n`
    )
    expect(procedures).to.deep.equal(['add a,b', 'look a,b'])
    expect(gaps).to.deep.equal(['list-starts-late c'])
  })

  it('should have no procedures where one has nothing for it', () => {
    const {procedures, gaps} = read(
      `${header}## Add\n\n${zone('a', '1. Select **Add**.')}${zone('b', '1. Select **New**.')}\n## Look\n\n- Select **List**.\n`
    )
    expect(procedures).to.deep.equal(['add a,b', 'look a,b'])
    expect(gaps).to.deep.equal(['empty-for-moniker c'])
  })

  it('should be told of text that each of the others has another end of', () => {
    const {gaps} = read(
      `${header}## Add\n\n${zone('a || b', '1. Select **Add**.')}\n## Facts\n\nLamps shine.\n\n${zone('a', 'Red.')}\n${zone('b', 'Blue.')}`
    )
    expect(gaps).to.deep.equal(['empty-for-moniker c', 'partial-for-moniker c'])
  })

  it('should not be told of text of which all others have the same end', () => {
    const {gaps} = read(
      `${header}## Add\n\n${zone('a || b', '1. Select **Add**.')}\n## Facts\n\nLamps shine.\n\n${zone('a || b', 'Red.')}`
    )
    expect(gaps).to.deep.equal(['empty-for-moniker c'])
  })

  it('should have its procedures where others have but a note more', () => {
    const text = `${header}## Add\n\n${zone('a', 'Take care.')}${zone('b', 'Be fast.')}\n1. Select **Add**.\n\n## New\n\n${zone('a', 'Lamps.')}`
    const {procedures, gaps} = read(text)
    expect(procedures).to.deep.equal(['add a,b,c'])
    expect(gaps).to.deep.equal(['empty-for-moniker b', 'empty-for-moniker c'])
  })

  it('should have its procedures in a document without zones', () => {
    expect(read(`${header}## Add\n\n2. Select **Add**.\n`)).to.deep.equal({procedures: ['add a,b,c'], gaps: []})
  })

  it('should have its procedures, gaps and all, if it is the default', () => {
    const text = `## Add\n\n${zone('a', '1. Select **Add**.')}2. Select **Save**.\n`
    expect(read(text)).to.deep.equal({procedures: ['add o365-worldwide,a'], gaps: ['list-starts-late o365-worldwide']})
  })

  it('should have none in a real document that is declared for it', {skip}, () => {
    const text = readFileSync(patient, 'utf8')
    const declared = text.replace('---\n', '---\nmonikerRange: o365-worldwide || o365-21vianet || o365-germany\n')
    const {procedures, gaps} = read(declared)
    expect(procedures).to.deep.equal(read(text).procedures)
    expect(gaps).to.deep.equal([
      'empty-for-moniker o365-germany',
      'empty-for-moniker o365-germany',
      'list-starts-late o365-germany',
      'list-starts-late o365-germany',
      'partial-for-moniker o365-germany'
    ])
  })
})

function read(text: string): {procedures: string[]; gaps: string[]} {
  const {procedures, messages} = parseDocument(text, {path: 'en-US/a.md'})
  return {
    procedures: procedures.map(({anchor, monikers}) => `${anchor} ${monikers.join(',')}`),
    gaps: messages
      .filter(({ruleId}) => ruleId !== 'step-unreachable')
      .map(
        ({ruleId, actual, reason}) =>
          `${ruleId} ${ruleId === 'list-starts-late' ? /for `([^`]*)`, expected/.exec(reason)?.[1] : actual}`
      )
  }
}
