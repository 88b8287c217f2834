import { z } from 'zod'
import { Attachment } from './attachment.ts'
import { Bilingual, type Label } from './bilingual.ts'
import { Eligibility } from './eligibility.ts'
import { SavedView } from './saved-view.ts'
import { FiscalYears, IsoDate, StatedDate, Timing } from './timing.ts'

export type PropertyKind =
  | 'bilingual'
  | 'text'
  | 'texts'
  | 'choice'
  | 'choices'
  | 'flag'
  | 'number'
  | 'date'
  | 'stated-date'
  | 'timing'
  | 'fiscal-years'
  | 'eligibility'
  | 'languages'
  | 'name-status'
  | 'recipients'
  | 'attachment'
  | 'saved-view'

/** One value of a closed list; `toConfirm` where its French was not seen on an official page. */
export type Choice = {
  readonly id: string
  readonly en: string
  readonly fr: string
  readonly toConfirm?: boolean
}

/**
 * One property of a node or relationship type: how it is validated, what kind of field a form draws for it,
 * and what it is called. Everything else (forms, imports, documentation) is drawn from this.
 */
export type Property<S extends z.ZodType = z.ZodType> = {
  readonly schema: S
  readonly kind: PropertyKind
  readonly label: Label
  readonly help?: Label
  readonly choices?: readonly Choice[]
  readonly unit?: string
  /** The least number that may be written. Values that came otherwise stay, since the schema only grows (S1). */
  readonly least?: number
  /** How the value is written, where its kind does not say it. */
  readonly shape?: string
}

type Extra = { readonly help?: Label; readonly unit?: string; readonly least?: number }

const property =
  <S extends z.ZodType>(kind: PropertyKind, schema: S) =>
  (en: string, fr: string, extra: Extra = {}): Property<S> => ({ kind, schema, label: { en, fr }, ...extra })

export const bilingual = property('bilingual', Bilingual)
export const text = property('text', z.string().trim().min(1).max(20_000))
/** A time of day, `13:00`. */
export const clock = property('text', z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'not a time of day'))
export const texts = property('texts', z.array(z.string().trim().min(1).max(500)))
export const flag = property('flag', z.boolean())
export const numeric = property('number', z.number())
/** A whole number of months, 1 to 240. */
export const months = property('number', z.int().min(1).max(240))
export const isoDate = property('date', IsoDate)
export const statedDate = property('stated-date', StatedDate)
export const timing = property('timing', Timing)
export const fiscalYears = property('fiscal-years', FiscalYears)
export const eligibility = property('eligibility', Eligibility)
export const attachment = property('attachment', Attachment)
export const savedView = property('saved-view', SavedView)

/** Exactly one of a closed list. */
export function choice(en: string, fr: string, choices: readonly Choice[]): Property<z.ZodString> {
  const ids = new Set(choices.map((one) => one.id))
  const schema: z.ZodString = z.string().refine((value) => ids.has(value), {
    error: `expected one of ${[...ids].join(', ')}`,
  })
  return { kind: 'choice', schema, label: { en, fr }, choices }
}

/** Whether a name in each language is official, somebody's translation, known not to exist, or unknown (R37). */
export const NameState = z.union([
  z.enum(['official', 'none-exists', 'unknown']),
  z.strictObject({ translatedBy: z.string().trim().min(1).max(200) }),
])
export const NameStatus = z.strictObject({ en: NameState.optional(), fr: NameState.optional() })
export type NameStatus = z.infer<typeof NameStatus>
export const nameStatus = property('name-status', NameStatus)

/** From whom a confidence comes and to whom it may go (ids of organizations or jurisdictions), R28. */
export const Recipients = z.strictObject({ from: z.string(), to: z.array(z.string()).min(1) })
export type Recipients = z.infer<typeof Recipients>
export const recipients = property('recipients', Recipients)
