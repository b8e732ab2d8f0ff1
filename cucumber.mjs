const steps = {
  import: ['steps/index.ts', 'steps/reference/index.ts'],
  loader: ['ts-node/esm'],
  publish: false
}

export default {...steps, paths: ['features/generated/**/*.feature', 'features/reference/**/*.feature']}

/** `--profile browser`: the generated features on the portal's web pages; those of the reference know no page. */
export const browser = {
  ...steps,
  paths: ['features/generated/**/*.feature'],
  worldParameters: {target: 'browser'},
  parallel: 2
}
