import {describe, it} from 'node:test'
import {expect} from 'chai'
import {parseDocument} from '../parse-document.js'
import {planScenarios} from './plan-scenarios.js'
import type {ScenarioPlan} from './types.js'

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
    const [plan] = plan1('## Request a partner relationship\n\n1. Select **Go**.')
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

  it('should buy with help or with the partner that the buyer has, who alone types an ID', () => {
    const plans = plan1(
      '## Add a partner at the time of purchase\n\n1. Select the product that you want to buy, and then select **Buy**.\n2. To add a new partner, expand **Help**, and then select **Ask**. Follow the steps on the providers page.\n3. If you already have a partner, in the second step of the checkout wizard, in the right pane, select **Add**.\n4. Type the Microsoft Partner ID of your partner.\n5. Complete the rest of the wizard.'
    )
    expect(plans.map(({branch}) => branch)).to.deep.equal(['new-partner', 'existing-partner'])
    const [withHelp, withPartner] = plans.map(own)
    expect(withHelp).to.deep.equal([
      'I select the product',
      'I select "Buy"',
      'I expand "Help"',
      'I select "Ask"',
      'I follow the steps on the providers page',
      'I complete the rest of the checkout wizard'
    ])
    expect(withPartner).to.deep.equal([
      'I select the product',
      'I select "Buy"',
      'I look at the second step of the checkout wizard',
      'I look on the right',
      'I select "Add"',
      'I type what the text calls "Microsoft Partner ID"',
      'I complete the rest of the checkout wizard'
    ])
    expect(plans.map(outcomes)).to.deep.equal([
      ['what I bought is active, and has no partner of record', 'a partner has been asked to help me with my order'],
      ['what I bought is active, and the partner whose ID I typed is its partner of record']
    ])
  })

  it('should see by what is done which buyer a text is for that speaks of one only', () => {
    const buy = (steps: string) => plan1(`## Add a partner when you buy a subscription\n\n${steps}`)
    const [help, ...more] = buy('1. Follow the steps on the providers page.')
    expect([help?.branch, more.length, help && outcomes(help).length]).to.deep.equal([null, 0, 2])
    const [known] = buy('1. Type the Microsoft Partner ID of your partner.')
    expect(known && texts(known)).to.include('I know the ID of the partner')
  })

  it('should come to the agreement by mail or by its page, in the mail whether the text says so or not', () => {
    const plans = plan1(
      '## Accept a Microsoft Customer Agreement\n\n1. If you received an email from your partner, select the link, or go to the [Accept agreement](https://go.microsoft.com/fwlink/?linkid=2116573) page.\n2. Select **Accept**.'
    )
    expect(plans.map(({branch}) => branch)).to.deep.equal(['agreement-mail', 'agreement-page'])
    expect(plans.map(own)).to.deep.equal([
      ['I look in the email', 'I follow the link', 'I select "Accept"'],
      ['I go to "Accept agreement" by the link 2116573', 'I select "Accept"']
    ])
    expect(plans.map((plan) => texts(plan).some((text) => text.includes('by email')))).to.deep.equal([true, false])
  })

  it('should let the title of a list govern its steps, and no others', () => {
    const plans = plan1(
      '---\nms.service: partner-center\n---\n\n## Remove a reseller relationship\n\n1. **Suspend any active subscriptions.**\n\n   1. Under **Subscriptions**, select a subscription.\n   2. Select **Suspended**.\n   3. Repeat these steps for each active subscription.\n\n2. Select **Account**.'
    )
    expect(plans.map(({branch}) => branch)).to.deep.equal([
      'no-active-subscriptions',
      'one-active-subscription',
      'several-active-subscriptions'
    ])
    const [none, one, several] = plans.map(own)
    expect(none).to.deep.equal(['I select "Account"'])
    expect(one).to.include('I select "Suspended"').and.deep.equal(several)
    expect(plans[0] && texts(plans[0])[0]).to.equal('I am signed in to Partner Center')
  })

  it('should try active subscriptions on a text that forgets them', () => {
    const plans = plan1('## Remove a reseller relationship\n\n1. Select **Account**.')
    expect(plans.slice(0, 3).map(({branch}) => branch)).to.deep.equal([
      'no-active-subscriptions',
      'one-active-subscription',
      'several-active-subscriptions'
    ])
  })

  it('should promise what an instruction says that its reader will see', () => {
    const [plan] = plan1('## Delete a partner relationship\n\n1. Select any partner to see its details.')
    const keywords = plan?.steps.filter(({origin}) => origin === 'action' || origin === 'expectation')
    expect(keywords?.map(({keyword, origin}) => [keyword, origin])).to.deep.equal([
      ['when', 'action'],
      ['then', 'expectation']
    ])
  })

  it('should say what may be left out, before where it is done', () => {
    const [plan] = plan1(
      '## Delete a partner relationship\n\n1. Optionally, on the **X** page, select **Y**.\n2. Select any partner to see its details.'
    )
    expect(plan && own(plan)).to.deep.equal([
      'I can leave out the next step',
      'I look on the page "X"',
      'I select "Y"',
      'I may also select a partner',
      'the details of that partner are shown'
    ])
  })
})

function plan1(text: string) {
  return planScenarios(parseDocument(text, {path: 'a.md'}))
}

/** What the reader does and is promised, without what is ours. */
function own(plan: ScenarioPlan): string[] {
  return plan.steps.filter(({origin}) => origin !== 'given' && origin !== 'outcome').map(({text}) => text)
}

function outcomes(plan: ScenarioPlan): string[] {
  return plan.steps.filter(({origin}) => origin === 'outcome').map(({text}) => text)
}

function texts(plan: ScenarioPlan): string[] {
  return plan.steps.map(({text}) => text)
}
