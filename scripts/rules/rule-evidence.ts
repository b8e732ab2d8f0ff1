import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {collectDecisions, collectScenarios, collectTests} from './collect-rules.js'
import type {RuleEvidence} from './rule-table.js'

const root = fileURLToPath(new URL('../../', import.meta.url))

/** What stands for the rules in this project. */
export function ruleEvidence(): RuleEvidence {
  return {
    scenarios: collectScenarios(root, 'features/reference'),
    tests: collectTests(root, ['src', 'parsers', 'steps']),
    decisions: collectDecisions(root, ['src', 'parsers', 'steps', 'reports'])
  }
}

/** Where the table is kept. */
export const tableFile = join(root, 'features/reference/README.md')
