import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {after, before, describe, it} from 'node:test'
import {fileURLToPath} from 'node:url'
import {expect} from 'chai'
import type {Results} from '../../reports/index.js'
import {main} from './main.js'

// Our own conforming documents with words changed that are easily read and dropped: what is wrong must be said, and what is
// as right as before must not.

const documents = fileURLToPath(new URL('../../features/docs', import.meta.url))

interface Change {
  document: string
  from: string
  to: string
  /** The finding, and what its message says; none where the text is right. */
  rule?: string
  message?: string
  /** What becomes of the worst scenario. Default `fails` with a rule, `conforms` without. */
  verdict?: 'drifts' | 'conforms'
}

const add = 'add-partner.md'
const manage = 'manage-partners.md'
const remove = 'remove-a-relationship.md'

const changes: Record<string, Change[]> = {
  places: [
    {
      document: `en-US/${add}`,
      from: '4. Select **Add**.',
      to: '4. In the left pane, select **Add**.',
      rule: 'place-differs',
      message: '`Add` is on the page `Subscription details`, but not in the navigation',
      verdict: 'drifts'
    },
    {
      document: `nl-NL/${manage}`,
      from: '3. Selecteer de rij van de partner.',
      to: '3. Selecteer in het menu de rij van de partner.',
      rule: 'place-differs',
      verdict: 'drifts'
    },
    {
      document: `en-US/${manage}`,
      from: "4. On the partner's page, select **Delete partner**.",
      to: "4. On the customer's page, select **Delete partner**.",
      rule: 'unknown-page',
      message: "is not a customer's"
    },
    {
      document: `en-US/${remove}`,
      from: '   2. Select **Account**.',
      to: "   2. On the customer's page, select **Account** at the bottom of the page."
    },
    {
      document: `en-US/${add}`,
      from: '- In the admin center, go to **Settings**',
      to: '- In the left navigation of the admin center, go to **Settings**'
    }
  ],
  'steps that are optional': [
    ...[
      ['en-US', 'Select the check box to', 'Optionally, select the check box to'],
      ['en-US', 'Select the check box to', 'If you want to, select the check box to'],
      ['en-US', 'Select the check box to', 'If you want, select the check box to'],
      ['nl-NL', 'Schakel het selectievakje in', 'Schakel desgewenst het selectievakje in'],
      ['nl-NL', 'Schakel het selectievakje in', 'Als u wilt, schakelt u het selectievakje in'],
      ['sv-SE', 'Markera kryssrutan', 'Om du vill markerar du kryssrutan'],
      ['da-DK', 'Markér afkrydsningsfeltet', 'Hvis du vil, kan du markere afkrydsningsfeltet']
    ].map(([locale, from = '', to = '']) => ({
      document: `${locale}/${manage}`,
      from,
      to,
      rule: 'disabled-control',
      message: 'after the step that the text calls optional is left out'
    })),
    {
      document: `en-US/${manage}`,
      from: '3. Select the row of the partner.',
      to: '3. Optionally, select the row of the partner.',
      rule: 'step-unreachable',
      message: 'after the step that the text calls optional is left out'
    },
    {
      document: `en-US/${manage}`,
      from: '2. On the **Accept agreement & authorize partner** page, select the **Microsoft Customer Agreement** link',
      to: '2. If you want to, select the **Microsoft Customer Agreement** link'
    },
    {
      document: `en-US/${manage}`,
      from: 'You can select any partner to view its details.',
      to: 'If you want, select any partner to view its details.'
    }
  ],
  'pages that are none': [
    ...[
      ['en-US', 'Select the **Partner relationships** tab.', 'Select the **Partner relationships** page.'],
      ['nl-NL', 'Selecteer het tabblad **Partnerrelaties**.', 'Selecteer de pagina **Partnerrelaties**.'],
      ['sv-SE', 'Välj fliken **Partnerrelationer**.', 'Välj sidan **Partnerrelationer**.'],
      ['da-DK', 'Vælg fanen **Partnerrelationer**.', 'Vælg siden **Partnerrelationer**.']
    ].map(([locale, from = '', to = '']) => ({
      document: `${locale}/${manage}`,
      from,
      to,
      rule: 'wrong-control-kind',
      message: 'is a tab, expected a page'
    })),
    {
      document: `en-US/${remove}`,
      from: 'From Partner Center, go to **Customers**, and select',
      to: 'From Partner Center, select the **Customers** page, and select'
    }
  ],
  'links of what is selected': [
    ...['2074649', '999'].map((link) => ({
      document: `en-US/${add}`,
      from: '2. Select the **Products** tab',
      to: `2. Select the [Products](https://go.microsoft.com/fwlink/?linkid=${link}) tab`,
      rule: 'link-elsewhere',
      message: 'not to `Your products`',
      verdict: 'drifts' as const
    })),
    {
      document: `da-DK/${add}`,
      from: 'fanen **Produkter**',
      to: 'fanen [Produkter](https://go.microsoft.com/fwlink/?linkid=842054)'
    },
    {
      document: `en-US/${manage}`,
      from: 'select **Delete partner**',
      to: 'select [Delete partner](https://example.com/help)'
    }
  ],
  'titles of groups of steps': [
    ...[
      ['en-US', '**Remove the relationship.**'],
      ['nl-NL', '**Verwijder de relatie.**'],
      ['sv-SE', '**Ta bort relationen.**'],
      ['da-DK', '**Fjern relationen.**']
    ].map(([locale, from = '']) => ({
      document: `${locale}/${remove}`,
      from,
      to: '**Xyz.**',
      rule: 'block-not-read',
      message: 'Unexpected title `Xyz.` above steps',
      verdict: 'conforms' as const
    })),
    {
      document: `en-US/${remove}`,
      from: '**Remove the relationship.**',
      to: '**Remove the reseller relationship in Partner Center:**'
    },
    {
      document: `en-US/${remove}`,
      from: '**Remove the relationship.**',
      to: '**End the relationship with Contoso**'
    }
  ],
  'purposes that say the opposite': [
    ...[
      ['en-US', '4. To agree to both, select', '4. To decline both, select'],
      ['nl-NL', 'om met beide akkoord te gaan', 'om de uitnodiging af te wijzen'],
      ['sv-SE', 'för att godkänna båda', 'för att avböja inbjudan']
    ].map(([locale, from = '', to = '']) => ({
      document: `${locale}/${manage}`,
      from,
      to,
      rule: 'meaning-reversed',
      verdict: 'drifts' as const
    })),
    {
      document: `en-US/${manage}`,
      from: 'select **Delete partner**',
      to: 'select **Add** to delete the partner',
      rule: 'meaning-reversed'
    },
    {
      document: `en-US/${add}`,
      from: 'under **Partner information**, select **Remove**.',
      to: 'to add another partner, select **Remove** under **Partner information**.'
    }
  ],
  'steps of one side of an alternative': [
    {
      document: `en-US/${add}`,
      from: '5. If you already have a partner, type the',
      to: '5. Type the',
      rule: 'step-unreachable',
      message: 'only readers who already have a partner come to its box',
      verdict: 'conforms'
    },
    {
      document: `da-DK/${add}`,
      from: '5. Hvis du allerede har en partner, skal du skrive partnerens',
      to: '5. Skriv partnerens',
      rule: 'step-unreachable',
      verdict: 'conforms'
    }
  ],
  'steps to repeat': [
    {
      document: `en-US/${remove}`,
      from: 'Repeat these steps',
      to: 'Repeat steps 1 and 3',
      rule: 'step-unreachable',
      message: 'no step before selects the subscription'
    },
    ...[
      ['en-US', 'Repeat these steps', 'Repeat step 1'],
      ['en-US', 'Repeat these steps', 'Repeat steps a and b'],
      ['en-US', 'Repeat these steps', 'Repeat step 7'],
      ['nl-NL', 'Herhaal deze stappen', 'Herhaal stap 1 en stap 2'],
      ['sv-SE', 'Upprepa stegen', 'Upprepa steg 1'],
      ['da-DK', 'Gentag disse trin', 'Gentag trin 1 og trin 2']
    ].map(([locale, from = '', to = '']) => ({document: `${locale}/${remove}`, from, to, rule: 'disabled-control'})),
    ...[
      ['en-US', 'Repeat these steps', 'Repeat steps 1-3'],
      ['en-US', 'Repeat these steps', 'Repeat steps a through c'],
      ['en-US', 'Repeat these steps', 'Repeat step 2 and step 3'],
      ['nl-NL', 'Herhaal deze stappen', 'Herhaal stap 2 en stap 3'],
      ['sv-SE', 'Upprepa stegen', 'Upprepa steg 2 och steg 3'],
      ['da-DK', 'Gentag disse trin', 'Gentag trin 1 til 3']
    ].map(([locale, from = '', to = '']) => ({document: `${locale}/${remove}`, from, to}))
  ]
}

