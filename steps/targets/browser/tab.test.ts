import {createServer, type Server} from 'node:http'
import type {AddressInfo} from 'node:net'
import {after, before, describe, it} from 'node:test'
import {expect} from 'chai'
import type {Browser} from 'playwright'
import {refusalHeader} from '../../../src/web/index.js'
import {handsOf} from './hands.js'
import {Tab} from './tab.js'
import {browserForTests} from './testing/browser.js'

describe('Tab', () => {
  let browser: Browser
  let server: Server
  let origin = ''
  /** How often each page was asked for, and how. */
  let requests: string[] = []
  before(async () => {
    browser = await browserForTests()
    server = createServer((request, response) => {
      const {url = '', method} = request
      requests.push(`${method} ${url}`)
      if (url === '/dropped') return void request.socket.destroy()
      if (url === '/silent') return
      const isRefused = url === '/refused' || method === 'POST'
      response.writeHead(isRefused ? 409 : 200, {
        'content-type': 'text/html',
        ...(isRefused && {[refusalHeader]: 'no-such-page'})
      })
      response.end(`<!DOCTYPE html><h1 data-part="page" data-role="document">Page</h1>${contents[url] ?? ''}`)
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  })
  after(async () => {
    await browser.close()
    server.close()
    server.closeAllConnections()
  })

  /** Pages by their paths. */
  const contents: Readonly<Record<string, string>> = {
    '/': '<a data-part="go" data-role="link" href="/next">Go</a>',
    '/unreachable': '<a data-part="go" data-role="link" href="/next" tabindex="-1">Go</a>',
    '/covered':
      '<a data-part="go" data-role="link" href="/next">Go</a><p style="position: fixed; inset: 0">In the way</p>',
    '/inert': '<button data-part="go" data-role="button" type="button">Go</button>',
    '/to-dropped': '<a data-part="go" data-role="link" href="/dropped">Go</a>',
    '/to-silent': '<a data-part="go" data-role="link" href="/silent">Go</a>',
    '/form':
      '<form method="post"><label>Code <input data-part="code" data-role="textbox"></label><button data-part="go" data-role="button">Go</button></form>',
    '/several':
      '<a data-part="other" data-role="link" href="/">Go</a><a data-part="go" data-role="link" href="/next">Go</a>'
  }

  it('should follow a link, and read the page that it leads to', async () => {
    await inTab('/', async (tab) => {
      expect(await tab.press('go')).to.equal(null)
      expect(tab.url()).to.equal(`${origin}/next`)
      expect((await tab.read()).page.name).to.equal('Page')
    })
  })

  it('should use the one of several that the page says it is', async () => {
    await inTab('/several', async (tab) => {
      await tab.press('go')
      expect(tab.url()).to.equal(`${origin}/next`)
    })
  })

  it('should tell that a control cannot be selected, as something lies over it', async () => {
    await inTab('/covered', async (tab) => {
      expect(await messageOf(tab.press('go'))).to.equal(
        `The link \`Go\` (go) on ${origin}/covered cannot be used: something lies over it`
      )
    })
  })

  it('should tell that a control leads to no page', async () => {
    await inTab('/inert', async (tab) => {
      expect(await messageOf(tab.press('go'))).to.equal(
        `The button \`Go\` (go) on ${origin}/inert led to no page: nothing came within 1 s`
      )
    })
  })

  it('should tell that the server ended the connection', async () => {
    await inTab('/to-dropped', async (tab) => {
      expect(await messageOf(tab.press('go'))).to.equal(
        `The link \`Go\` (go) on ${origin}/to-dropped led to no page: net::ERR_EMPTY_RESPONSE`
      )
    })
  })

  it('should tell that the server gives no answer', async () => {
    await inTab('/to-silent', async (tab) => {
      expect(await messageOf(tab.press('go'))).to.equal(
        `The link \`Go\` (go) on ${origin}/to-silent led to no page: nothing came within 1 s`
      )
    })
  })

  it('should tell that a page did not come', async () => {
    expect(await messageOf(inTab('/silent', async () => {}))).to.equal(
      `The page ${origin}/silent did not come: Timeout 1000ms exceeded`
    )
    expect(browser.contexts()).to.deep.equal([])
  })

  it('should tell that the first page was refused', async () => {
    expect(await messageOf(inTab('/refused', async () => {}))).to.equal(
      `The page ${origin}/refused was refused: no-such-page`
    )
    expect(browser.contexts()).to.deep.equal([])
  })

  it('should stay where it was when an address is refused', async () => {
    await inTab('/', async (tab) => {
      expect(await tab.visit(`${origin}/refused`)).to.equal('no-such-page')
      expect(tab.url()).to.equal(`${origin}/`)
      expect(await tab.press('go')).to.equal(null)
    })
  })

  it('should give the code of what a form is answered with', async () => {
    await inTab('/form', async (tab) => {
      expect(await tab.press('go')).to.equal('no-such-page')
    })
  })

  it('should load a page anew that is outdated, once, and never send its form again', async () => {
    await inTab('/form', async (tab) => {
      await tab.fill('code', '12')
      requests = []
      tab.outdate()
      tab.outdate()
      await tab.read()
      await tab.read()
      expect(requests.filter((one) => one.endsWith('/form'))).to.deep.equal(['GET /form'])
    })
  })

  it('should tell that the tab crashed', async () => {
    await inTab('/', async (tab) => {
      const session = await tab.page.context().newCDPSession(tab.page)
      const crashed = tab.page.waitForEvent('crash')
      // never answered
      session.send('Page.crash').catch(() => undefined)
      await crashed
      const message = `The page ${origin}/ could not be read: the tab crashed`
      expect(await messageOf(tab.read())).to.equal(message)
      expect(await messageOf(tab.press('go'))).to.equal(message)
    })
  })

  it('should tell that the browser is gone', async () => {
    const other = await browserForTests()
    const tab = await Tab.open(other, {...options(), url: `${origin}/`})
    await other.close()
    expect(await messageOf(tab.read())).to.equal(`The page ${origin}/ could not be read: the browser closed the tab`)
    await tab.close()
  })

  it('should tell that a page is none of the portal', async () => {
    await inTab('/', async (tab) => {
      await tab.page.goto(`data:text/html,nothing`)
      expect(await messageOf(tab.read())).to.match(
        /^There is no page of the portal at data:text\/html,nothing, answered with/
      )
    })
  })

  it('should come to a control by keyboard alone', async () => {
    await inTab(
      '/several',
      async (tab) => {
        await tab.press('go')
        expect(tab.url()).to.equal(`${origin}/next`)
      },
      handsOf.keyboard
    )
  })

  it('should tell that a control cannot be reached by keyboard', async () => {
    // as many keys take longer than one
    const tab = await Tab.open(browser, {
      ...options(),
      patience: 20_000,
      url: `${origin}/unreachable`,
      hands: handsOf.keyboard
    })
    expect(await messageOf(tab.press('go'))).to.equal(
      `The link \`Go\` (go) on ${origin}/unreachable cannot be used: the Tab key does not lead there, pressed 100 times`
    )
    await tab.close()
  })

  function options() {
    return {locale: 'en-US', cookie: {name: 'visit', value: 'one', url: origin}, patience: 1000}
  }

  async function inTab(path: string, use: (tab: Tab) => Promise<void>, hands = handsOf.mouse): Promise<void> {
    const tab = await Tab.open(browser, {...options(), url: `${origin}${path}`, hands})
    try {
      await use(tab)
    } finally {
      await tab.close()
    }
  }
})

async function messageOf(deed: Promise<unknown>): Promise<string> {
  try {
    await deed
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
  return 'nothing was thrown'
}
