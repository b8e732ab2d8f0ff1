import {describe, it} from 'node:test'
import {expect} from 'chai'
import {parseDocument} from '../parse-document.js'
import {planScenarios} from './plan-scenarios.js'

describe('planScenarios', () => {
  it('should write what a procedure presupposes, what its reader does, and what it is for', () => {
    const [plan] = plan1('## <a name="delete-a-partner-from-a-subscription"></a>Delete\n\n1. Select **Remove**.')
    expect(plan?.id).to.equal('a.md#delete-a-partner-from-a-subscription/o365-worldwide/localized')
    expect(plan?.branch).to.equal(null)
    expect(plan?.steps.map(({keyword, origin, text}) => [keyword, origin, text])).to.deep.equal([
      ['given', 'given', 'I am signed in to the admin center'],
      ['given', 'given', 'I have several subscriptions'],
      ['given', 'given', 'the subscription already has a partner of record'],
      ['when', 'action', 'I select "Remove"'],
      ['then', 'outcome', 'the subscription no longer has a partner of record'],
      ['then', 'outcome', 'my other subscriptions are unchanged']
    ])
  })

  it('should place each step at its words', () => {
    const [plan] = plan1(
      '## Delete a partner from a subscription\n\n3. On the **Details** page, under **Partner**, select **Remove**.'
    )
    const own = plan?.steps.filter(({origin}) => origin === 'place' || origin === 'action') ?? []
    expect(
      own.map(({text, position, written}) => [text, position.start.column, position.end.column, written])
    ).to.deep.equal([
      ['I look on the page "Details"', 13, 20, '3'],
      ['I look under "Partner"', 37, 44, '3'],
      ['I select "Remove"', 57, 63, '3']
    ])
  })

  it('should have a path for each side of a condition, and leave out what does not hold', () => {
    const plans = plan1(
      '## Delete a partner from a subscription\n\n1. If you have multiple subscriptions, select the subscription.\n2. Select **Remove**.'
    )
    expect(plans.map(({branch}) => branch)).to.deep.equal(['one-subscription', 'several-subscriptions'])
    const texts = plans.map(({steps}) => steps.map(({text}) => text))
    expect(texts[0]).to.include('I have one subscription').and.not.include('I select the subscription')
    expect(texts[1]).to.include('I have several subscriptions').and.include('I select the subscription')
  })

  it('should see in the actions that a partner is added by accepting an offer', () => {
    const plans = plan1(
      '## Add a partner to an existing subscription\n\n1. In the email, select the link.\n2. If the offer came with a trial subscription or a purchase offer, create your account.'
    )
    expect(plans.map(({branch}) => branch)).to.deep.equal(['plain-offer', 'trial-offer', 'purchase-offer'])
    const [plain, trial] = plans.map(({steps}) => steps.map(({text}) => text))
    expect(plain)
      .to.include('the partner is my delegated administrator')
      .and.not.include('I create the trial or subscription account')
    expect(trial).to.include('I create the trial or subscription account')
  })

  it('should try every kind of offer on a text that forgets those with an account', () => {
    const plans = plan1('## Add a partner to an existing subscription\n\n1. In the email, select the link.')
    expect(plans.map(({branch}) => branch)).to.deep.equal(['plain-offer', 'trial-offer', 'purchase-offer'])
  })

  it('should take promises of the prose after the list, and none of the prose before it', () => {
    const promise = 'The partner ID is displayed on the **Subscriptions** page.'
    const [plan] = plan1(`## Change the partner of a subscription\n\n${promise}\n\n1. Select **Submit**.\n\n${promise}`)
    const promises = plan?.steps.filter(({origin}) => origin === 'expectation') ?? []
    expect(promises).to.have.lengthOf(1)
    expect(promises[0]?.position.start.line).to.be.above(6)
  })

  it('should look for a promise, and for a box, on the page that the text names', () => {
    const [listed] = plan1('## View your partner relationships\n\n1. On the **Y** page, you see your partners.')
    expect(listed?.steps.map(({text}) => text)).to.include('I look on the page "Y"')
    const [cleared] = plan1(
      '## Delete a partner from a subscription\n\n1. On the **Y** page, clear the **partner ID** box.'
    )
    expect(cleared?.steps.map(({text}) => text)).to.include('I look on the page "Y"')
  })

  it('should not lose what is to be done before the steps below it, nor a negation there, but no summary of them', () => {
    const [plan] = plan1(
      '## Delete a partner from a subscription\n\n1. Go to **X** and do the following:\n   1. Select **Y**.\n2. Do not select **Z**:\n   1. Select **W**.\n3. Select **V**:\n   1. Select **U**.'
    )
    const own = plan?.steps.filter(({origin}) => origin === 'action' || origin === 'unread')
    expect(own?.map(({text}) => text)).to.deep.equal([
      'I go to "X"',
      'I select "Y"',
      '(?) Do not select Z:',
      'I select "W"',
      'I select "U"'
    ])
  })

  it('should write what unfolds, and links with their identity, in words of their own', () => {
    const [plan] = plan1(
      '## Find a partner\n\n1. Expand **X**.\n2. In the [admin center](https://go.microsoft.com/fwlink/p/?linkid=1), go to **Z**.'
    )
    const texts = plan?.steps.map(({text}) => text)
    expect(texts).to.include('I expand "X"').and.include('I follow the link "admin center" to 1')
  })

  it('should keep a sentence that nobody can read, so that its scenario is undefined', () => {
    const [plan] = plan1('## Delete a partner from a subscription\n\n1. Frobnicate the gizmo.')
    expect(plan?.steps[3]).to.deep.include({origin: 'unread', text: '(?) Frobnicate the gizmo.', written: '1'})
  })

  it('should leave a goal that cannot be arranged yet undefined from the start', () => {
    const [plan] = plan1('## Find a partner\n\n1. Select **Go**.')
    expect(plan?.steps.map(({origin}) => origin)).to.deep.equal(['given', 'unread', 'action'])
  })

  it('should count what it does not write', () => {
    const [other] = plan1('## Reset a password\n\n1. Select **Reset**.')
    expect(other?.notGenerated?.verdict).to.equal('out-of-scope')
    const [foreign] = plan1('---\nms.contentlocale: xx-XX\n---\n\n## <a name="find-a-partner"></a>X\n\n1. **Y**')
    expect(foreign?.notGenerated?.verdict).to.equal('unclear')
  })

  it('should leave out of scope what there is no portal for', () => {
    const text = '## Find a partner\n\n::: moniker range="teams-x"\n\n1. Select **Go**.\n\n::: moniker-end\n'
    const document = parseDocument(text, {path: 'a.md'})
    expect(planScenarios(document)[0]?.notGenerated).to.equal(undefined)
    expect(planScenarios(document, {clouds: ['teams-x']})[0]?.notGenerated).to.equal(undefined)
    expect(planScenarios(document, {clouds: ['teams-y']})[0]).to.deep.include({
      steps: [],
      notGenerated: {verdict: 'out-of-scope', reason: 'There is no portal for `teams-x`'}
    })
  })

  it('should plan every moniker that has steps, and a document without monikers once', () => {
    const steps = '## Find a partner\n\n::: moniker range="o365-germany"\n\n1. Select **Go**.\n\n::: moniker-end\n'
    expect(plan1(steps).map(({moniker}) => moniker)).to.deep.equal(['o365-germany'])
    const without = '---\nms.service: partner-center\n---\n\n## Find a partner\n\n1. Select **Go**.'
    expect(plan1(without).map(({moniker}) => moniker)).to.deep.equal(['-'])
  })
})

function plan1(text: string) {
  return planScenarios(parseDocument(text, {path: 'a.md'}))
}
