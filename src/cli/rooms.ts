import {join} from 'node:path'
import type {Config, ConfigProblem, FeatureFile, ProcedureDocument, ScenarioPlan} from '../../parsers/index.js'
import type {BrowserWish, FoundBrowser, Saying} from '../browser/index.js'
import {productFolder} from './product.js'

/** The doors that the command puts together, opened only by those who need them. */
export interface Rooms {
  parsers(): Promise<ParsersDoor>
  releases(): Promise<readonly Release[]>
  /** Monikers that the reference system has a portal for, in some release. */
  clouds(): Promise<readonly string[]>
  /** Looks for browsers. */
  browser(): Promise<BrowserDoor>
  /** Module with the step definitions. */
  steps: string
  /** Folder of the product: default input and generated features. */
  product: string
}

export interface Release {
  id: string
  /** First day on which it was there. */
  from: string
}

/** What the command uses of `parsers/index.ts`. */
export interface ParsersDoor {
  parseDocument(text: string, options: {path: string; config?: Partial<Config>; explain?: boolean}): ProcedureDocument
  planScenarios(document: ProcedureDocument, options?: {clouds?: readonly string[]}): ScenarioPlan[]
  printFeatures(plans: readonly ScenarioPlan[]): FeatureFile[]
  languageSubtags(): readonly string[]
  /** First words of a generated feature. */
  generatedMark: string
  readConfig(value: unknown): {config: Config; problems: ConfigProblem[]}
  defaultConfig: Config
}

/** What the command uses of `src/browser/index.ts`. */
export interface BrowserDoor {
  /** Rejects with a `BrowserProblem`. */
  ensureBrowser(wish: BrowserWish, saying: Saying): Promise<FoundBrowser>
}

/** The product's own rooms. */
export const productRooms: Rooms = {
  parsers: () => import('../../parsers/index.js'),
  releases: async () => (await import('../portal/index.js')).portalReleases,
  clouds: async () => (await import('../portal/index.js')).portalClouds,
  browser: () => import('../browser/index.js'),
  steps: join(productFolder, 'steps', 'index.ts'),
  product: productFolder
}
