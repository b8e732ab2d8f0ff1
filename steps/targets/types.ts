import type {Command, Refusal, System} from '../../src/partner-management/index.js'
import type {Operation, Page, PortalOutcome, PortalSetting} from '../../src/portal/index.js'

/** What a scenario acts on: the portal in this process (`model`), or its web pages (`browser`). */
export interface Target {
  readonly setting: PortalSetting
  /** The page as the visitor sees it now. */
  page(): Promise<Page>
  /** Acts on a control of the page that is shown; a refusal changes nothing. */
  act(nodeId: string, operation: Operation): Promise<TargetOutcome>
  /** Follows a go link by its identity. */
  openLink(linkId: string): Promise<TargetOutcome>
  /** Id of the page that a go link leads to, `null` for one that this portal does not know. */
  linkTarget(linkId: string): string | null
  /** Whether any link leads to a page. */
  isLinked(pageId: string): boolean
  /** Opens the visitor's mail. */
  openMail(): Promise<TargetOutcome>
  /** What somebody does beside the portal that is shown; a refusal changes nothing. */
  execute(command: Command): Promise<{ok: true} | {ok: false; refusal: Refusal}>
  /** The system behind the portal, for outcomes. */
  system(): System
  /**
   * Looks a few moves ahead, without making them, for a page on which something holds.
   *
   * @returns what to act on, in order and in words (`` `Add` ``, `the subscription`), or `null` when nothing near leads there
   */
  wayTo(isWanted: (page: Page) => boolean): string[] | null
}

export type TargetOutcome = {ok: true} | Extract<PortalOutcome, {ok: false}>
