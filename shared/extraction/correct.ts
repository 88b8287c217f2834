import { z } from 'zod'
import { RecordId } from '../../graph-schema/record-id.ts'
import { even } from './document.ts'
import { findingKinds, type Suggestion } from './suggestion.ts'
import { timingOf } from './timings.ts'

/** What a person has corrected of a suggestion; what is absent stays as it was read. */
export const Correction = z.strictObject({
  text: z.string().trim().min(1).max(4000).optional(),
  number: z.string().trim().max(60).optional(),
  /** As one writes it: "2025", "by March 2026"; empty for none. */
  timing: z.string().trim().max(200).optional(),
  /** Organizations of the map that the document means and was not read to name; called as the map calls them. */
  added: z
    .array(z.strictObject({ id: RecordId, name: z.string().min(1).max(400) }))
    .max(50)
    .optional(),
  /** By their abbreviations, of added ones by their names: what each does, or that it is not meant. */
  roles: z.record(z.string().max(400), z.enum(['lead', 'partner', 'unstated', 'none'])).optional(),
  amount: z.number().nonnegative().max(1e13).optional(),
  per: z.enum(['total', 'year']).optional(),
  basis: z.enum(['actual', 'planned', 'announced', 'ceiling']).optional(),
  kind: z.enum(findingKinds).optional(),
})
export type Correction = z.infer<typeof Correction>

/** A suggestion as corrected: its passage stays the one that was read. Cost: O(1). */
export function corrected(one: Suggestion, correction: Correction | undefined): Suggestion {
  if (correction === undefined) return one
  const { text, number, timing, added = [], roles = {}, amount, per, basis, kind } = correction
  const isReworded = text !== undefined && even(text) !== even(one.text)
  return {
    ...one,
    ...(isReworded ? { text, quote: one.quote ?? one.text } : {}),
    ...(number === undefined ? {} : { number: number === '' ? null : number }),
    ...(timing === undefined ? {} : { timing: timing === '' ? null : timingOf(timing) }),
    organizations: withRoles([...one.organizations, ...added.map(asBody)], roles),
    ...(one.money === undefined
      ? {}
      : {
          money: {
            ...one.money,
            amount: amount ?? one.money.amount,
            per: per ?? one.money.per,
            basis: basis ?? one.money.basis,
          },
        }),
    ...(kind === undefined || one.type !== 'Finding' ? {} : { kind }),
  }
}

const asBody = ({ id, name }: NonNullable<Correction['added']>[number]) => ({ id, abbreviation: name })

function withRoles(
  organizations: Suggestion['organizations'],
  roles: NonNullable<Correction['roles']>,
): Suggestion['organizations'] {
  return organizations.flatMap((body) => {
    const { role: said, ...rest } = body
    const role = Object.hasOwn(roles, body.abbreviation) ? roles[body.abbreviation] : said
    if (role === 'none') return []
    return [role === undefined || role === 'unstated' ? rest : { ...rest, role }]
  })
}

/** A later correction over an earlier one; roles and added organizations one by one. */
export function correctedAgain(before: Correction | undefined, after: Correction): Correction {
  const again = new Set(after.added?.map((one) => one.id))
  const added = [...(before?.added ?? []).filter((one) => !again.has(one.id)), ...(after.added ?? [])]
  return {
    ...before,
    ...after,
    ...(added.length === 0 ? {} : { added }),
    ...(before?.roles === undefined && after.roles === undefined
      ? {}
      : { roles: { ...before?.roles, ...after.roles } }),
  }
}
