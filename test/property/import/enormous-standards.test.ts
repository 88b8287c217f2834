import { describe, expect, it } from 'vitest'
import { readHsds, readHsdsTables } from '../../../shared/import/hsds/read.ts'
import { readHxlJson } from '../../../shared/import/hxl/read.ts'
import { readIati } from '../../../shared/import/iati/read.ts'
import type { Reading } from '../../../shared/import/statement.ts'
import {
  readThreeSixtyGiving,
  readThreeSixtyGivingTables,
} from '../../../shared/import/three-sixty-giving/read.ts'
import { expectSound, said, tableOfRows } from '../../helpers/statements.ts'

describe('tens of thousands of anything in one record', () => {
  const many = <T>(of: (n: number) => T) => Array.from({ length: 40_000 }, (_, n) => of(n))
  /** What takes the square of it would take minutes. */
  const within = async (read: () => Reading | Promise<Reading>) => {
    const began = Date.now()
    let count = 0
    for await (const _ of (await read()).statements) count += 1
    expect(count).toBeGreaterThan(0)
    expect(Date.now() - began).toBeLessThan(40_000)
  }

  it('places and addresses of a service, identifiers of an organization, a chain of parents', () =>
    within(() =>
      readHsdsTables([
        tableOfRows('d/services.csv', [
          ['id', 'name'],
          ['s', 'S'],
        ]),
        tableOfRows('d/service_at_location.csv', [['service_id', 'location_id'], ...many(() => ['s', 'l'])]),
        tableOfRows('d/addresses.csv', [['location_id', 'city'], ...many(() => ['l', 'Ottawa'])]),
        tableOfRows('d/organization_identifiers.csv', [
          ['organization_id', 'identifier_scheme', 'identifier'],
          ...many((n) => ['1', 'GB-COH', n]),
        ]),
        tableOfRows('d/organizations.csv', [
          ['id', 'name', 'parent_organization_id'],
          ...many((n) => [String(n), 'O', String(n + 1)]).slice(0, 10_000),
        ]),
      ]),
    ))

  it('lists within lists', async () => {
    const value: unknown = JSON.parse(`${'['.repeat(5_000)}${']'.repeat(5_000)}`)
    for (const read of [readHsds, readHxlJson, readThreeSixtyGiving])
      expectSound(await said(read([{ file: 'a.json', value }])))
  })

  it('rows of an extra sheet for one grant', () =>
    within(() =>
      readThreeSixtyGivingTables([
        tableOfRows(
          'g.xlsx',
          [
            ['Identifier', 'Title', 'Recipient Org:Name'],
            ['1', 'T', 'R'],
          ],
          'a',
        ),
        tableOfRows('g.xlsx', [['Identifier', 'Recipient Org:Name'], ...many((n) => ['1', `R${n}`])], 'b'),
      ]),
    ))

  it('parents, payees and currencies of an activity', () => {
    const some = many((n) => n).slice(0, 8_000)
    const inner = [
      ...some.map((n) => `<related-activity type="1" ref="${n}"/>`),
      ...some.map(
        (n) =>
          `<transaction><transaction-type code="${n % 2 === 0 ? 2 : 3}"/><value currency="C${n % 7}">1</value><receiver-org ref="R${n}"/></transaction>`,
      ),
    ]
    return within(() =>
      readIati([
        {
          file: 'a.xml',
          chunks: [
            '<iati-activities><iati-activity><iati-identifier>A</iati-identifier>',
            ...inner,
            '</iati-activity></iati-activities>',
          ],
        },
      ]),
    )
  })
})
