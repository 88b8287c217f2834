import { hashText } from '../../base/hash.ts'
import type { GrantRow } from './grant-row.ts'
import type { Notices } from './notices.ts'
import { isSameParty, nameKey, partyKey, recipientOf, type Recipient } from './recipients.ts'
import { folded } from './text.ts'

/** An agreement: its rows put together, whatever their order. */
export type Agreement = {
  /** Within the publisher and for ever: the reference number, with the recipient where two share it. */
  readonly key: string
  readonly recipient: Recipient
  /** The row of the highest amendment: what the agreement is now. */
  readonly latest: GrantRow
  /** By amendment number, each once; of a sum by reference number, the latest of each. */
  readonly history: readonly GrantRow[]
  /** Cents in total: those of the latest amendment, or the sum of what the publisher reports in parts. */
  readonly cents: number | undefined
  readonly isSum: boolean
  readonly rows: readonly GrantRow[]
}

/** From so many rows of one reference number on, names are compared by their key alone. */
const manyRows = 300

/**
 * Puts rows together to agreements: by publisher and reference number, told apart where it stands for several; for the
 * publishers of `sumFor` also over reference numbers, by program, agreement number and recipient.
 *
 * Cost: O(rows), and O(k²) for k rows of one reference number, k at most 300.
 */
export function* agreementsOf(
  rows: Iterable<GrantRow>,
  sumFor: ReadonlySet<string>,
  notices: Notices,
): Generator<Agreement> {
  const parts = new Map<string, Agreement[]>()
  for (const group of [...grouped(rows, (row) => `${row.owner}/${row.ref}`)].sort(byKey)) {
    for (const agreement of ofReference(group[1], notices)) {
      const { latest } = agreement
      if (latest.agreementNumber === '') yield agreement
      else add(parts, partKey(agreement), agreement)
    }
  }
  for (const [key, reports] of [...parts].sort(byKey)) {
    const { owner } = reports[0]!.latest
    if (reports.length === 1) yield reports[0]!
    else if (sumFor.has(owner)) yield added(key, reports, notices)
    else {
      if (reports.every((one) => one.history.length === 1))
        notices.add('maybeParts', reports[0]!.latest.place, { publisher: owner })
      yield* reports
    }
  }
}

/** Rows of one reference number: those of one recipient, and of one agreement of it. */
function ofReference(found: readonly GrantRow[], notices: Notices): readonly Agreement[] {
  const rows = found.length === 1 ? found : [...found].sort(inOrderOfContent)
  const groups = byRecipient(rows).flatMap(byAgreement)
  const joined = changedRecipient(groups)
  if (joined.length > 1) notices.add('sharedReference', joined[0]![0]!.place)
  return joined.map((group) => {
    const row = group[0]!
    const key = joined.length === 1 ? row.ref : `${row.ref}/${toldApart(group)}`
    return latestOf(key, group, notices)
  })
}

/** Groups of rows whose recipients may be one under several spellings. */
function byRecipient(rows: readonly GrantRow[]): readonly (readonly GrantRow[])[] {
  const exact = [...grouped(rows, identity)].sort(byKey).map(([, group]) => group)
  if (exact.length === 1 || exact.length > manyRows) return exact
  const groups: GrantRow[][] = []
  for (const group of exact) {
    const alike = groups.filter((known) => known.some((row) => isSame(row, group[0]!)))
    const together = [...alike.flat(), ...group]
    for (const known of alike) groups.splice(groups.indexOf(known), 1)
    groups.push(together)
  }
  return groups
}

function isSame(a: GrantRow, b: GrantRow): boolean {
  const [one, other] = [recipientOf(a), recipientOf(b)]
  if (one.kind !== 'organizations' || other.kind !== 'organizations')
    return one.kind === other.kind && one.kind !== 'individual'
  return one.parties.some((party) => other.parties.some((known) => isSameParty(party, known)))
}

function identity(row: GrantRow): string {
  const recipient = recipientOf(row)
  if (recipient.kind === 'individual')
    return `individual/${hashText(nameKey(row.recipientCell)).slice(0, 10)}`
  if (recipient.kind !== 'organizations') return recipient.kind
  return recipient.parties.map(partyKey).join('+')
}

/** Rows of one recipient that are several agreements: an amendment number stands twice, with other titles or numbers. */
function byAgreement(rows: readonly GrantRow[]): readonly (readonly GrantRow[])[] {
  const amendments = new Set(rows.map((row) => row.amendment))
  if (amendments.size === rows.length) return [rows]
  const groups = [...grouped(rows, subject)].sort(byKey).map(([, group]) => group)
  const isClearer = groups.some((group) => new Set(group.map((row) => row.amendment)).size === group.length)
  return isClearer ? groups : [rows]
}

