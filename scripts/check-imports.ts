import {posix} from 'node:path'
import {findCycles} from './find-cycles.js'
import {type FoundImport, findImports} from './find-imports.js'

/** Something that a room may import: its name, or its name with a limit or a promise. */
export type Permission = string | PermissionDetails

/** @see Permission */
export interface PermissionDetails {
  /** A room, or a package; a trailing `*` stands for any ending (`micromark-*`, `node:*`). */
  import: string
  /** Only files whose path starts with this may use it. */
  in?: string
  /** Why nothing uses it yet; without it, a permission that nothing uses is stale. */
  planned?: string
}

/** What one room may import beside itself. */
export interface RoomRules {
  /** Rooms, each through its door only. */
  rooms: Permission[]
  /** npm packages, those of types among them, and `node:` builtins. */
  packages: Permission[]
  /** Files behind another room's door that it names by URL, for a host to load by path: a cucumber formatter. */
  files?: Permission[]
}

/** The import table of DESIGN.md section 3 as data. */
export interface Architecture {
  /** The one file of a room that others may import: `index.ts`. */
  door: string
  /** The one file of a room's test support that tests of other rooms may import: `testing/index.ts`. */
  testingDoor: string
  /** What a `*.test.ts` of any room, and what stands in its folder `testing`, may import on top of its room's table; the doors of all rooms it may always. */
  tests: {packages: Permission[]}
  /** Folder of the room → its table. The longest folder that fits a path wins. */
  rooms: Record<string, RoomRules>
}

/** A permission together with its owner and whether some import made use of it. */
interface Allowance extends PermissionDetails {
  owner: string
  kind: keyof RoomRules
  used: boolean
}

interface Use extends FoundImport {
  from: string
  room: string
  byTest: boolean
}

const tableFile = 'scripts/architecture.json'
const testsOwner = 'tests'
/** What stands there serves tests only. */
const supportFolder = '/testing/'
const testName = /\.test\.tsx?$/

/**
 * Hold every import against the table: forbidden rooms and packages, ways past a door, files in no room, imports that
 * load in a circle, and permissions that nothing uses (DESIGN.md section 3, STYLE.md 3.2).
 *
 * @param files path (relative to the project, `/` as separator) → text of every TypeScript file
 * @param architecture the table
 * @returns one sentence per violation: of the files by path and line, then circles, then the table's own; empty when all
 *   is well
 */
