import { z } from 'zod'

const StatedList = <T extends z.ZodType>(item: T) => z.union([z.literal('everyone'), z.array(item).min(1)])

/**
 * Who is admitted, as structure. An absent key is "not stated"; `everyone` only where a source says so (R6).
 *
 * `immigrationStatus`: who is admitted by status. `fromCare`, `minAge`, `maxAge` in years, inclusive.
 */
export const Eligibility = z.strictObject({
  genders: StatedList(z.enum(['women', 'men', 'trans-and-non-binary'])).optional(),
  minAge: z.int().min(0).max(120).optional(),
  maxAge: z.int().min(0).max(120).optional(),
  ageExtension: z.string().trim().min(1).max(300).optional(),
  immigrationStatus: StatedList(
    z.enum([
      'citizens',
      'permanent-residents',
      'temporary-residents',
      'refugees-claimants',
      'without-status',
    ]),
  ).optional(),
  forms: StatedList(z.string()).optional(),
  condition: z.string().trim().min(1).max(600).optional(),
})
export type Eligibility = z.infer<typeof Eligibility>
