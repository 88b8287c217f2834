import type { Label, Language } from '../../../graph-schema/bilingual.ts'
import { commonNodeProperties } from '../../../graph-schema/common-properties.ts'
import type { Choice, Property } from '../../../graph-schema/property.ts'
import { nodeType, relationshipType } from '../../../graph-schema/registry.ts'
import { hasStanding } from '../../analysis/assurance.ts'
import { needsSource } from '../../analysis/sourcing.ts'
import { possibleRelationships } from '../possible-relationships.ts'

/** What the map works out of a record and nobody types. */
export type Computed = 'standing' | 'sources' | 'attention' | 'id'

/**
 * One column that the grid of a type can show, drawn from the declaration of the type.
 *
 * `language` of a bilingual property: one of the two, or `own`, that of the window (the other one where it has none).
 */
export type GridColumn = { readonly key: string; readonly label: Label } & (
  | {
      readonly kind: 'property'
      readonly name: string
      readonly property: Property
      readonly language?: Language | 'own'
    }
  | { readonly kind: 'relationship'; readonly type: string; readonly direction: 'out' | 'in' }
  | { readonly kind: 'computed'; readonly what: Computed }
)

/** Structures that name other records, or have no words of their own: shown on the record. */
const notInGrid = new Set<Property['kind']>(['name-status', 'recipients', 'attachment', 'saved-view'])
/** Written by the analysis or together with something else. */
const notTyped = new Set(['evidenceHash', 'evidence', 'finding', 'scorer'])
/** Structures that have a form of their own. */
const formOnly = new Set<Property['kind']>(['eligibility', 'choices'])

const inLanguages: Record<Language, Label> = {
  en: { en: 'English', fr: 'anglais' },
  fr: { en: 'French', fr: 'français' },
}

/** Every column that a type can show, in the order of its declaration; none for a type of a newer schema. */
export function gridColumns(type: string): readonly GridColumn[] {
  const known = made.get(type)
  if (known !== undefined) return known
  const columns = makeColumns(type)
  made.set(type, columns)
  return columns
}

const made = new Map<string, readonly GridColumn[]>()

function makeColumns(type: string): readonly GridColumn[] {
  const declared = nodeType(type)
  if (declared === undefined) return []
  const properties: Readonly<Record<string, Property>> = declared.properties
  // what every record has comes last, but for its name
  const inOrder = Object.entries(properties).filter(([, { kind }]) => !notInGrid.has(kind))
  const isCommon = (name: string) => name !== 'name' && Object.hasOwn(commonNodeProperties, name)
  const own = inOrder.filter(([name]) => !isCommon(name))
  const shared = inOrder.filter(([name]) => isCommon(name))
  return [
    ...own.flatMap(([name, property]) => columnsOfProperty(name, property)),
    ...possibleRelationships(type).map((one): GridColumn => ({
      kind: 'relationship',
      key: `${one.direction}.${one.type}`,
      label: one.label,
      type: one.type,
      direction: one.direction,
    })),
    ...(hasStanding(type) ? [computed('standing', 'Standing', 'Situation')] : []),
    ...(needsSource(type) ? [computed('sources', 'Sources', 'Sources')] : []),
    computed('attention', 'Needs attention', 'À revoir'),
    ...shared.flatMap(([name, property]) => columnsOfProperty(name, property)),
    computed('id', 'Id', 'Identifiant'),
  ]
}

function computed(what: Computed, en: string, fr: string): GridColumn {
  return { kind: 'computed', key: `map.${what}`, label: { en, fr }, what }
}

function columnsOfProperty(name: string, property: Property): readonly GridColumn[] {
  const { label } = property
  if (property.kind !== 'bilingual') return [{ kind: 'property', key: name, label, name, property }]
  const inOne = (language: Language): GridColumn => ({
    kind: 'property',
    key: `${name}.${language}`,
    label: {
      en: `${label.en} (${inLanguages[language].en})`,
      fr: `${label.fr} (${inLanguages[language].fr})`,
    },
    name,
    property,
    language,
  })
  return [{ kind: 'property', key: name, label, name, property, language: 'own' }, inOne('en'), inOne('fr')]
}

/** The columns of these keys, in this order; a key that the type does not have (any more) is left out. */
export function columnsOfKeys(type: string, keys: readonly string[]): readonly GridColumn[] {
  const all = new Map(gridColumns(type).map((one) => [one.key, one]))
  return [...new Set(keys)].map((key) => all.get(key)).filter((one) => one !== undefined)
}

/** True where a cell of it is typed or chosen in the grid. */
export function isTyped(column: GridColumn): boolean {
  return column.kind === 'property' && !formOnly.has(column.property.kind) && !notTyped.has(column.name)
}

/** True where a cell of it opens a form: relationships, and structures that are more than a line. */
export function isOpened(column: GridColumn): boolean {
  return (
    column.kind === 'relationship' || (column.kind === 'property' && column.property.kind === 'eligibility')
  )
}

/** What a cell of it is chosen from; undefined where it is typed. */
export function choicesOf(column: GridColumn): readonly Choice[] | undefined {
  if (column.kind !== 'property') return undefined
  return column.property.kind === 'flag' ? yesOrNo : column.property.choices
}

const yesOrNo: readonly Choice[] = [
  { id: 'true', en: 'Yes', fr: 'Oui' },
  { id: 'false', en: 'No', fr: 'Non' },
]

/** Kinds that say much in little room. */
const atFirst = new Set<Property['kind']>([
  'choice',
  'flag',
  'number',
  'date',
  'stated-date',
  'timing',
  'fiscal-years',
])
const mostAtFirst = 5

/** Relationships that tell whose a record is and where, if the type is named in their ends. */
const tellingAtFirst = ['LEADS', 'DELIVERS', 'OPERATES_IN', 'PAYS_FROM', 'PAYS_TO', 'TAKES']
const mostRelationships = 3

/** What is shown until a person chooses otherwise: name, what is short, whose and where it is, how it stands. */
export function firstColumns(type: string): readonly string[] {
  const columns = gridColumns(type)
  const isCode = (one: GridColumn) => one.key === 'number' || one.key === 'code'
  const properties = columns.filter(
    (one) =>
      one.kind === 'property' &&
      !['handling', 'verifiedOn', 'reviewEvery'].includes(one.key) &&
      (atFirst.has(one.property.kind) || isCode(one)),
  )
  const relationships = columns.filter(
    (one) => one.kind === 'relationship' && tellingAtFirst.includes(one.type) && isNamed(one.type, type),
  )
  const keys = [
    'name',
    ...(columns.some((one) => one.key === 'text') ? ['text'] : []),
    ...properties.slice(0, mostAtFirst).map((one) => one.key),
    ...relationships.slice(0, mostRelationships).map((one) => one.key),
    'map.standing',
    'map.attention',
    'verifiedOn',
    'handling',
  ]
  return columnsOfKeys(type, keys).map((one) => one.key)
}

/** Whether the schema names this type at an end, not only "any". */
function isNamed(relationship: string, type: string): boolean {
  const declared = relationshipType(relationship)
  return (declared?.ends ?? []).some(({ from, to }) =>
    [from, to].some((end) => end !== 'any' && end.includes(type)),
  )
}
