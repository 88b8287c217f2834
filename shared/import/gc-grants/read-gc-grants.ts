import { catalogues } from '../../language/catalogues.ts'
import type { Noticed, Reading, Rejected, Statement, StatedSource } from '../statement.ts'
import type { Table } from '../table.ts'
import { agreementsOf, type Agreement } from './agreements.ts'
import { layoutOf, type Layout } from './columns.ts'
import { rowTest } from './filter.ts'
import { rowReader, type GrantRow } from './grant-row.ts'
import { Notices, rejected } from './notices.ts'
import { Organizations, Publishers } from './organizations.ts'
import { GrantsOptions, type AskedOfGrants } from './options.ts'
import { overlaps } from './period.ts'
import { Programs } from './programs.ts'
import { nameOf } from './recipients.ts'
import { agreementStatements, relationFrom, type Joined } from './statements.ts'

/** A table that also tells what was noticed while it was read from bytes, once its rows are through. */
export type GrantsTable = Table & {
  readonly noticed?: () => Iterable<Noticed | Rejected>
  /** More rows of a file, after its headings again: what is odd about these was said, and none is nothing to tell. */
  readonly isGoingOn?: boolean | undefined
}

const { en, fr } = catalogues
const source: StatedSource = {
  key: 'gc-grants:dataset/432527ab-7aac-45b5-81d6-7597107a7013',
  name: { en: en['import-gc-grants'].source, fr: fr['import-gc-grants'].source },
  publisher: { en: en['import-gc-grants'].publisher, fr: fr['import-gc-grants'].publisher },
  address: 'https://open.canada.ca/data/en/dataset/432527ab-7aac-45b5-81d6-7597107a7013',
}

/** Rows above the headings that a template may have. */
const headingWithin = 25

/**
 * Reads the Government of Canada file of grants and contributions, whole or in several parts: agreements that pass the
 * filter, with publisher, program, recipients, amount and places. The order of rows and files does not matter; amendments
 * of an agreement are one history whatever files they stand in.
 *
 * `tables`: all rows of the files, or those that a scan left, headings first; every row of an agreement must be among them.
 * Cost: O(rows) time; memory in proportion to the rows that are given, since amendments may stand anywhere.
 * Errors: none; what cannot come in is stated as rejected.
 */
export function readGcGrants(tables: readonly GrantsTable[], options: AskedOfGrants = {}): Reading {
  return { source, statements: statements(tables, GrantsOptions.parse(options)) }
}

async function* statements(
  tables: readonly GrantsTable[],
  options: GrantsOptions,
): AsyncGenerator<Statement> {
  const notices = new Notices()
  const rows: GrantRow[] = []
  for (const table of tables)
    for await (const one of rowsOf(table, options, notices)) {
      if ('kind' in one) yield one
      else rows.push(one)
    }
  const all = [...agreementsOf(rows, new Set(options.sumFor), notices)]
  const wanted = all.filter((agreement) => isWanted(agreement, options, notices))
  yield* joinedStatements(wanted, notices)
  for (const { history, isSum, latest } of wanted) {
    if (!isSum && history.length > 1) notices.add('latest', latest.place)
    if (latest.foreign !== undefined) notices.add('foreignValue', latest.place)
    if (latest.owner === '') notices.add('noPublisher', latest.place)
  }
  yield* notices.all()
  for (const table of tables) yield* table.noticed?.() ?? []
}

/** Rows as they are read; the headings are looked for first. */
async function* rowsOf(
  table: GrantsTable,
  { filter }: GrantsOptions,
  notices: Notices,
): AsyncGenerator<GrantRow | Rejected> {
  const file = { file: table.file, ...(table.sheet === undefined ? {} : { sheet: table.sheet }) }
  let read: ReturnType<typeof rowReader> | undefined
  let above = 0
  for await (const row of table.rows) {
    if (read !== undefined) {
      const one = read(row)
      if (one !== undefined) yield one
      continue
    }
    const layout = layoutOf(row.cells)
    if (layout !== undefined) {
      read = rowReader(file, layout, rowTest(filter, layout), notices)
      if (table.isGoingOn !== true) noticeRepeated(layout, { ...file, row: row.row }, notices)
    } else if ((above += 1) >= headingWithin) break
  }
  if (read === undefined && table.isGoingOn !== true)
    yield rejected('noHeading', file, { rows: headingWithin })
}

function noticeRepeated(layout: Layout, place: Rejected['place'], notices: Notices): void {
  for (const heading of new Set(layout.repeated)) notices.add('repeatedHeading', place, { heading })
}

/** Whether an agreement passes: one of its rows what is asked of rows, the latest amendment dates and value. */
function isWanted(agreement: Agreement, { filter, individuals }: GrantsOptions, notices: Notices): boolean {
  const { latest, rows, cents, recipient } = agreement
  if (!rows.some((row) => row.isWanted)) return false
  if (!overlaps(agreement, filter.from, filter.to)) return false
  if (filter.minimumValue !== undefined && (cents ?? 0) < filter.minimumValue * 100) return false
  if (recipient.kind === 'individual') {
    notices.add(individuals === 'leave-out' ? 'individual' : 'individualUnnamed', latest.place)
    return individuals !== 'leave-out'
  }
  if (recipient.kind === 'none') notices.add('noRecipient', latest.place)
  if (recipient.kind === 'organizations' && recipient.parties.length > 1)
    notices.add('severalRecipients', latest.place)
  return true
}

/** Organizations and programs first, then what refers to them, each in the order of keys. */
function* joinedStatements(wanted: readonly Agreement[], notices: Notices): Generator<Statement> {
  const [organizations, publishers, programs] = [new Organizations(), new Publishers(), new Programs()]
  for (const { rows } of wanted) for (const row of rows) programs.learn(row)
  for (const { recipient } of wanted)
    if (recipient.kind === 'organizations') for (const party of recipient.parties) organizations.learn(party)

  const joined = wanted.map((agreement) => ({
    agreement,
    joined: joinedTo(agreement, organizations, publishers, programs),
  }))
  yield* publishers.nodes()
  for (const { node, owner } of programs.nodes()) {
    yield node
    if (owner === '') continue
    const leads = relationFrom(node)('LEADS', { key: `gc-grants:org/${owner}` }, { key: node.key })
    // the file gives the program as that of the publisher, and no source says who leads it (R14)
    yield { ...leads, properties: { stated: false } }
  }
  for (const { node, located } of organizations.nodes(notices)) {
    yield node
    for (const place of located)
      yield relationFrom(node)(
        'OPERATES_IN',
        { key: node.key },
        { term: { type: 'Jurisdiction', words: place } },
      )
  }
  for (const one of joined) yield* agreementStatements(one.agreement, one.joined, notices)
}

function joinedTo(
  { latest, recipient }: Agreement,
  organizations: Organizations,
  publishers: Publishers,
  programs: Programs,
): Joined {
  const parties = recipient.kind === 'organizations' ? recipient.parties : []
  const { research } = latest
  const isOneParty = parties.length === 1
  return {
    publisher: publishers.keyOf(latest),
    program: programs.keyOf(latest),
    recipients: parties.map((party) =>
      organizations.keyOf(party, latest, isOneParty ? latest.recipientType : undefined),
    ),
    recipientNames: parties.flatMap((party) => nameOf(party.name) ?? []),
    research:
      research === undefined
        ? undefined
        : organizations.keyOf(
            { name: research, operating: undefined, businessRoot: undefined, city: '' },
            { ...latest, located: undefined },
            'S',
          ),
  }
}
