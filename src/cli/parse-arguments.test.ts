import {describe} from 'node:test'
import {type Case, testCases} from './testing/test-cases.js'

const good = '# View partners\n1. pass\n'

const cases: readonly Case[] = [
  {
    name: 'an unknown option',
    argv: ['--relase', 'latest'],
    exit: 2,
    stderr: /^Unexpected option `--relase`, did you mean `--release`$/
  },
  {
    name: 'an option like no other',
    argv: ['--zzzzzzzzz'],
    exit: 2,
    stderr: /^Unexpected option `--zzzzzzzzz`, expected `--target`, /
  },
  {
    name: 'an unknown value',
    argv: ['--fail-on', 'eror'],
    exit: 2,
    stderr: /^Unexpected value `eror` for `--fail-on`, expected `error`, `warning`, or `never`, did you mean `error`$/
  },
  {
    name: 'an unknown release',
    files: {'a.md': good},
    argv: ['--release', 'lates', 'a.md'],
    exit: 2,
    stderr:
      /^Unexpected value `lates` for `--release`, expected `as-written`, `latest`, `2020`, or `2021`, did you mean `latest`$/
  },
  {
    name: 'a missing value',
    argv: ['--release'],
    exit: 2,
    stderr: /^Missing value for `--release`, expected `as-written`, `latest`, or the id of a release$/
  },
  {
    name: 'an option in the place of a value',
    argv: ['--locale', '--moniker', 'x'],
    exit: 2,
    stderr: /^Missing value for `--locale`, expected a locale$/
  },
  {
    name: 'an empty value',
    argv: ['--locale='],
    exit: 2,
    stderr: /^Unexpected empty value for `--locale`, expected a locale$/
  },
  {
    name: 'a value of a switch',
    argv: ['--help=yes'],
    exit: 2,
    stderr: /^Unexpected value `yes` for `--help`, expected none$/
  },
  {
    name: 'an option given twice',
    argv: ['--release', 'latest', '--release', 'latest'],
    exit: 2,
    stderr: /^Unexpected second `--release`, expected it once$/
  },
  {
    name: 'an unknown target',
    argv: ['--target', 'browse'],
    exit: 2,
    stderr: /^Unexpected value `browse` for `--target`, expected `model` or `browser`, did you mean `browser`$/
  },
  {
    name: 'an option of the browser on the model',
    argv: ['--headed'],
    exit: 2,
    stderr: /^Unexpected `--headed` without `--target browser`, expected both, or leave it out$/
  },
  {
    name: 'another one with the model named',
    argv: ['--slow-mo', '100', '--target=model'],
    exit: 2,
    stderr: /^Unexpected `--slow-mo` without `--target browser`, expected both, or leave it out$/
  },
  {
    name: 'a number that is none',
    argv: ['--parallel', 'two'],
    exit: 2,
    stderr: /^Unexpected value `two` for `--parallel`, expected a whole number from 1 to 64$/
  },
  {
    name: 'a number beyond its range',
    argv: ['--parallel', '0'],
    exit: 2,
    stderr: /^Unexpected value `0` for `--parallel`, expected a whole number from 1 to 64$/
  },
  {
    name: 'a number with a part',
    argv: ['--target', 'browser', '--slow-mo', '0.5'],
    exit: 2,
    stderr: /^Unexpected value `0\.5` for `--slow-mo`, expected a whole number from 0 to 5000$/
  },
  {
    name: 'a missing number',
    argv: ['--parallel'],
    exit: 2,
    stderr: /^Missing value for `--parallel`, expected a whole number from 1 to 64$/
  },
  {
    name: 'a format that is not there yet',
    argv: ['--format', 'sarif'],
    exit: 2,
    stderr: /^`--format sarif` is not there yet, expected `pretty` or `json`$/
  },
  {
    name: 'an option that is not there yet',
    argv: ['--baseline', 'accepted.json'],
    exit: 2,
    stderr: /^`--baseline` is not there yet, leave it out$/
  },
  {
    name: 'another option that is not there yet',
    argv: ['--shard=1/2'],
    exit: 2,
    stderr: /^`--shard` is not there yet, leave it out$/
  },
  {
    name: 'a command that is not there yet',
    argv: ['merge'],
    exit: 2,
    stderr: /^`merge` is not there yet, expected `check`, `generate`, `explain`, `parse`, or `serve`$/
  },
  {
    name: 'an option of another command',
    argv: ['generate', '--tags', '@a'],
    exit: 2,
    stderr: /^Unexpected option `--tags` with `generate`, expected `--release`, /
  },
  {
    name: 'a command without its argument',
    argv: ['parse'],
    exit: 2,
    stderr: /^Missing argument of `parse`, expected `parse <file>`$/
  },
  {
    name: 'a command with too many',
    argv: ['parse', 'a', 'b'],
    exit: 2,
    stderr: /^Unexpected argument `b` of `parse`, expected `parse <file>`$/
  },
  {
    name: 'a command that takes none, with an argument',
    argv: ['serve', 'a'],
    exit: 2,
    stderr: /^Unexpected argument `a` of `serve`, expected none$/
  },
  {
    name: 'output without format',
    argv: ['--output', 'x'],
    exit: 2,
    stderr: /^Unexpected `--output x`, expected a `--format` of its own before it$/
  },
  {name: 'help', argv: ['--help'], exit: 0, stdout: /^Usage: docs-conformance \[command\] \[options\] \[path…\]\n/},
  {name: 'help of a command', argv: ['generate', '-h'], exit: 0, stdout: /--check {2,}write nothing/},
  {name: 'the version', argv: ['--version'], exit: 0, stdout: /^\d+\.\d+\.\d+\n$/}
]

describe('the command line', () => testCases(cases))
