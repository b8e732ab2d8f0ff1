import {request} from 'node:http'

/** What a request is made of; unlike `fetch`, it takes every header and sends the path as it is. */
export interface Asking {
  method?: string
  headers?: Readonly<Record<string, string>>
  body?: string
  /** Whether a `Host` is sent where none is given. Default: yes. */
  setHost?: boolean
}

/** What comes back. */
export interface Answered {
  status: number
  headers: Readonly<Record<string, string>>
  body: string
}

/** Sends one request over a connection of its own. */
export function ask(url: string, {body, ...options}: Asking = {}): Promise<Answered> {
  const {hostname, port, origin} = new URL(url)
  return new Promise((resolve, reject) => {
    const sent = request(
      {hostname, port, path: url.slice(origin.length) || '/', agent: false, maxHeaderSize: 1024 * 1024, ...options},
      (response) => {
        const chunks: Buffer[] = []
        response.on('data', (chunk: Buffer) => chunks.push(chunk))
        response.on('error', reject)
        response.on('end', () =>
          resolve({
            status: response.statusCode ?? 0,
            headers: Object.fromEntries(
              Object.entries(response.headers).map(([name, value]) => [name, [value ?? ''].flat().join('; ')])
            ),
            body: Buffer.concat(chunks).toString()
          })
        )
      }
    )
    sent.on('error', reject)
    sent.end(body)
  })
}
