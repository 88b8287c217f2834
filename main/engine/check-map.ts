import { done, refused, type Outcome, type Refusal } from '../../shared/base/outcome.ts'
import { chainProblems } from '../../shared/journal/chain.ts'
import { parseTransaction, type Received } from '../../shared/journal/transaction.ts'
import { emptyState, evolve } from '../../shared/state/map-state.ts'
import type { RecordState } from '../../shared/state/record-state.ts'
import { recordText } from '../../shared/state/record-text.ts'
import { isSignatureGood } from '../installation/key-pair.ts'
import { refusedFor } from '../map-file/database.ts'
import { openMapFile, type MapFile } from '../map-file/map-file.ts'
import { recordsOf } from '../map-file/stored-records.ts'

/**
 * Looks at the whole file: its pages, every hash and signature, whether the tables are what the journal comes to, and the
 * bytes of attached documents what their hashes say.
 * With `rebuild` the tables are made anew first.
 *
 * Shape:  one problem a finding, as refusals (`check-…`), at most `most` of a kind; `map-torn` alone where so much is
 *         damaged that the rest cannot be looked at.
 * Cost:   O(entries), about 30 µs each.
 * Errors: those of opening the file, save `map-torn`; with `rebuild` that too (nothing was made anew), `map-read-only`.
 */
export function checkMap(
  path: string,
  { rebuild = false } = {},
): Promise<Outcome<{ readonly problems: readonly Refusal[] }>> {
  const opened = openMapFile(path, { readOnly: !rebuild })
  if (!opened.ok) return Promise.resolve(rebuild ? opened : tornIsFound(opened.refusal))
  const file = opened.value
  try {
    if (rebuild && file.readOnly !== undefined)
      return Promise.resolve(refused('map-read-only', { path }, 'F4'))
    if (rebuild) file.rebuild()
    return Promise.resolve(done({ problems: problemsOf(file) }))
  } catch (error) {
    const { refusal } = refusedFor(error, path)
    return Promise.resolve(rebuild ? { ok: false, refusal } : tornIsFound(refusal))
  } finally {
    file.close()
  }
}

/** Damage is what a check looks for: it was done, and found some. */
function tornIsFound(refusal: Refusal): Outcome<{ readonly problems: readonly Refusal[] }> {
  return refusal.code === 'map-torn' ? done({ problems: [refusal] }) : { ok: false, refusal }
}

const most = 20

function problemsOf(file: MapFile): Refusal[] {
  const pages = file.integrity().map((what) => refused('check-pages', { what }, 'F6').refusal)
  const journal = file.transactions()
  const malformed = journal
    .filter(({ transaction }) => !parseTransaction(transaction).ok)
    .map(({ transaction }) => refused('check-malformed', { transaction: transaction.id }, 'F6').refusal)
  // what is not written as the format says has no chain, and makes no records
  if (malformed.length > 0) return [pages, malformed].flatMap((all) => all.slice(0, most))
  const chain = chainProblems(journal.map((one) => one.transaction)).map(
    ({ where, what }) => refused(`check-${what}`, { transaction: where }, 'F6').refusal,
  )
  const signatures = journal
    .filter(({ transaction }) => !isSignatureGood(transaction))
    .map(({ transaction }) => refused('check-signature', { transaction: transaction.id }, 'F6').refusal)
  const documents = file.alteredDocuments().map((hash) => refused('check-document', { hash }, 'F6').refusal)
  return [pages, chain, signatures, tableProblems(file, journal), documents].flatMap((all) =>
    all.slice(0, most),
  )
}

const textOf = (record: RecordState | undefined) => (record === undefined ? '' : recordText(record))

/** Records whose heads in the tables are not those that the journal comes to. */
function tableProblems(file: MapFile, journal: readonly Received[]): Refusal[] {
  const state = emptyState()
  evolve(state, journal)
  const stored = new Map(recordsOf(file.tables()).records.map((record) => [record.id, record]))
  const ids = [...new Set([...stored.keys(), ...state.records.keys()])].sort()
  return ids
    .filter((id) => textOf(stored.get(id)) !== textOf(state.records.get(id)))
    .map((id) => refused('check-tables', { id }, 'F6').refusal)
}
