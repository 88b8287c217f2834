import type { Bilingual } from '../../../graph-schema/bilingual.ts'
import type { Place, Rejected } from '../statement.ts'
import type { Cell, TableRow } from '../table.ts'
import type { Column, Layout } from './columns.ts'
import { cellText } from './filter.ts'
import { rejected, type Notices } from './notices.ts'
import { countryOf, coverageOf, isOutside, provinceOf } from './places.ts'
import { withoutUndisclosed } from './places-of-texts.ts'
import { bilingualCell, folded, isGarbled, pair, said } from './text.ts'
import {
  agreementType,
  businessRoot,
  readCents,
  readDate,
  recipientType,
  type AgreementType,
  type ReadDate,
  type RecipientType,
} from './values.ts'

/** One row, read: the original of an agreement or one of its amendments, each restating the whole. */
export type GrantRow = {
  readonly place: Place
  /** Slug of the publisher; empty in a department's own template, which has no such column. */
  readonly owner: string
  readonly ownerTitle: Bilingual | undefined
  readonly ref: string
  readonly amendment: number
  readonly amendmentDate: ReadDate
  readonly type: AgreementType | undefined
  readonly recipientType: RecipientType | undefined
  readonly recipientCell: string
  readonly recipient: Bilingual | undefined
  readonly operating: Bilingual | undefined
  readonly research: Bilingual | undefined
  readonly businessRoot: string | undefined
  /** Folded city: it tells recipients of one name apart, and comes in nowhere. */
  readonly city: string
  /** Words of the vocabulary: where the recipient is; undefined where that is not told. */
  readonly located: string | undefined
  readonly coverage: readonly string[]
  readonly program: Bilingual | undefined
  readonly purpose: Bilingual | undefined
  readonly title: Bilingual | undefined
  readonly description: Bilingual | undefined
  readonly results: Bilingual | undefined
  readonly additional: Bilingual | undefined
  readonly agreementNumber: string
  /** Cents; undefined where the cell holds no amount. */
  readonly cents: number | undefined
  readonly foreign: { readonly cents: number; readonly currency: string } | undefined
  readonly start: ReadDate
  readonly end: ReadDate
  /** Whether the row passes the filter of rows. */
  readonly isWanted: boolean
}

/** Reads rows under one layout; what is odd about them is counted in `notices`. */
export function rowReader(
  file: { readonly file: string; readonly sheet?: string | undefined },
  layout: Layout,
  isWanted: (cells: readonly Cell[]) => boolean,
  notices: Notices,
): (row: TableRow) => GrantRow | Rejected | undefined {
  const keyColumns = (['ref_number', 'agreement_value', 'owner_org'] as const).flatMap(
    (column) => layout.at.get(column) ?? [],
  )
  return ({ row, cells }) => {
    const place: Place = { ...file, row }
    if (cells.every((cell) => cell === null || cell === '')) return undefined
    if (cells.length <= Math.max(...keyColumns))
      return rejected('cutShort', place, { cells: cells.length, expected: layout.width })
    if (cells.slice(layout.width).some((cell) => cell !== null && cell !== ''))
      return rejected('tooManyCells', place, { cells: cells.length, expected: layout.width })
    const ref = cellText(cells, layout, 'ref_number').trim()
    if (folded(ref) === 'ref number' || folded(ref) === 'reference number') {
      notices.add('headingAgain', place)
      return undefined
    }
    if (ref === '') return rejected('noReference', { ...place, field: 'ref_number' })
    if (ref.length > 200) return rejected('longReference', { ...place, field: 'ref_number' })
    return withoutUndisclosed(grantRow(place, ref, cells, layout, isWanted(cells), notices), notices)
  }
}

