import { z } from 'zod'

/** Who does it. Outside (exports, html) the name is left out (R31). */
export const Author = z.strictObject({
  name: z.string().trim().min(1).max(200),
  organization: z.string().trim().max(200).nullable(),
  role: z.string().trim().max(200).optional(),
})
export type Author = z.infer<typeof Author>
