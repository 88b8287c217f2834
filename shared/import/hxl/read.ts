import type { Language } from '../../../graph-schema/bilingual.ts'
import type { ParsedFile } from '../parsed-value.ts'
import type { Reading, Statement } from '../statement.ts'
import { dataSetOf } from '../stated-value.ts'
import type { Table } from '../table.ts'
import { startSaying, startTally } from '../tally.ts'
import { startActivities } from './activities.ts'
import { organizationOf } from './organizations.ts'
import { activityOf } from './row.ts'
import { tableOf, taggedRows } from './rows.ts'

type Options = {
  /** The language of the data, where tags do not say it ("+fr"). */
  readonly language?: Language
}

/**
 * Reads who does what where (3W, 4W, 5W) from tables tagged by the Humanitarian Exchange Language 1.1 (and by the tags
 * before 1.0): a CSV file, or the sheets of a workbook of which those with tags are read.
 *
 * Shape: organizations; an Initiative a set of organization, sector, activity and area, with its rows counted; where it
 *        operates. Counts of fewer than ten people are dropped and counted (R27); contacts and exact places never come in.
 * Errors: none thrown; a row without an organization is rejected with its place.
 * Cost: O(rows × columns); memory by organizations and activities, not by rows.
 * Source: https://hxlstandard.org/standard/1-1final.
 */
export function readHxl(tables: readonly Table[], options: Options = {}): Reading {
  const [first] = tables
  const dataSet = first === undefined ? undefined : dataSetOf(first.file)
  return {
    source:
      dataSet === undefined ? undefined : { key: `hxl:source/${dataSet}`, name: { en: `HXL: ${dataSet}` } },
    statements: statementsOf(tables, options),
  }
}

/** Reads HXL in JSON: a list of lists, or a list of objects with tags for names. Shape and errors as `readHxl`. */
export function readHxlJson(documents: readonly ParsedFile[], options: Options = {}): Reading {
  const tables = documents.map((one) => tableOf(one) ?? { file: one.file, rows: [] })
  return readHxl(tables, options)
}

async function* statementsOf(tables: readonly Table[], options: Options): AsyncIterable<Statement> {
  const tally = startTally()
  const isNew = startSaying()
  let language = options.language ?? 'en'
  const activities = startActivities(tally, () => language)
  let tagged = 0
  for (const table of tables) {
    const here = { file: table.file, sheet: table.sheet }
    const rows = taggedRows(
      table,
      () => tally.add('import-hxl:noticed.noTags', here),
      (columns, width) => {
        tagged += 1
        if (options.language === undefined && columns.some(({ attributes }) => attributes.has('fr')))
          language = 'fr'
        tally.add('import-hxl:noticed.untagged', here, {}, Math.max(0, width - columns.length))
      },
    )
    for await (const row of rows) {
      const activity = activityOf(row)
      tally.add('import-hxl:noticed.contacts', row.place, {}, activity.contacts)
      tally.add('import-hxl:noticed.exactPlaces', row.place, {}, activity.exactPlaces)
      if (activity.organizations.length === 0) {
        yield { kind: 'rejected', code: 'import-hxl:rejected.noOrganization', params: {}, place: row.place }
        continue
      }
      for (const one of activity.organizations) {
        const organization = organizationOf(one, row.place, language, tally)
        if (isNew(organization)) yield organization
      }
      activities.add(activity)
    }
  }
  if (tagged === 0 && tables[0] !== undefined)
    yield {
      kind: 'rejected',
      code: 'import-hxl:rejected.noTags',
      params: {},
      place: { file: tables[0].file },
    }
  yield* activities.statements()
  yield* tally.noticed()
}
