import { z } from 'zod'

/** The largest document that may be attached: a map stays a file to mail. 20 MB. */
export const attachmentLimit = 20_000_000

/** What may be attached, and so read beside a record. */
export const attachmentTypes = ['text/plain', 'text/html', 'application/pdf'] as const

/** A document of the map itself as it was circulated: its model, from which every format is written again (R36). */
export const circulatedType = 'application/vnd.fourfold.document+json'

/**
 * A document kept in the map file: beside the source that it is a copy of, or as it was circulated. The bytes lie in a table of their own, by
 * hash; this is what the record says of them.
 *
 * `size`: bytes. `hash`: SHA-256, hexadecimal.
 */
export const Attachment = z.strictObject({
  name: z.string().trim().min(1).max(300),
  type: z.enum([...attachmentTypes, circulatedType]),
  size: z.int().min(1).max(attachmentLimit),
  hash: z.string().regex(/^[0-9a-f]{64}$/, 'a SHA-256'),
})
export type Attachment = z.infer<typeof Attachment>
