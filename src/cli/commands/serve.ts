import {type PortalServer, startPortal} from '../../web/index.js'
import {arrive} from '../demonstration/arrive.js'
import type {Io} from '../io.js'
import {type Arguments, optionValue} from '../parse-arguments.js'
import {UserError} from '../user-error.js'

const lastPort = 65535

/**
 * `serve`: the portal as web pages on the loopback address, with a demonstration to click through, until it is interrupted.
 *
 * @param args as understood
 * @param io outputs
 * @returns 0, once it is interrupted
 * @throws UserError for a port that is none, or that cannot be had
 */
export async function serve(args: Arguments, {stdout}: Io): Promise<number> {
  const interruption = interrupted()
  const portal = await start(portOf(optionValue(args, 'port')))
  stdout.write(
    `The portal is at ${portal.url}/ until Ctrl-C\n` +
      `A go link of a document is at ${portal.url}/<locale>/<moniker>/<release>/go/<link id>\n`
  )
  await interruption
  await portal.close()
  return 0
}

/** Listened for up to the end of the process, so that a second Ctrl-C does not break off what the first has begun. */
function interrupted(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => resolve())
  })
}

function portOf(written: string | undefined): number | undefined {
  if (written === undefined) return undefined
  const port = Number(written)
  if (/^\d+$/.test(written) && port <= lastPort) return port
  throw new UserError(
    `Unexpected value \`${written}\` for \`--port\`, expected a number from 0 (any free one) to ${lastPort}`
  )
}

const reasons: Readonly<Record<string, string>> = {
  EADDRINUSE: 'something else listens there',
  EACCES: 'this user may not listen there'
}

async function start(port: number | undefined): Promise<PortalServer> {
  try {
    return await startPortal({arrive, ...(port !== undefined && {port})})
  } catch (error) {
    const {code} = error as NodeJS.ErrnoException
    const reason = code === undefined ? undefined : reasons[code]
    if (port === undefined || reason === undefined) throw error
    throw new UserError(`Cannot use port ${port}, ${reason}; give another \`--port\`, or none for a free one`)
  }
}
