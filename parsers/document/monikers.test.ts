import {describe, it} from 'node:test'
import {expect} from 'chai'
import {parseDocument} from '../parse-document.js'
import type {Config, MonikerDefinition} from '../types.js'

const monikers: MonikerDefinition[] = ['shop-1', 'shop-2', 'shop-3'].map((name, order) => ({
  moniker_name: name,
  product_name: 'shop',
  order
}))
const config: Partial<Config> = {monikers, defaultMoniker: null}

describe('monikers of a document', () => {
  describe('front matter', () => {
    for (const [header, expected] of [
      ['monikerRange: ">= shop-2"', ['shop-2', 'shop-3']],
      ['monikers: [SHOP-3, shop-1]', ['shop-1', 'shop-3']],
      ['monikers: shop-2', ['shop-2']],
      ['replace_monikers: [shop-1]\nmonikerRange: shop-2\nmonikers: shop-3', ['shop-1']],
      ['monikerRange: ">= shop-1"\nexclude_monikers: shop-2', ['shop-1', 'shop-3']],
      ['monikerRange:', []]
    ] as const) {
      it(`should read \`${header.replaceAll('\n', ', ')}\``, () => {
        const document = read(header, '', config)
        expect(document.monikers).to.deep.equal(expected)
        expect(document.messages).to.deep.equal([])
      })
    }

    it('should need no definitions for bare names', () => {
      const zones = zone('b') + zone('c')
      expect(read('monikers: [c, b]', zones).monikers).to.deep.equal(['b', 'c'])
      expect(read('monikers: [c, b]', zones).messages).to.deep.equal([])
      expect(read('exclude_monikers: c', zones).monikers).to.deep.equal(['o365-worldwide', 'b'])
      expect(read('exclude_monikers: o365-worldwide', zones).monikers).to.deep.equal(['b', 'c'])
      expect(read('title: a', zones).monikers).to.deep.equal(['o365-worldwide', 'b', 'c'])
    })

    it('should say on which line it is wrong', () => {
      const header = 'title: a\nmonikerRange: shop-1 || shop-9\nmonikers: shop-1\nexclude_monikers:\n  - none'
      expect(messagesOf(read(header, '', config))).to.deep.equal([
        "3:1-3:31 error moniker-range-invalid: Invalid moniker range: 'shop-1 || shop-9'. Moniker 'shop-9' is not defined",
        "4:1-4:17 warning duplicate-moniker-config: Both 'monikers' and 'monikerRange' are defined, 'monikers' is ignored",
        "5:1-5:18 error moniker-range-invalid: Invalid moniker range: Moniker 'none' is not defined"
      ])
    })

    it('should warn about a zone for none of its monikers, but not for one that it excludes', () => {
      const zones = zone('shop-1') + zone('shop-2')
      const header = 'monikerRange: ">= shop-2"\nexclude_monikers: shop-2'
      expect(messagesOf(read(header, zones, config))).to.deep.equal([
        '5:1-5:27 warning moniker-zone-empty: Unexpected moniker range `shop-1` in a document for `shop-2`, `shop-3`, expected one of its monikers, nobody sees this zone'
      ])
      expect(messagesOf(read(`${header}\nis_archived: true`, zones, config))).to.deep.equal([])
    })
  })

  describe('configuration', () => {
    const monikerRange = {'**/*.md': '>= shop-2', 'old/**': '< shop-2'}

    it('should take the range of the last glob that matches', () => {
      expect(read('', '', {...config, monikerRange}).monikers).to.deep.equal(['shop-2', 'shop-3'])
      expect(read('', '', {...config, monikerRange}, 'old/a.md').monikers).to.deep.equal(['shop-1'])
    })

    it('should leave a file alone that no glob matches', () => {
      const other = {...config, monikerRange: {'old/**': 'shop-1'}}
      expect(read('', zone('shop-2'), other).monikers).to.deep.equal(['shop-2'])
      expect(read('', zone('shop-2'), other).messages).to.deep.equal([])
    })

    it('should keep what both configuration and front matter say', () => {
      const {monikers: both, messages} = read('monikerRange: "<= shop-2"', '', {...config, monikerRange})
      expect(both).to.deep.equal(['shop-2'])
      expect(messages).to.deep.equal([])
      expect(messagesOf(read('monikers: shop-1', '', {...config, monikerRange}))).to.deep.equal([
        "2:1-2:17 error moniker-range-out-of-scope: No moniker intersection between docfx.yml/docfx.json and file metadata. Config moniker range '>= shop-2' is 'shop-2', 'shop-3', while file monikers is 'shop-1'"
      ])
    })

    it('should show steps of a zone to those that the configuration and the zone have in common', () => {
      const {procedures, messages} = read('', `## A\n\n1. Select **B**.\n\n${zone('<= shop-2', '2. Select **C**.')}`, {
        ...config,
        monikerRange
      })
      expect(messages).to.deep.equal([])
      expect(procedures[0]?.steps.map((step) => [step.text, step.monikers])).to.deep.equal([
        ['Select B.', ['shop-2', 'shop-3']],
        ['Select C.', ['shop-2']]
      ])
    })

    it('should tell once what is wrong with its range', () => {
      const broken = {...config, monikerRange: {'**': '> nope'}}
      expect(messagesOf(read('', '', broken))).to.deep.equal([
        "1:1 error moniker-range-invalid: Invalid moniker range: '> nope'. Moniker 'nope' is not defined"
      ])
    })
  })

  describe('pivots', () => {
    it('should read the steps of every pivot', () => {
      const text =
        '## A\n\n::: zone pivot="a"\n1. Select **B**.\n::: zone-end\n\n- ::: zone pivot="b"\n  1. Select **C**.\n  ::: zone-end\n'
      const {procedures, messages} = read('', text, config)
      expect(messages).to.deep.equal([])
      expect(procedures[0]?.steps.map((step) => step.text)).to.deep.equal(['Select B.', 'Select C.'])
    })

    it('should tell about a fence that is refused', () => {
      expect(messagesOf(read('', '::: zone pivot="A"\n', config))[0]).to.match(/^1:1-1:19 error invalid-zone: /)
    })
  })
})

function read(header: string, text: string, own: Partial<Config> = {}, path = 'a.md') {
  return parseDocument(`${header === '' ? '' : `---\n${header}\n---\n`}${text}`, {path, config: own})
}

function zone(range: string, text = 'Text.'): string {
  return `::: moniker range="${range}"\n${text}\n::: moniker-end\n`
}

function messagesOf({messages}: ReturnType<typeof read>): string[] {
  return messages.map(({place, fatal, ruleId, reason}) => {
    const level = fatal ? 'error' : fatal === false ? 'warning' : 'info'
    const at =
      place && 'start' in place
        ? `${place.start.line}:${place.start.column}-${place.end.line}:${place.end.column}`
        : `${place?.line}:${place?.column}`
    return `${at} ${level} ${ruleId}: ${reason}`
  })
}
