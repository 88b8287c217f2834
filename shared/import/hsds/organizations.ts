import type { Language } from '../../../graph-schema/bilingual.ts'
import { organizationIdentifiers } from '../organization-id.ts'
import type { StatedNode, StatedRelationship, Statement } from '../statement.ts'
import {
  addressOf,
  addTo,
  inBoth,
  inLanguageOf,
  listOf,
  periodOf,
  stated,
  placeOfField,
  unitOf,
} from '../stated-value.ts'
import type { Tally } from '../tally.ts'
import { identifierOf, keyOf, languageOfRecord, textIn } from './naming.ts'
import type { HsdsRecord, HsdsStore } from './store.ts'
import { withoutPlaces } from '../../view/undisclosed.ts'

export type HsdsContext = {
  readonly store: HsdsStore
  readonly tally: Tally
  readonly dataSet: string
  readonly language: Language
  /** Organizations that run something undisclosed: their texts are read as warily. */
  readonly wary: ReadonlySet<string>
}

/** Texts of a record: of what is undisclosed without the sentences that say where it is. */
export function textOf(record: HsdsRecord, field: string, isWary: boolean, tally: Tally): string | undefined {
  const words = record.fields.get(field)
  if (words === undefined || !isWary) return words
  const { text, count } = withoutPlaces(words)
  tally.add('import-hsds:noticed.sentences', placeOfField(record.place, field), {}, count)
  return text
}

/** Name, other names and description, as properties. */
export function namesOf(
  record: HsdsRecord,
  isWary: boolean,
  { language, tally }: HsdsContext,
): Readonly<Record<string, unknown>> {
  const own = languageOfRecord(record, language)
  const text = (field: string) => textOf(record, field, isWary, tally)
  const name = inLanguageOf(text('name'), own)
  return {
    name: name ?? inBoth('import-hsds:name.withheld', {}),
    aliases: listOf([text('alternate_name')]),
    description: textIn(text('description'), own),
  }
}

export function* organizationStatements(context: HsdsContext): Iterable<Statement> {
  const { store, tally, dataSet } = context
  const register = identifiersByOrganization(store)
  for (const record of store.all('organization')) {
    if (!record.fields.has('name')) {
      yield { kind: 'rejected', code: 'import-hsds:rejected.noName', params: {}, place: record.place }
      continue
    }
    const founded = unitOf(record.fields.get('year_incorporated'))
    yield {
      kind: 'node',
      key: keyOf('organization', record.id, dataSet),
      type: 'Organization',
      identifiers: [
        identifierOf('organization', record.id, dataSet),
        ...(register.get(record.id) ?? []),
        ...businessNumber(record),
      ],
      properties: stated({
        ...namesOf(record, context.wary.has(record.id), context),
        website: addressOf(record.fields.get('website') ?? record.fields.get('url')),
        active: founded?.precision === 'year' ? periodOf(founded, undefined) : undefined,
      }),
      place: record.place,
    }
  }
  yield* parents(store, tally, dataSet)
}

function identifiersByOrganization(store: HsdsStore): ReadonlyMap<string, readonly string[]> {
  const byOrganization = new Map<string, string[]>()
  for (const { fields } of store.all('organization_identifier')) {
    const [organization, scheme, identifier] = ['organization_id', 'identifier_scheme', 'identifier'].map(
      (name) => fields.get(name),
    )
    // a scheme of org-id.guide is written as "GB-COH"; a number without one says nothing
    if (
      organization === undefined ||
      identifier === undefined ||
      !/^[A-Z]{2,3}-[A-Z0-9_]+$/.test(scheme ?? '')
    )
      continue
    const id = identifier.startsWith(`${scheme}-`) ? identifier : `${scheme}-${identifier}`
    addTo(byOrganization, organization, ...organizationIdentifiers(id))
  }
  return byOrganization
}

/** The root of a Canadian business number; other tax numbers do not say whose they are. */
function businessNumber({ fields }: HsdsRecord): readonly string[] {
  const root = /^(\d{9}) ?(?:RR|RC|RT|RP)\d{4}$/.exec(fields.get('tax_id') ?? '')?.[1]
  return root === undefined ? [] : [`ca-bn:${root}`]
}

/** Parents, where they are there and lead nowhere back. */
function* parents(store: HsdsStore, tally: Tally, dataSet: string): Iterable<StatedRelationship> {
  for (const record of store.all('organization')) {
    const parent = record.fields.get('parent_organization_id')
    if (parent === undefined || !record.fields.has('name')) continue
    const place = placeOfField(record.place, 'parent_organization_id')
    if (!isThere(store, 'organization', parent)) {
      tally.add('import-hsds:noticed.dangling', place, { field: 'parent_organization_id' })
      continue
    }
    if (leadsBack(store, record.id)) {
      tally.add('import-hsds:noticed.cycle', place)
      continue
    }
    yield joins(
      'PART_OF',
      keyOf('organization', record.id, dataSet),
      keyOf('organization', parent, dataSet),
      place,
    )
  }
}

/** Nothing has more wholes above it than this; what does is taken for a circle, so that no chain costs its square. */
const mostAbove = 100

/** True where the parents of a record lead back to it. Cost: its ancestors. */
function leadsBack(store: HsdsStore, id: string): boolean {
  const seen = new Set<string>()
  let above = store.get('organization', id)?.fields.get('parent_organization_id')
  while (above !== undefined && !seen.has(above)) {
    if (above === id || seen.size > mostAbove) return true
    seen.add(above)
    above = store.get('organization', above)?.fields.get('parent_organization_id')
  }
  return false
}

/** True where a foreign key leads to a record that comes in. */
export function isThere(store: HsdsStore, entity: 'organization' | 'program', id: string): boolean {
  return store.get(entity, id)?.fields.has('name') === true
}

export function joins(
  type: StatedRelationship['type'],
  from: string,
  to: string,
  place: StatedNode['place'],
): StatedRelationship {
  return { kind: 'relationship', type, from: { key: from }, to: { key: to }, properties: {}, place }
}

export function* programStatements(context: HsdsContext): Iterable<Statement> {
  const { store, tally, dataSet } = context
  for (const record of store.all('program')) {
    if (!record.fields.has('name')) {
      yield { kind: 'rejected', code: 'import-hsds:rejected.noName', params: {}, place: record.place }
      continue
    }
    const key = keyOf('program', record.id, dataSet)
    const organization = record.fields.get('organization_id')
    const isWary = organization !== undefined && context.wary.has(organization)
    const identifiers = [identifierOf('program', record.id, dataSet)]
    const properties = stated(namesOf(record, isWary, context))
    yield { kind: 'node', key, type: 'Program', identifiers, properties, place: record.place }
    if (organization === undefined) continue
    if (isThere(store, 'organization', organization))
      yield joins('DELIVERS', keyOf('organization', organization, dataSet), key, record.place)
    else tally.add('import-hsds:noticed.dangling', record.place, { field: 'organization_id' })
  }
}
