import {describe, it} from 'node:test'
import {expect} from 'chai'
import {parseDocument} from '../../parse-document.js'
import {statementIds} from '../../types.js'
import {planScenarios} from '../plan-scenarios.js'
import {printFeatures} from '../print-features.js'
import type {ScenarioPlan} from '../types.js'

const zones = (worldwide: string, vianet: string) =>
  `::: moniker range="o365-worldwide"\n\n${worldwide}\n\n::: moniker-end\n\n::: moniker range="o365-21vianet"\n\n${vianet}\n\n::: moniker-end\n`
const removed = "You can't remove a reseller relationship yourself."

describe('planRules', () => {
  it('should plan one scenario for a rule, however often a reader meets it, at the first place', () => {
    const plans = plansOf(`# Partners\n\n## One\n\n${removed}\n\n## Two\n\n${removed}`)
    expect(plans.map(({id, rule, anchor, position}) => [id, rule, anchor, position.start.line])).to.deep.equal([
      ['a.md#rule/customer-cannot-remove-reseller/o365-worldwide/localized', 'R25', 'one', 5]
    ])
  })

  it('should plan it for the monikers whose readers see it', () => {
    const plans = plansOf(`# Partners\n\n${zones(removed, 'This process is initiated by your partner.')}`)
    expect(plans.map(({moniker, rule}) => `${moniker} ${rule}`)).to.deep.equal([
      'o365-worldwide R25',
      'o365-21vianet R13'
    ])
  })

  it('should plan none for what only describes', () => {
    expect(plansOf('# Partners\n\nThere are several ways that a partner can work with you.')).to.deep.equal([])
  })

  it('should expect the opposite where the text says the opposite', () => {
    const [plan] = plansOf('# Partners\n\nYou can remove a reseller relationship yourself.')
    expect(plan?.steps.map(({text}) => text)).to.include('I no longer have a relationship with the partner')
  })

  it('should plan the names that the text gives, one scenario each', () => {
    const grayed = (label: string) =>
      `If you are removing a reseller relationship, the **${label}** option is grayed out.`
    const plans = plansOf(`# Partners\n\n${grayed('Delete')} ${grayed('Remove it')} ${grayed('Delete')}`)
    expect(plans.map(({steps}) => steps.at(-1)?.text)).to.deep.equal([
      '"Delete" is there and cannot be selected',
      '"Remove it" is there and cannot be selected'
    ])
    expect(new Set(plans.map(({id}) => id)).size).to.equal(2)
  })

  it('should join all that a table says of one type of partner, and tell the types apart', () => {
    const table = [
      '| Type | Description |',
      '| --- | --- |',
      '| Reseller | Sells products to your school. |',
      '| Advisor | Can reset passwords. Partners can handle support incidents for you. |'
    ]
    const plans = plansOf(`# Partners\n\n${table.join('\n')}`)
    expect(plans.map(({rule, steps}) => [rule, ...steps.slice(1).map(({text}) => text)])).to.deep.equal([
      [
        'R34',
        'a partner of the type "Reseller" works with me',
        'the partner can do this for me: "sell products"',
        'the partner can do none of this for me: "reset passwords", "handle support incidents"'
      ],
      [
        'R38',
        'a partner of the type "Advisor" works with me',
        'the partner can do this for me: "reset passwords"',
        'the partner can do this for me: "handle support incidents"',
        'the partner can do none of this for me: "sell products"'
      ]
    ])
    expect(plans[1]?.steps.slice(2, 4).map(({position}) => position.start.column)).to.deep.equal([13, 34])
  })

  it('should know what a line is about by its column, the item above it, or the name before it', () => {
    for (const text of [
      '| What it does | Type |\n| --- | --- |\n| Sells products | Reseller |',
      '| No. | Type | What it does |\n| --- | --- | --- |\n| 1 | **Reseller** | Sells products |',
      '- **Reseller**\n  - Sells products',
      '**Reseller**  \nSells products.'
    ]) {
      expect(
        plansOf(`# Partner\n\n${text}`).map(({rule}) => rule),
        text
      ).to.deep.equal(['R34'])
    }
  })

  it('should say in a title once of which type a sentence speaks that begins with it', () => {
    const [plan] = plansOf('# Partners\n\n- **Reseller**: Sells products.')
    expect(plan?.title).to.equal('Reseller: Sells products')
  })

  it('should make an outline of an enumeration, which stays readable Gherkin', () => {
    const plans = plansOf('# Partners\n\nYou can only delete relationships where the partner is an Advisor.')
    const [plan] = plans
    expect(plan?.examples?.rows.map(([type, outcome]) => `${type}: ${outcome}`)).to.deep.equal([
      'Reseller: I cannot delete the partner',
      'Delegated administrator: I cannot delete the partner',
      'Reseller & delegated administrator: I cannot delete the partner',
      'Partner: I cannot delete the partner',
      'Advisor: I can delete the partner',
      'Microsoft Products & Services Agreement (MPSA) partner: I cannot delete the partner',
      'OEM PC partner: I cannot delete the partner',
      'Line-of-business (LOB) partner: I cannot delete the partner'
    ])
    const [feature] = printFeatures(plans)
    expect(feature?.text).to.match(/Scenario Outline: .*\n(?:.*\n)+ +Examples:\n +\| type/)
  })

  it('should look for the name that an enumeration gives', () => {
    const text = 'The **Add partner** button is only available when the partner is an Advisor.'
    const [plan] = plansOf(`# Partners\n\n${text}`)
    expect(plan?.examples?.rows.slice(3, 5).map(([type, outcome]) => `${type}: ${outcome}`)).to.deep.equal([
      'Partner: "Add partner" is there and cannot be selected',
      'Advisor: "Add partner" can be selected'
    ])
  })

  it('should not plan what the text denies before it says it', () => {
    const item = '- Removes the customer from your list of customers in Partner Center.'
    expect(plansOf(`# Partners\n\nRemoving it does the following:\n\n${item}`)).to.have.lengthOf(1)
    for (const text of [
      `Removing it doesn't do the following:\n\n${item}`,
      `> [!NOTE]\n> Removing it does none of this:\n>\n> ${item}`,
      `- Removing it does none of this:\n  ${item}`,
      "| Type | What it can't do |\n| --- | --- |\n| Reseller | Sell products |"
    ]) {
      expect(plansOf(`# Partners\n\n${text}`), text).to.deep.equal([])
    }
  })

  it('should keep marks of Gherkin in names of examples', () => {
    const text = 'If any subscriptions are still active, the **Remove \\| "it" \\\\ now** link will be inactive.'
    const [feature] = printFeatures(plansOf(`---\nms.service: partner-center\n---\n# Customers\n\n${text}`))
    expect(feature?.text).to.include('"Remove \\| \\\\"it\\\\" \\\\\\\\ now"')
  })

  it('should say that a document without clouds cannot have its rules for customers tried', () => {
    const [plan] = plansOf(`---\nms.service: partner-center\n---\n# Customers\n\n${removed}`)
    expect(plan?.notGenerated).to.deep.equal({
      verdict: 'out-of-scope',
      reason: 'The document names no cloud in which customers could try it'
    })
  })

  it('should cut a long title', () => {
    const long = `If you already have a partner but haven't yet signed a Microsoft Customer Agreement, you must accept the agreement before they can make purchases on your behalf.`
    const [plan] = plansOf(`# Partners\n\n${long}`)
    expect(plan?.title).to.have.lengthOf.at.most(120).and.match(/…$/)
  })

  it('should know statements by ids without the marks of a path', () => {
    expect(statementIds.filter((id) => !/^[a-z0-9-]+$/.test(id))).to.deep.equal([])
  })
})

function plansOf(text: string): ScenarioPlan[] {
  const document = parseDocument(text, {path: 'a.md'})
  return planScenarios(document).filter(({kind}) => kind === 'rule')
}
