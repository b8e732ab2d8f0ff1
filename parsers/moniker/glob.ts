const special = /[$()+.^|\\]/g

/**
 * Whether a path matches a glob as docfx has them: `*` and `?` within a folder, `**` across folders, `{a,b}`, whatever
 * the case.
 *
 * @param path path, either separator
 * @param glob pattern
 * @returns whether it matches
 */
export function matchesGlob(path: string, glob: string): boolean {
  return expand(normal(glob)).some((pattern) => patternOf(pattern).test(normal(path)))
}

/** Alternatives of the first `{a,b}`, and of those in it and behind it. */
function expand(glob: string): string[] {
  const match = /^([^{]*)\{([^{}]*)\}(.*)$/s.exec(glob)
  if (!match) return [glob]
  const [, before = '', inside = '', after = ''] = match
  return inside.split(',').flatMap((part) => expand(before + part + after))
}

function patternOf(glob: string): RegExp {
  const source = glob
    .replace(special, '\\$&')
    // At once, as the replacements hold stars themselves.
    .replace(/\/\*\*$|\*{2,}\/|\*+|\?|[[\]{}]/g, (part) => {
      if (part === '/**') return '/.*'
      if (part.endsWith('*/')) return '(?:.*/)?'
      if (part === '?') return '[^/]'
      return part.startsWith('**') ? '.*' : part.startsWith('*') ? '[^/]*' : `\\${part}`
    })
  return new RegExp(`^${source}$`, 'isu')
}

function normal(path: string): string {
  return path.replace(/\\/g, '/').replace(/^(?:\.\/)+/, '')
}
