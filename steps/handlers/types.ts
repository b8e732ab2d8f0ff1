import type {PhraseKey} from '../../parsers/index.js'
import type {ConformanceWorld, PhraseArguments} from '../world.js'

/** What a phrase does, whatever its language. */
export type Handler = (world: ConformanceWorld, values: PhraseArguments) => Promise<void> | void

/** Handlers of some phrases. */
export type Handlers<Key extends PhraseKey> = Readonly<Record<Key, Handler>>
