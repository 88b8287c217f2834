import { describe, expect, it } from 'vitest'
import type { TableRow } from '../../../../../shared/import/table.ts'
import type { RecordsMapping } from '../../../../../shared/import/tables/mapping.ts'
import { parseMapping } from '../../../../../shared/import/tables/mapping.ts'
import { pastedTable } from '../../../../../shared/import/tables/pasted.ts'
import { proposeMapping, type Proposal } from '../../../../../shared/import/tables/propose.ts'
import { translator } from '../../../../../shared/language/translator.ts'
import { inShort, rowsOf, stated, tableOf } from '../../../../helpers/tables.ts'

function propose(text: string, file = 'a.csv', sheet?: string): Proposal {
  const table = tableOf(rowsOf(text))
  const found = proposeMapping({ file, sheet, rows: table.rows as TableRow[] })!
  expect(parseMapping(found.mapping)).toMatchObject({ ok: true })
  return found
}
const short = ({ mapping }: Proposal) =>
  Object.fromEntries(
    mapping.columns.map(({ heading, target }) => {
      const { to, ...rest } = target as { to: string } & Record<string, unknown>
      return [
        heading,
        [to, ...Object.entries(rest).map(([key, value]) => `${key}=${String(value)}`)].join(' '),
      ]
    }),
  )
const recordsOf = ({ mapping }: Proposal) => (mapping as RecordsMapping).records.map(({ type }) => type)
const linksOf = ({ mapping }: Proposal) =>
  (mapping as RecordsMapping).links.map(({ type, from, to }) => `${from} ${type} ${to}`)

