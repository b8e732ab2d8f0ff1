import {describe, it} from 'node:test'
import {expect} from 'chai'
import {help} from './help.js'
import {commandNames, commands, optionRows} from './options.js'

describe('options', () => {
  it('should be listed once each, and have a default that they take', () => {
    const names = optionRows.map(({name}) => name)
    expect(new Set(names).size).to.equal(names.length)
    for (const {default: preset, choices} of optionRows) {
      if (preset !== undefined && choices !== undefined) expect(choices).to.include(preset)
    }
  })

  it('should all be in the help, apart from those that are not there yet', () => {
    const text = help()
    for (const {name, later} of optionRows) expect(text.includes(`--${name}`), name).to.equal(later !== true)
    for (const name of commandNames()) expect(text).to.contain(`\n  ${name} `)
    for (const name of commandNames(false)) expect(text).to.not.contain(commands[name].about)
  })

  it('should be helped with per command', () => {
    expect(help('parse')).to.match(/^Usage: docs-conformance parse <file>\n\n {2}Print what was read/)
    expect(help('parse')).to.not.contain('--tags')
  })
})
