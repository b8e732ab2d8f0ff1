/** Something that is read or reported in another way than by docfx or its tools. */
export interface Difference {
  construct: string
  /** What there is instead. */
  instead: string
  reason: string
  /** Cases of docfx that show it; of a lint rule with the line of its finding. */
  cases: string[]
}

/**
 * Every known difference. The test that reads docfx's cases holds this list to be neither too long nor too short, and the
 * README to show it.
 */
export const differences: Difference[] = [
  {
    construct: '`:::row:::`, `:::column:::`',
    instead: 'text; the content is read as the Markdown that it is',
    reason: 'layout, no versions; docfx strips all indentation in columns, which would change lists and code in them',
    cases: [
      'zone-parse-025',
      'zone-parse-026',
      'zone-parse-027',
      'zone-parse-028',
      'zone-parse-029',
      'zone-parse-030',
      'zone-parse-031'
    ]
  },
  {
    construct: '`::: form … :::`',
    instead: 'text',
    reason: 'a control of the page, no versions',
    cases: ['zone-parse-021', 'zone-parse-022', 'zone-parse-038', 'zone-parse-039', 'zone-parse-043', 'zone-parse-046']
  },
  {
    construct: '`::: form` with wrong attributes',
    instead: 'text as in docfx, but without its error `invalid-form`',
    reason: 'forms are left alone',
    cases: ['zone-parse-040', 'zone-parse-041', 'zone-parse-042', 'zone-parse-044', 'zone-parse-045']
  },
  {
    construct: '`:::no-loc text="…":::`',
    instead: 'text with its markers',
    reason: 'inline, says something to translators only',
    cases: ['zone-parse-032', 'zone-parse-033', 'zone-parse-034']
  },
  {
    construct: '`> [!NOTE]` and other alerts',
    instead: 'the line of the marker stays the first of a quote',
    reason: 'as remark and GitHub read it; docfx takes the line away',
    cases: []
  },
  {
    construct: '`:::moniker` without `range="`, for the lint rule DOCSMD006',
    instead: 'text, no message',
    reason: 'docfx says nothing either: without `range="` it is no fence',
    cases: ['zone-lint-001:3', 'zone-lint-001:32']
  },
  {
    construct: '`range=""`, for the lint rule DOCSMD006',
    instead: 'a zone, no message',
    reason: "for docfx's parser it is a zone; evaluating it gives `moniker-zone-empty`",
    cases: ['zone-lint-001:18']
  },
  {
    construct: 'a zone in a zone, for the lint rule DOCSMD005',
    instead: 'an error at the inner fence, none at the outer',
    reason: 'in docfx zones cannot be nested, and the first `zone-end` ends the outer one',
    cases: ['zone-lint-002:7']
  }
]
