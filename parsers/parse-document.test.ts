import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {describe, it} from 'node:test'
import {expect} from 'chai'
import {parseDocument} from './parse-document.js'
import type {Config, ProcedureDocument} from './types.js'

const fixtures = new URL('./fixtures/', import.meta.url)
const patients = new URL('../../shared/docs/', import.meta.url)
const withoutPatients = existsSync(patients) ? false : 'there is no folder ../shared/docs'
if (withoutPatients) console.warn(`NOT RUN, ${withoutPatients}: are all steps of real documents found?`)

/** Written steps by document and moniker, DOMAIN section 7. */
const expectedSteps: Record<string, Record<string, number>> = {
  'nl-NL/add-partner.md': {'o365-worldwide': 19, 'o365-germany': 20, 'o365-21vianet': 13},
  'nl-NL/manage-partners.md': {'o365-worldwide': 22, 'o365-21vianet': 22},
  'sv-SE/add-partner.md': {'o365-worldwide': 19, 'o365-germany': 20, 'o365-21vianet': 13},
  'nl-NL/remove-a-relationship.md': {'-': 7},
  'da-DK/add-partner.md': {'o365-worldwide': 18, 'o365-21vianet': 12}
}

describe('parseDocument', () => {
  for (const name of readdirSync(fixtures)) {
    const folder = new URL(`${name}/`, fixtures)
    if (!existsSync(new URL('document.md', folder))) continue
    it(`should read fixtures/${name}`, () => {
      const document = parseDocument(read('document.md', folder), {
        path: name === 'letter-segments' ? 'docs/nl-nl/document.md' : `${name}/document.md`,
        config: existsSync(new URL('config.json', folder)) ? (JSON.parse(read('config.json', folder)) as Config) : {}
      })
      expect(summary(document)).to.deep.equal(JSON.parse(read('expected.json', folder)))
    })
  }

  it('should take unreadable bullets below a goal for steps, and those below the title of an article for none', () => {
    const anchors = (text: string) => parseDocument(text, {path: 'a.md'}).procedures.map(({anchor}) => anchor)
    const bullets = '- Frobnicates the gizmo\n- Defenestrates the widget'
    expect(anchors(`# Find a partner\n\n${bullets}`)).to.deep.equal(['find-a-partner'])
    const below = '## Delete a partner relationship\n\n1. Select **Delete partner**.'
    expect(anchors(`# Find a partner\n\n${bullets}\n\n${below}`)).to.deep.equal(['delete-a-partner-relationship'])
  })

  it('should not take a procedure for another product because its heading says nothing, when its controls do', () => {
    const goals = (text: string) => parseDocument(text, {path: 'a.md'}).procedures.map(({goal}) => goal)
    const steps = '1. Go to **Billing** > **Billing accounts**.\n2. Select **Delete partner**.'
    expect(goals(`## Stop working with Contoso\n\n${steps}`)).to.deep.equal([undefined])
    expect(goals(`## Stop working with Contoso\n\n${steps.replace('Delete partner', 'Delete')}`)).to.deep.equal([null])
  })

  describe('a heading that promises a procedure', () => {
    const stepless = (text: string) =>
      parseDocument(text, {path: 'a.md'})
        .messages.filter(({ruleId}) => ruleId === 'procedure-without-steps')
        .map(({fatal, line, reason}) => [fatal, line, reason])

    it('should be an error without a step', () => {
      expect(stepless('# Manage\n\n## View your partner relationships\n\nText.')).to.deep.equal([
        [
          true,
          3,
          'Unexpected procedure `View your partner relationships` without a step, expected a list below it that says what to do'
        ]
      ])
    })

    it('should be none with a step, with procedures of its own below it, or with another goal', () => {
      expect(stepless('## View your partner relationships\n\n1. Go to **Settings**.')).to.deep.equal([])
      expect(stepless('## View your partner relationships\n\n### Here\n\n1. Go to **Settings**.')).to.deep.equal([])
      expect(stepless('## Request a partner relationship\n\nText.')).to.deep.equal([])
    })

    it('should be none where customers read what only their partner does, and an error where the partner reads it', () => {
      const text = '## Remove a reseller relationship\n\nOnly your partner can do that.'
      expect(stepless(text)).to.deep.equal([])
      expect(stepless(`---\nms.service: partner-center\n---\n\n${text}`)).to.have.length(1)
    })

    it('should be none above a numbered list of links to documents: a table of contents, which is no procedure', () => {
      const text = '## Delete a partner from a subscription\n\n1. [In one portal](one.md)\n2. [In the other](#other).'
      expect(stepless(text)).to.deep.equal([])
      expect(parseDocument(text, {path: 'a.md'}).procedures).to.deep.equal([])
      const steps = '## Delete a partner from a subscription\n\n1. [Go to **Billing**](https://example.com/billing)'
      expect(parseDocument(steps, {path: 'a.md'}).procedures).to.have.length(1)
    })

    it('should be none for the reader of another moniker', () => {
      const zone = '::: moniker range="o365-germany"\n\n1. Go to **Settings**.\n\n::: moniker-end'
      expect(stepless(`## View your partner relationships\n\nText.\n\n${zone}`)).to.deep.equal([])
    })
  })

  describe('prose outside every procedure', () => {
    it('should be kept with its places, that of procedures apart', () => {
      const text =
        '# Gadgets\n\nA gadget is round.\n\n| a |\n|---|\n| Select **OK**. |\n\n## Polish\n\nFirst this.\n\n1. Select **OK**.'
      const {prose, procedures} = parseDocument(text, {path: 'a.md'})
      expect(prose.map(({text: one, position}) => [position.start.line, one])).to.deep.equal([
        [3, 'A gadget is round.'],
        [7, 'Select OK.']
      ])
      expect(procedures.flatMap((procedure) => procedure.prose.map((one) => one.text))).to.deep.equal(['First this.'])
    })
  })

  describe('metadata', () => {
    it('should take the locale from the front matter, else from the nearest folder, else en-US', () => {
      const localeOf = (path: string, locale?: string) =>
        parseDocument(locale ? `---\nms.contentlocale: ${locale}\n---\n` : '', {path}).locale
      expect(localeOf('docs/sv-SE/a.md', 'nl-nl')).to.equal('nl-NL')
      expect(localeOf('docs/sv-SE/da-dk/x/a.md')).to.equal('da-DK')
      expect(localeOf('docs\\sv-SE\\a.md')).to.equal('sv-SE')
      expect(localeOf('docs/a.md')).to.equal('en-US')
      expect(localeOf('sv-SE/a.md', 'klingon')).to.equal('sv-SE')
    })

    it('should warn about a locale and a date that are none', () => {
      const {messages, date} = parseDocument(
        '---\nms.contentlocale: klingon\nms.lasthandoff: 21/04/2020\nms.date: 2021-02-31\n---\n',
        {
          path: 'a.md'
        }
      )
      expect(date).to.equal(null)
      expect(messages.map(({ruleId, fatal}) => [ruleId, fatal])).to.deep.equal([
        ['locale-invalid', false],
        ['date-invalid', false],
        ['date-invalid', false]
      ])
    })

    it('should date a document by its hand-off, else by its own date', () => {
      const dateOf = (header: string) => parseDocument(`---\n${header}\n---\n`, {path: 'a.md'}).date
      expect(dateOf('ms.lasthandoff: 04/21/2020\nms.date: 01/02/2019')).to.equal('2020-04-21')
      expect(dateOf('ms.date: 1/2/2019')).to.equal('2019-01-02')
      expect(dateOf('ms.date: 2019-01-02T10:00:00Z')).to.equal('2019-01-02')
      expect(dateOf('title: a')).to.equal(null)
    })

    it('should hold a document against the newest release that is not later than it', () => {
      const releases = [
        {id: 'new', from: '2021-12-01'},
        {id: 'old', from: '2020-04-01'}
      ]
      const releaseOf = (date: string, known = releases) =>
        parseDocument(`---\nms.date: ${date}\n---\n`, {path: 'a.md', config: {releases: known}}).release
      expect(releaseOf('2021-12-01')).to.equal('new')
      expect(releaseOf('2021-11-30')).to.equal('old')
      expect(releaseOf('2019-01-01')).to.equal('old')
      expect(releaseOf("''")).to.equal('new')
      expect(releaseOf('2021-12-01', [])).to.equal(null)
    })

    it('should put the default moniker first, then those of the zones as they come', () => {
      const monikersOf = (header: string, config: Partial<Config> = {}) =>
        parseDocument(
          `---\nms.service: ${header}\n---\n::: moniker range="B || a"\n::: moniker-end\n::: moniker range="o365-worldwide"\n::: moniker-end`,
          {path: 'a.md', config}
        ).monikers
      expect(monikersOf('o365')).to.deep.equal(['o365-worldwide', 'b', 'a'])
      expect(monikersOf('partner-dashboard')).to.deep.equal(['b', 'a', 'o365-worldwide'])
      expect(monikersOf('own', {services: {own: 'Own'}})).to.deep.equal(['own', 'b', 'a', 'o365-worldwide'])
      expect(monikersOf('toString')).to.deep.equal(['o365-worldwide', 'b', 'a'])
    })

    for (const [what, header] of [
      ['broken YAML', '---\ntitle: [\n---\n'],
      ['a list', '---\n- a\n---\n'],
      ['no end', '---\ntitle: a\n\n# A\n'],
      [
        'aliases of aliases',
        `---\na: &a [${'x,'.repeat(20)}]\nb: &b [${'*a,'.repeat(20)}]\nc: [${'*b,'.repeat(20)}]\n---\n`
      ]
    ] as const) {
      it(`should report front matter with ${what}, and read the rest`, () => {
        const {messages, procedures} = parseDocument(`${header}## B\n\n1. Select **C**.\n`, {path: 'a.md'})
        expect(messages.map(({ruleId, fatal}) => [ruleId, fatal])).to.deep.include(['front-matter-invalid', true])
        expect(procedures.map(({anchor}) => anchor)).to.deep.equal(['b'])
      })
    }
  })

  it('should say which languages there are, and how to add one', () => {
    const [message] = parseDocument('', {path: 'xx-XX/a.md'}).messages
    expect(message).to.include({ruleId: 'language-missing', line: 1, fatal: true})
    expect(message?.reason).to.match(/`en`, .*or a file `parsers\/language\/xx\.json`/)
  })

  describe('absurd input', () => {
    for (const [what, text] of [
      ['nesting of quotes', `${'>'.repeat(5000)} a`],
      ['nesting of items', `${'- '.repeat(5000)}a`],
      ['nesting of zones', '::: moniker range="a"\n'.repeat(5000)],
      ['nesting of bold', `${'**a *b '.repeat(700)}${'c* d** '.repeat(700)}`],
      ['length', 'a '.repeat(2_500_000)],
      ['null characters', 'a\0b']
    ] as const) {
      it(`should refuse ${what} with a message`, () => {
        const {messages, procedures} = parseDocument(text, {path: 'a.md'})
        expect(messages.map(({ruleId, fatal}) => [ruleId, fatal])).to.deep.equal([['document-unreadable', true]])
        expect(procedures).to.deep.equal([])
      })
    }

    it('should get through thousands of raw tags', () => {
      const tags = `${'<b>'.repeat(3000)}x${'</b>'.repeat(3000)}${'<span data-ttu-id="1">'.repeat(3000)}`
      const {procedures} = parseDocument(`## A\n\n1. ${tags}`, {path: 'a.md'})
      expect(procedures[0]?.steps[0]?.text).to.equal('x')
    })

    it('should read a document with a byte order mark and carriage returns as without', () => {
      const text =
        '---\nms.date: 2020-01-02\n---\n## A\n\n::: moniker range="b"\n1. Select **C**.\n::: moniker-end\n2. Select **D**.\n'
      const plain = parseDocument(text, {path: 'a.md'})
      const stored = parseDocument(`\uFEFF${text.replaceAll('\n', '\r\n')}`, {path: 'a.md'})
      expect(summary(stored)).to.deep.equal(summary(plain))
      expect(plain.date).to.equal('2020-01-02')
    })
  })

  describe('real documents', {skip: withoutPatients}, () => {
    for (const [path, counts] of Object.entries(expectedSteps)) {
      it(`should find the written steps of ${path} in each reading`, () => {
        const {procedures, readings, monikers, messages} = parseDocument(read(path, patients), {path})
        expect(monikers).to.have.members(Object.keys(counts).filter((moniker) => moniker !== '-'))
        // step 5 of the purchase does not say that only one side of its alternative can do it (T5)
        const others = messages.filter(({ruleId}) => ruleId !== 'step-unreachable')
        expect(others.map(String)).to.deep.equal([])
        for (const reading of readings) {
          for (const [moniker, count] of Object.entries(counts)) {
            const steps = procedures.flatMap((procedure) => procedure.steps)
            const own = steps.filter(
              (step) => step.reading === reading && (moniker === '-' || step.monikers.includes(moniker))
            )
            expect(own, `${reading} ${moniker}`).to.have.lengthOf(count)
          }
        }
      })
    }

    it('should find 185 in all', () => {
      const counts = Object.values(expectedSteps).flatMap((one) => Object.values(one))
      expect(counts.reduce((sum, count) => sum + count, 0)).to.equal(185)
    })

    it('should keep written number and ordinal, list by list', () => {
      const {procedures} = parseDocument(read('nl-NL/add-partner.md', patients), {path: 'a.md'})
      const steps = procedures.find(({anchor}) => anchor === 'delete-a-partner-from-a-subscription')?.steps ?? []
      const own = steps.filter(({monikers, reading}) => monikers.includes('o365-germany') && reading === 'localized')
      expect(own.map(({written, ordinal}) => `${written}=${ordinal}`)).to.deep.equal(['1=1', '2=2', '3=3', '6=4'])
    })
  })
})

