import { runsOf, type BriefingDocument } from '../document.ts'

/** The words of a document that stand in the other language, each once. Cost: O(runs). */
export function foreignTexts({ language, blocks, footnotes }: BriefingDocument): readonly string[] {
  const runs = [...blocks.flatMap(runsOf), ...footnotes.flatMap((note) => note.runs)]
  return [
    ...new Set(
      runs.filter(({ lang }) => lang !== undefined && lang !== language).map(({ text }) => text.trim()),
    ),
  ]
}
