import {describe, it} from 'node:test'
import {expect} from 'chai'
import {parseDocument} from '../parse-document.js'

const toAdd = 'To add a new partner, expand **Help** and select **Ask**.'
const already = 'If you already have a partner, select **Add**.'

describe('settleBranches', () => {
  it('should make a purpose a branch opposite those who already have a partner', () => {
    expect(conditions(`1. ${toAdd}\n2. ${already}\n3. Finish the wizard.`)).to.deep.equal([
      ['expand', 'new-partner'],
      ['press', 'new-partner'],
      ['press', 'existing-partner'],
      ['complete', undefined]
    ])
  })

  it('should leave a purpose a purpose where nobody has a partner already', () => {
    expect(conditions(`1. ${toAdd}\n2. Select **Add**.`)).to.deep.equal([
      ['expand', undefined],
      ['press', undefined],
      ['press', undefined]
    ])
  })

  it('should keep what follows in a step on the side that the step has taken', () => {
    const first = 'If you already have a partner, go to the second step of the wizard. Select **Add**.'
    const asked = 'Do you already have a partner? Select **Add**.'
    for (const step of [first, asked]) {
      expect(conditions(`1. ${toAdd}\n2. ${step}`)?.slice(-1), step).to.deep.equal([['press', 'existing-partner']])
    }
  })

  it('should take those without a partner, and the page of providers, for the other side', () => {
    const none = "If you don't have a partner yet, expand **Help**."
    const search = 'Follow the steps on the providers page to find a partner.'
    expect(conditions(`1. ${none} ${search}\n2. ${already}`)).to.deep.equal([
      ['expand', 'new-partner'],
      ['complete', 'new-partner'],
      ['press', 'existing-partner']
    ])
    expect(conditions(`1. ${none} ${search}`)).to.deep.equal([
      ['expand', 'no-partner'],
      ['complete', undefined]
    ])
  })

  it('should settle nothing across zones that no reader sees together', () => {
    const zone = (moniker: string, text: string) => `::: moniker range="${moniker}"\n\n${text}\n\n::: moniker-end\n\n`
    const text = zone('o365-worldwide', `1. ${toAdd}`) + zone('o365-germany', `1. ${already}`)
    expect(conditions(text)).to.deep.equal([
      ['expand', undefined],
      ['press', undefined],
      ['press', 'existing-partner']
    ])
  })
})

function conditions(steps: string) {
  const {procedures} = parseDocument(`## Add a partner to a subscription\n\n${steps}\n`, {path: 'a.md'})
  return procedures[0]?.steps.flatMap(({actions}) => actions.map(({kind, condition}) => [kind, condition]))
}
