export default {
  paths: ['features/generated/**/*.feature', 'features/reference/**/*.feature'],
  import: ['steps/index.ts', 'steps/reference/index.ts'],
  loader: ['ts-node/esm'],
  publish: false
}
