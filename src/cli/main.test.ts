import {describe} from 'node:test'
import {type Case, testCases} from './testing/test-cases.js'

const good = '# View partners\n1. pass\n'
const utf16 = new Uint8Array([0xff, 0xfe, 0x23, 0x00])
const latin1 = new Uint8Array([...Buffer.from('# A\n1. caf'), 0xe9, 0x0a])

const cases: readonly Case[] = [
  {name: 'a document that conforms', files: {'a.md': good}, argv: ['a.md'], exit: 0, stdout: /1 conform/},
  {name: 'check as a word', files: {'a.md': good}, argv: ['check', 'a.md'], exit: 0, stdout: /1 conform/},
  {
    name: 'the default input, in the product',
    files: {'product/features/docs/a.md': good},
    argv: [],
    exit: 0,
    stdout: /^features\/docs\/a\.md {2}/
  },
  {
    name: 'no default input',
    argv: [],
    exit: 2,
    stderr: /^Cannot find `features\/docs`, expected a Markdown file or a folder of them$/
  },
  {
    name: 'no such path',
    argv: ['nope.md'],
    exit: 2,
    stderr: /^Cannot find `nope\.md`, expected a Markdown file or a folder of them$/
  },
  {name: 'an empty path', argv: [''], exit: 2, stderr: /^Cannot find ``/},
  {
    name: 'a folder without Markdown',
    files: {'d/a.txt': ''},
    argv: ['d'],
    exit: 2,
    stderr: /^Cannot find a Markdown file in `d`, expected at least one `\*\.md`/
  },
  {
    name: 'no procedure',
    files: {'a.md': 'Just text'},
    argv: ['a.md'],
    exit: 2,
    stderr: /^No procedure found in `a\.md` \(1 document\), expected a heading with a list of steps below it$/
  },
  {name: 'an empty file', files: {'a.md': ''}, argv: ['a.md'], exit: 2, stderr: /^No procedure found/},
  {name: 'an empty file beside a good one', files: {'d/a.md': '', 'd/b.md': good}, argv: ['d'], exit: 0},
  {
    name: 'a file that is not UTF-8',
    files: {'a.md': latin1},
    argv: ['a.md'],
    exit: 1,
    stdout:
      /a\.md:2:7 {2}error {2}Unexpected byte 0xE9 at offset 10, expected UTF-8; save the file as UTF-8 {2}not-utf-8/
  },
  {name: 'a file in UTF-16', files: {'a.md': utf16}, argv: ['a.md'], exit: 1, stdout: /a\.md:1:1 {2}error .*not-utf-8/},
  {
    name: 'a bad file beside a good one',
    files: {'d/a.md': latin1, 'd/b.md': good},
    argv: ['d'],
    exit: 1,
    stdout: /1 conform/
  },
  {
    name: 'a file over 10 MB',
    files: {'a.md': 'x'.repeat(10 * 1024 * 1024 + 1)},
    argv: ['a.md'],
    exit: 1,
    stdout: /Unexpected file of 10\.0 MB, expected a document of at most 10\.0 MB {2}too-large/
  },
  {
    name: 'a folder named as a document',
    files: {'d/x.md/y.txt': '', 'd/b.md': good},
    argv: ['d'],
    exit: 1,
    stdout:
      /d\/x\.md:1:1 {2}error {2}Unexpected folder `d\/x\.md` with the name of a document, expected a file {2}not-a-file/
  },
  {
    name: 'documents within a folder named as one',
    files: {'x.md/b.md': good},
    argv: ['x.md'],
    exit: 1,
    stdout: /1 conform/
  },
  {name: 'only bad files', files: {'x.md/y.txt': ''}, argv: ['x.md'], exit: 1, stdout: /not-a-file/},
  {
    name: 'a parser that breaks on one file',
    files: {'d/a.md': 'explode', 'd/b.md': good},
    argv: ['d'],
    exit: 1,
    stdout: /System: could not read this document, the fake parser exploded {2}internal-error/
  },
  {
    name: 'a failing step',
    files: {'a.md': '# A\n1. fail OK to Submit\n'},
    argv: ['a.md'],
    exit: 1,
    stdout: /a\.md:2:9 {2}error {2}Docs say `OK`; the page has no `OK`, it shows `Submit` {2}unknown-control/
  },
  {
    name: 'a failing step, never to fail on',
    files: {'a.md': '# A\n1. fail OK to Submit\n'},
    argv: ['--fail-on', 'never', 'a.md'],
    exit: 0
  },
  {name: 'drift', files: {'a.md': '# A\n1. drift OK to Submit\n'}, argv: ['a.md'], exit: 0, stdout: /1 drift/},
  {
    name: 'drift, with --fail-on warning',
    files: {'a.md': '# A\n1. drift OK to Submit\n'},
    argv: ['--fail-on=warning', 'a.md'],
    exit: 1
  },
  {
    name: 'a sentence that was not understood',
    files: {'a.md': '# A\n1. ? strange words\n'},
    argv: ['a.md'],
    exit: 1,
    stdout: /warning {2}System: cannot act out `strange words`, see `explain a\.md:2` {2}step-not-understood/
  },
  {
    name: 'a step that breaks',
    files: {'a.md': '# A\n1. break\n'},
    argv: ['a.md'],
    exit: 1,
    stdout: /System: could not carry out `break`, TypeError: nothing to hold on to {2}step-error/
  },
  {
    name: 'a procedure about something else',
    files: {'a.md': '# Go elsewhere\n1. pass\n'},
    argv: ['a.md'],
    exit: 0,
    stdout: /1 out of scope/
  },
  {
    name: 'a locale that no document has',
    files: {'a.md': good},
    argv: ['--locale', 'xx', 'a.md'],
    exit: 2,
    stderr: /^Unexpected locale `xx`, expected `en-US`: the documents have no other$/
  },
  {
    name: 'one of two locales that no document has',
    files: {'a.md': good},
    argv: ['--locale', 'en-us', '--locale', 'xx', 'a.md'],
    exit: 2,
    stderr: /^Unexpected locale `xx`/
  },
  {
    name: 'a moniker that no document has',
    files: {'a.md': `monikers: a, b\n${good}`},
    argv: ['--moniker', 'c', 'a.md'],
    exit: 2,
    stderr: /^Unexpected moniker `c`, expected `a` or `b`/
  },
  {
    name: 'tags that no scenario has',
    files: {'a.md': good},
    argv: ['--tags', '@nope', 'a.md'],
    exit: 2,
    stderr: /^No scenario is left with `--tags @nope`, expected tags such as `@-` or `@en-US`$/
  },
  {
    name: 'what is no tag expression',
    files: {'a.md': good},
    argv: ['--tags', '@a and', 'a.md'],
    exit: 2,
    stderr: /^Unexpected value `@a and` for `--tags`, expected such as `@nl-NL and not @x`: /
  },
  {
    name: 'a configuration that is not there',
    files: {'a.md': good},
    argv: ['--config', 'c.json', 'a.md'],
    exit: 2,
    stderr: /^Cannot read the configuration `c\.json` \(ENOENT\), expected a JSON file$/
  },
  {
    name: 'an unknown key of the configuration',
    files: {'a.md': good, 'c.json': '{"defaultMonicker": "x"}'},
    argv: ['--config', 'c.json', 'a.md'],
    exit: 2,
    stderr: /^Unexpected key `defaultMonicker` in `c\.json`, did you mean `defaultMoniker`$/
  },
  {
    name: 'a wrong value of the configuration',
    files: {'a.md': good, 'c.json': '{"locales": "nl-NL"}'},
    argv: ['--config', 'c.json', 'a.md'],
    exit: 2,
    stderr: /^Unexpected value of `locales` in `c\.json`, expected a list of names$/
  },
  {
    name: 'a configuration that is no JSON',
    files: {'a.md': good, 'docs-conformance.config.json': '{'},
    argv: ['a.md'],
    exit: 2,
    stderr: /^Unexpected text in `docs-conformance\.config\.json`, expected JSON: /
  },
  {
    name: 'an ignored rule',
    files: {
      'a.md': '# A\n1. drift OK to Submit\n',
      'docs-conformance.config.json': '{"ignoredRules": ["label-noise"]}'
    },
    argv: ['--fail-on', 'warning', 'a.md'],
    exit: 0,
    stdout: /0 warnings/
  },
  {
    name: 'results that cannot be written',
    files: {'a.md': good, 'd/x': ''},
    argv: ['--results', 'd', 'a.md'],
    exit: 2,
    stderr: /^Cannot write `d` \(EISDIR\), expected a place that you may write to$/
  },
  {
    name: 'a folder in the place of features',
    files: {'a.md': good, 'reports/latest/features/mine.txt': ''},
    argv: ['a.md'],
    exit: 2,
    stderr: /^Unexpected folder `reports\/latest\/features` that is not ours, expected none; move it away$/
  },
  {
    name: 'parse of a folder',
    files: {'d/a.md': good},
    argv: ['parse', 'd'],
    exit: 2,
    stderr: /^Cannot read `d`, expected a Markdown file, not a folder$/
  },
  {
    name: 'parse of a bad file',
    files: {'a.md': latin1},
    argv: ['parse', 'a.md'],
    exit: 2,
    stderr: /^Cannot read `a\.md:2:7`: Unexpected byte 0xE9/
  }
]

describe('docs-conformance', () => testCases(cases))