export function checkImports(files: ReadonlyMap<string, string>, architecture: Architecture): string[] {
  const rooms = Object.keys(architecture.rooms)
  const allowances = allowancesOf(architecture)
  const edges = new Map<string, string[]>()
  const problems = [...files].sort(byPath).flatMap(([path, text]) => checkModule(path, text))
  return [...problems, ...findCycles(edges).map(describeCycle), ...allowances.flatMap(checkAllowance)]

  function checkModule(path: string, text: string): string[] {
    const room = roomOf(path)
    if (room === undefined) return [`${path}:1 is in no room, expected it in ${listed(rooms)}`]
    return findImports(path, text).flatMap((found) => {
      const use: Use = {...found, from: path, room, byTest: testName.test(path) || path.includes(supportFolder)}
      const objection = found.specifier.startsWith('.') ? checkFile(use) : checkPackage(use)
      return objection === undefined ? [] : [`${path}:${found.line} imports ${found.specifier}, but ${objection}`]
    })
  }

  function checkFile(use: Use): string | undefined {
    const target = resolve(use)
    const room = roomOf(target)
    if (use.kind === 'data') {
      if (room === undefined || room === use.room || use.byTest || mayUse('files', use, target)) return undefined
      return `${use.room} may read no file of ${room}, expected a function of ${doorOf(room)}`
    }
    if (!use.erased) edges.set(use.from, [...(edges.get(use.from) ?? []), target])
    if (testName.test(target)) return 'nothing may import a test'
    if (room === use.room) return undefined
    if (room === undefined || !(use.byTest || mayUse('rooms', use, room)))
      return `${use.room} may import only ${permitted(use)}`
    const isOpen = target === doorOf(room) || (use.byTest && target === `${room}/${architecture.testingDoor}`)
    return isOpen ? undefined : `${use.room} may import ${room} only through ${doorOf(room)}`
  }

  function checkPackage(use: Use): string | undefined {
    if (use.kind === 'data') return undefined
    const name = packageOf(use.specifier)
    const known = allowances.filter((allowance) => allowance.kind === 'packages' && covers(allowance, use, name))
    for (const allowance of known) if (allowance.owner === (use.byTest ? testsOwner : use.room)) allowance.used = true
    return known.length > 0 ? undefined : `${use.room} may import only ${permitted(use)}`
  }

  function mayUse(kind: keyof RoomRules, use: Use, name: string): boolean {
    const known = allowances.filter((allowance) => allowance.kind === kind && covers(allowance, use, name))
    for (const allowance of known) allowance.used = true
    return known.length > 0
  }

  function permitted(use: Use): string {
    const own = allowances.filter((allowance) => allowance.kind !== 'files' && isFor(allowance, use))
    return listed([...own.map((allowance) => allowance.import), ...(use.byTest ? ['the doors of all rooms'] : [])])
  }

  function checkAllowance({owner, kind, import: name, planned, used}: Allowance): string[] {
    const entry = `${tableFile} permits ${owner} to import ${name}`
    if (kind === 'rooms' && !rooms.includes(name)) return [`${entry}, which is no room, expected ${listed(rooms)}`]
    if (used && planned !== undefined) return [`${entry} as \`planned\`, but it is in use, expected no \`planned\``]
    if (used || planned !== undefined) return []
    return [`${entry}, which nothing uses, expected no such entry, or \`planned\` with the reason`]
  }

  function roomOf(path: string): string | undefined {
    return rooms.filter((room) => path.startsWith(`${room}/`)).sort((a, b) => b.length - a.length)[0]
  }

  function doorOf(room: string): string {
    return `${room}/${architecture.door}`
  }

  /** The TypeScript file behind the `.js` that an import has to name. */
  function resolve({from, specifier}: Use): string {
    const path = posix.join(posix.dirname(from), specifier)
    const stem = path.replace(/\.jsx?$/, '')
    if (stem === path) return path
    return files.has(`${stem}.tsx`) ? `${stem}.tsx` : `${stem}.ts`
  }
}

function allowancesOf({rooms, tests}: Architecture): Allowance[] {
  return [
    ...Object.entries(rooms).flatMap(([owner, rules]) => [
      ...rules.rooms.map((permission) => allowance(owner, 'rooms', permission)),
      ...rules.packages.map((permission) => allowance(owner, 'packages', permission)),
      ...(rules.files ?? []).map((permission) => allowance(owner, 'files', permission))
    ]),
    ...tests.packages.map((permission) => allowance(testsOwner, 'packages', permission))
  ]
}

function allowance(owner: string, kind: keyof RoomRules, permission: Permission): Allowance {
  const details = typeof permission === 'string' ? {import: permission} : permission
  return {...details, owner, kind, used: false}
}

function covers(allowance: Allowance, use: Use, name: string): boolean {
  const wanted = allowance.import
  const fits = wanted.endsWith('*') ? name.startsWith(wanted.slice(0, -1)) : name === wanted
  return fits && isFor(allowance, use)
}

function isFor(allowance: Allowance, use: Use): boolean {
  const owns = allowance.owner === use.room || (use.byTest && allowance.owner === testsOwner)
  return owns && use.from.startsWith(allowance.in ?? '')
}

/** `@scope/name/file` → `@scope/name`; a builtin stays as it is. */
function packageOf(specifier: string): string {
  if (specifier.startsWith('node:')) return specifier
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/')
}

function describeCycle(cycle: readonly string[]): string {
  return `${cycle[0]}:1 imports itself in a circle: ${[...cycle, cycle[0]].join(' → ')}`
}

function listed(names: readonly string[]): string {
  return names.length === 0 ? 'itself' : new Intl.ListFormat('en', {type: 'disjunction'}).format(names)
}

function byPath([a]: [string, string], [b]: [string, string]): number {
  return a < b ? -1 : 1
}
