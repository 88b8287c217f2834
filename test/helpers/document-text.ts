import { runsOf, type BriefingDocument, type Run } from '../../shared/briefing/document.ts'

/** Every run of the blocks of a document, in their order. */
export const allRuns = ({ blocks }: BriefingDocument): readonly Run[] => blocks.flatMap(runsOf)

const joined = (runs: readonly Run[]): string => runs.map(({ text }) => text).join('')

export const noteText = ({ runs }: BriefingDocument['footnotes'][number]): string => joined(runs)

/** All that a document says, a run a line: its words, those of its pictures, its footnotes. */
export const allText = (document: BriefingDocument): string =>
  [
    ...allRuns(document).map(({ text }) => text),
    ...document.blocks.flatMap((block) =>
      block.kind === 'picture' ? [block.alternative, block.caption, block.picture.svg] : [],
    ),
    ...document.footnotes.map(noteText),
  ].join('\n')

export const headings = ({ blocks }: BriefingDocument, level: number): readonly string[] =>
  blocks.flatMap((block) => (block.kind === 'heading' && block.level === level ? [joined(block.runs)] : []))

/** What stands under a heading, up to the next one of its level or above: a line a paragraph, an item, a row of a table. */
export function under({ blocks }: BriefingDocument, heading: string): readonly string[] {
  const start = blocks.findIndex((one) => one.kind === 'heading' && joined(one.runs) === heading)
  const head = blocks[start]
  if (head?.kind !== 'heading') throw new Error(`no heading “${heading}”`)
  const rest = blocks.slice(start + 1)
  const end = rest.findIndex((one) => one.kind === 'heading' && one.level <= head.level)
  return rest.slice(0, end < 0 ? undefined : end).flatMap((block) => {
    switch (block.kind) {
      case 'heading':
      case 'paragraph':
        return [joined(block.runs)]
      case 'list':
        return block.items.map(joined)
      case 'table':
        return block.rows.map((row) => row.map(joined).join(' | '))
      case 'picture':
        return [block.alternative]
    }
  })
}

/** How many words are on the page, sources at its foot aside. */
export const wordsOf = ({ blocks, title, subtitle }: BriefingDocument): number =>
  [
    title,
    subtitle,
    ...blocks.flatMap((block) => [
      ...(block.kind === 'table'
        ? [block.caption, ...block.columns, ...block.rows.map((row) => row.map(joined).join(' '))]
        : []),
      ...(block.kind === 'list' ? block.items.map(joined) : []),
      ...(block.kind === 'heading' || block.kind === 'paragraph' ? [joined(block.runs)] : []),
    ]),
  ]
    .join(' ')
    .split(/\s+/)
    .filter((word) => /[\p{L}\d]/u.test(word)).length
