import {describe, it} from 'node:test'
import {expect} from 'chai'
import type {Page} from '../../../src/portal/index.js'
import {pageText} from './page-text.js'

describe('pageText', () => {
  it('should show each part with its role, name, value and states, and what is in it below it', () => {
    const page: Page = {
      id: 'p',
      role: 'document',
      name: 'Partners',
      children: [
        {id: 'm', role: 'menuitem', name: 'Settings', expanded: false, children: []},
        {
          id: 'main',
          role: 'main',
          name: '',
          children: [
            {id: 'b', role: 'textbox', name: 'Partner "ID"', value: '', children: []},
            {id: 'c', role: 'checkbox', name: 'I agree', checked: false, children: []},
            {id: 't', role: 'tab', name: 'Partner', selected: true, children: []},
            {id: 'a', role: 'button', name: 'Add', disabled: true, children: []}
          ]
        }
      ]
    }
    expect(pageText(page)).to.equal(`document "Partners"
  menuitem "Settings" collapsed
  main
    textbox "Partner \\"ID\\"" = ""
    checkbox "I agree" not checked
    tab "Partner" selected
    button "Add" disabled
`)
  })
})
