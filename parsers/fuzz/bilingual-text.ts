import fc from 'fast-check'

/** A text in both languages at once, and in each alone. */
export interface Trio {
  bilingual: string
  localized: string
  source: string
}

const words = ['ga naar', 'een', 'Winkel', 'é', 'kies', '漢字', 'select', 'the page', 'A. B', 'x, y']
const runs = [
  ...words,
  ...[
    '**vet** woord',
    'een **vet**',
    '*cursief*',
    '`code`',
    '[a](b.md)',
    '[**a** b](b.md "t")',
    'a \\> b',
    '\\*a',
    'a &amp; b'
  ],
  ...[
    'a <b>b</b>',
    'a <a href="u">b</a> c',
    'x <span lang="en">y</span>',
    'a<br>b',
    '1 \\| 2',
    'a [x] b',
    'a <!-- c --> b'
  ]
]
const plainSlot = slotOf(fc.constantFrom(...words))
const slot = fc.oneof(
  slotOf(fc.array(fc.constantFrom(...runs), {minLength: 1, maxLength: 3}).map((parts) => parts.join(' '))),
  plainSlot.map((trio) => ({...trio, bilingual: trio.bilingual.replace('"sxs-lookup"', "'a sxs-lookup' id=b")})),
  plainSlot.map(({bilingual, ...trio}) => ({
    ...trio,
    bilingual: bilingual.replaceAll('span', 'SPAN').replace('-ttu', '-TTU')
  })),
  plainSlot.map(({bilingual, ...trio}) => ({...trio, bilingual: bilingual.replaceAll('"', '&quot;')})),
  plainSlot.map(({bilingual, ...trio}) => ({
    ...trio,
    bilingual: bilingual.replace('</span><span class', '</span>\n<span class')
  })),
  plainSlot.map(({bilingual, localized, source}) => {
    const spaced = bilingual.replace('</span></span>', ' </span></span>')
    return {bilingual: spaced, localized, source: `${source} `}
  }),
  fc.constant(pairOf('a', 'woord\nnog een', 'word\nand one'))
)

const line = fc
  .array(fc.tuple(slot, fc.constantFrom(' ', ', ', '\n', '<br>\n', '  \n')), {minLength: 1, maxLength: 3})
  .map((parts) => joined(parts.flatMap(([one, end], index) => (index < parts.length - 1 ? [one, same(end)] : [one]))))

const block: fc.Arbitrary<Trio> = fc.oneof(
  line,
  slot.map((one) => within('## <a name="x"></a>', oneLine(one), '')),
  line.map((one) => within('1. ', indented(one, '   '), '\n2. b')),
  line.map((one) => within('- ', indented(one, '  '), '')),
  line.map((one) => within('> [!NOTE]\n> ', indented(one, '> '), '')),
  fc.tuple(plainSlot, plainSlot).map(([one, other]) => joined([same('a **'), one, same('** b *'), other, same('*')])),
  plainSlot.map((one) => within('see [', one, '](u.md) now')),
  plainSlot.map((one) => within('![', one, '](u.png)')),
  fc
    .tuple(slot, slot)
    .map(([one, other]) => joined([same('| '), cell(one), same(' | '), cell(other), same(' |\n| - | - |\n| b | c |')])),
  fc.tuple(plainSlot, slot).map(([one, other]) => joined([pairOf('l', 'a.', 'a.'), same(' '), one, same(' '), other])),
  line.map((one) => within('::: moniker range="a"\n', one, '\n::: moniker-end')),
  plainSlot.map((one) => within('<table><tr><td>\n', one, '\n</td></tr></table>')),
  plainSlot.map((one) => within('a <b>', one, '</b> c')),
  plainSlot.map(({bilingual}) => same(`\`\`\`\n${bilingual}\n\`\`\``)),
  plainSlot.map(({bilingual}) => same(`a \`${bilingual.replaceAll('\n', ' ')}\` b`))
)

/** Documents of pairs in all places where they are found, with the texts of both languages alone. */
export const bilingualDocument: fc.Arbitrary<Trio> = fc
  .tuple(fc.option(plainSlot), fc.array(block, {minLength: 1, maxLength: 6}))
  .map(([title, blocks]) => {
    const header = title ? [within('---\ntitle: ', title, '\n---\n\n')] : []
    return joined([...header, ...blocks.flatMap((one) => [one, same('\n\n')])])
  })

function slotOf(text: fc.Arbitrary<string>): fc.Arbitrary<Trio> {
  return fc
    .tuple(fc.constantFrom('e4-101', 'e4-p104', '7'), text, text)
    .map(([id, one, other]) => pairOf(id, one, other))
}

function pairOf(id: string, localized: string, source: string): Trio {
  const bilingual = `<span data-ttu-id="${id}">${localized}</span><span class="sxs-lookup"><span data-stu-id="${id}">${source}</span></span>`
  return {bilingual, localized, source}
}

function same(text: string): Trio {
  return {bilingual: text, localized: text, source: text}
}

function within(before: string, trio: Trio, after: string): Trio {
  return map(trio, (text) => `${before}${text}${after}`)
}

function joined(trios: readonly Trio[]): Trio {
  const all = (key: keyof Trio) => trios.map((trio) => trio[key]).join('')
  return {bilingual: all('bilingual'), localized: all('localized'), source: all('source')}
}

function map({bilingual, localized, source}: Trio, change: (text: string) => string): Trio {
  return {bilingual: change(bilingual), localized: change(localized), source: change(source)}
}

function indented(trio: Trio, indent: string): Trio {
  return map(trio, (text) => text.replaceAll('\n', `\n${indent}`))
}

function oneLine(trio: Trio): Trio {
  return map(trio, (text) => text.replaceAll('\n', ' '))
}

function cell(trio: Trio): Trio {
  return oneLine(trio)
}
