import { z } from 'zod'
import { SavedView } from '../../../graph-schema/saved-view.ts'
import { Named } from './common.ts'

/** A view that somebody saved, as it is listed and opened. */
export const SavedViewView = Named.extend({
  /** Its own words, in both languages. */
  names: z.object({ en: z.string().optional(), fr: z.string().optional() }),
  handling: z.string(),
  /** What it restores, records that gave way to others replaced by these; null where this program cannot read it. */
  shows: SavedView.nullable(),
  /** How many of the records that it names are no longer on the map. */
  gone: z.int(),
})
export type SavedViewView = z.infer<typeof SavedViewView>
