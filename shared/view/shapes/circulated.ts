import { z } from 'zod'
import { Attachment } from '../../../graph-schema/attachment.ts'
import { RecordId } from '../../../graph-schema/record-id.ts'
import { Named } from './common.ts'

/** A document as it was circulated: what it is, when and for whom it went out, what it is about. */
export const CirculatedView = z.object({
  id: RecordId,
  document: Named,
  kind: z.string(),
  kindName: z.string(),
  date: z.iso.date().nullable(),
  dateText: z.string(),
  audience: z.string(),
  audienceName: z.string(),
  about: z.array(Named),
  content: Attachment.nullable(),
})
export type CirculatedView = z.infer<typeof CirculatedView>
