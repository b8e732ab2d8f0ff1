import {describe, it} from 'node:test'
import {expect} from 'chai'
import {type Architecture, checkImports} from './check-imports.js'

const table: Architecture = {
  door: 'index.ts',
  testingDoor: 'testing/index.ts',
  tests: {packages: ['chai', 'node:*']},
  rooms: {
    kitchen: {rooms: [], packages: ['knife', 'pan-*', {import: 'node:fs', in: 'kitchen/pantry'}]},
    'hall/dining': {rooms: ['kitchen'], packages: []},
    garden: {rooms: [], packages: []}
  }
}

/** A house in which every permission of the table is used and nothing is wrong. */
const house = {
  'kitchen/index.ts': `export {cook} from './cook.js'`,
  'kitchen/cook.ts': `import knife from 'knife/sharp'\nimport type {Lid} from 'pan-lids'\nimport {read} from './pantry.js'`,
  'kitchen/pantry.ts': `import {readFileSync} from 'node:fs'`,
  'kitchen/cook.test.ts': `import {expect} from 'chai'\nimport {it} from 'node:test'\nimport {serve} from '../hall/dining/index.js'`,
  'hall/dining/index.ts': `import {cook} from '../../kitchen/index.js'`
}

describe('checkImports', () => {
  it('should be content with imports that the table permits', () => {
    expect(check({})).to.deep.equal([])
  })

  it('should report an import past the door of a permitted room', () => {
    expect(check({'hall/dining/serve.ts': `\n\nimport {cook} from '../../kitchen/cook.js'`})).to.deep.equal([
      'hall/dining/serve.ts:3 imports ../../kitchen/cook.js, but hall/dining may import kitchen only through kitchen/index.ts'
    ])
  })

  it('should report an import of a forbidden room, in whatever form it comes', () => {
    const objection = 'imports ../hall/dining/index.js, but garden may import only itself'
    expect(
      check({
        'garden/a.ts': `import {serve} from '../hall/dining/index.js'`,
        'garden/b.ts': `export * from '../hall/dining/index.js'`,
        'garden/c.ts': `const door = await import('../hall/dining/index.js')`,
        'garden/d.ts': `import type {Table} from '../hall/dining/index.js'`,
        'garden/e.ts': `export type Table = import('../hall/dining/index.js').Table`,
        'garden/f.tsx': `import '../hall/dining/index.js'\nexport const chair = <i />`
      })
    ).to.deep.equal(['a.ts', 'b.ts', 'c.ts', 'd.ts', 'e.ts', 'f.tsx'].map((file) => `garden/${file}:1 ${objection}`))
  })

  it('should not take an import in a comment or a string for one', () => {
    expect(
      check({'garden/a.ts': `// import '../kitchen/index.js'\nexport const text = "import 'knife'"`})
    ).to.deep.equal([])
  })

  it('should report a forbidden package or builtin and say what is permitted', () => {
    expect(
      check({'kitchen/burn.ts': `import {fire} from '@hot/fire/big'\nimport {connect} from 'node:net'`})
    ).to.deep.equal([
      'kitchen/burn.ts:1 imports @hot/fire/big, but kitchen may import only knife or pan-*',
      'kitchen/burn.ts:2 imports node:net, but kitchen may import only knife or pan-*'
    ])
  })

  it('should keep a permission to the files that it names', () => {
    expect(check({'kitchen/oven.ts': `import {readFileSync} from 'node:fs'`})).to.deep.equal([
      'kitchen/oven.ts:1 imports node:fs, but kitchen may import only knife or pan-*'
    ])
  })

  it('should let tests alone import the test support of another room', () => {
    const garden = `import {cook} from '../kitchen/testing/index.js'`
    expect(check({'kitchen/testing/index.ts': '', 'garden/a.test.ts': garden})).to.deep.equal([])
    expect(check({'kitchen/testing/index.ts': '', 'hall/dining/a.ts': garden.replace('..', '../..')})).to.deep.equal([
      'hall/dining/a.ts:1 imports ../../kitchen/testing/index.js, but hall/dining may import kitchen only through kitchen/index.ts'
    ])
  })

  it('should let a test import test packages and other doors, but nothing behind a door', () => {
    expect(check({'garden/a.test.ts': `import {cook} from '../kitchen/cook.js'\nimport 'knife'`})).to.deep.equal([
      'garden/a.test.ts:1 imports ../kitchen/cook.js, but garden may import kitchen only through kitchen/index.ts',
      'garden/a.test.ts:2 imports knife, but garden may import only chai, node:*, or the doors of all rooms'
    ])
  })

  it('should report test packages outside tests, and imports of a test', () => {
    expect(
      check({'garden/a.ts': `import {expect} from 'chai'`, 'kitchen/b.ts': `import './cook.test.js'`})
    ).to.deep.equal([
      'garden/a.ts:1 imports chai, but garden may import only itself',
      'kitchen/b.ts:1 imports ./cook.test.js, but nothing may import a test'
    ])
  })

  it('should report data that is read out of another room, not data of its own or of the project', () => {
    expect(
      check({
        'garden/own.ts': `new URL('./seeds.json', import.meta.url)`,
        'garden/project.ts': `new URL('../package.json', import.meta.url)`,
        'garden/taken.ts': `new URL('../kitchen/recipes.json', import.meta.url)`,
        'garden/free.test.ts': `new URL('../kitchen/recipes.json', import.meta.url)`
      })
    ).to.deep.equal([
      'garden/taken.ts:1 imports ../kitchen/recipes.json, but garden may read no file of kitchen, expected a function of kitchen/index.ts'
    ])
  })

  it('should let a room name a file of another for a host to load, as long as it does', () => {
    const rooms = {...table.rooms, garden: {rooms: [], packages: [], files: ['kitchen/timer.ts']}}
    const architecture = {...table, rooms}
    expect(check({'garden/a.ts': `new URL('../kitchen/timer.ts', import.meta.url)`}, architecture)).to.deep.equal([])
    expect(check({'garden/a.ts': `import '../kitchen/timer.js'`}, architecture)).to.deep.equal([
      'garden/a.ts:1 imports ../kitchen/timer.js, but garden may import only itself',
      'scripts/architecture.json permits garden to import kitchen/timer.ts, which nothing uses, expected no such entry, or `planned` with the reason'
    ])
  })

  it('should report a file in no room, and an import of one', () => {
    expect(check({'attic/box.ts': '', 'garden/a.ts': `import '../attic/box.js'`})).to.deep.equal([
      'attic/box.ts:1 is in no room, expected it in kitchen, hall/dining, or garden',
      'garden/a.ts:1 imports ../attic/box.js, but garden may import only itself'
    ])
  })

  it('should report files that load one another in a circle, once', () => {
    expect(
      check({
        'garden/a.ts': `import './b.js'`,
        'garden/b.ts': `export {type C} from './c.js'`,
        'garden/c.ts': `import './a.js'`,
        'garden/d.ts': `import './a.js'`
      })
    ).to.deep.equal(['garden/a.ts:1 imports itself in a circle: garden/a.ts → garden/b.ts → garden/c.ts → garden/a.ts'])
  })

  it('should accept types that name one another in a circle', () => {
    expect(
      check({
        'garden/a.ts': `import type {B} from './b.js'`,
        'garden/b.ts': `export type {C} from './c.js'`,
        'garden/c.ts': `export type A = import('./a.js').A`
      })
    ).to.deep.equal([])
  })

  it('should report a permission that nothing but a test uses', () => {
    const rooms = {...table.rooms, garden: {rooms: ['kitchen'], packages: ['spade']}}
    expect(
      check({'garden/a.test.ts': `import '../kitchen/index.js'\nimport 'spade'`}, {...table, rooms})
    ).to.deep.equal([
      'scripts/architecture.json permits garden to import kitchen, which nothing uses, expected no such entry, or `planned` with the reason',
      'scripts/architecture.json permits garden to import spade, which nothing uses, expected no such entry, or `planned` with the reason'
    ])
  })

  it('should accept a planned permission until something uses it', () => {
    const rooms = {...table.rooms, garden: {rooms: [{import: 'kitchen', planned: 'herbs'}], packages: []}}
    expect(check({}, {...table, rooms})).to.deep.equal([])
    expect(check({'garden/a.ts': `import '../kitchen/index.js'`}, {...table, rooms})).to.deep.equal([
      'scripts/architecture.json permits garden to import kitchen as `planned`, but it is in use, expected no `planned`'
    ])
  })

  it('should report a permission for a room that is not there', () => {
    const rooms = {...table.rooms, garden: {rooms: [{import: 'kitchn', planned: 'herbs'}], packages: []}}
    expect(check({}, {...table, rooms})).to.deep.equal([
      'scripts/architecture.json permits garden to import kitchn, which is no room, expected kitchen, hall/dining, or garden'
    ])
  })
})

function check(files: Record<string, string>, architecture = table): string[] {
  return checkImports(new Map(Object.entries({...house, ...files})), architecture)
}
