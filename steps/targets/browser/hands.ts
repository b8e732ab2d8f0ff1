import type {Page} from 'playwright'
import type {RunSettings} from '../../run-settings.js'
import type {Point} from './point-of.js'

/** A control as a visitor comes to it. */
export interface Reachable {
  /** Its ARIA role. */
  role: string
  /** Where it can be pointed at. @throws Error when it cannot be seen, or something lies over it */
  point(): Promise<Point>
  /** Whether it has the focus. */
  hasFocus(): Promise<boolean>
}

/** What a visitor does a page's controls with. */
export interface Hands {
  /** Selects a control, where it is hidden after pointing at the one that shows it. */
  press(page: Page, control: Reachable, above: Reachable | undefined): Promise<void>
  /** Writes into a box, in place of what is in it, and Enter. */
  fill(page: Page, box: Reachable, value: string): Promise<void>
}

/** More than any page has controls: who has not come to one by then never will. */
const tabLimit = 100

const mouse: Hands = {
  press: async (page, control, above) => {
    if (above) {
      const {x, y} = await above.point()
      await page.mouse.move(x, y)
    }
    const {x, y} = await control.point()
    await page.mouse.click(x, y)
  },
  fill: async (page, box, value) => {
    const {x, y} = await box.point()
    await page.mouse.click(x, y)
    await page.keyboard.press('ControlOrMeta+A')
    await write(page, value)
  }
}

/** Nothing is given the focus: it gets there with Tab, as for somebody without a mouse. */
const keyboard: Hands = {
  press: async (page, control) => {
    await tabTo(page, control)
    // Enter does nothing to a native check box
    await page.keyboard.press(['checkbox', 'radio', 'switch'].includes(control.role) ? 'Space' : 'Enter')
  },
  fill: async (page, box, value) => {
    // the key that leads into a box marks what is in it
    await tabTo(page, box)
    await write(page, value)
  }
}

export const handsOf: Readonly<Record<RunSettings['hands'], Hands>> = {mouse, keyboard}

/** Writes in place of what is marked. */
async function write(page: Page, value: string): Promise<void> {
  await page.keyboard.press('Delete')
  await page.keyboard.insertText(value)
  await page.keyboard.press('Enter')
}

async function tabTo(page: Page, control: Reachable): Promise<void> {
  for (let presses = 0; presses <= tabLimit; presses++) {
    if (await control.hasFocus()) {
      // the focus has to be seen
      await control.point()
      return
    }
    await page.keyboard.press('Tab')
  }
  throw new Error(`the Tab key does not lead there, pressed ${tabLimit} times`)
}
