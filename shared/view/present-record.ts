import { nodeType, relationshipType } from '../../graph-schema/registry.ts'
import { standingOf } from '../analysis/currency.ts'
import { gradeOf } from '../analysis/evidence.ts'
import type { Bilingual } from '../../graph-schema/bilingual.ts'
import { inLanguage } from '../language/format.ts'
import type { NodeRecord, RelationshipRecord } from '../state/map-view.ts'
import type { Asked } from './asked.ts'
import { nameOf, nameThen, named, typeName, whoName } from './names.ts'
import { rowsOf } from './present-comparison.ts'
import { presentCitations } from './present-evidence.ts'
import { presentValue } from './present-value.ts'
import { withStanding } from './traits.ts'
import type { RecordView } from './shapes/records.ts'
import { wordOf } from '../graph/word-of.ts'

/** Shown elsewhere on the record, not among its facts. */
const notFacts = new Set([
  'name',
  'handling',
  'verifiedOn',
  'nameStatus',
  'finding', // of a judgement, which has its name
  'evidenceHash',
  'toConfirm',
])

/** A record for the inspector, or null where there is none. */
export function presentRecord(asked: Asked, id: string): RecordView | null {
  const { graph, context, language } = asked
  const node = graph.node(id)
  if (node === undefined) return null
  const name = nameThen(graph, node, language, context.asOf)
  const cites = graph.out(id, 'CITES')
  const { currency } = standingOf(graph, node, context.asOf, context.currentMonths)
  return {
    id,
    type: node.type,
    typeName: typeName(node.type, language),
    name: name.text,
    lang: name.lang,
    currency: withStanding.has(node.type) && currency !== 'unknown-yet' ? currency : null,
    handling: wordOf(node, 'handling') ?? 'own',
    verifiedOn: (node.properties['verifiedOn'] as string | undefined) ?? null,
    facts: factsOf(asked, id),
    relationships: [
      ...graph.out(id).map((one) => presentRelationship(asked, one, 'out')),
      ...graph.in(id).map((one) => presentRelationship(asked, one, 'in')),
    ].filter((one) => one.type !== 'CITES' && one.type !== 'JUDGES'),
    citations: cites.map((one) => {
      const properties = one.properties as {
        field?: string
        says?: Bilingual
        isUsed?: boolean
        locator?: string
      }
      const [view] = presentCitations(asked, [
        { source: one.to, locator: properties.locator ?? '', grade: gradeOf(graph, one) },
      ])
      return {
        ...view!,
        field: properties.field ?? null,
        says: inLanguage(properties.says, language) ?? null,
        isUsed: properties.isUsed !== false,
      }
    }),
    mergedHere: (graph.view.merged?.get(id) ?? []).map((one) => presentMerged(asked, node, one)),
    disagreements: cites.filter((one) => one.properties['isUsed'] === false).length,
  }
}

function factsOf(asked: Asked, id: string): RecordView['facts'] {
  const { graph, language } = asked
  const node = graph.node(id)
  const declared = node === undefined ? undefined : nodeType(node.type)
  if (node === undefined || declared === undefined) return []
  return Object.entries(declared.properties)
    .filter(([field]) => !notFacts.has(field) && node.properties[field] !== undefined)
    .map(([field, property]) => {
      const { text, lang } = presentValue(asked, property, node.properties[field])
      return { field, label: property.label[language], value: text, lang }
    })
    .filter((fact) => fact.value !== '')
}

/** A record that gave way: its names, and what it says otherwise than the one that stands. */
function presentMerged(
  asked: Asked,
  standing: NodeRecord,
  one: NodeRecord,
): RecordView['mergedHere'][number] {
  const { language } = asked
  const name = nameOf(one, language)
  const said = rowsOf(asked, [one, standing])
    .filter((row) => row.a !== null && (!row.isSame || row.isName))
    .map(({ label, a }) => ({ label, value: a?.text ?? '', lang: a?.lang ?? null }))
  return { record: { id: one.id, type: one.type, name: name.text, lang: name.lang }, said }
}

function presentRelationship(
  { graph, context, language, t }: Asked,
  one: RelationshipRecord,
  direction: 'out' | 'in',
): RecordView['relationships'][number] {
  const declared = relationshipType(one.type)
  const assignedBy = wordOf(one, 'assignedBy')
  const label = direction === 'out' ? declared?.label[language] : declared?.inverse[language]
  return {
    id: one.id,
    type: one.type,
    label: label ?? one.type,
    direction,
    // of a succession both names are told
    other: named(
      graph,
      direction === 'out' ? one.to : one.from,
      language,
      one.type === 'SUCCEEDED_BY' ? undefined : context.asOf,
    ),
    assignedBy: assignedBy === undefined ? null : whoName(assignedBy, t),
  }
}
