import type {Locator} from 'playwright'
import type {RunSettings} from '../../run-settings.js'

/** What a visitor does a page's controls with; each waits until the control can be seen, keeps still, and is enabled. */
export interface Hands {
  /** Selects a control, where it is hidden after pointing at the one that shows it. */
  press(control: Locator, above: Locator | undefined): Promise<void>
  /** Writes into a box, in place of what is in it, and Enter. */
  fill(box: Locator, value: string): Promise<void>
}

/** More than any page has controls: who has not come to one by then never will. */
const tabLimit = 100

const mouse: Hands = {
  press: async (control, above) => {
    await above?.hover()
    await control.click()
  },
  fill: async (box, value) => {
    await box.fill(value)
    await box.press('Enter')
  }
}

/** Nothing is given the focus: it gets there with Tab, as for somebody without a mouse. */
const keyboard: Hands = {
  press: async (control) => {
    await tabTo(control)
    await control.page().keyboard.press((await isTicked(control)) ? 'Space' : 'Enter')
  },
  fill: async (box, value) => {
    await tabTo(box)
    const keys = box.page().keyboard
    // the key that leads into a box marks what is in it
    await keys.press('Delete')
    await keys.type(value)
    await keys.press('Enter')
  }
}

export const handsOf: Readonly<Record<RunSettings['hands'], Hands>> = {mouse, keyboard}

async function tabTo(control: Locator): Promise<void> {
  const element = await control.elementHandle()
  for (let presses = 0; presses <= tabLimit; presses++) {
    if (await element?.evaluate((one) => one.ownerDocument.activeElement === one)) {
      // the focus has to be seen, and nothing may be done with what is disabled
      await Promise.all([element?.waitForElementState('visible'), element?.waitForElementState('enabled')])
      return
    }
    await control.page().keyboard.press('Tab')
  }
  throw new Error(`the Tab key does not lead there, pressed ${tabLimit} times`)
}

/** Whether Space is its key: Enter does nothing to a native check box. */
async function isTicked(control: Locator): Promise<boolean> {
  return control.evaluate((one) => ['checkbox', 'radio', 'switch'].includes(one.getAttribute('role') ?? ''))
}