function grantRow(
  place: Place,
  ref: string,
  cells: readonly Cell[],
  layout: Layout,
  isWanted: boolean,
  notices: Notices,
): GrantRow {
  const cell = (column: Column) => cellText(cells, layout, column).trim()
  const at = (column: Column): Place => ({ ...place, field: column })
  const date = (column: Column): ReadDate => {
    const read = readDate(cell(column))
    if (read.kind === 'sentinel') notices.add('sentinelDate', at(column))
    if (read.kind === 'unreadable') notices.add('unreadableDate', at(column))
    if (read.kind === 'year') notices.add('ambiguousDate', at(column))
    return read
  }
  const both = (en: Column, fr: Column) => pair(said(oneLine(cell(en))), said(oneLine(cell(fr))))
  const texts = (en: Column, fr: Column) => pair(said(cell(en)), said(cell(fr)))
  if (cells.some((one) => typeof one === 'string' && isGarbled(one))) notices.add('garbled', place)

  const money = cell('agreement_value')
  const cents = readCents(money)
  if (cents === undefined) notices.add(money === '' ? 'noValue' : 'unreadableValue', at('agreement_value'))
  const number = cell('recipient_business_number')
  const root = businessRoot(number)
  if (number !== '' && root === undefined) notices.add('badBusinessNumber', at('recipient_business_number'))
  const foreign = readCents(cell('foreign_currency_value'))
  return {
    place,
    owner: cell('owner_org').toLowerCase().slice(0, 100),
    ownerTitle: bilingualCell(cell('owner_org_title')),
    ref,
    amendment: amendmentNumber(cell('amendment_number'), at('amendment_number'), notices),
    amendmentDate: date('amendment_date'),
    type: agreementType(cell('agreement_type')),
    recipientType: recipientType(cell('recipient_type')),
    recipientCell: cell('recipient_legal_name') || cell('recipient_operating_name'),
    recipient:
      bilingualCell(oneLine(cell('recipient_legal_name'))) ??
      bilingualCell(oneLine(cell('recipient_operating_name'))),
    operating: bilingualCell(oneLine(cell('recipient_operating_name'))),
    research: bilingualCell(oneLine(cell('research_organization_name'))),
    businessRoot: root,
    city: folded((cell('recipient_city').split(/[|│,]/)[0] ?? '').slice(0, 200)),
    located: recipientPlace(cell('recipient_country'), cell('recipient_province'), place, notices),
    coverage: coverageOf(cell('coverage')),
    program: withoutTail(both('prog_name_en', 'prog_name_fr')),
    purpose: texts('prog_purpose_en', 'prog_purpose_fr'),
    title: both('agreement_title_en', 'agreement_title_fr'),
    description: texts('description_en', 'description_fr'),
    results: texts('expected_results_en', 'expected_results_fr'),
    additional: texts('additional_information_en', 'additional_information_fr'),
    agreementNumber: oneLine(cell('agreement_number')),
    cents,
    foreign:
      foreign === undefined
        ? undefined
        : { cents: foreign, currency: cell('foreign_currency_type').toUpperCase().slice(0, 20) },
    start: date('agreement_start_date'),
    end: date('agreement_end_date'),
    isWanted,
  }
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim()

/** "Stream 1 -" is "Stream 1". */
function withoutTail(name: Bilingual | undefined): Bilingual | undefined {
  const clean = (text: string | undefined) =>
    text === undefined ? undefined : said(text.replace(/\s+[-–—]+$/, ''))
  return name && pair(clean(name.en), clean(name.fr))
}

/** "10" comes after "2"; an empty cell is the original. */
function amendmentNumber(cell: string, place: Place, notices: Notices): number {
  if (cell === '') return 0
  const digits = /^\D*(\d{1,6})(?:\.0+)?$/.exec(cell)?.[1]
  if (digits === undefined) {
    notices.add('unreadableAmendment', place)
    return 0
  }
  return Number(digits)
}

function recipientPlace(
  country: string,
  province: string,
  place: Place,
  notices: Notices,
): string | undefined {
  const code = provinceOf(province)
  const where = countryOf(country)
  if (where === 'abroad' || isOutside(province)) return 'Outside Canada'
  if (code !== undefined) return code
  if (province !== '') notices.add('unreadableProvince', { ...place, field: 'recipient_province' })
  return undefined
}
