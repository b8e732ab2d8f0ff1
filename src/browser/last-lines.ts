import {stripVTControlCharacters} from 'node:util'

/** The last lines of an output that say something: without colours, empty lines, places in code and objects spelled out. */
export function lastLines(output: string, count: number): string[] {
  const lines = stripVTControlCharacters(output)
    .split(/[\r\n]+/)
    .map((line) => line.trim())
    .filter((line) => line !== '' && !/^(at |[{}\]]|\w+: .*,$|\w+: '[^']*'$)/.test(line))
  return lines.filter((line, index) => lines.indexOf(line) === index).slice(-count)
}
