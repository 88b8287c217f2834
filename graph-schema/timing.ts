import { z } from 'zod'

/** How exactly a source states a date; "2016" is a year, not the first of January (rule R4). */
export const Precision = z.enum(['day', 'month', 'fiscal-year', 'year'])
export type Precision = z.infer<typeof Precision>

/** A calendar day, `YYYY-MM-DD`. */
export const IsoDate = z.iso.date()
export type IsoDate = z.infer<typeof IsoDate>

/**
 * When something is in force.
 *
 * Shape: inclusive days. `start` is the first day of the unit that the source states, `end` the last one:
 *        fiscal year 2012/13 is 2012-04-01…2013-03-31, a bare 2012 is 2012-01-01…2012-12-31.
 *        `precision` is absent where the source states a day. `end: null` is open; `ongoing` only where the
 *        source says so ("Ongoing"). `text` keeps the source's own way of writing it.
 */
export const Timing = z
  .strictObject({
    text: z.string().trim().min(1).max(200).optional(),
    start: IsoDate.nullable(),
    end: IsoDate.nullable(),
    ongoing: z.boolean().default(false),
    precision: z.strictObject({ start: Precision.optional(), end: Precision.optional() }).optional(),
  })
  .refine((timing) => timing.start === null || timing.end === null || timing.start <= timing.end, {
    error: 'the end lies before the start',
  })
export type Timing = z.infer<typeof Timing>

/** A single date with its precision; `date` is the first day of the unit. */
export const StatedDate = z.strictObject({ date: IsoDate, precision: Precision.optional() })
export type StatedDate = z.infer<typeof StatedDate>

/** Fiscal years (1 April to 31 March), by the calendar year they begin in; `to: null` is open-ended. */
export const FiscalYears = z
  .strictObject({
    from: z.int().min(1900).max(2200),
    to: z.int().min(1900).max(2200).nullable(),
  })
  .refine((years) => years.to === null || years.from <= years.to, {
    error: 'the last fiscal year lies before the first',
  })
export type FiscalYears = z.infer<typeof FiscalYears>
