import type { Language } from '../../../../graph-schema/bilingual.ts'
import type { GridColumn } from '../../../../shared/view/grid/grid-columns.ts'

/** What was typed and is not in the map, by record: the fields, each as in the place of its draft. */
export type CellDrafts = ReadonlyMap<string, ReadonlySet<string>>

/** The language whose words a cell holds; '' where the value is in none. */
export function partOf({ property, language: own }: PropertyColumn, language: Language): Language | '' {
  if (property.kind !== 'bilingual') return ''
  return own === 'fr' || own === 'en' ? own : language
}

type PropertyColumn = Extract<GridColumn, { kind: 'property' }>

/** The drafts by record; places that are no field of one ("new-record name") are nobody's. */
export function draftsByRecord(places: ReadonlySet<string>): CellDrafts {
  const drafts = new Map<string, Set<string>>()
  for (const place of places) {
    const [id = '', field = ''] = place.split(' ')
    drafts.set(id, (drafts.get(id) ?? new Set()).add(field))
  }
  return drafts
}

/** Whether a cell has something typed or picked that the map does not hold. */
export function isDraft(
  column: GridColumn,
  fields: ReadonlySet<string> | undefined,
  language: Language,
): boolean {
  if (fields === undefined) return false
  if (column.kind === 'relationship') return fields.has(column.key)
  if (column.kind !== 'property') return false
  if (column.property.kind === 'eligibility')
    return [...fields].some((field) => field.startsWith(`${column.name}.`))
  const part = partOf(column, language)
  return fields.has(part === '' ? column.name : `${column.name}.${part}`)
}
