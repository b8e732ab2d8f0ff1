import {BrowserProblem} from './browser-problem.js'
import type {Machine} from './machine.js'
import type {BrowserWish} from './types.js'

/** @throws BrowserProblem when a window is wished for and there is nothing to show it on: no browser helps then */
export function refuseWithoutDisplay(
  {platform, env}: Pick<Machine, 'platform' | 'env'>,
  {isHeaded = false}: Pick<BrowserWish, 'isHeaded'>
): void {
  if (!isHeaded || platform !== 'linux' || env.DISPLAY || env.WAYLAND_DISPLAY) return
  throw new BrowserProblem(
    'There is no display to show the browser on: expected DISPLAY or WAYLAND_DISPLAY to be set, as `xvfb-run` does, or a run without a window'
  )
}
