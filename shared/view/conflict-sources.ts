import { hasSeen } from '../journal/seen.ts'
import type { Transaction } from '../journal/transaction.ts'
import { transactionOf } from '../state/conflict-sides.ts'
import type { Conflict, ConflictValue } from '../state/conflicts.ts'
import { fieldsOfType } from '../state/fields.ts'
import type { RelationshipRecord } from '../state/map-view.ts'
import { headsOf } from '../state/record-state.ts'
import { presentCites } from './present-citation.ts'
import type { About } from './conflict-about.ts'
import type { CitationView } from './shapes/common.ts'

/**
 * The sources that the writer of a value cited for that field: in the same transaction or before it, or later as the same
 * replica, and without the other side having seen it.
 */
export function sourcesOfSide(about: About, conflict: Conflict, by: ConflictValue): CitationView[] {
  const writer = transactionOf(about.book, by)
  const others = conflict.values
    .filter((one) => one !== by)
    .flatMap((one) => transactionOf(about.book, one) ?? [])
  if (writer === undefined) return []
  const own = citationsOf(about, conflict).filter(({ cited }) => {
    const isTheirs = cited.id === writer.id || hasSeen(writer, cited) || cited.replica === writer.replica
    return isTheirs && !others.some((other) => hasSeen(other, cited))
  })
  return presentCites(
    about.asked,
    own.map((one) => one.citation),
  )
}

/** The sources of the field that all sides had seen: those of the value before. */
export function sourcesSeenByAll(about: About, conflict: Conflict): CitationView[] {
  const writers = conflict.values.flatMap((one) => transactionOf(about.book, one) ?? [])
  const known = citationsOf(about, conflict).filter(({ cited }) =>
    writers.every((writer) => hasSeen(writer, cited)),
  )
  return presentCites(
    about.asked,
    known.map((one) => one.citation),
  )
}

type Cited = { readonly citation: RelationshipRecord; readonly cited: Transaction }

/** The citations of the record for the field in question, with what wrote each. */
function citationsOf({ asked, state, book }: About, { record, type, field }: Conflict): Cited[] {
  const name = fieldsOfType(type).get(field)?.name
  if (name === undefined) return []
  return asked.graph.out(record, 'CITES').flatMap((citation) => {
    if (citation.properties['field'] !== name) return []
    const head = headsOf(state.records.get(citation.id)!, 'exists')[0]
    const cited =
      head &&
      transactionOf(book, {
        value: true,
        transaction: head.write.stamp.id,
        on: citation.id,
        author: undefined,
      })
    return cited === undefined ? [] : [{ citation, cited }]
  })
}
