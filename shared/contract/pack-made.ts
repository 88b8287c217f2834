import { z } from 'zod'

/** For whom a pack of the window is made: its recipient, or anybody. What an official or the owner sees names persons (R31). */
export const packAudiences = ['recipient', 'public'] as const
export type PackAudience = (typeof packAudiences)[number]

/** Types of record that a pack can be for. */
export const packRecipients = ['Organization', 'Jurisdiction'] as const

export function mayHavePack(type: string): boolean {
  return (packRecipients as readonly string[]).includes(type)
}

/** A pack that was made: its two files, what is in it, and what of its recipient's is not. */
export const PackMade = z.object({
  path: z.string(),
  excerpt: z.string(),
  due: z.iso.date(),
  rows: z.record(z.string(), z.int()),
  questions: z.int(),
  empty: z.int(),
  keptBack: z.strictObject({ records: z.int(), judgements: z.int(), sentences: z.int() }),
})
export type PackMade = z.infer<typeof PackMade>
