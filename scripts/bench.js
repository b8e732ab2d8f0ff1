// Measures the parsers (a-d) and the model (e, f): `node scripts/bench.js [--repeat N] [--only a,b,c,d,e,f] [path…]`.
// Ratios of medians, interleaved in one process, never a verdict. Paths are files or folders of markdown (default: the
// first of `../shared/docs` and `features/docs` that is there).
import {spawnSync} from 'node:child_process'
import {fileURLToPath} from 'node:url'

const flags = ['--max-semi-space-size=64', '--expose-gc', '--import', './register.mjs']
const run = spawnSync(process.execPath, [...flags, 'scripts/bench/main.js', ...process.argv.slice(2)], {
  cwd: fileURLToPath(new URL('..', import.meta.url)),
  stdio: 'inherit'
})
process.exit(run.status ?? 1)