function read(name: string, folder: URL): string {
  return readFileSync(new URL(name, folder), 'utf8')
}

/** Prose outside procedures is among the rules. */
function summary({path, procedures, rules, prose: _, messages, ...document}: ProcedureDocument): unknown {
  return {
    ...document,
    procedures: procedures.map(({anchor, title, titles, line, monikers, steps, prose}) => ({
      anchor,
      title,
      ...(Object.keys(titles).length > 1 && {titles}),
      line,
      monikers,
      steps: steps.map((step) =>
        [
          `${step.line}:${step.column}-${step.endLine}:${step.endColumn}`,
          `${step.written}=${step.ordinal}`,
          step.reading,
          step.monikers.join(',') || '-',
          step.text
        ].join(' ')
      ),
      prose: prose.map(({text, position, reading, monikers}) =>
        [position.start.line, reading, monikers.join(',') || '-', text].join(' ')
      )
    })),
    rules: rules.map(({line, text}) => `${line} ${text}`),
    messages: messages.map(({name, fatal, ruleId, reason}) => {
      const level = fatal === null ? 'info' : fatal ? 'error' : 'warning'
      // Languages come and go.
      const words = ruleId === 'language-missing' ? reason.replace(/, expected .*/, '') : reason
      return `${name}: ${level} ${ruleId}: ${words}`
    })
  }
}
