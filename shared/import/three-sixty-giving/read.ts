import type { Language } from '../../../graph-schema/bilingual.ts'
import { dataSetOf, unitOf } from '../stated-value.ts'
import { fieldOf, hasFields, objectsOf, wordsIn, type ParsedFile } from '../parsed-value.ts'
import type { Place, Reading, StatedSource, Statement } from '../statement.ts'
import type { Table } from '../table.ts'
import { startSaying, startTally, type Tally } from '../tally.ts'
import { grantStatements, isToPerson } from './grant.ts'
import { startRegrants } from './regrants.ts'
import { openTable, withMore, type FlatGrant, type PackageFields } from './tables.ts'

type Options = {
  /** The language of the data, which the standard does not say. */
  readonly language?: Language
}

/**
 * Reads grants of the 360Giving Data Standard 1.4 in its JSON form: a package `{"grants": […]}`, also as GrantNav gives
 * it, or a bare list of grants.
 *
 * Shape: a grant is an Initiative with an Allocation as awarded. Grants to people are left out and counted.
 * Errors: none thrown; what is no grant is rejected with its place (nth grant, from 1).
 * Cost: O(grants); memory by the organizations and programmes, beside the parsed file.
 * Source: https://standard.threesixtygiving.org, 360-giving-schema.json 1.4.3.
 */
export function readThreeSixtyGiving(documents: readonly ParsedFile[], options: Options = {}): Reading {
  const [first] = documents
  return {
    source:
      first === undefined
        ? undefined
        : sourceOf(first.file, aboutOf(first.value), listOfGrants(first.value)?.[0]),
    statements: statementsOf(options, grantsOfDocuments(documents)),
  }
}

/**
 * Reads grants of the 360Giving Data Standard 1.4 in its flattened form: a CSV file, or the sheets of an XLSX workbook,
 * with titles as headings. The same data gives the same statements as its JSON form.
 *
 * A table alone is read as a stream; several are put together in memory, since an extra sheet adds to grants of others.
 * Source: as `readThreeSixtyGiving`, and its guidance on spreadsheets (titles, numbered arrays, extra sheets).
 */
export async function readThreeSixtyGivingTables(
  tables: readonly Table[],
  options: Options = {},
): Promise<Reading> {
  const tally = startTally()
  const opened = []
  for (const table of tables) opened.push({ table, flat: await openTable(table) })
  for (const { table, flat } of opened)
    for (const heading of flat.unknown)
      tally.add('import-360giving:noticed.heading', { file: table.file, sheet: table.sheet }, { heading })
  const main = opened.filter(({ flat }) => flat.kind === 'grants')
  const about = Object.assign({}, ...opened.map(({ flat }) => flat.about)) as PackageFields
  const more = new Map<string, Readonly<Record<string, unknown>>[]>()
  for (const { flat } of opened) {
    if (flat.kind !== 'more') continue
    for await (const { fields } of flat.grants()) {
      const { id, ...rest } = fields
      const known = more.get(String(id))
      if (known === undefined) more.set(String(id), [rest])
      else known.push(rest)
    }
  }
  const rows = main.map(({ flat }) => flat.grants()[Symbol.asyncIterator]())
  const first = await rows[0]?.next()
  async function* grants(): AsyncIterable<Found> {
    if (main.length === 0 && tables[0] !== undefined)
      yield { rejected: 'import-360giving:rejected.noHeadings', place: { file: tables[0].file } }
    for (const [at, ofTable] of rows.entries()) {
      let next = at === 0 && first !== undefined ? first : await ofTable.next()
      for (; next.done !== true; next = await ofTable.next())
        yield withExtra(next.value, more.get(wordsIn(next.value.fields, 'id') ?? ''))
    }
  }
  return {
    source:
      tables[0] === undefined
        ? undefined
        : sourceOf(tables[0].file, about, first?.done === true ? undefined : first?.value.fields),
    statements: statementsOf(options, grants(), tally),
  }
}