const subject = (row: GrantRow): string =>
  row.agreementNumber !== ''
    ? folded(row.agreementNumber)
    : `${folded(row.title?.en ?? row.title?.fr ?? '')}/${row.start.kind === 'day' ? row.start.day : ''}`

/** Puts groups together again where an amendment changed the recipient: other amendment numbers, one subject. */
function changedRecipient(groups: readonly (readonly GrantRow[])[]): readonly (readonly GrantRow[])[] {
  const joined: GrantRow[][] = []
  for (const group of groups) {
    const numbers = new Set(group.map((row) => row.amendment))
    const subjects = new Set(group.map(subject))
    const same = joined.find(
      (known) =>
        known.every((row) => !numbers.has(row.amendment)) &&
        known.some((row) => subjects.has(subject(row)) && subject(row) !== '/'),
    )
    if (same === undefined) joined.push([...group])
    else same.push(...group)
  }
  return joined
}

function toldApart(rows: readonly GrantRow[]): string {
  const [first = ''] = rows.map((row) => `${identity(row)}/${subject(row)}`).sort()
  return first.slice(0, 150)
}

/** One row an amendment number; the highest number says what holds. */
function latestOf(key: string, rows: readonly GrantRow[], notices: Notices): Agreement {
  const byNumber = new Map<number, GrantRow>()
  for (const row of rows.length === 1 ? rows : [...rows].sort(inOrderOfContent)) {
    const known = byNumber.get(row.amendment)
    if (known !== undefined) {
      const isSame = content(known) === content(row)
      notices.add(isSame ? 'repeatedRow' : 'repeatedAmendment', row.place)
    }
    byNumber.set(row.amendment, row)
  }
  const history = [...byNumber.values()].sort((a, b) => a.amendment - b.amendment)
  const latest = history.at(-1)!
  return { key, recipient: recipientOf(latest), latest, history, cents: latest.cents, isSum: false, rows }
}

const dayOf = (date: GrantRow['start']): string => (date.kind === 'day' ? date.day : '')

/** Of two rows of one amendment the one that was written later is told by its dates; else by its words, never by place. */
function inOrderOfContent(a: GrantRow, b: GrantRow): number {
  const [first, second] = [a, b].map((row) => `${dayOf(row.amendmentDate)} ${dayOf(row.end)} ${content(row)}`)
  if (first === second) return (a.place.row ?? 0) - (b.place.row ?? 0)
  return first! < second! ? -1 : 1
}

function content({ place: _place, isWanted: _isWanted, ...row }: GrantRow): string {
  return JSON.stringify(row)
}

/** What reports of one agreement share where a publisher reports in parts. */
function partKey({ latest, recipient }: Agreement): string {
  const program = nameKey(latest.program?.en ?? latest.program?.fr ?? '')
  const parties =
    recipient.kind === 'organizations' ? recipient.parties.map(partyKey).join('+') : identity(latest)
  return `${latest.owner}/${program}/${folded(latest.agreementNumber)}/${parties}`
}

/** One agreement of several reports, each a part of the value. */
function added(key: string, reports: readonly Agreement[], notices: Notices): Agreement {
  const history = reports.map((one) => one.latest).sort((a, b) => (order(a) < order(b) ? -1 : 1))
  const values = history.flatMap((row) => row.cents ?? [])
  const latest = history.at(-1)!
  notices.add('addedUp', latest.place, { publisher: latest.owner })
  return {
    key: `parts/${key.slice(key.indexOf('/') + 1)}`,
    recipient: recipientOf(latest),
    latest,
    history,
    cents: values.length === 0 ? undefined : values.reduce((sum, one) => sum + one, 0),
    isSum: true,
    rows: reports.flatMap((one) => one.rows),
  }
}

const order = (row: GrantRow): string => `${dayOf(row.start)} ${row.ref}`

function grouped<T>(items: Iterable<T>, keyOf: (item: T) => string): ReadonlyMap<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const item of items) add(groups, keyOf(item), item)
  return groups
}

function add<T>(groups: Map<string, T[]>, key: string, item: T): void {
  const known = groups.get(key)
  if (known === undefined) groups.set(key, [item])
  else known.push(item)
}

const byKey = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number =>
  a < b ? -1 : a > b ? 1 : 0
