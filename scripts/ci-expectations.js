// Holds the results of the main job against `ci-expectations.json`: `node scripts/ci-expectations.js <set> <results.json>`.
// The numbers of `scenarios` are paths per procedure, in the order of `anchors` (DOMAIN.md section 7); what a list leaves out is none.
// `rules` are the rules that a text states, each as often as it makes a scenario of its own.
import {readFileSync} from 'node:fs'

const [set, path] = process.argv.slice(2)
const expectations = JSON.parse(readFileSync(new URL('./ci-expectations.json', import.meta.url), 'utf8'))
const wanted = expectations[set]
if (wanted === undefined || path === undefined) {
  console.error(
    `Unexpected arguments \`${process.argv.slice(2).join(' ')}\`, expected \`own\` or \`shared\` and a results.json`
  )
  process.exit(2)
}
const results = JSON.parse(readFileSync(path, 'utf8'))
const outcomes = [...documents(), ...scenarios(), ...rules(), ...verdicts(), ...findings(), ...totals()]
const failed = outcomes.filter(({actual, expected}) => actual !== expected)

for (const {what, actual, expected} of failed) console.error(`Unexpected ${actual} ${what}, expected ${expected}`)
const parts = [...(failed.length > 0 ? [`${failed.length} failed`] : []), `${outcomes.length - failed.length} passed`]
console.log(`${outcomes.length} expectations (${parts.join(', ')})`)
process.exitCode = failed.length > 0 ? 1 : 0

function documents() {
  const count = (locale) => results.documents.filter((document) => document.locale === locale).length
  return Object.entries(wanted.documents).map(([locale, expected]) => ({
    what: `documents in ${locale}`,
    actual: count(locale),
    expected
  }))
}

function scenarios() {
  return wanted.scenarios.flatMap(({documents, readings, monikers}) =>
    documents.flatMap((document) =>
      readings.flatMap((reading) =>
        Object.entries(monikers).flatMap(([moniker, paths]) =>
          expectations.anchors.map((anchor, index) => ({
            what: `scenarios of ${document}#${anchor} for ${moniker} in the ${reading} text`,
            actual: results.scenarios.filter(
              (scenario) =>
                scenario.kind === 'procedure' &&
                scenario.document.replaceAll('\\', '/').endsWith(document) &&
                scenario.anchor === anchor &&
                scenario.moniker === moniker &&
                scenario.reading === reading
            ).length,
            expected: paths[index] ?? 0
          }))
        )
      )
    )
  )
}

/** Rules by their numbers, each as often as it makes a scenario. */
function rules() {
  return wanted.rules.flatMap(({documents, readings, monikers}) =>
    documents.flatMap((document) =>
      readings.flatMap((reading) =>
        Object.entries(monikers).map(([moniker, expected]) => ({
          what: `rules of ${document} for ${moniker} in the ${reading} text`,
          actual: results.scenarios
            .filter(
              (scenario) =>
                scenario.kind === 'rule' &&
                scenario.document.replaceAll('\\', '/').endsWith(document) &&
                scenario.moniker === moniker &&
                scenario.reading === reading
            )
            .map(({rule}) => rule)
            .sort((one, other) => one.slice(1) - other.slice(1))
            .join(' '),
          expected
        }))
      )
    )
  )
}

function verdicts() {
  const others = results.scenarios.filter(({verdict}) => !wanted.verdicts.includes(verdict))
  return [
    {what: `scenarios with other verdicts than ${wanted.verdicts.join(', ')}`, actual: others.length, expected: 0}
  ]
}

function findings() {
  const others = results.findings.filter(({level}) => !wanted.findings.includes(level))
  return [
    {what: `findings of other levels than ${wanted.findings.join(', ') || 'none'}`, actual: others.length, expected: 0}
  ]
}

/** The totals have to be those of the lists beside them. */
function totals() {
  const level = (name) => results.findings.filter((finding) => finding.level === name).length
  const verdict = (name) => results.scenarios.filter((scenario) => scenario.verdict === name).length
  const counted = {
    documents: results.documents.length,
    scenarios: results.scenarios.length,
    conforms: verdict('conforms'),
    drifts: verdict('drifts'),
    fails: verdict('fails'),
    unclear: verdict('unclear'),
    outOfScope: verdict('out-of-scope'),
    errors: level('error'),
    warnings: level('warning'),
    infos: level('info')
  }
  return Object.entries(counted).map(([name, expected]) => ({
    what: `${name} in the totals`,
    actual: results.totals[name],
    expected
  }))
}