describe('words that are easily dropped', () => {
  for (const [about, list] of Object.entries(changes)) {
    describe(about, () => {
      const folder = mkdtempSync(join(tmpdir(), 'words-'))
      let results: Results

      before(async () => {
        list.forEach((change, index) => {
          write(folder, change, index)
        })
        const file = join(folder, 'results.json')
        await main([folder, '--results', file, '--format', 'json', '--output', join(folder, 'report.json')])
        results = JSON.parse(readFileSync(file, 'utf8')) as Results
      })
      after(() => rmSync(folder, {recursive: true, force: true}))

      list.forEach(({to, rule, message = '', verdict = rule ? 'fails' : 'conforms'}, index) => {
        it(`should say ${rule ?? 'nothing'} and come to ${verdict}: ${to.trim()}`, () => {
          const isOwn = (path: string) => path.endsWith(`/${index}.md`)
          const findings = results.findings.filter(({path}) => isOwn(path))
          const verdicts = new Set(
            results.scenarios.filter(({document}) => isOwn(document)).map((scenario) => scenario.verdict)
          )
          const said = findings.map((finding) => `${finding.rule}: ${finding.message}`)
          if (rule === undefined) expect(said).to.deep.equal([])
          else
            expect(
              said.filter((text) => text.startsWith(rule) && text.includes(message)),
              said.join('\n')
            ).to.not.be.empty
          expect([...verdicts]).to.have.members(verdict === 'conforms' ? ['conforms'] : ['conforms', verdict])
        })
      })
    })
  }
})

/** The document with its first such words changed, in its locale's folder. */
function write(folder: string, {document, from, to}: Change, index: number): void {
  const text = readFileSync(join(documents, document), 'utf8')
  if (!text.includes(from)) throw new Error(`Cannot change ${document}, it has no \`${from}\``)
  const locale = document.split('/')[0] ?? ''
  mkdirSync(join(folder, locale), {recursive: true})
  writeFileSync(
    join(folder, locale, `${index}.md`),
    text.replace(from, () => to)
  )
}
