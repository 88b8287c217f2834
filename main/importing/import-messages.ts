import { z } from 'zod'
import { Author } from '../../shared/commands/author.ts'
import { mostMappings, SavedMapping } from '../../shared/contract/saved-mappings.ts'
import { ImportPageView } from '../../shared/import/import-view.ts'
import {
  ImportFiles,
  ImportHeading,
  ImportLook,
  ImportRead,
  ImportRecognised,
  ImportTable,
  ImportTake,
  ImportTaken,
} from '../../shared/contract/import-state.ts'
import type { Unnumbered } from '../unnumbered.ts'

const id = z.int().nonnegative()

/** What the main process may ask of the import that the engine process is at; parsed there. */
export const importRequests = [
  /** Says what files would be read as. */
  z.strictObject({ kind: z.literal('import-recognise'), id, files: ImportFiles }),
  /** Reads files and keeps what they state, in place of what was read before. Writes nothing. */
  z.strictObject({
    kind: z.literal('import-read'),
    id,
    files: ImportFiles,
    saved: z.array(SavedMapping).max(mostMappings).optional(),
  }),
  /** Proposes anew how one of the tables that were read is read, with its headings in another row. */
  z.strictObject({ kind: z.literal('import-heading'), id, heading: ImportHeading }),
  /** A page of the difference to the map as it is now. Writes nothing. */
  z.strictObject({ kind: z.literal('import-look'), id, look: ImportLook }),
  /** Takes what was read into the map, and forgets it. */
  z.strictObject({ kind: z.literal('import-take'), id, take: ImportTake, author: Author }),
  /** Stops reading. */
  z.strictObject({ kind: z.literal('import-stop'), id }),
  z.strictObject({ kind: z.literal('import-forget'), id }),
] as const

export const ToImport = z.discriminatedUnion('kind', importRequests)
export type ToImport = z.infer<typeof ToImport>

/** Without the number that a reply refers to. */
export type ImportRequest = Unnumbered<ToImport>

/** What each is answered with; parsed by the main process. */
export const importReplies = {
  'import-recognise': ImportRecognised,
  'import-read': ImportRead,
  'import-heading': ImportTable,
  'import-look': ImportPageView,
  'import-take': ImportTaken,
  'import-stop': z.null(),
  'import-forget': z.null(),
} as const
export type ImportReply<K extends ImportRequest['kind']> = z.infer<(typeof importReplies)[K]>
