import {createHash} from 'node:crypto'
import {readFileSync} from 'node:fs'

/** A file that pages load: its address changes with its content, so that it can be kept for ever. */
export interface Asset {
  path: string
  type: string
  content: string
}

/** Everything that pages load; nothing comes from anywhere else. */
export const assets = {
  style: assetOf('portal.css', 'text/css; charset=utf-8'),
  script: assetOf('typed.js', 'text/javascript; charset=utf-8'),
  icon: assetOf('icon.svg', 'image/svg+xml')
} as const satisfies Record<string, Asset>

function assetOf(name: string, type: string): Asset {
  const content = readFileSync(new URL(`./assets/${name}`, import.meta.url), 'utf8')
  const version = createHash('sha256').update(content).digest('hex').slice(0, 12)
  return {path: `/assets/${version}/${name}`, type, content}
}
