import {type Arguments, isGiven, optionValue} from './parse-arguments.js'

/**
 * Which configuration a command line means.
 *
 * @param args as understood
 * @param base folder of the caller
 * @returns its path, and whether it was asked for
 */
export function configFile(args: Arguments, base: string): {path: string; base: string; isAsked: boolean} {
  return {path: optionValue(args, 'config') ?? '', base, isAsked: isGiven(args, 'config')}
}
