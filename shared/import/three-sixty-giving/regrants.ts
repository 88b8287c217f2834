import { fieldOf, numberOf, wordsIn, wordsOf } from '../parsed-value.ts'
import type { Place, StatedRelationship } from '../statement.ts'
import type { Tally } from '../tally.ts'
import { awardKey } from './grant.ts'

/**
 * Money that goes through an intermediary is granted twice: to the intermediary (with a `regrantType`), and by it. Where
 * the smaller grant names the greater one as related activity, its money lies inside of that; where nobody says so,
 * it is only noticed that a grant is for regranting.
 *
 * Memory: one entry a grant that has such a field.
 * Source: 360Giving 1.4, codelist regrantType (FRG010 … FRG070).
 */
export function startRegrants() {
  const forRegrant = new Set<string>()
  const related: { readonly id: string; readonly to: string; readonly place: Place }[] = []
  return {
    meet(id: string, fields: unknown, place: Place, tally: Tally): void {
      const type = wordsIn(fields, 'regrantType')
      const hasMoney = numberOf(fieldOf(fields, 'amountAwarded')) !== undefined
      if (type !== undefined) {
        if (hasMoney) forRegrant.add(id)
        tally.add('import-360giving:noticed.regrant', place, { type: type.slice(0, 100) })
      }
      if (!hasMoney) return
      const given = fieldOf(fields, 'relatedActivity')
      const ids = (
        Array.isArray(given) ? (given as readonly unknown[]) : (wordsOf(given) ?? '').split(/[;,\s]+/)
      )
        .slice(0, 100)
        .flatMap((one) => wordsOf(one) ?? wordsIn(one, 'id') ?? [])
      for (const to of ids) if (to !== id) related.push({ id, to, place })
    },
    /** Each grant with money lies inside of the grants for regranting that it names, once all grants are known. */
    *nested(tally: Tally): Iterable<StatedRelationship> {
      for (const { id, to, place } of related) {
        // two that name each other do not say which is inside; neither do two for regranting
        if (!forRegrant.has(to) || forRegrant.has(id)) continue
        tally.add('import-360giving:noticed.inside', place)
        yield {
          kind: 'relationship',
          type: 'PART_OF',
          from: { key: awardKey(id) },
          to: { key: awardKey(to) },
          properties: {},
          place,
        }
      }
    },
  }
}
