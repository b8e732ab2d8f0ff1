export default {
  paths: ['features/generated/**/*.feature', 'features/reference/**/*.feature'],
  import: ['steps/**/*.ts', '!steps/**/*.test.ts'],
  loader: ['ts-node/esm'],
  publish: false
}
