import { existsSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { fileInMemory, fileOnDisk } from '../../../../main/reading/given-file.ts'
import { recognise } from '../../../../main/reading/recognise.ts'
import { rowsXml, xlsxOf } from '../../../helpers/xlsx.ts'
import { zipOf } from '../../../helpers/zip.ts'

const of = async (path: string, content: string | Uint8Array) =>
  await recognise(fileInMemory(path, Buffer.from(content as Uint8Array)))

const grants =
  'ref_number,amendment_number,amendment_date,agreement_type,recipient_type,recipient_legal_name\n'
const json = (value: unknown) => JSON.stringify(value, undefined, 1)

describe('a file is recognised by its content, whatever its ending', () => {
  it.each([
    ['gc-grants', grants],
    ['gc-grants', `\uFEFF${grants.toUpperCase()}`],
    ['gc-grants', `#;year;${grants.replaceAll(',', ';')}`],
    ['hxl', 'Org,Sector\n#org+name, #sector +cluster\nA,B\n'],
    ['hxl', `${'title,,\n'.repeat(20)}#org,#adm1+name,\n`],
    [
      'hxl',
      json([
        ['Org', 'Where'],
        ['#org', '#adm1'],
        ['A', 'ON'],
      ]),
    ],
    ['hxl', json([{ '#org': 'A', '#adm1': 'ON' }])],
    [
      '360giving',
      'Identifier,Title,Currency,Amount Awarded,Award Date,Funding Org: Name\n1,a,GBP,1,2020,B\n',
    ],
    ['360giving', json({ version: '1.4', grants: [{ id: '360G-x', title: 'a' }] })],
    [
      'hsds',
      json({ total_items: 1, contents: [{ id: '1', name: 'a', phones: [], locations: [], contacts: [] }] }),
    ],
    ['hsds', json({ id: '1', name: 'a', tax_status: 'x', year_incorporated: 1990, locations: [] })],
    ['json', json({ format: 'fourfold-map', version: 1, nodes: [], relationships: [] })],
    ['json', json({ nodes: [{ id: 'a' }], links: [{ source: 'a', target: 'b' }] })],
    ['cyjs', json({ format_version: '1.0', data: {}, elements: { nodes: [], edges: [] } })],
    ['cyjs', json([{ group: 'nodes', data: { id: 'a' } }])],
    [
      'graphml',
      '<?xml version="1.0"?>\n<!-- a > b -->\n<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
    ],
    ['graphml', '<!DOCTYPE g [<!ENTITY a "b">]>\n<x:graphml>'],
    ['gexf', '<gexf version="1.3">'],
    ['iati', '<?xml version="1.0"?><iati-activities version="2.03">'],
    ['cypher', '// a map\n:begin\nCREATE (a:Organization {name: "x"})'],
    ['cypher', 'CREATE CONSTRAINT ON (n:X) ASSERT n.id IS UNIQUE;'],
    ['cypher', 'UNWIND [{_id:1}] AS row\nMERGE (n:X {id: row._id})'],
    ['csv', 'Organization;City\nA;Toronto\nB;Ottawa\n'],
    ['csv', 'Create a list,of things\nMerge them,b\n'],
    [
      'xlsx',
      zipOf([
        { name: '[Content_Types].xml', content: '' },
        { name: 'xl/workbook.xml', content: '' },
      ]),
    ],
  ])('%s', async (format, content) => {
    expect(await of('data.dat', content)).toMatchObject({ format, by: 'content' })
  })

  it('a table of HSDS by its name and a heading of its own; another of the same name is a table', async () => {
    expect(await of('services.csv', 'id,organization_id,name\n1,2,a\n')).toMatchObject({ format: 'hsds' })
    expect(await of('services.csv', 'Name,City\na,b\n')).toMatchObject({ format: 'csv' })
    expect(await of('mine.csv', 'id,organization_id,name\n1,2,a\n')).toMatchObject({ format: 'csv' })
  })

  it('in a workbook as well: by the rows of one of its sheets', async () => {
    const book = (rows: readonly (readonly string[])[]) =>
      xlsxOf({
        sheets: [
          { name: 'Read me', rows: rowsXml([['About this file']]) },
          { name: 'Data', rows: rowsXml(rows) },
        ],
      })
    expect(
      await of(
        'a.xlsx',
        book([
          ['Who', 'Where'],
          ['#org', '#adm1'],
          ['A', 'ON'],
        ]),
      ),
    ).toMatchObject({ format: 'hxl' })
    const heads = ['Identifier', 'Amount Awarded', 'Award Date', 'Funding Org:Name']
    expect(await of('a.xlsx', book([heads, ['1', '2', '3', '4']]))).toMatchObject({ format: '360giving' })
    expect(
      await of(
        'a.xlsx',
        book([
          ['Name', 'City'],
          ['A', 'B'],
        ]),
      ),
    ).toMatchObject({ format: 'xlsx' })
  })

  it('in UTF-16 and Windows-1252 as well', async () => {
    expect(await of('a.txt', Buffer.from(grants, 'utf16le'))).toMatchObject({ format: 'gc-grants' })
    expect(await of('a.txt', Buffer.from(`caf\xe9,${grants}`, 'latin1'))).toMatchObject({
      format: 'gc-grants',
    })
  })
})

describe('a file whose content says nothing', () => {
  it.each([
    ['names.csv', 'csv'],
    ['names.TSV', 'csv'],
    ['graph.cyjs', 'cyjs'],
  ])('is taken by its ending: %s', async (path, format) => {
    expect(await of(path, 'word\nword\n')).toEqual({ format, by: 'ending' })
  })

  it.each([
    ['empty', ''],
    ['empty', '\uFEFF \n'],
    ['oldOffice', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1])],
    ['document', '%PDF-1.7'],
    ['document', '<!DOCTYPE html><html>'],
    ['map', 'SQLite format 3\0'],
    ['packed', Buffer.from([0x1f, 0x8b, 8])],
    ['otherXml', '<rss>'],
    ['unknown', 'only words'],
    ['archive-broken', 'PK\x03\x04'],
  ])('or is said to be none that is read: %s', async (code, content) => {
    expect(await of('file', content)).toMatchObject({
      format: undefined,
      code: `import-reading:rejected.${code}`,
    })
  })
})

