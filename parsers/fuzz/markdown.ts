import fc from 'fast-check'

/** Stands in the source half of whole pairs, and nowhere else. */
export const sourceMark = 'Ω'

/** What lines of Learn's documents, and of broken ones, are made of: alone and one after the other. */
const fragments: readonly string[] = [
  ...['::: moniker range="a"', ':::moniker range="a || b"', '  ::::  Moniker  Range=">= b"', '::: moniker range="'],
  ...[
    '::: moniker range="a" :::',
    '::: moniker range="c"\t',
    '::: MONIKER range="=="',
    '::: moniker range=&quot;a&quot;'
  ],
  ...[
    '::: moniker-end',
    ':::moniker-end',
    '    :::: moniker-END junk',
    '\t::: moniker-end',
    '::: moniker-',
    ':::',
    '::'
  ],
  ...[
    '::: zone pivot="p"',
    '::: zone-end',
    ':::row:::',
    ':::column span="2":::',
    ':::image type="content" source="x":::'
  ],
  ...['- ', '* ', '+ ', '1. ', '3) ', '999999999. ', 'a. ', '**b.** ', '   ', '    ', '\t', '-', '10.'],
  ...['> ', '>', '> [!NOTE] ', '> [!TIP]\n> ', '>> ', '# ', '###### ', '#', '===', '---', '***', '```', '~~~ ', '````'],
  ...[
    '| a | b |',
    '| - | -: |',
    '|',
    '|---|',
    ' | ',
    '\\|',
    '[x]: y "z"',
    '[x]',
    '[^1]',
    '![alt](x.png)',
    '[l](u)',
    '<https://e.com>'
  ],
  ...[
    '*',
    '**',
    '_',
    '__',
    '`',
    '``',
    '[',
    ']',
    '](',
    ')',
    '![',
    '\\',
    '\\*',
    '&amp;',
    '&copy;',
    '&#0;',
    '&#x1F600;',
    '&ngE;',
    '&'
  ],
  ...[
    'word ',
    'Select **Save**. ',
    'Go to **A** \\> **B**. ',
    'é',
    '漢字',
    '😀',
    '\ud800',
    '\u00a0',
    '\u2028',
    '\u200b',
    '\u0000',
    'i̇'
  ],
  ...[
    '<br>',
    '<br/>',
    '<b>',
    '</b>',
    '<a href="u">',
    '</a>',
    '<a name="n"></a>',
    '<!--',
    '-->',
    '<!-- c -->',
    '<?',
    '<![CDATA[',
    '<p>',
    '</p>'
  ],
  ...[
    '<table>',
    '<td>',
    '<div\n',
    '<script>',
    '</script>',
    '<span',
    '<span ',
    '<span>',
    '</span>',
    '<SPAN>',
    "<a b='",
    '"',
    "'",
    '>'
  ],
  ...[
    '<span data-ttu-id="1">',
    '<span data-stu-id="1">',
    '<span class="sxs-lookup">',
    '<span data-ttu-id=&quot;1&quot;>'
  ],
  ...[
    '<span data-ttu-id="1&quot;>',
    '<span data-ttu-id=&quot;1">',
    '<span data-ttu-id="1>',
    '<span class=&quot;sxs-lookup&quot;>'
  ],
  ...[
    '</span><span class="sxs-lookup"><span data-stu-id="1">',
    '</span></span>',
    '<span data-ttu-id>',
    '<span data-ttu-id="1"\n>'
  ],
  ...['---\ntitle: a\n---\n', '---\nmonikerRange: a\n---\n', '---\n', '---\ntitle: [\n---\n', '\ufeff']
]
const breaks: readonly string[] = ['\n', '\n', '\n', '\n\n', '\r\n', '\r', ' ', '', '', '\n  ', '\n   ', '\n> ', '  \n']

const whole = fc.constantFrom(
  pair('1', 'doel'),
  pair('2', 'doel twee', `a ${sourceMark} b`),
  pair('p3', ''),
  pair('4', 'x <b>y</b>', `${sourceMark} <b>${sourceMark}</b>`),
  pair('5', 'doel').replace('"sxs-lookup"', "'a sxs-lookup' id=b").replace('span data-ttu', 'SPAN Data-TTU'),
  pair('6', 'doel').replaceAll('"', '&quot;')
)
const fragment = fc.oneof({weight: 8, arbitrary: fc.constantFrom(...fragments)}, {weight: 1, arbitrary: whole})

/** Texts made of fences, lists, spans (whole and damaged), quotes, tables, HTML, front matter, in any order. */
export const brokenDocument: fc.Arbitrary<string> = fc
  .array(fc.tuple(fragment, fc.constantFrom(...breaks)), {minLength: 1, maxLength: 40})
  .map((parts) => parts.map((part) => part.join('')).join(''))

function pair(segment: string, localized: string, source = sourceMark): string {
  return `<span data-ttu-id="${segment}">${localized}</span><span class="sxs-lookup"><span data-stu-id="${segment}">${source}</span></span>`
}
