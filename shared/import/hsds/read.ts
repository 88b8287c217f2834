import type { Language } from '../../../graph-schema/bilingual.ts'
import type { ParsedFile } from '../parsed-value.ts'
import type { Place, Reading, Rejected, Statement } from '../statement.ts'
import { dataSetOf } from '../stated-value.ts'
import type { Table } from '../table.ts'
import { startTally, type Tally } from '../tally.ts'
import { takeDocuments } from './from-json.ts'
import { takeTables } from './from-tables.ts'
import { organizationStatements, programStatements } from './organizations.ts'
import { serviceStatements, waryOrganizations } from './service.ts'
import { startStore, type HsdsStore } from './store.ts'

type Options = {
  /** The language of texts that do not tell it themselves. */
  readonly language?: Language
}

/**
 * Reads services of Open Referral HSDS 3.x in JSON: single records nested in any way round, lists, pages of an API
 * (`contents`), objects of tables, and the UK profile with its older names. One id is one record, however often it comes.
 *
 * Shape: organization → Organization, service → Service, program → Program. People, streets, coordinates never come in;
 *        of shelters and other undisclosed places nothing that says where they are (R25). What was left out is counted.
 * Errors: none thrown; what is no record is rejected with its place.
 * Cost: O(size); memory by the fields kept.
 * Source: https://docs.openreferral.org (HSDS 3.0, 3.1), https://docs.openreferraluk.org.
 */
export function readHsds(documents: readonly ParsedFile[], options: Options = {}): Reading {
  return reading(documents, options, (store, tally, reject) => takeDocuments(documents, store, tally, reject))
}

/**
 * Reads services of HSDS as a folder of tables: the Tabular Data Package of 3.x, and CSV files of 1.x (eligibility and
 * taxonomy tables, `organization_uuid` headings, unnamed columns).
 *
 * Shape, errors: as `readHsds`. Tables are read row by row, in any order; memory by the fields kept.
 * Source: https://docs.openreferral.org, HSDS 1.1 and 3.x serialization.
 */
export function readHsdsTables(tables: readonly Table[], options: Options = {}): Reading {
  return reading(tables, options, (store, tally, reject) => takeTables(tables, store, tally, reject))
}

type Rejection =
  | 'import-hsds:rejected.noId'
  | 'import-hsds:rejected.noRecord'
  | 'import-hsds:rejected.noHeadings'
type Reject = (code: Rejection, place: Place) => void

function reading(
  files: readonly { readonly file: string }[],
  options: Options,
  take: (store: HsdsStore, tally: Tally, reject: Reject) => Promise<void> | void,
): Reading {
  const [first] = files
  const dataSet = dataSetOf(first === undefined ? '' : folderOf(first.file))
  return {
    source:
      first === undefined
        ? undefined
        : { key: `hsds:source/${dataSet}`, name: { en: `Open Referral HSDS: ${dataSet}` } },
    statements: statementsOf(dataSet, options, take),
  }
}

/** A data set is a folder; a file that stands alone is one by its own name. */
function folderOf(file: string): string {
  const parts = file.split(/[\\/]/).filter((part) => part !== '')
  return parts.at(-2) ?? parts[0] ?? ''
}

async function* statementsOf(
  dataSet: string,
  { language = 'en' }: Options,
  take: (store: HsdsStore, tally: Tally, reject: Reject) => Promise<void> | void,
): AsyncIterable<Statement> {
  const tally = startTally()
  const rejected: Rejected[] = []
  const reject: Reject = (code, place) => {
    rejected.push({ kind: 'rejected', code, params: {}, place })
  }
  const store = startStore(tally, reject)
  await take(store, tally, reject)
  yield* rejected
  const context = { store, tally, dataSet, language, wary: waryOrganizations(store) }
  yield* organizationStatements(context)
  yield* programStatements(context)
  yield* serviceStatements(context)
  yield* tally.noticed()
}
