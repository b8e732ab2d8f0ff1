import {foldLabel, type Language, labelCandidates} from '../parsers/index.js'
import type {PortalNode} from '../src/portal/index.js'
import {namesOf} from './page-nodes.js'

/** Nodes that a written label names. */
export interface LabelMatch {
  node: PortalNode
  /** The name of the node that the label stands for. */
  name: string
  /** `false`: only after stripping case, punctuation, endings or words that the markup swallowed (label noise). */
  exact: boolean
}

/**
 * Finds what a label names: literally, else after stripping (DOMAIN.md section 5, label matching rule).
 *
 * @param text as written, with its noise
 * @param nodes where to look
 * @param language whose function words and endings may be stripped
 * @returns all exact matches, or, only without any, all noisy ones, in page order
 */
export function matchLabel(text: string, nodes: readonly PortalNode[], language: Language): LabelMatch[] {
  const exact = matchesOf(nodes, (name) => collapse(name) === collapse(text))
  if (exact.length > 0) return exact.map((match) => ({...match, exact: true}))
  const candidates = new Set(labelCandidates(text, language).map((candidate) => foldLabel(candidate)))
  const noisy = matchesOf(nodes, (name) => candidates.has(foldLabel(name)) || candidates.has(foldLabel(trim(name))))
  return noisy.map((match) => ({...match, exact: false}))
}

function matchesOf(nodes: readonly PortalNode[], isMatch: (name: string) => boolean) {
  return nodes.flatMap((node) => {
    const name = namesOf(node).find(isMatch)
    return name === undefined ? [] : [{node, name}]
  })
}

/** White space and the shape of quotation marks are typography: `’` and `'` are one. */
export function collapse(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[’‘ʼ´]/gu, "'")
    .replace(/[“”„]/gu, '"')
    .replace(/\s+/gu, ' ')
    .trim()
}

/** A name's own final punctuation is no part of what must be written (`Need help with your order?`). */
function trim(name: string): string {
  return name.replace(/[\s.?!:…]+$/u, '')
}
