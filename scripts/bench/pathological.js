const zone = '::: moniker range="a"\nx\n::: moniker-end\n'
const pair = '<span data-ttu-id="1">a</span><span class="sxs-lookup"><span data-stu-id="1">b</span></span> '

/** Texts that grow with n, and the n to start from: characters, or as the name says. */
export const pathological = {
  'closed zones': of(100_000, (n) => repeat(zone, n)),
  'closed zones, 10 MB': of(10_000_000, (n) => repeat(zone, n)),
  'open zones (number)': of(50_000, (n) => '::: moniker range="a"\n'.repeat(n)),
  'fences without closing quote': of(100_000, (n) => repeat('::: moniker range="a\n', n)),
  'zones in list items': of(50_000, (n) => repeat('- ::: moniker range="a"\n  x\n  ::: moniker-end\n', n)),
  'one line of words': of(250_000, (n) => repeat('word ', n)),
  'nested quotes (number)': of(10_000, (n) => `${'>'.repeat(n)} a`),
  'nested items (number)': of(10_000, (n) => `${'- '.repeat(n)}a`),
  'pairs of spans (number)': of(2500, (n) => pair.repeat(n)),
  'open spans (number)': of(10_000, (n) => '<span data-ttu-id="1">'.repeat(n)),
  'spans without partner (number)': of(10_000, (n) => '<span data-ttu-id="1">a</span>'.repeat(n)),
  'openers `<span`': of(250_000, (n) => repeat('<span', n)),
  'openers `<!--`': of(250_000, (n) => repeat('a <!--', n)),
  '`*` in a row': of(250_000, (n) => '*'.repeat(n)),
  'nested emphasis': of(7000, (n) => repeat('**a *b ', n / 2) + repeat('c* d** ', n / 2)),
  brackets: of(10_000, (n) => repeat('[a]', n)),
  'underlined headings': of(2000, (n) => repeat('a\n=\n', n)),
  'lazy lines': of(10_000, (n) => repeat('> a\nb\n', n)),
  items: of(25_000, (n) => repeat('1. a\n', n)),
  'rows of a table': of(50_000, (n) => `|a|b|\n|-|-|\n${repeat('|x|y|\n', n)}`),
  'front matter that never ends': of(100_000, (n) => repeat('---\na: b\n', n))
}

function of(size, make) {
  return {size, make}
}

/** So many times that it has about n characters. */
function repeat(text, n) {
  return text.repeat(Math.ceil(n / text.length))
}
