// The part of `node:test` that our tests use, for many runs in short time: `runTests` runs what was registered since the
// last call, and stops at the first failure. A name that is missing here stops the test file that imports it.
const here = {suite: newSuite('')}

export {describe as suite, it as test}

export function describe(name, ...rest) {
  const {options, body} = readArguments(name, rest)
  if (isLeftOut(options)) return
  const outer = here.suite
  const suite = newSuite(name)
  outer.children.push(suite)
  here.suite = suite
  try {
    if (body() instanceof Promise) throw new Error(`Unexpected promise from the suite \`${name}\`, expected none`)
  } finally {
    here.suite = outer
  }
}

export function it(name, ...rest) {
  const {options, body} = readArguments(name, rest)
  if (!isLeftOut(options)) here.suite.children.push({name, body})
}

export function before(hook) {
  here.suite.before.push(hook)
}

export function after(hook) {
  here.suite.after.push(hook)
}

export function beforeEach(hook) {
  here.suite.beforeEach.push(hook)
}

export function afterEach(hook) {
  here.suite.afterEach.push(hook)
}

/** Runs the registered tests one after the other; rejects with the first failure, resolves to how many ran. */
export async function runTests() {
  const root = here.suite
  here.suite = newSuite('')
  return runSuite(root, {path: [], beforeEach: [], afterEach: []})
}

async function runSuite(suite, outer) {
  const path = [...outer.path, suite.name].filter((name) => name !== '')
  const beforeEach = [...outer.beforeEach, ...suite.beforeEach]
  const afterEach = [...suite.afterEach, ...outer.afterEach]
  const counts = []
  try {
    for (const hook of suite.before) await hook()
    for (const child of suite.children) {
      counts.push(
        child.children
          ? await runSuite(child, {path, beforeEach, afterEach})
          : await runTest(child, {path, beforeEach, afterEach})
      )
    }
  } finally {
    for (const hook of suite.after) await hook()
  }
  return counts.reduce((sum, count) => sum + count, 0)
}

async function runTest({name, body}, {path, beforeEach, afterEach}) {
  try {
    for (const hook of beforeEach) await hook()
    await body({name, diagnostic() {}})
    for (const hook of afterEach) await hook()
    return 1
  } catch (error) {
    throw new Error(`${[...path, name].join(' > ')}: ${error?.message ?? error}`, {cause: error})
  }
}

function readArguments(name, rest) {
  const body = rest.at(-1)
  const options = rest.length > 1 ? rest[0] : {}
  const known = ['skip', 'todo', 'timeout', 'concurrency']
  const unknown = Object.keys(options).filter((option) => !known.includes(option))
  if (typeof name !== 'string' || typeof body !== 'function' || body.length > 1 || unknown.length > 0) {
    throw new Error(
      `Unexpected arguments of the test \`${name}\`, expected a name, ${known.join(', ')}, and a function`
    )
  }
  return {options, body}
}

function isLeftOut({skip, todo}) {
  return Boolean(skip) || Boolean(todo)
}

function newSuite(name) {
  return {name, children: [], before: [], after: [], beforeEach: [], afterEach: []}
}
