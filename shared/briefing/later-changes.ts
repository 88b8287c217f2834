import { textOfRuns, type Block, type BriefingDocument } from './document.ts'

/** What a section says now, and said when the document was circulated, line by line. */
export type LaterChange = {
  /** The words of its heading; empty before the first one. */
  readonly section: string
  readonly gone: readonly string[]
  readonly come: readonly string[]
}

/**
 * How a document would read otherwise today than when it was circulated (R36): lines that are no longer there, and lines
 * that came, by section; what only moved within its section is no change. Footnotes are compared as a section of their own.
 *
 * Cost: O(lines).
 */
export function laterChanges(before: BriefingDocument, now: BriefingDocument): readonly LaterChange[] {
  const [was, is] = [linesOf(before), linesOf(now)]
  const sections = [...new Set([...was.keys(), ...is.keys()])]
  return sections
    .map((section): LaterChange => {
      const [old, next] = [was.get(section) ?? [], is.get(section) ?? []]
      return { section, gone: without(old, next), come: without(next, old) }
    })
    .filter(({ gone, come }) => gone.length > 0 || come.length > 0)
}

/** The lines of one list that are not in the other, as often as they are more there. */
function without(lines: readonly string[], others: readonly string[]): readonly string[] {
  const left = new Map<string, number>()
  for (const line of others) left.set(line, (left.get(line) ?? 0) + 1)
  return lines.filter((line) => {
    const n = left.get(line) ?? 0
    if (n > 0) left.set(line, n - 1)
    return n === 0
  })
}

function linesOf(document: BriefingDocument): ReadonlyMap<string, readonly string[]> {
  const lines = new Map<string, string[]>()
  let section = ''
  const say = (line: string): void => {
    if (line.trim() !== '') lines.set(section, [...(lines.get(section) ?? []), line.trim()])
  }
  for (const block of document.blocks) {
    if (block.kind === 'heading' && block.level === 2) section = textOfRuns(block.runs)
    else for (const line of linesOfBlock(block)) say(line)
  }
  section = document.footnotesTitle
  for (const { runs } of document.footnotes) say(textOfRuns(runs))
  return lines
}

function linesOfBlock(block: Block): readonly string[] {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return [textOfRuns(block.runs)]
    case 'list':
      return block.items.map(textOfRuns)
    case 'table':
      return block.rows.map((row) => row.map(textOfRuns).join(' · '))
    case 'picture': // shows what is said beside it
      return []
  }
}
