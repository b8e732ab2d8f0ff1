import ts from 'typescript'

/** One place where a module names another, or (`data`) a file beside it. */
export interface FoundImport {
  /** As written: `./read-steps.js`, `unified`, `node:fs`. */
  specifier: string
  /** From 1. */
  line: number
  /** `data`: `new URL('…', import.meta.url)`, the way in which modules here load JSON. */
  kind: 'module' | 'data'
  /** Whether nothing of it is left at run time: `import type`, `export type`, `import('…')` in a type. */
  erased: boolean
}

/**
 * Every import of a TypeScript module, in the order of the text: static and dynamic ones, re-exports, types
 * (`import type`, `import('…')` in a type), and data files named by `new URL('…', import.meta.url)`.
 *
 * Computed names (`import(name)`) cannot be known and are not among them.
 *
 * @param path decides between `.ts` and `.tsx`
 * @param text the module
 */
export function findImports(path: string, text: string): FoundImport[] {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.ES2022)
  const found: FoundImport[] = []
  visit(file)
  return found

  function visit(node: ts.Node): void {
    const name = moduleNameOf(node)
    if (name && ts.isStringLiteralLike(name)) add(name, 'module', isErased(node))
    const data = dataNameOf(node, file)
    if (data && ts.isStringLiteralLike(data)) add(data, 'data', false)
    ts.forEachChild(node, visit)
  }

  function add(name: ts.StringLiteralLike, kind: FoundImport['kind'], erased: boolean): void {
    const {line} = file.getLineAndCharacterOfPosition(name.getStart(file))
    found.push({specifier: name.text, line: line + 1, kind, erased})
  }
}

function moduleNameOf(node: ts.Node): ts.Node | undefined {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return node.moduleSpecifier
  if (ts.isExternalModuleReference(node)) return node.expression
  if (ts.isImportTypeNode(node)) return ts.isLiteralTypeNode(node.argument) ? node.argument.literal : undefined
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) return node.arguments[0]
  return undefined
}

/** `import {type A}` stays, as `import {}`: `verbatimModuleSyntax` removes no more than what says `type` as a whole. */
function isErased(node: ts.Node): boolean {
  if (ts.isImportDeclaration(node)) return node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword
  return ts.isImportTypeNode(node) || (ts.isExportDeclaration(node) && node.isTypeOnly)
}

function dataNameOf(node: ts.Node, file: ts.SourceFile): ts.Node | undefined {
  if (!ts.isNewExpression(node) || node.expression.getText(file) !== 'URL') return undefined
  const [name, base] = node.arguments ?? []
  return base?.getText(file) === 'import.meta.url' ? name : undefined
}
