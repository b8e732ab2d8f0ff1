// Writes the table of rules and what stands for them: `npm run rules`. Exit code 1: something is missing.
import {writeFileSync} from 'node:fs'
import {ruleEvidence, tableFile} from './rule-evidence.js'
import {ruleProblems, ruleTable} from './rule-table.js'

const evidence = ruleEvidence()
const problems = ruleProblems(evidence)
writeFileSync(tableFile, ruleTable(evidence))
for (const problem of problems) console.error(problem)
process.exitCode = problems.length > 0 ? 1 : 0
