import {describe, it} from 'node:test'
import {expect} from 'chai'
import type {Problem} from '../parsers/index.js'
import {run, type Said} from './test-support.js'

const worldwide2020 = {cloud: 'o365-worldwide', release: '2020-05', language: 'en'}
const germany2020 = {cloud: 'o365-germany', release: '2020-04', language: 'nl'}
const worldwide2021 = {cloud: 'o365-worldwide', release: '2021-12', language: 'da'}
const vianet2021 = {cloud: 'o365-21vianet', release: '2021-12', language: 'sv'}

/** The editor of the partner of record, as the administrators of 2020 get there. */
const dutchEditor: Said[] = [
  ['signed-in'],
  ['subscriptions.one'],
  ['partner-of-record.set'],
  ['navigate', {path: ['Facturering', 'Abonnementen']}],
  ['press', {label: 'Partner of Record bewerken'}]
]

/** The page of the only subscription, with its partner of record. */
const englishSubscription: Said[] = [
  ['signed-in'],
  ['subscriptions.one'],
  ['partner-of-record.set'],
  ['navigate', {path: ['Billing', 'Your products']}]
]

const cases: Array<{name: string; setting: typeof worldwide2020; steps: Said[]; problems: Array<Partial<Problem>>}> = [
  {
    name: 'should carry out a procedure that is right without a word',
    setting: worldwide2020,
    steps: [
      ['signed-in'],
      ['subscriptions.several'],
      ['partner-of-record.none'],
      ['partner-id.known'],
      ['navigate.link', {path: ['Billing', 'Your products'], link: '842054'}],
      ['select.subscription'],
      ['place.page.subscription'],
      ['press.tab', {label: 'Partner'}],
      ['type.wording', {label: 'Partner Network ID'}],
      ['press', {label: 'Add'}],
      ['outcome.partner-of-record.set'],
      ['outcome.other-subscriptions-unchanged']
    ],
    problems: []
  },
  {
    name: 'should name the step that the text leaves out',
    setting: worldwide2021,
    steps: [
      ['signed-in'],
      ['subscriptions.several'],
      ['partner-of-record.set'],
      ['navigate', {path: ['Fakturering', 'Dine produkter']}],
      ['place.page', {label: 'Abonnementsoplysninger'}]
    ],
    problems: [
      {
        rule: 'step-unreachable',
        verdict: 'fails',
        actual: 'Abonnementsoplysninger',
        message:
          'The page `Dine produkter` is not the page `Abonnementsoplysninger` yet, no step before selects `Produkter` and the subscription'
      }
    ]
  },
  {
    name: 'should go by the link where the label is wrong, and say what the label is',
    setting: germany2020,
    steps: [['signed-in'], ['subscriptions.one'], ['navigate.link', {path: ['Facturatie', 'Abos'], link: '847745'}]],
    problems: [
      {
        rule: 'page-by-link-only',
        verdict: 'drifts',
        actual: 'Facturatie > Abos',
        expected: ['Facturering > Abonnementen']
      }
    ]
  },
  {
    name: 'should not go anywhere where neither label nor link is right',
    setting: germany2020,
    steps: [['signed-in'], ['subscriptions.one'], ['navigate.link', {path: ['Facturering', 'Abos'], link: '842054'}]],
    problems: [{rule: 'unknown-page', verdict: 'fails', actual: 'Facturering > Abos'}]
  },
  {
    name: 'should go by its link to a page that no menu lists, by name or by address, and say when the name is wrong',
    setting: worldwide2020,
    steps: [
      ['signed-in'],
      ['navigate.link', {path: ['Accept agreement'], link: '2116573'}],
      ['navigate.link', {path: ['https://pinpoint.microsoft.com/'], link: 'https://pinpoint.microsoft.com'}],
      ['navigate.link', {path: ['Accept the terms'], link: '2116573'}],
      ['navigate.link', {path: ['Billing', 'Accept agreement'], link: '2116573'}]
    ],
    problems: [
      {rule: 'page-by-link-only', actual: 'Accept the terms', expected: ['Accept agreement']},
      {rule: 'page-by-link-only', actual: 'Billing > Accept agreement', expected: ['Accept agreement']}
    ]
  },
  {
    name: 'should say when the label is right and its link leads elsewhere',
    setting: worldwide2020,
    steps: [
      ['signed-in'],
      ['navigate.link', {path: ['Billing', 'Your products'], link: '2074649'}],
      ['navigate.link', {path: ['Billing', 'Your products'], link: '999'}]
    ],
    problems: [
      {rule: 'link-elsewhere', verdict: 'drifts', actual: '2074649'},
      {rule: 'link-elsewhere', verdict: 'drifts', actual: '999'}
    ]
  },
  {
    name: 'should empty a text box that the text takes for a check box, fail, and still find the next wrong word',
    setting: germany2020,
    steps: [
      ...dutchEditor,
      ['place.page', {label: 'Partnergegevens'}],
      ['uncheck.label', {label: 'Partner-id'}],
      ['press', {label: 'OK'}]
    ],
    problems: [
      {rule: 'wrong-control-kind', verdict: 'fails', message: '`Partner-id` is a textbox, expected a checkbox'},
      {rule: 'unknown-control', verdict: 'fails', actual: 'OK', expected: ['Verzenden']}
    ]
  },
  {
    name: 'should name the control that must be used before a disabled one',
    setting: germany2020,
    steps: [...dutchEditor, ['type.label', {label: 'Partner-id'}], ['press', {label: 'Verzenden'}]],
    problems: [
      {
        rule: 'disabled-control',
        verdict: 'fails',
        message: '`Verzenden` is disabled on the page `Partnergegevens`, no step before selects `Id controleren`'
      }
    ]
  },
  {
    name: 'should strip what the markup of a label swallowed, and say so',
    setting: vianet2021,
    steps: [
      ['signed-in'],
      ['offer.plain'],
      ['place.mail'],
      ['read.terms'],
      ['follow.link'],
      ['place.group', {label: 'Partnerrelationer:'}],
      ['press', {label: 'ja'}],
      ['press', {label: 'Nästa'}],
      ['outcome.delegated-administrator']
    ],
    problems: [
      {rule: 'label-noise', verdict: 'drifts', actual: 'Partnerrelationer:', expected: ['Partnerrelationer']},
      {rule: 'label-noise', verdict: 'drifts', actual: 'ja', expected: ['Ja']}
    ]
  },
  {
    name: 'should find a field by its meaning when prose calls it something else',
    setting: germany2020,
    steps: [...dutchEditor, ['type.wording', {label: 'partnernummer'}]],
    problems: [{rule: 'field-by-meaning-only', verdict: 'drifts', actual: 'partnernummer', expected: ['Partner-id']}]
  },
  {
    name: 'should find a control outside the place that the text names',
    setting: worldwide2020,
    steps: [...englishSubscription, ['place.group', {label: 'Partner ID'}], ['press.tab', {label: 'Partner'}]],
    problems: [{rule: 'place-differs', verdict: 'drifts', actual: 'Partner'}]
  },
  {
    name: 'should take a link that passes for a button, and no other control for what it is not',
    setting: worldwide2020,
    steps: [
      ...englishSubscription,
      ['press.button', {label: 'Edit partner of record'}],
      ['press.link', {label: 'Check ID'}]
    ],
    problems: [{rule: 'wrong-control-kind', verdict: 'fails', message: '`Check ID` is a button, expected a link'}]
  },
  {
    name: 'should unfold only what unfolds',
    setting: germany2020,
    steps: [
      ['signed-in'],
      ['subscriptions.one'],
      ['navigate', {path: ['Facturering', 'Abonnementen']}],
      ['expand.label', {label: 'Meer acties'}],
      ['expand.label', {label: 'Partner of Record toevoegen'}]
    ],
    problems: [
      {
        rule: 'wrong-control-kind',
        verdict: 'fails',
        message: '`Partner of Record toevoegen` is a menuitem, expected something that unfolds'
      }
    ]
  },
  {
    name: 'should follow the link that the document sets, and none that leads nowhere',
    setting: germany2020,
    steps: [
      ['signed-in'],
      ['follow.label.link', {label: 'beheercentrum', link: '848041'}],
      ['follow.label.link', {label: 'beheercentrum', link: '999'}]
    ],
    problems: [{rule: 'unknown-control', verdict: 'fails', actual: 'beheercentrum'}]
  },
  {
    name: 'should take a page that the text calls a pane for the whole page, and prose that shortens a name for the name',
    setting: germany2020,
    steps: [...dutchEditor, ['place.group', {label: 'Partnergegevens'}], ['type.wording', {label: 'id'}]],
    problems: []
  },
  {
    name: 'should go to a part of the page that is open',
    setting: worldwide2020,
    steps: [
      ...englishSubscription,
      ['navigate', {path: ['Partner ID']}],
      ['press', {label: 'Edit partner of record'}],
      ['place.page', {label: 'Partner information'}]
    ],
    problems: []
  },
  {
    name: 'should miss an outcome that the steps do not bring about',
    setting: worldwide2020,
    steps: [['signed-in'], ['subscriptions.one'], ['partner-of-record.set'], ['outcome.partner-of-record.none']],
    problems: [{rule: 'outcome-missed', verdict: 'fails', message: 'The subscription still has a partner of record'}]
  },
  {
    name: 'should refuse a start that the cloud does not know',
    setting: worldwide2020,
    steps: [['signed-in'], ['offer.plain']],
    problems: [{rule: 'step-unreachable', verdict: 'fails'}]
  },
  {
    name: 'should say that a cloud is gone',
    setting: {...worldwide2021, cloud: 'o365-germany'},
    steps: [['signed-in']],
    problems: [
      {
        rule: 'moniker-gone',
        verdict: 'fails',
        message: 'There is no portal for `o365-germany` in release `2021-12`',
        actual: 'o365-germany'
      }
    ]
  },
  {
    name: 'should compare a message without the full stop beside its quotation mark, and nothing else',
    setting: worldwide2020,
    steps: [
      ['signed-in'],
      ['relationships.none'],
      ['navigate', {path: ['Settings', 'Partner relationships']}],
      ['expect.message', {label: "There's nothing here"}],
      ['expect.message', {label: 'There\u2019s nothing here.'}],
      ['outcome.no-relationships-listed'],
      ['expect.message', {label: 'Nothing to see'}]
    ],
    problems: [
      {rule: 'outcome-missed', verdict: 'fails', actual: 'Nothing to see', expected: ["There's nothing here."]}
    ]
  }
]

describe('replay on the model', () => {
  for (const {name, setting, steps, problems} of cases) {
    it(name, async () => {
      const {problems: said} = await run(setting, steps)
      expect(said).to.have.length(problems.length)
      said.forEach((problem, index) => {
        expect(problem).to.deep.include(problems[index])
      })
    })
  }
})
