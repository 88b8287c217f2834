import { z } from 'zod'
import { IsoDate } from '../../../graph-schema/timing.ts'
import { provinceCodes } from './places.ts'
import { recipientTypes } from './values.ts'

/** Words on trafficking in persons in both languages. A star stands for any end of a word. */
export const traffickingWords: readonly string[] = [
  'human traffick*',
  'traffick* in persons',
  'traffick* in human beings',
  'traffick* of persons',
  'trafficked persons',
  'traffick* victims',
  'traffick* survivors',
  'victims of traffick*',
  'survivors of traffick*',
  'sex traffick*',
  'labour traffick*',
  'labor traffick*',
  'child traffick*',
  'anti-traffick*',
  'traite des personnes',
  'traite de personnes',
  'traite de la personne',
  'traite d’êtres humains',
  'traite des êtres humains',
  'traite humaine',
  'traite à des fins',
  'trafic de personnes',
  'trafic humain',
  'trafic d’êtres humains',
  'lutte contre la traite',
  'victimes de la traite',
  'victimes de traite',
  'survivantes de la traite',
]

const Words = z.array(z.string().trim().min(1).max(200)).max(1_000)

/**
 * Which agreements come in. Words, departments, programs, provinces and kinds of recipients are looked for in every row
 * of an agreement, and one row that has all of them is enough; dates and value are those of the latest amendment.
 * An empty list asks for nothing.
 */
export const GrantsFilter = z.strictObject({
  /** Whole words in a row, accents and case aside, in title, description, purpose, expected results, program, recipient. */
  words: Words.default(() => [...traffickingWords]),
  /** owner_org as the file writes it or one half of it ("pch", "esdc-edsc", "esdc"), or words in the title of the department. */
  departments: Words.default([]),
  /** Words in the name of the program, in either language. */
  programs: Words.default([]),
  provinces: z.array(z.enum(provinceCodes)).default([]),
  recipientTypes: z.array(z.enum(recipientTypes)).default([]),
  /** Agreements that run on some day from here … */
  from: IsoDate.optional(),
  /** … to here, both inclusive. */
  to: IsoDate.optional(),
  /** Dollars. */
  minimumValue: z.number().min(0).optional(),
})
export type GrantsFilter = z.infer<typeof GrantsFilter>

/** What a person says of how the file is to be read. */
export const GrantsOptions = z.strictObject({
  filter: GrantsFilter.prefault({}),
  /** Publishers (owner_org) whose reports are parts of an agreement, to be added up: "pch". */
  sumFor: z.array(z.string().trim().toLowerCase()).default([]),
  /** Agreements with individuals: left out, or the money without the name. A name of a person never comes in. */
  individuals: z.enum(['leave-out', 'without-name']).default('leave-out'),
})
export type GrantsOptions = z.infer<typeof GrantsOptions>
export type AskedOfGrants = z.input<typeof GrantsOptions>
