import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'

const root = fileURLToPath(new URL('../../', import.meta.url))

/** Strings that a source file writes; a template is what may stand around and between its expressions. */
export type SourceStrings = {
  readonly file: string
  readonly literals: ReadonlySet<string>
  readonly templates: readonly { readonly head: string; readonly pattern: RegExp }[]
  /** First arguments of calls, by the name of what is called: `t('a.b')` → t: a.b. */
  readonly called: ReadonlyMap<string, ReadonlySet<string>>
}

/** Every TypeScript source below some folders, without the catalogues themselves. Cost: about a second for all. */
export function sourceStrings(...folders: readonly string[]): readonly SourceStrings[] {
  return folders
    .flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((file) =>
        join(folder, file),
      ),
    )
    .filter((file) => /\.tsx?$/.test(file) && !/shared[\\/]language[\\/]catalogues/.test(file))
    .map((file) => stringsOf(file, readFileSync(join(root, file), 'utf8')))
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

export function stringsOf(file: string, text: string): SourceStrings {
  const literals = new Set<string>()
  const templates: { head: string; pattern: RegExp }[] = []
  const called = new Map<string, Set<string>>()
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node)) literals.add(node.text)
    if (ts.isTemplateExpression(node)) {
      const spans = node.templateSpans.map((span) => `.+${escaped(span.literal.text)}`).join('')
      templates.push({ head: node.head.text, pattern: new RegExp(`^${escaped(node.head.text)}${spans}$`) })
    }
    if (ts.isCallExpression(node)) {
      const [first] = node.arguments
      const name = ts.isPropertyAccessExpression(node.expression)
        ? node.expression.name.text
        : node.expression.getText()
      if (first !== undefined && ts.isStringLiteralLike(first)) {
        const known = called.get(name) ?? new Set()
        called.set(name, known.add(first.text))
      }
    }
    ts.forEachChild(node, visit)
  }
  visit(ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true))
  return { file, literals, templates, called }
}