function withExtra(
  grant: FlatGrant,
  more: readonly Readonly<Record<string, unknown>>[] | undefined,
): FlatGrant {
  return more === undefined ? grant : { ...grant, fields: withMore(grant.fields, more) }
}

type Found = FlatGrant | { readonly rejected: Rejection; readonly place: Place }
type Rejection =
  | 'import-360giving:rejected.noGrants'
  | 'import-360giving:rejected.noHeadings'
  | 'import-360giving:rejected.noGrant'

function listOfGrants(value: unknown): readonly unknown[] | undefined {
  const grants = Array.isArray(value) ? value : fieldOf(value, 'grants')
  return Array.isArray(grants) ? (grants as readonly unknown[]) : undefined
}

function* grantsOfDocuments(documents: readonly ParsedFile[]): Iterable<Found> {
  for (const { file, value } of documents) {
    const grants = listOfGrants(value)
    if (grants === undefined) yield { rejected: 'import-360giving:rejected.noGrants', place: { file } }
    for (const [at, fields] of (grants ?? []).entries()) {
      const place = { file, row: at + 1, field: `grants/${at}` }
      yield hasFields(fields) ? { fields, place } : { rejected: 'import-360giving:rejected.noGrant', place }
    }
  }
}

/** All that the grants say, one after the other; at the end what was counted, and money that is inside of other money. */
async function* statementsOf(
  { language = 'en' }: Options,
  grants: AsyncIterable<Found> | Iterable<Found>,
  tally: Tally = startTally(),
): AsyncIterable<Statement> {
  const isNew = startSaying()
  const regrants = startRegrants()
  for await (const found of grants) {
    if ('rejected' in found) {
      yield { kind: 'rejected', code: found.rejected, params: {}, place: found.place }
      continue
    }
    const { fields, place } = found
    const id = wordsIn(fields, 'id')?.slice(0, 300)
    if (isToPerson(fields)) {
      tally.add('import-360giving:noticed.people', place)
      continue
    }
    if (id === undefined) {
      yield { kind: 'rejected', code: 'import-360giving:rejected.noId', params: {}, place }
      continue
    }
    regrants.meet(id, fields, place, tally)
    for (const statement of grantStatements(fields, id, place, { language, tally }))
      if ((statement.kind !== 'node' && statement.kind !== 'relationship') || isNew(statement))
        yield statement
  }
  yield* regrants.nested(tally)
  yield* tally.noticed()
}

function aboutOf(value: unknown): PackageFields {
  const about: Record<string, string> = {}
  for (const field of ['issued', 'identifier'] as const) {
    const words = wordsIn(value, field)
    if (words !== undefined) about[field] = words
  }
  const publisher = wordsIn(fieldOf(value, 'publisher'), 'name')
  return publisher === undefined ? about : { ...about, publisher }
}

/**
 * One publisher's data is one source: by the prefix of its grants, else by the name of the file; named by the funder of
 * its first grant, which every form of the data says alike.
 */
function sourceOf(file: string, about: PackageFields, grant: unknown): StatedSource {
  const prefix = /^360G-([A-Za-z0-9]+)-/.exec(wordsIn(grant, 'id') ?? about['identifier'] ?? '')?.[1]
  const publisher = about['publisher'] ?? about['publisher:name']
  const funder = wordsIn(objectsOf(fieldOf(grant, 'fundingOrganization'))[0], 'name')
  const date = unitOf(about['issued'])
  return {
    key: `360giving:source/${(prefix ?? dataSetOf(file)).toLowerCase()}`,
    name: { en: `360Giving: ${funder ?? publisher ?? prefix ?? file}`.slice(0, 500) },
    ...(publisher === undefined ? {} : { publisher: { en: publisher } }),
    ...(date === undefined ? {} : { date: date.first }),
  }
}
