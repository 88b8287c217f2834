import { z } from 'zod'
import { RecordId } from '../../graph-schema/record-id.ts'
import { Block } from '../extraction/blocks.ts'
import { Correction } from '../extraction/correct.ts'
import { Extraction } from '../extraction/suggestion.ts'
import { Question } from '../view/shapes/question.ts'

const id = z.string().max(300)

/** A document that was read in the reading room, and what it seems to state. */
export const RoomRead = z.strictObject({
  /** The name of the file. */
  name: z.string(),
  /** A PDF is drawn page by page from its bytes; anything else is shown as text, from `blocks`. */
  isPdf: z.boolean(),
  blocks: z.array(Block).readonly(),
  extraction: Extraction,
  /** By the id of a suggestion the table of the document that it stands in, counted from 1. */
  tables: z.record(z.string(), z.int()),
})
export type RoomRead = z.infer<typeof RoomRead>

/** How far reading is: pages of a PDF are told, other documents are read in one. */
export const RoomStep = z.strictObject({
  doing: z.enum(['reading', 'proposing']),
  at: z.int().nonnegative(),
  of: z.int().nonnegative(),
})
export type RoomStep = z.infer<typeof RoomStep>

/** How the suggestions stand to the map as it is now. */
export const RoomLook = z.strictObject({ common: Question })
export const RoomStanding = z.strictObject({
  /** Suggestions whose record is in the map. */
  there: z.array(z.string()),
  /** By suggestion the records of the map that it may be, the likest first. */
  likely: z.record(z.string(), z.array(z.strictObject({ id: RecordId, name: z.string(), percent: z.int() }))),
  /** Names of records of the map that suggestions name, by id. */
  names: z.record(z.string(), z.string()),
})
export type RoomStanding = z.infer<typeof RoomStanding>

/** By suggestion: the record of the map that it is, as a person said. */
export const RoomSame = z.record(id, RecordId)
export type RoomSame = z.infer<typeof RoomSame>

const Corrections = z.record(id, Correction)

/** What a person accepts, as one step. */
export const RoomAccept = z.strictObject({
  ids: z.array(id).min(1).max(20_000),
  corrections: Corrections,
  same: RoomSame,
  /** Of new records. */
  handling: z.enum(['public', 'fpt', 'own']),
})
export type RoomAccept = z.infer<typeof RoomAccept>
export const RoomAccepted = z.strictObject({ created: z.int(), there: z.int() })
export type RoomAccepted = z.infer<typeof RoomAccepted>

/** What a person decided of a document beside what they accepted; kept by this installation, by map and document. */
export const RoomDecided = z.strictObject({
  /** Where the document was read from, and its name. */
  path: z.string().max(4096),
  name: z.string().max(400),
  rejected: z.array(id).max(20_000),
  corrections: Corrections,
  same: RoomSame,
})
export type RoomDecided = z.infer<typeof RoomDecided>

/** A document that was read for this map before. */
export const RoomBefore = RoomDecided.extend({ sourceId: RecordId })
export type RoomBefore = z.infer<typeof RoomBefore>