describe('a mapping is proposed', () => {
  it('for a list of organizations, in English', () => {
    const found = propose(`
Organization name | Acronym | Type of organization | Province | Website | Contact | Email | Phone | Mailing address | Notes
Covenant House | CH | NGO | ON | https://c.ca | Jane Doe | j@c.ca | 416 555-0100 | 1 Elm St | x
Native Women | NW | NGO | ON; QC | https://n.ca | | | | |`)
    expect(recordsOf(found)).toEqual(['Organization'])
    expect(short(found)).toEqual({
      'Organization name': 'property property=name',
      Acronym: 'property property=abbreviation',
      'Type of organization': 'property property=kind',
      Province: 'relationship type=OPERATES_IN node=Jurisdiction separator=;',
      Website: 'property property=website',
      Contact: 'ignored',
      Email: 'ignored',
      Phone: 'ignored',
      'Mailing address': 'ignored',
      Notes: 'property property=note',
    })
    expect(found.columns.find(({ heading }) => heading === 'Email')!.reason.code).toBe(
      'import-tables:reason.people',
    )
    expect(found.mapping.language).toBe('en')
  })

  it('for the same in French', () => {
    const found = propose(`
Nom de l’organisme | Sigle | Genre | Province ou territoire | Site Web | Courriel | Remarques
Maison | M | ONG | Ontario | https://c.ca | j@c.ca | x
Femmes | F | ONG | Québec | https://n.ca | k@c.ca | y`)
    expect(short(found)).toEqual({
      'Nom de l’organisme': 'property property=name',
      Sigle: 'property property=abbreviation',
      Genre: 'property property=kind',
      'Province ou territoire': 'relationship type=OPERATES_IN node=Jurisdiction',
      'Site Web': 'property property=website',
      Courriel: 'ignored',
      Remarques: 'property property=note',
    })
    expect(found.mapping.language).toBe('fr')
  })

  it('for texts in two languages: in two columns, or in one cell', () => {
    const two = propose(
      'Service name (English) | Service name (French) | Description EN | Description FR\nA | B | c | d\nE | F | g | h',
    )
    expect(recordsOf(two)).toEqual(['Service'])
    expect(short(two)).toEqual({
      'Service name (English)': 'property property=name language=en',
      'Service name (French)': 'property property=name language=fr',
      'Description EN': 'property property=description language=en',
      'Description FR': 'property property=description language=fr',
    })
    const rows = [
      ['Program', 'Status'],
      ['Women | Femmes', 'Ended'],
      ['Justice│La justice', 'In place'],
    ]
    const one = proposeMapping({ file: 'a.csv', rows: tableOf(rows).rows as TableRow[] })!
    expect(short(one)).toEqual({
      Program: 'property property=name language=both',
      Status: 'property property=status',
    })
  })

  it('for projects with money, who has it and who gives it', async () => {
    const text = `
Recipient | Business number | Project title | Project description | Amount awarded | Fiscal year | Start date | End date | Province | Funder
House A | 123456789RR0001 | Beds | More beds | $1,234.00 | 2016-17 | 2016-04-01 | 2017-03-31 | ON | Status of Women
House B | 987654321 | Line | A line | 1 000,50 $ | 2017-18 | 2017-04-01 | 2018-03-31 | QC | Justice`
    const found = propose(text)
    expect(recordsOf(found)).toEqual(['Initiative', 'Organization', 'Allocation'])
    expect(linksOf(found)).toEqual(['organization DELIVERS main', 'allocation PAYS_TO main'])
    expect(short(found)).toMatchObject({
      Recipient: 'property record=organization property=name',
      'Business number': 'identifier scheme=ca-bn record=organization',
      'Project title': 'property property=name',
      'Amount awarded': 'property record=allocation property=amount',
      'Fiscal year': 'property record=allocation property=fiscalYears',
      'Start date': 'property property=period part=start',
      'End date': 'property property=period part=end',
      Funder: 'relationship record=allocation type=PAYS_FROM node=Organization',
    })
    const all = await stated(tableOf(rowsOf(text)), found.mapping)
    expect(all.noticed).toEqual([])
    expect(all.rejected).toEqual([])
    expect(all.nodes.map((node) => node.type).sort()).toEqual(
      [
        'Allocation',
        'Allocation',
        'Initiative',
        'Initiative',
        ...Array<string>(4).fill('Organization'),
      ].sort(),
    )
    expect(all.relationships.map((one) => inShort(all, one))).toContain('PAYS_FROM Beds > Status of Women')
  })

  it('for commitments with who leads and who contributes', () => {
    const found = propose(`
No. | Deliverable | Lead | Partners | Timing | Status | Pillar
1.1 | Train officers | RCMP | CBSA; PS | 2012-13 | Done | Prevention
1.2 | Fund shelters | SWC | PS; JUS | 2012-13 – Ongoing | Under way | Protection`)
    expect(recordsOf(found)).toEqual(['Commitment'])
    expect(short(found)).toEqual({
      'No.': 'property property=number',
      Deliverable: 'property property=name',
      Lead: 'relationship type=LEADS node=Organization isInverse=true',
      Partners: 'relationship type=CONTRIBUTES_TO node=Organization isInverse=true separator=;',
      Timing: 'property property=timing',
      Status: 'property property=status',
      Pillar: 'relationship type=ADVANCES node=Pillar',
    })
  })

  it('by the name of the sheet or file, where the heading is only "Name"', () => {
    const text = 'Name | Status\nA | Ended\nB | In place'
    expect(recordsOf(propose(text, 'x.xlsx', 'Services'))).toEqual(['Service'])
    expect(recordsOf(propose(text, 'programmes_2016.csv'))).toEqual(['Program'])
    expect(recordsOf(propose(text, 'x.csv'))).toEqual(['Organization'])
  })

  it('by what the cells hold, where the headings say nothing', () => {
    const found = propose(`
Aaa | Bbb | Ccc | Ddd | Eee
Covenant House | Ontario | https://a.ca | j@c.ca | 123456789
Native Women | Québec | https://b.ca | k@d.ca | 987654321RR0001
Another | BC | https://c.ca | l@e.ca | 111222333`)
    expect(short(found)).toEqual({
      Aaa: 'property property=name',
      Bbb: 'relationship type=OPERATES_IN node=Jurisdiction',
      Ccc: 'property property=website',
      Ddd: 'ignored',
      Eee: 'identifier scheme=ca-bn',
    })
    expect(found.columns.map(({ confidence }) => confidence)).toEqual([0.4, 0.6, 0.7, 0.8, 0.6])
    expect(found.columns[0]!.reason.code).toBe('import-tables:reason.firstWords')
  })

  it('with one column for each text: a second one that seems to be the same is of something else', () => {
    const found = propose(
      'Recipient | Project title | Organization | Also known as | Other names\nA | B | C | D | E\nF | G | H | I | J',
    )
    expect(short(found)).toMatchObject({
      Recipient: 'property record=organization property=name',
      Organization: 'ignored',
      'Also known as': 'property property=aliases',
      'Other names': 'property property=aliases',
    })
  })

  it('with little confidence where the cells contradict the heading', () => {
    const found = propose('Organization | Business number\nA | yes\nB | no')
    expect(found.columns[1]).toMatchObject({
      confidence: 0.4,
      reason: { code: 'import-tables:reason.headingOnly' },
    })
  })

  it('with the order of its dates, where one of them shows it', () => {
    const found = propose('Service | Start\nA | 03/04/2016\nB | 25/04/2016')
    expect(short(found)['Start']).toBe('property property=period part=start dates=day-first')
  })

  it('for a matrix of organizations and activities', async () => {
    const text = `
Organization | Counselling and trauma care | Legislation | Transitional and second-stage housing | Frobnication | Website
House A | X | | x | X | https://a.ca
House B | | X | | | https://b.ca`
    const found = propose(text)
    expect(found.mapping.shape).toBe('matrix')
    expect(short(found)['Legislation']).toBe('mark type=DOES node=Activity through=Service words=Legislation')
    const all = await stated(tableOf(rowsOf(text)), found.mapping)
    expect(all.relationships.filter((one) => one.type === 'DOES').map((one) => inShort(all, one))).toEqual([
      'DOES Counselling and trauma care – House A > #Counselling and trauma care',
      'DOES Transitional and second-stage housing – House A > #Transitional and second-stage housing',
      'DOES Frobnication – House A > #Frobnication',
      'DOES Legislation – House B > #Legislation',
    ])
  })

  it('for a matrix of organizations and provinces, directly', () => {
    const found = propose('Organisme | ON | QC | BC\nA | x | | x\nB | x | x | x\nC | | | x')
    expect(short(found)['QC']).toBe('mark type=OPERATES_IN node=Jurisdiction words=QC')
  })

  it('for a list of links', () => {
    const found = propose(
      'Source | Source type | Relationship | Target | Target type | Note\nA | Organization | leads | B | Project | x',
    )
    expect(found.mapping).toMatchObject({
      shape: 'edges',
      from: { heading: 'Source', type: 'Organization', typeHeading: 'Source type' },
      to: { heading: 'Target', type: 'Initiative', typeHeading: 'Target type' },
      typeHeading: 'Relationship',
      columns: [{ heading: 'Note', target: { to: 'property', property: 'note' } }],
    })
  })

  it('by HXL tags, where the headings are in another language', () => {
    const found = propose(`
Organización | Dónde | Qué
#org+name | #adm1+name | #activity
ACNUR | Ontario | Higiene
OMS | Quebec | Vacunación`)
    expect(recordsOf(found)).toEqual(['Organization'])
    expect(found.columns[0]!.reason).toEqual({
      code: 'import-tables:reason.tag',
      params: { tag: '#org+name' },
    })
  })

  it('that reads the same data whatever the order of the columns', async () => {
    const text = 'Service | Province | Status\nA | ON | Ended\nB | QC | In place'
    const { mapping } = propose(text)
    const one = await stated(tableOf(rowsOf(text)), mapping)
    const turned = rowsOf(text).map((row) => [...row].reverse())
    const other = await stated(tableOf(turned), mapping)
    expect(other.nodes.map(({ properties, key }) => [key, properties])).toEqual(
      one.nodes.map(({ properties, key }) => [key, properties]),
    )
  })

  it('names the data without dates and versions, so that a newer release keeps its keys', () => {
    const text = 'Organization | Web\nA | b'
    expect(propose(text, 'x/inventory_2016-04-01.csv').mapping.dataset).toBe(
      propose(text, 'inventory 2017 (2).csv').mapping.dataset,
    )
  })
})

