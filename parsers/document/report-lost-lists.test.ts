import {describe, it} from 'node:test'
import {expect} from 'chai'
import {parseDocument} from '../parse-document.js'

describe('a numbered list of instructions that leads nobody anywhere', () => {
  const list = '1. Go to **Gadgets**.\n2. Select **Polish**.'
  const quoted = list.replace(/^/gm, '> ')
  const zone = (text: string) => `::: moniker range="cloud-of-nobody"\n\n${text}\n\n::: moniker-end`
  const own = '---\nmonikers: o365-worldwide\n---\n'
  const rows: ReadonlyArray<[string, string, number[]]> = [
    ['in a quote', `# Partner gadgets\n\n${quoted}`, [3]],
    ['in a note', `# Partner gadgets\n\n> [!NOTE]\n${quoted}`, [4]],
    ['in a quote with its heading', `> # Partner gadgets\n>\n${quoted}`, [3]],
    ['in a zone of nobody', `${own}# Partner gadgets\n\n${zone(list)}`, [8]],
    ['in a zone of nobody with its heading', `${own}# Partner\n\n${zone(`## Polish the partner\n\n${list}`)}`, [10]],
    ['in raw HTML', '# Partner gadgets\n\n<ol>\n<li>Go to <b>Gadgets</b>.</li>\n</ol>', [3]],
    ['below a heading of another area', `# Gadgets\n\n${quoted}`, []],
    ['that is a table of contents', '# Partner gadgets\n\n> 1. [One](one.md)\n> 2. [Two](two.md)', []],
    ['that instructs nobody', '# Partner gadgets\n\n> 1. Gadgets are round.\n> 2. Gadgets are blue.', []],
    ['beside a procedure', `# Partner gadgets\n\n${quoted}\n\n## Polish the partner\n\n${list}`, []]
  ]
  for (const [name, text, lines] of rows) {
    it(`should be ${lines.length > 0 ? 'an error' : 'none'} ${name}`, () => {
      const {messages} = parseDocument(text, {path: 'a.md'})
      const told = messages.filter(({ruleId}) => ruleId === 'procedure-without-steps')
      expect(told.map(({line}) => line)).to.deep.equal(lines)
      expect(told.every(({fatal}) => fatal === true)).to.equal(true)
    })
  }
})
