import ts from 'typescript'

/** Properties and options whose value a person reads or hears. */
const shown =
  /^(aria-label|aria-description|aria-roledescription|aria-valuetext|title|placeholder|alt|label|message|detail|buttons)$/
/** A key of a catalogue names a sentence and is none. */
const isKey = (text: string): boolean => /^[a-z]+:[\w.-]+$/.test(text)
const hasWords = (text: string): boolean => /\p{L}{2}/u.test(text) && !isKey(text)

/** Text that a person would see and that stands in a source itself instead of the catalogues, with its line. */
export function writtenText(file: string, text: string): readonly string[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true)
  const found: string[] = []
  const note = (node: ts.Node, words: string): void => {
    const { line } = source.getLineAndCharacterOfPosition(node.getStart())
    found.push(`${file}:${line + 1} ${words.trim()}`)
  }
  const visit = (node: ts.Node): void => {
    if (ts.isJsxText(node) && hasWords(node.text)) note(node, node.text)
    const isChild = ts.isJsxExpression(node) && !ts.isJsxAttribute(node.parent)
    if (isChild && node.expression !== undefined && ts.isStringLiteralLike(node.expression)) {
      if (hasWords(node.expression.text)) note(node, node.expression.text)
    }
    const named =
      (ts.isJsxAttribute(node) || ts.isPropertyAssignment(node)) && shown.test(node.name.getText())
        ? node.initializer
        : undefined
    const value = named !== undefined && ts.isJsxExpression(named) ? named.expression : named
    if (value !== undefined && ts.isStringLiteralLike(value) && hasWords(value.text)) note(node, value.text)
    ts.forEachChild(node, visit)
  }
  visit(source)
  return found
}