it('of no rows nothing is proposed', () => {
  expect(proposeMapping({ file: 'a.csv', rows: [] })).toBeUndefined()
})

it('every reason has a sentence in both languages', () => {
  const found = propose(
    'Organization | Email | Address | Row | X | Web\nA | a@b.ca | 1 Elm | 1 | ON | https://a.ca\nB | a@c.ca | 2 Elm | 2 | QC | https://b.ca',
  )
  for (const { reason } of found.columns) {
    for (const language of ['en', 'fr'] as const) {
      expect(translator(language)(reason.code, reason.params)).not.toMatch(/\{\{|import-tables/)
    }
  }
})

describe('what was pasted', () => {
  it('is a table by its tabs, as a spreadsheet copies it', async () => {
    const table = pastedTable('Organization\tNote\r\nA\t"two\r\nlines"\r\n\r\n\'=B\tx\r\n', 'clipboard')
    expect(table.rows).toEqual([
      { row: 1, cells: ['Organization', 'Note'] },
      { row: 2, cells: ['A', 'two\r\nlines'] },
      { row: 4, cells: ['=B', 'x'] },
    ])
    expect((await stated(table)).nodes.map((node) => node.properties['name'])).toEqual([
      { en: 'A' },
      { en: '=B' },
    ])
  })

  it('is a table by its delimiter, as an editor copies it', async () => {
    const { nodes } = await stated(pastedTable('Organization;Note\nA;"b;c"\n', 'clipboard'))
    expect(nodes[0]!.properties).toEqual({ name: { en: 'A' }, note: { en: 'b;c' } })
  })
})
