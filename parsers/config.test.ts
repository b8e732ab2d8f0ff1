import {describe, it} from 'node:test'
import {expect} from 'chai'
import {defaultConfig, readConfig, resolveConfig} from './config.js'

describe('resolveConfig', () => {
  it('should give the defaults without a configuration', () => {
    expect(resolveConfig()).to.deep.equal(defaultConfig)
    expect(defaultConfig).to.include({defaultMoniker: 'o365-worldwide'})
    expect(defaultConfig.services).to.include({'partner-dashboard': null, 'partner-center': null})
  })

  it('should add services to the default ones, and replace the rest', () => {
    const config = resolveConfig({services: {azure: 'azure-global'}, defaultMoniker: null})
    expect(config.services).to.include({azure: 'azure-global', 'partner-dashboard': null})
    expect(config.defaultMoniker).to.equal(null)
  })
})

describe('readConfig', () => {
  it('should read what documents need, and leave the rest to other rooms', () => {
    const monikers = [{moniker_name: 'a', product_name: 'p', order: 2}]
    const releases = [{id: '2021-12', from: '2021-12-01'}]
    const monikerRange = {'docs/**': '>= a'}
    const {config, problems} = readConfig({defaultMoniker: 'a', monikers, monikerRange, releases, ignore: 'whatever'})
    expect(problems).to.deep.equal([])
    expect(config).to.deep.equal({...defaultConfig, defaultMoniker: 'a', monikers, monikerRange, releases})
  })

  for (const [value, path, message] of [
    [[], '', 'Unexpected a list as configuration, expected an object'],
    [
      {defaultMoniker: 3},
      'defaultMoniker',
      'Unexpected `3` in `defaultMoniker`, expected the name of a moniker, or `null` for none'
    ],
    [{services: []}, 'services', 'Unexpected a list in `services`, expected an object from `ms.service` to moniker'],
    [
      {services: {a: ''}},
      'services.a',
      'Unexpected `` in `services.a`, expected the name of a moniker, or `null` for none'
    ],
    [{monikerRange: 'a'}, 'monikerRange', 'Unexpected `a` in `monikerRange`, expected an object from glob to range'],
    [
      {monikerRange: {'docs/**': 1}},
      'monikerRange.docs/**',
      'Unexpected `1` in `monikerRange.docs/**`, expected a range of monikers, such as `>= a`'
    ],
    [{monikers: {}}, 'monikers', 'Unexpected an object in `monikers`, expected a list'],
    [
      {monikers: [{moniker_name: 'a', order: '1'}]},
      'monikers[0].order',
      'Unexpected `1` in `monikers[0].order`, expected a number'
    ],
    [{monikers: [{}]}, 'monikers[0].moniker_name', 'Unexpected nothing in `monikers[0].moniker_name`, expected a text'],
    [
      {releases: [{id: 'a', from: 'May'}]},
      'releases[0].from',
      'Unexpected `May` in `releases[0].from`, expected a day as `YYYY-MM-DD`'
    ]
  ] as const) {
    it(`should tell what is wrong with ${JSON.stringify(value)}, and do without it`, () => {
      const {config, problems} = readConfig(value)
      expect(problems).to.deep.equal([{path, message}])
      expect(config).to.deep.equal(defaultConfig)
    })
  }
})
