import {after, before, describe, it} from 'node:test'
import {expect} from 'chai'
import type {Browser, CDPSession, Page as Tab} from 'playwright'
import {findBrowser, launchBrowser} from '../../../src/browser/index.js'
import {type AccessibleElement, accessibilityTreeOf} from './accessibility.js'

let browser: Browser
let tab: Tab
let session: CDPSession

before(async () => {
  const found = await findBrowser()
  if (found === undefined) throw new Error('Expected a browser: `npx playwright install chromium-headless-shell`')
  browser = await launchBrowser(found)
  const context = await browser.newContext({javaScriptEnabled: false})
  tab = await context.newPage()
  session = await context.newCDPSession(tab)
})

after(() => browser?.close())

/** What is in this. */
async function elementsOf(html: string): Promise<AccessibleElement[]> {
  await tab.setContent(`<main>${html}</main>`)
  const all = below(await accessibilityTreeOf(session))
  const main = all.find(({role}) => role === 'main')
  if (main === undefined) throw new Error('There is no `main`')
  return main.children
}

function below(element: AccessibleElement): AccessibleElement[] {
  return [element, ...element.children.flatMap(below)]
}

/** Role and name of each, and those that are in it and are more than a bare element. */
function outlined({role, name, children}: AccessibleElement): unknown[] {
  if (role === 'generic' || role === 'listitem') return children.flatMap(outlined)
  return [[role, name, ...children.flatMap(outlined)]]
}

async function outlineOf(html: string): Promise<unknown[]> {
  return (await elementsOf(html)).flatMap(outlined)
}

describe('accessibility tree', () => {
  it('should have the elements of a page, with roles and names, each in the one that it is in', async () => {
    expect(await outlineOf('<h1>One <b>two</b></h1><ul aria-label="All"><li><a href="#">Three</a></ul>')).to.deep.equal(
      [
        ['heading', 'One two'],
        ['list', 'All', ['link', 'Three']]
      ]
    )
  })

  it('should have no element that the browser itself leaves out', async () => {
    await tab.setContent('<main>x</main>')
    const roles = below(await accessibilityTreeOf(session)).map(({role}) => role)
    expect(roles).to.deep.equal(['RootWebArea', 'main'])
  })

  for (const [reason, html] of Object.entries({
    'has the attribute `hidden`': '<p hidden>x</p>',
    'is not displayed': '<p style="display: none">x</p>',
    'is not visible': '<p style="visibility: hidden">x</p>',
    'is hidden from assistive technology': '<p aria-hidden="true">x</p>',
    'is in what is hidden': '<div hidden><button>x</button></div>',
    'is a hidden field': '<input type="hidden" value="x">'
  })) {
    it(`should leave out what ${reason}`, async () => {
      expect(await elementsOf(html)).to.deep.equal([])
    })
  }

  it('should have what is in an element that means nothing by itself', async () => {
    expect(await outlineOf('<div role="none"><span role="presentation"><button>x</button></span></div>')).to.deep.equal(
      [['button', 'x']]
    )
  })

  it('should have what cannot be seen for now and is not hidden, such as a folded part of a menu', async () => {
    expect(
      await outlineOf('<div style="height: 0; overflow: hidden; opacity: 0"><button>x</button></div>')
    ).to.deep.equal([['button', 'x']])
  })

  it('should tell states, values, all text and the attributes', async () => {
    const [box] = await elementsOf('<input aria-label="A" value="b  c" data-x="&quot;<y>" disabled>')
    expect(box).to.deep.include({role: 'textbox', name: 'A', value: 'b  c'})
    expect(box?.states).to.include({disabled: true})
    expect(box?.attributes['data-x']).to.equal('"<y>')
    const [button] = await elementsOf('<button aria-expanded="false" aria-disabled="true">x</button>')
    expect(button?.states).to.include({expanded: false, disabled: true})
    const [text] = await elementsOf('<p>One <b>two</b> <a href="#">three</a></p>')
    expect(text).to.deep.include({role: 'paragraph', text: 'One two three', value: undefined})
  })
})