const samples = join(import.meta.dirname, '../../../../../shared/samples')
const real = existsSync(samples) ? samples : '/work/shared/samples'

describe.runIf(existsSync(real))('the real samples (where ../shared/samples is there)', () => {
  it.each([
    ['gc-grants/HEADER_ONLY_38columns.csv', 'gc-grants'],
    ['gc-grants/real_3rows_esdc_all38columns.csv', 'gc-grants'],
    ['hxl/hdx_afghanistan_3w_2024Q1_first1200rows.csv', 'hxl'],
    ['hxl/libhxl_input-valid.csv', 'hxl'],
    ['360giving/grantnav-mixed-funders-2018.json', '360giving'],
    ['cyjs/cytoscape_skaters_network.cyjs', 'cyjs'],
    ['graphml/tinkerpop_epl-2013-2014.graphml', 'graphml'],
    ...['base', 'organization_full', 'organization_list', 'service_full', 'service_list'].map((name) => [
      `hsds-3.1/3.1_json/${name}.json`,
      'hsds',
    ]),
    ...[
      'organizations',
      'services',
      'service_areas',
      'attributes',
      'locations',
      'taxonomy_terms',
      'contacts',
    ].map((name) => [`hsds-3.1/3.1_tabular_csv/${name}.csv`, 'hsds']),
    ['hsds-3.1/3.1_tabular_csv/datapackage.json', 'hsds'],
  ])('%s', async (name, format) => {
    const path = join(real, name)
    expect(await recognise(fileOnDisk(path, statSync(path).size))).toMatchObject({ format, by: 'content' })
  })
})
