import { z } from 'zod'
import { RecordId } from '../../../graph-schema/record-id.ts'

/** What the first cell of a cover begins with: a workbook that has it is an update pack. */
export const coverMark = 'fourfold-pack'
/** First cell of the sheets that are hidden: what was sent, and the words of the drop-down lists. */
export const sentMark = 'fourfold-sent'
export const listsMark = 'fourfold-lists'
/** Above the column of ids of a sheet of records; the type follows ("fourfold:Service"). */
export const idMark = 'fourfold:'
export const repliesMark = `${idMark}replies`
export const emptyMark = `${idMark}empty`

/** Keys, in the hidden row above the headings, of the columns that are no field of the record. */
export const columnKeys = {
  confirm: 'confirm',
  role: 'role',
  seen: 'seen',
  kind: 'kind',
  words: 'words',
  replyEn: 'reply.en',
  replyFr: 'reply.fr',
  answer: 'answer',
  whereEn: 'where.en',
  whereFr: 'where.fr',
} as const

/** Keys of the rows of the cover that are answered. */
export const coverKeys = { who: 'who', answered: 'answered' } as const

/** What a pack says of itself, in its first cell. */
export const PackMark = z.strictObject({
  version: z.literal(1),
  for: RecordId,
  isPlace: z.boolean(),
  made: z.iso.date(),
  language: z.enum(['en', 'fr']),
})
export type PackMark = z.infer<typeof PackMark>

export function markOfPack(mark: PackMark): string {
  return `${coverMark} ${JSON.stringify(mark)}`
}

/** The mark in a cell; undefined where none stands there, or one that this version cannot read. */
export function readMark(cell: unknown): PackMark | undefined {
  if (typeof cell !== 'string' || !cell.startsWith(`${coverMark} `) || cell.length > 1000) return undefined
  try {
    return PackMark.safeParse(JSON.parse(cell.slice(coverMark.length + 1))).data
  } catch {
    return undefined
  }
}
