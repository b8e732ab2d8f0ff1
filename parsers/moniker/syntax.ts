import {codes} from 'micromark-util-symbol'
import type {Extension} from 'micromark-util-types'
import {endFence} from './end-fence.js'
import {type FencePlace, openFence} from './open-fence.js'

/** Configuration of {@link moniker}. */
export interface MonikerSyntaxOptions {
  /**
   * Called for a line that would open a zone but lacks the closing quote, and thus stays text (default: not called).
   * It can be called more than once for the same line.
   */
  onUnquotedFence?: ((place: FencePlace) => undefined) | null | undefined
}

const emptyOptions: MonikerSyntaxOptions = {}

/**
 * Micromark extension for `::: moniker range="…"` zones.
 *
 * Both fences are document (container) constructs, MONIKERS section 12: the zone says on every line that it continues,
 * except on the end fence of its own size; micromark then looks for new containers, finds the end fence, and closes the
 * zone and everything in it, so that nothing lazily continues.
 *
 * @param options configuration (optional)
 * @returns extension for `micromarkExtensions`
 */
export function moniker(options?: Readonly<MonikerSyntaxOptions> | null | undefined): Extension {
  const settings = options || emptyOptions
  const open = openFence((place) => settings.onUnquotedFence?.(place))

  // An end fence may be indented at will, and micromark takes only three columns off before it looks for containers.
  return {
    document: {
      [codes.colon]: [endFence, open],
      [codes.space]: endFence,
      [codes.horizontalTab]: endFence,
      [codes.virtualSpace]: endFence
    }
  }
}
