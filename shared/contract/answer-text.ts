import { z } from 'zod'

/** An answer as JSON, with its digest. `text` is null where the digest is the one that was named when asking. */
export const AnswerText = z.object({ digest: z.string(), text: z.string().nullable() })
export type AnswerText = z.infer<typeof AnswerText>
