import type {FoundBrowser} from '../src/browser/index.js'

/** How scenarios are carried out; cucumber's world parameters. Paths in them start at the folder of the process. */
export interface RunSettings {
  /** Default: `model`. */
  target: 'model' | 'browser'
  /** The browser that was found before; without, it is looked for. */
  browser?: FoundBrowser
  /** Whether the browser shows its windows. Default: no. */
  headed: boolean
  /** Milliseconds between what is done in the browser. Default: 0. */
  slowMo: number
  /** What is done pages with. Default: `mouse`. */
  hands: 'mouse' | 'keyboard'
  /** When a picture of the page is taken. Default: `on-failure`. */
  screenshots: 'on-failure' | 'every-step'
  /** Whether a scenario that failed is done again for a Playwright trace. Default: `on-failure`. */
  trace: 'on-failure' | 'off'
  /**
   * Folder for pictures, page texts and traces: `<feature>-<line>/<step>-step.png`, `.txt`, `trace.zip`. Whoever starts
   * the run empties it, as several workers write to it. Default: `reports/latest/browser`.
   */
  artifacts: string
}

const defaults: RunSettings = {
  target: 'model',
  headed: false,
  slowMo: 0,
  hands: 'mouse',
  screenshots: 'on-failure',
  trace: 'on-failure',
  artifacts: 'reports/latest/browser'
}

const choices = {
  target: ['model', 'browser'],
  hands: ['mouse', 'keyboard'],
  screenshots: ['on-failure', 'every-step'],
  trace: ['on-failure', 'off']
} as const

/**
 * Settings from cucumber's world parameters: `--world-parameters '{"target": "browser"}'`.
 *
 * @throws Error that names a parameter that is none, or has another value than it takes
 */
export function runSettingsOf(parameters: Readonly<Record<string, unknown>>): RunSettings {
  for (const [name, value] of Object.entries(parameters)) {
    const known: readonly string[] = [...Object.keys(defaults), 'browser']
    if (!known.includes(name)) {
      throw new Error(`Unexpected world parameter \`${name}\`, expected ${list(known)}`)
    }
    const allowed: readonly unknown[] | undefined = choices[name as keyof typeof choices]
    const type = name === 'browser' ? 'object' : typeof defaults[name as keyof typeof defaults]
    if (typeof value !== type || value === null || (allowed && !allowed.includes(value))) {
      throw new Error(
        `Unexpected value ${JSON.stringify(value)} for the world parameter \`${name}\`, expected ${allowed ? list(allowed) : type === 'object' ? 'an object' : `a ${type}`}`
      )
    }
  }
  return {...defaults, ...parameters}
}

function list(values: readonly unknown[]): string {
  return new Intl.ListFormat('en', {type: 'disjunction'}).format(values.map((value) => `\`${value}\``))
}
