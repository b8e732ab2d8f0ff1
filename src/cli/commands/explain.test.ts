import {describe} from 'node:test'
import {type Case, testCases} from '../testing/test-cases.js'

const cases: readonly Case[] = [
  {
    name: 'a line',
    files: {'a.md': '# A\n1. pass\n2. ? strange words\n'},
    argv: ['explain', 'a.md:3'],
    exit: 0,
    stdout:
      /^a\.md:3:4 {2}step 2 of `A`; language en\n {2}\? strange words\n\n {2}unread: [^\n]+\n {4}at 3:4: `strange words`\n {4}No verb starts it\n/
  },
  {
    name: 'a blank line',
    files: {'a.md': '# A\n\n1. pass\n'},
    argv: ['explain', 'a.md:2'],
    exit: 2,
    stderr: /^No sentence on line 2 of `a\.md`: it is blank, expected such as line 3$/
  },
  {
    name: 'a line behind the last',
    files: {'a.md': '# A\n1. pass\n2. pass\n'},
    argv: ['explain', 'a.md:9'],
    exit: 2,
    stderr: /^No sentence on line 9 of `a\.md`: the file ends at 3, expected such as line 2 or 3$/
  },
  {
    name: 'the fence of a zone',
    files: {'a.md': '# A\n1. pass\n::: moniker range="a"\n'},
    argv: ['explain', 'a.md:3'],
    exit: 2,
    stderr: /: it is the fence of a zone, expected such as line 2$/
  },
  {
    name: 'the row below the head of a table',
    files: {'a.md': '# A\n1. pass\n| --- | :-: |\n'},
    argv: ['explain', 'a.md:3'],
    exit: 2,
    stderr: /: it is a rule between parts, expected such as line 2$/
  },
  {
    name: 'something else',
    files: {'a.md': '# A\n1. pass\n![](a.png)\n'},
    argv: ['explain', 'a.md:3'],
    exit: 2,
    stderr: /: nothing on it is read as text, expected such as line 2$/
  },
  {
    name: 'line 0',
    files: {'a.md': '# A\n1. pass\n'},
    argv: ['explain', 'a.md:0'],
    exit: 2,
    stderr: /: lines count from 1, expected such as line 2$/
  },
  {
    name: 'a heading by the line below it',
    files: {'a.md': '# A\n1. pass\n\nB\n==\n'},
    argv: ['explain', 'a.md:4'],
    exit: 0,
    stdout: /^a\.md:4 {2}heading without steps/
  },
  {
    name: 'the heading of a procedure',
    files: {'a.md': '# A\n1. pass\n2. pass\n'},
    argv: ['explain', 'a.md:1'],
    exit: 0,
    stdout:
      /^a\.md:1 {2}heading of the procedure `A`, known as `a`\n {2}what it is for: view-partner-relationships\n {2}its steps: line 2 and 3\n$/
  },
  {
    name: 'another heading',
    files: {'a.md': '# A\n1. pass\n## B\n'},
    argv: ['explain', 'a.md:3'],
    exit: 0,
    stdout: /^a\.md:3 {2}heading without steps, no procedure; the nearest sentences: line 2\n$/
  },
  {
    name: 'a document without a sentence',
    files: {'a.md': ''},
    argv: ['explain', 'a.md'],
    exit: 2,
    stderr: /^No sentence found in `a\.md`, expected a heading with text below it$/
  },
  {
    name: 'a document',
    files: {'a.md': '# A\n1. pass\n2. fail OK to Submit\n'},
    argv: ['explain', 'a.md'],
    exit: 0,
    stdout: /a\.md:2:4 [\s\S]+action: [^\n]+\n {4}press\n\na\.md:3:4 [\s\S]+ {4}press `OK`\n\n2 sentences, 0 unread\n$/
  },
  {
    name: 'what was not read',
    files: {'a.md': '# A\n1. pass\n2. ? strange words\n'},
    argv: ['explain', '--unread', 'a.md'],
    exit: 0,
    stdout: /^a\.md:3:4 [\s\S]+\n\n2 sentences, 1 unread\n$/
  },
  {
    name: 'what was not read, where everything was',
    files: {'a.md': '# A\n1. pass\n'},
    argv: ['explain', '--unread', 'a.md:2'],
    exit: 0,
    stdout: /^1 sentence, 0 unread\n$/
  }
]

describe('explain', () => testCases(cases))
