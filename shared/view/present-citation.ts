import type { Bilingual } from '../../graph-schema/bilingual.ts'
import type { Property } from '../../graph-schema/property.ts'
import { nodeType, relationshipType } from '../../graph-schema/registry.ts'
import { gradeOf } from '../analysis/evidence.ts'
import { wordOf } from '../graph/word-of.ts'
import { inLanguage } from '../language/format.ts'
import type { NodeRecord, RelationshipRecord } from '../state/map-view.ts'
import type { Asked } from './asked.ts'
import { textOf } from './names.ts'
import { presentCitations } from './present-evidence.ts'
import type { CitationView } from './shapes/common.ts'
import type { RecordView } from './shapes/records.ts'

/** Some citations of a record or relationship, ready to print. */
export function presentCites(asked: Asked, cites: readonly RelationshipRecord[]): CitationView[] {
  return presentCitations(
    asked,
    cites.map((one) => ({
      source: one.to,
      locator: wordOf(one, 'locator') ?? '',
      grade: gradeOf(asked.graph, one),
    })),
  )
}

/** A citation of a record with all that it says, used or not. */
export function presentCitation(
  asked: Asked,
  node: NodeRecord,
  one: RelationshipRecord,
): RecordView['citations'][number] {
  const { says, why } = one.properties as { readonly says?: Bilingual; readonly why?: Bilingual }
  const [view] = presentCites(asked, [one])
  return {
    ...view!,
    id: one.id,
    field: wordOf(one, 'field') ?? null,
    about: aboutOf(asked, node, one),
    says: inLanguage(says, asked.language) ?? null,
    isUsed: one.properties['isUsed'] !== false,
    why: inLanguage(why, asked.language) ?? null,
    hasDocument: asked.graph.node(one.to)?.properties['attachment'] !== undefined,
  }
}

/** What of the record a citation is about, in words: a field by its label, a relationship by what it joins; else null. */
export function aboutOf(
  { graph, language, t }: Asked,
  node: NodeRecord,
  one: RelationshipRecord,
): string | null {
  const [field, relationship] = [wordOf(one, 'field'), wordOf(one, 'relationship')]
  if (field !== undefined) {
    const properties: Readonly<Record<string, Property>> = nodeType(node.type)?.properties ?? {}
    return properties[field]?.label[language] ?? field
  }
  const joined = relationship === undefined ? undefined : graph.view.relationships.get(relationship)
  if (joined === undefined) return null
  const declared = relationshipType(joined.type)
  const isOut = joined.from === node.id
  const label = (isOut ? declared?.label : declared?.inverse)?.[language] ?? joined.type
  return t('common:quoted', { text: `${label} ${textOf(graph, isOut ? joined.to : joined.from, language)}` })
}
