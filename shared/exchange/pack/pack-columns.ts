import type { Language } from '../../../graph-schema/bilingual.ts'
import type { Choice, Property, PropertyKind } from '../../../graph-schema/property.ts'
import { keptOfRecord } from '../../../graph-schema/common-properties.ts'
import { nodeTypes } from '../../../graph-schema/registry.ts'
import { fieldsOfType } from '../../state/fields.ts'
import { typedOf } from '../../view/typed-value.ts'
import { formula } from '../to-csv.ts'
import type { SheetCell } from '../to-sheets.ts'

/** The record types that a pack has a sheet for, in the order of the sheets. */
export const packTypes = [
  'Organization',
  'Strategy',
  'Program',
  'Service',
  'Initiative',
  'Commitment',
  'Allocation',
] as const
export type PackType = (typeof packTypes)[number]

/** How an organization acts on something, as its pack asks. */
export const roleTypes = ['LEADS', 'CONTRIBUTES_TO', 'DELIVERS'] as const
export type RoleType = (typeof roleTypes)[number]

/** Whether an organization acts on records of a type. */
export function hasRole(type: PackType): boolean {
  return type !== 'Organization' && type !== 'Allocation'
}

/** A column of a sheet that holds one field of the journal (`name.fr`). */
export type PackColumn = {
  readonly field: string
  readonly name: string
  readonly property: Property
  readonly language?: Language | undefined
  /** What stands above it, in both languages. */
  readonly heading: string
}

/** Kinds of property that one cell can hold, so that a person can write it. */
const written: ReadonlySet<PropertyKind> = new Set<PropertyKind>([
  'bilingual',
  'text',
  'texts',
  'choice',
  'flag',
  'number',
  'date',
  'stated-date',
  'timing',
  'fiscal-years',
  'languages',
])

/** Not asked: notes are between those who keep the map; what is kept of a record is theirs alone. */
const notAsked: ReadonlySet<string> = new Set(['note', 'statusReportedBy'])

/** The columns of a type, names first. */
export function packColumns(type: PackType): readonly PackColumn[] {
  const columns = [...fieldsOfType(type)].flatMap(([field, { name, property, language }]): PackColumn[] =>
    written.has(property.kind) && !notAsked.has(name) && (!keptOfRecord.has(name) || name === 'aliases')
      ? [{ field, name, property, language, heading: headingOf(property, language) }]
      : [],
  )
  const isName = ({ name }: PackColumn) => name === 'name' || name === 'text'
  return [...columns.filter(isName), ...columns.filter((one) => !isName(one))]
}

const languageIn = { en: ['English', 'anglais'], fr: ['French', 'français'] } as const

function headingOf({ label, unit }: Property, language: Language | undefined): string {
  const both = label.en === label.fr ? label.en : `${label.en} / ${label.fr}`
  if (language !== undefined) return `${both} (${languageIn[language].join(' / ')})`
  return unit === undefined ? both : `${both} (${unit})`
}

/** What the sheet of a type is called, in both languages; 31 characters is all that a spreadsheet gives. */
export function sheetNameOf(type: PackType): string {
  return inBothNames(nodeTypes[type].plural)
}

/** Two names as one, each once. */
export function inBothNames({ en, fr }: { readonly en: string; readonly fr: string }): string {
  return (en === fr ? en : `${en} - ${fr}`).slice(0, 31)
}

/** A choice as its drop-down list offers it, in both languages. */
export function choiceWords({ en, fr }: Pick<Choice, 'en' | 'fr'>): string {
  return en === fr ? en : `${en} | ${fr}`
}

export const yesOrNo: readonly Choice[] = [
  { id: 'yes', en: 'Yes', fr: 'Oui' },
  { id: 'no', en: 'No', fr: 'Non' },
]

/** What stands in the cell of a field: as a person would type it, a choice in both languages, a number as a number. */
export function packCell({ property }: PackColumn, value: unknown, language: Language): SheetCell {
  if (value === undefined || value === null) return null
  if (typeof value === 'number') return value
  if (typeof value === 'boolean') return choiceWords(yesOrNo[value ? 0 : 1]!)
  const choice = property.choices?.find(({ id }) => id === value)
  if (choice !== undefined) return choiceWords(choice)
  return harmless(
    property.kind === 'bilingual' && typeof value === 'string' ? value : typedOf(property, value, language),
  )
}

/** What a spreadsheet holds in one cell. Source: Microsoft, "Excel specifications and limits". */
const longestCell = 32_767

/** Text that no spreadsheet takes for a formula, also after it was saved in another format. */
export function harmless(text: string): SheetCell {
  const safe = formula.test(text) ? `'${text}` : text
  return safe === '' ? null : safe.slice(0, longestCell)
}

/** The text as it was before `harmless`. */
export function asWritten(text: string): string {
  return text.startsWith("'") && formula.test(text.slice(1)) ? text.slice(1) : text
}
