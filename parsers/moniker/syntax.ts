import {codes} from 'micromark-util-symbol'
import type {Extension} from 'micromark-util-types'
import {endFence} from './end-fence.js'
import {type FencePlace, type MonikerRefusal, openFence} from './open-fence.js'
import type {ZoneProblem} from './zone-attributes.js'
import {zoneFence} from './zone-fence.js'

/** Configuration of {@link moniker}. */
export interface MonikerSyntaxOptions {
  /**
   * Called for a line that would open a zone but stays text (default: not called): it lacks the closing quote
   * (`'unquoted'`), or stands in 100 others (`'deep'`). It can be called more than once for the same line.
   */
  onRefusedFence?: ((place: FencePlace, why: MonikerRefusal) => undefined) | null | undefined
  /**
   * Called for a line that would open a zone of pivots or of a target but is refused, and thus stays text (default: not
   * called). It can be called more than once for the same line.
   */
  onInvalidZone?: ((place: FencePlace, problem: ZoneProblem) => undefined) | null | undefined
}

const emptyOptions: MonikerSyntaxOptions = {}

/**
 * Micromark extension for `::: moniker range="…"` zones, and for `::: zone pivot="…"`.
 *
 * All fences are document (container) constructs, MONIKERS section 12: the zone says on every line that it continues,
 * except on the end fence of its own size; micromark then looks for new containers, finds the end fence, and closes the
 * zone and everything in it, so that nothing lazily continues.
 *
 * @param options configuration (optional)
 * @returns extension for `micromarkExtensions`
 */
export function moniker(options?: Readonly<MonikerSyntaxOptions> | null | undefined): Extension {
  const settings = options || emptyOptions
  const open = openFence((place, why) => settings.onRefusedFence?.(place, why))
  const zone = zoneFence((place, problem) => settings.onInvalidZone?.(place, problem))

  // An end fence may be indented at will, and micromark takes only three columns off before it looks for containers.
  return {
    document: {
      [codes.colon]: [endFence, open, zone],
      [codes.space]: endFence,
      [codes.horizontalTab]: endFence,
      [codes.virtualSpace]: endFence
    }
  }
}
