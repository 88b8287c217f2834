import { describe, expect, it } from 'vitest'
import type { Merge, TableRow } from '../../../../../shared/import/table.ts'
import { readHeading } from '../../../../../shared/import/tables/heading-words.ts'
import { findHeadings } from '../../../../../shared/import/tables/headings.ts'
import { knownLayout, layoutOf, likeness } from '../../../../../shared/import/tables/layout.ts'
import { rowsOf, tableOf } from '../../../../helpers/tables.ts'

const rows = (text: string) => tableOf(rowsOf(text)).rows as TableRow[]
const merge = (row: number, column: number, toRow: number, toColumn: number): Merge => ({
  from: { row, column },
  to: { row: toRow, column: toColumn },
})

describe('the row of headings', () => {
  it('is found below titles, dates and blank rows', () => {
    const found = findHeadings(
      rows(`
Inventory of services, 2016 | |
Prepared by the working group | | 2016-04-01
 | |
Name | Province | Year started
Covenant House | ON | 1982
Deborah’s Gate | BC | 2009`),
    )
    expect(found).toMatchObject({ names: ['Name', 'Province', 'Year started'], lastRow: 4 })
  })

  it('is the first row where all of them are words', () => {
    expect(findHeadings(rows('Animal | Colour\nCat | Black\nDog | Brown'))).toMatchObject({
      names: ['Animal', 'Colour'],
      lastRow: 1,
    })
  })

  it('has a name for each column: repeated ones are counted, blank ones by their letter', () => {
    const found = findHeadings(rows('Name | Note | | Note\nA | x | 1 | y'))
    expect(found!.names).toEqual(['Name', 'Note', '[C]', 'Note (2)'])
  })

  it('joins headings over two rows that merged cells show', () => {
    const found = findHeadings(
      rows('Organization | Contact | | Money\n | Name | Email | Amount\nA | B | b@c.ca | 5'),
      [merge(1, 0, 2, 0), merge(1, 1, 1, 2)],
    )
    expect(found).toMatchObject({
      names: ['Organization', 'Contact – Name', 'Contact – Email', 'Money – Amount'],
      lastRow: 2,
    })
  })

  it('joins headings over two rows without merged cells, where those below come twice', () => {
    const found = findHeadings(
      rows('Funder | | Recipient |\nName | Province | Name | Province\nA | ON | B | QC'),
    )
    expect(found!.names).toEqual([
      'Funder – Name',
      'Funder – Province',
      'Recipient – Name',
      'Recipient – Province',
    ])
  })

  it('does not take a title that is merged over the whole table for one', () => {
    const found = findHeadings(rows('All services of 2016 | |\nName | Province | Status\nA | ON | Ended'), [
      merge(1, 0, 1, 2),
    ])
    expect(found!.names).toEqual(['Name', 'Province', 'Status'])
  })

  it('takes the row of HXL tags below it for tags, not for data', () => {
    const found = findHeadings(rows('Who | Where\n#org+name | #adm1\nA | ON'))
    expect(found).toMatchObject({ names: ['Who', 'Where'], lastRow: 2, tags: ['#org+name', '#adm1'] })
  })

  it('is the one that a mapping was made for, where that is there', () => {
    const text = 'Name | Status\nx | y\nFoo | Bar\n1 | 2'
    expect(findHeadings(rows(text), [], ['Bar', 'Foo'])!.lastRow).toBe(3)
  })

  it('of no rows is none', () => {
    expect(findHeadings([])).toBeUndefined()
  })
})

describe('what a heading says', () => {
  it.each([
    ['Organization', { is: 'name', type: 'Organization' }, undefined],
    ['Nom de l’organisme', { is: 'name', type: 'Organization' }, undefined],
    ['Program name (English)', { is: 'name', type: 'Program' }, 'en'],
    ['prog_name_fr', { is: 'name', type: 'Program' }, 'fr'],
    ['agreement_start_date', { is: 'period', part: 'start' }, undefined],
    ['Purpose of it (FR)', undefined, 'fr'],
    ['Nom (français)', { is: 'name' }, 'fr'],
    ['Name (English|French)', { is: 'name' }, 'both'],
    ['Name / Nom', { is: 'name' }, undefined],
    ['Start Date', { is: 'period', part: 'start' }, undefined],
    ['Date de fin', { is: 'period', part: 'end' }, undefined],
    ['MONTANT (CAD)', { is: 'money', property: 'amount' }, undefined],
    ['Ministère responsable', { is: 'role', type: 'LEADS' }, undefined],
    ['Is led by', { is: 'relationship', type: 'LEADS', isInverse: true }, undefined],
    ['Serves', { is: 'relationship', type: 'SERVES' }, undefined],
    ['Courriel', { is: 'left-out', why: 'people' }, undefined],
    ['Postal code', { is: 'left-out', why: 'places' }, undefined],
    ['Evidence grade', { is: 'property', property: 'grade' }, undefined],
    ['Frobnication', undefined, undefined],
    ['', undefined, undefined],
    ['__proto__', undefined, undefined],
  ])('%s', (heading, meaning, language) => {
    const found = readHeading(heading)
    if (meaning === undefined) expect(found.meaning).toBeUndefined()
    else expect(found.meaning).toMatchObject(meaning)
    expect(found.language).toBe(language)
  })
})

describe('a layout', () => {
  it('is the same whatever the order, case and accents of its headings', () => {
    const a = layoutOf(['Name', 'Numéro', 'Note'])
    expect(layoutOf(['note', 'NUMERO', 'name']).fingerprint).toBe(a.fingerprint)
    expect(layoutOf(['Name', 'Note']).fingerprint).not.toBe(a.fingerprint)
  })

  it('is known again, also with a column more', () => {
    const saved = [
      { name: 'one', layout: layoutOf(['Name', 'Status', 'Note']) },
      { name: 'two', layout: layoutOf(['Source', 'Target']) },
    ]
    expect(knownLayout(layoutOf(['Note', 'Name', 'Status']), saved)?.name).toBe('one')
    expect(knownLayout(layoutOf(['Name', 'Status', 'Note', 'More']), saved)?.name).toBe('one')
    expect(knownLayout(layoutOf(['Name', 'Amount', 'City']), saved)).toBeUndefined()
    expect(likeness(layoutOf(['A', 'B']), layoutOf(['B', 'C']))).toBeCloseTo(1 / 3)
  })
})
