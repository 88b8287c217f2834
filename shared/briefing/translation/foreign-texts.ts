import { runsOf, textsNotIn, type BriefingDocument } from '../document.ts'

/** The words of a document, its footnotes included, that stand in the other language. */
export function foreignTexts({ language, blocks, footnotes }: BriefingDocument): readonly string[] {
  return textsNotIn(language, [...blocks.flatMap(runsOf), ...footnotes.flatMap((note) => note.runs)])
}
