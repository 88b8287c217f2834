import type { Outcome } from '../../shared/base/outcome.ts'
import { done } from '../../shared/base/outcome.ts'
import type { RoomStep } from '../../shared/contract/room-state.ts'
import { blocksOf, placeKey, tablesOf, type Block } from '../../shared/extraction/blocks.ts'
import { extract } from '../../shared/extraction/extract.ts'
import type { Knowledge } from '../../shared/extraction/knowledge.ts'
import { withUnsure, type Likely } from '../../shared/extraction/likely.ts'
import type { Extraction } from '../../shared/extraction/suggestion.ts'
import { documentTextOf } from '../documents/document-text.ts'

/** A document with all that the reading room needs of it. */
export type WholeDocument = {
  readonly name: string
  /** Of a PDF only. */
  readonly bytes: Uint8Array | null
  readonly blocks: readonly Block[]
  readonly extraction: Extraction
  readonly tables: Readonly<Record<string, number>>
  /** By the id of a suggestion the record of the map that it was taken for. */
  readonly taken: ReadonlyMap<string, Likely>
}

/** Reads a document and what it proposes. Errors: those of `documentTextOf`. */
export async function readDocumentWhole(
  path: string,
  knowledge: Knowledge,
  onStep: (step: RoomStep) => void,
): Promise<Outcome<WholeDocument>> {
  onStep({ doing: 'reading', at: 0, of: 0 })
  const read = await documentTextOf(path, (at, of) => onStep({ doing: 'reading', at, of }))
  if (!read.ok) return read
  const { name, document, pdf } = read.value
  onStep({ doing: 'proposing', at: 0, of: 0 })
  const { extraction, taken } = withUnsure(extract(document, name, knowledge), knowledge)
  const places = tablesOf(document)
  const tables = extraction.suggestions.flatMap(({ id, locator }) => {
    const table = places.get(placeKey(locator))
    return table === undefined ? [] : [[id, table] as const]
  })
  return done({
    name,
    bytes: pdf ?? null,
    blocks: pdf === undefined ? blocksOf(document) : [],
    extraction,
    tables: Object.fromEntries(tables),
    taken,
  })
}
