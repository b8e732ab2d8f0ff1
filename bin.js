#!/usr/bin/env node
import {fileURLToPath} from 'node:url'

// ts-node looks for its settings from the folder of the process, which can be any
process.env.TS_NODE_PROJECT = fileURLToPath(new URL('tsconfig.json', import.meta.url))
await import('./register.mjs')

const {main} = await import('./src/cli/main.ts')
process.exitCode = await main(process.argv.slice(2))
// a browser that hangs would keep the process of a run that could not be done
if (process.exitCode === 2) setTimeout(() => process.exit(), 3000).unref()
