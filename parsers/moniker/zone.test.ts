import {describe, it} from 'node:test'
import {expect} from 'chai'
import {pivotsOf} from './index.js'
import {blocks, messages, parse, run} from './test-support.js'

describe('remarkMoniker, zones of pivots and targets', () => {
  for (const [fence, zone] of [
    ['::: zone pivot="a"', 'zone a'],
    [':::ZONE Pivot="a-1,b"', 'zone a-1,b'],
    ['   :::\tzone\ttarget = "docs"\t', 'zone docs'],
    ['::: zone  target="chromeless"   pivot=" a , b " ', 'zone chromeless  a , b ']
  ] as const) {
    it(`should support ${JSON.stringify(fence)}`, () => {
      expect(blocks(`${fence}\nx\n::: zone-end`)).to.deep.equal([zone, ['paragraph x']])
      expect(messages(`${fence}\nx\n::: zone-end`)).to.deep.equal([])
    })
  }

  for (const fence of [
    ':: zone pivot="a"',
    ':::: zone pivot="a"',
    '::: zones pivot="a"',
    '::: zonepivot="a"',
    '::: zone-a b="c"',
    'a ::: zone pivot="a"'
  ]) {
    it(`should not support \`${fence}\`, nor say anything`, () => {
      expect(blocks(`${fence}\nx`)).to.deep.equal([`paragraph ${fence}\nx`])
      expect(messages(`${fence}\nx`)).to.deep.equal([])
    })
  }

  for (const [attributes, reason] of [
    ['', 'Unexpected zone without attribute, expected `target="…"` or `pivot="…"`'],
    [' id="a"', 'Unexpected attribute `id` of a zone, expected `pivot` or `target`'],
    [' target="web"', 'Unexpected target `web` of a zone, expected `chromeless`, `docs`, or `pdf`'],
    [' target', 'Unexpected target `` of a zone, expected `chromeless`, `docs`, or `pdf`'],
    [' pivot="A"', /^Unexpected pivot `A` of a zone, expected names of lower-case letters, digits or dashes/],
    [' pivot=""', /^Unexpected pivot `` of a zone/],
    [
      ' pivot=a',
      'Unexpected value of attribute `pivot` of a zone, expected it in double quotes, without it the line is text'
    ],
    [
      ' pivot="a',
      'Unexpected end of line in attribute `pivot` of a zone, expected `"` after its value, without it the line is text'
    ],
    [' pivot="a" pivot="b"', 'Unexpected second attribute `pivot` of a zone, expected it once'],
    [' target="pdf" pivot="a"', /^Unexpected pivot of a zone for target `pdf`/],
    [' pivot="a" :::', 'Unexpected `:::` in the fence of a zone, expected `pivot="…"` or `target="…"`'],
    [
      ' pivot="a"target="docs"',
      'Unexpected `target="docs"` in the fence of a zone, expected `pivot="…"` or `target="…"`'
    ]
  ] as const) {
    it(`should refuse \`::: zone${attributes}\` as an error, and leave it and its end text`, () => {
      const text = `::: zone${attributes}\n::: zone-end`
      expect(blocks(text)).to.deep.equal([`paragraph ${text}`])
      const [message, ...others] = run(text).messages
      expect(others).to.deep.equal([])
      expect(message).to.include({ruleId: 'invalid-zone', source: 'docs-conformance', fatal: true, line: 1, column: 1})
      if (typeof reason === 'string') expect(message?.reason).to.equal(reason)
      else expect(message?.reason).to.match(reason)
    })
  }

  for (const end of [':::zone-end', '\t\t::: zone-end', ':::\tzone-end ']) {
    it(`should end at ${JSON.stringify(end)}`, () => {
      expect(blocks(`::: zone pivot="a"\n- x\n${end}\ny`)).to.deep.equal([
        'zone a',
        ['list tight', ['listItem', ['paragraph x']]],
        'paragraph y'
      ])
    })
  }

  for (const end of [':::: zone-end', '::: Zone-end', '::: moniker-end', ':::']) {
    it(`should not end at \`${end}\``, () => {
      expect(blocks(`::: zone pivot="a"\nx\n${end}`)).to.deep.equal(['zone a', [`paragraph x\n${end}`]])
    })
  }

  it('should warn about text after the end, and about no end', () => {
    expect(messages('::: zone pivot="a"\n::: zone-ending')).to.deep.equal([
      '2:13-2:16: Unexpected `ing` after the end fence of the zone `a`, expected the end of the line, what follows is lost'
    ])
    const [message] = run('x\n\n::: zone target="docs" pivot="a"\n- b').messages
    expect(message).to.include({ruleId: 'invalid-zone', fatal: false, line: 3})
    expect(message?.reason).to.equal(
      'Unexpected end of the zone `docs a` that opens on line 3, expected `::: zone-end` on a line of its own, with three colons and inside the same list item or quote'
    )
  })

  it('should warn about no end wherever the file ends in it', () => {
    for (const text of [
      '::: zone pivot="a"\nx\n\n\t\n',
      '- ::: zone pivot="a"\n\n  x\n\n',
      '> ::: zone pivot="a"\n> - x\n',
      '::: zone pivot="a"\n```\n\n'
    ]) {
      expect(messages(text), text).to.have.lengthOf(1)
    }
  })

  it('should say nothing where something around it ends first', () => {
    expect(messages('> ::: zone pivot="a"\n> x\n\n')).to.deep.equal([])
    expect(messages('::: moniker range="w"\n- ::: zone pivot="a"\n  x\n::: moniker-end\n')).to.deep.equal([])
    expect(messages('::: moniker range="w"\n::: zone pivot="a"\nx\n::: moniker-end')).to.deep.equal([])
    expect(messages('> ::: zone pivot="a"\n> x\n\ny')).to.deep.equal([])
  })

  it('should stand in moniker zones, and around them', () => {
    expect(blocks('::: moniker range="w"\n::: zone pivot="a"\nx\n::: zone-end\ny\n::: moniker-end')).to.deep.equal([
      'moniker w',
      ['zone a', ['paragraph x'], 'paragraph y']
    ])
    expect(blocks('::: zone pivot="a"\n::: moniker range="w"\nx\n::: moniker-end\ny\n::: zone-end')).to.deep.equal([
      'zone a',
      ['moniker w', ['paragraph x'], 'paragraph y']
    ])
  })

  it('should close a moniker zone that crosses it', () => {
    const text = '::: zone pivot="a"\n::: moniker range="w"\nx\n::: zone-end\n::: moniker-end'
    expect(blocks(text)).to.deep.equal(['zone a', ['moniker w', ['paragraph x']], 'paragraph ::: moniker-end'])
    expect(run(text).messages.map(({ruleId}) => ruleId)).to.deep.equal(['invalid-moniker-range'])
  })

  it('should not nest, whatever stands between', () => {
    const text = '::: zone pivot="a"\n- ::: moniker range="w"\n  ::: zone pivot="b"\n::: zone-end\n::: zone-end'
    expect(blocks(text)).to.deep.equal([
      'zone a',
      ['list tight', ['listItem', ['moniker w', ['paragraph ::: zone pivot="b"']]]],
      'paragraph ::: zone-end'
    ])
    expect(run(text).messages.map(({reason}) => reason)).to.deep.include(
      'Unexpected zone inside of a zone, expected `::: zone-end` before it, as zones cannot be nested'
    )
  })

  it('should open where a zone before it has ended', () => {
    for (const text of [
      '::: zone pivot="a"\n::: zone-end\n::: zone pivot="b"\n::: zone-end',
      '- ::: zone pivot="a"\n  x\n::: zone pivot="b"\n::: zone-end',
      '> ::: zone pivot="a"\n::: zone pivot="b"\n::: zone-end'
    ]) {
      expect(JSON.stringify(blocks(text))).to.include('zone b')
      expect(messages(text)).to.deep.equal([])
    }
  })

  it('should keep a tight item tight, and reach over its end', () => {
    const text = '- a\n  ::: zone pivot="p"\n  b\n  ::: zone-end\n- c'
    expect(blocks(text)[0]).to.equal('list tight')
    expect(parse(text).children[0]).to.have.nested.property('children[0].children[1].position.end.offset', 43)
  })

  it('should split pivots', () => {
    expect(pivotsOf(' a , b-1,c')).to.deep.equal(['a', 'b-1', 'c'])
  })
})
