import { readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import { typeset } from '../../shared/language/typeset.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))

/** The vocabularies of terms are texts of the map: they keep their bytes, and are set where they are shown. */
const onTheMap =
  /vocabularies[\\/](activities|audiences|exploitations|jurisdictions|pillars|populations)\.ts$/

/**
 * Sets the French of the catalogues and of the schema in their sources: nobody can type or see a no-break space.
 * Returns the files that it changed; oxfmt may have to follow.
 */
export function setFrench(): readonly string[] {
  const schema = ['node-types', 'relationship-types', 'vocabularies'].map((name) =>
    join('graph-schema', name),
  )
  const folders = [
    join('shared', 'language', 'catalogues', 'fr'),
    join('shared', 'language', 'help', 'fr'),
    ...schema,
  ]
  const files = folders.flatMap((folder) => readdirSync(join(root, folder)).map((file) => join(folder, file)))
  return [...files, join('graph-schema', 'common-properties.ts')]
    .filter((file) => file.endsWith('.ts') && !onTheMap.test(file))
    .filter((file) => {
      const before = readFileSync(join(root, file), 'utf8')
      const after = withFrenchSet(file, before)
      if (after !== before) writeFileSync(join(root, file), after)
      return after !== before
    })
}

/** Every French string of a source: all values of a catalogue or of the help; elsewhere `fr: '…'` and the second of two labels. */
export function withFrenchSet(file: string, text: string): string {
  const isCatalogue = /(catalogues|help)[\\/]fr/.test(file)
  const edits: { readonly from: number; readonly to: number; readonly text: string }[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteral(node) && isFrench(node)) {
      const set = typeset(node.text, 'fr')
      if (set !== node.text) edits.push({ from: node.getStart(), to: node.getEnd(), text: quoted(set) })
    }
    ts.forEachChild(node, visit)
  }
  const isFrench = (node: ts.StringLiteral): boolean => {
    const { parent } = node
    if (ts.isPropertyAssignment(parent))
      return parent.initializer === node && (isCatalogue || parent.name.getText() === 'fr')
    if (ts.isArrayLiteralExpression(parent)) return isCatalogue
    return !isCatalogue && ts.isCallExpression(parent) && parent.arguments[1] === node
  }
  visit(ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true))
  return edits.reduceRight((now, edit) => now.slice(0, edit.from) + edit.text + now.slice(edit.to), text)
}

const quoted = (text: string): string =>
  `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'").replaceAll('\n', '\\n')}'`
