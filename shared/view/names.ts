import type { Bilingual, Language } from '../../graph-schema/bilingual.ts'
import { curator } from '../../graph-schema/common-properties.ts'
import { nodeType } from '../../graph-schema/registry.ts'
import { inLanguage } from '../language/format.ts'
import type { Translate } from '../language/translator.ts'
import type { MapGraph } from '../graph/map-graph.ts'
import type { NodeRecord } from '../state/map-view.ts'
import type { Named } from './shapes/common.ts'

/** What a record is called in a language; where it has no name there, in the other one, saying which (R37). */
export function nameOf(
  node: NodeRecord,
  language: Language,
): { readonly text: string; readonly lang: Language } {
  const name = node.properties['name'] as Bilingual | undefined
  const text = node.properties['text'] as Bilingual | undefined
  const found = inLanguage(name, language) ?? inLanguage(text, language)
  if (found === undefined) return { text: node.id, lang: language }
  return found.text.length > 160 ? { ...found, text: `${found.text.slice(0, 157).trimEnd()}…` } : found
}

/** The short name of a term, the abbreviation of an organization, else the name. */
export function shortNameOf(node: NodeRecord, language: Language): string {
  const { code, shortName, abbreviation } = node.properties as {
    code?: string
    shortName?: Bilingual
    abbreviation?: Bilingual
  }
  if (node.type === 'Jurisdiction' && code !== undefined) return code
  return (
    inLanguage(shortName, language)?.text ??
    inLanguage(abbreviation, language)?.text ??
    nameOf(node, language).text
  )
}

export function namesOf(graph: MapGraph, ids: readonly string[], language: Language): readonly string[] {
  return ids.map((id) => textOf(graph, id, language))
}

/** The name of a record by its id; the id where it is not there. */
export function textOf(graph: MapGraph, id: string, language: Language): string {
  const node = graph.node(id)
  return node === undefined ? id : nameOf(node, language).text
}

export function named(graph: MapGraph, id: string, language: Language): Named {
  const node = graph.node(id)
  if (node === undefined) return { id, type: 'unknown', name: id, lang: language }
  const { text, lang } = nameOf(node, language)
  return { id, type: node.type, name: text, lang }
}

/** Who coded or looked, as written; the team of the starter map by its own word, never by the id that stands for it. */
export function whoName(who: string, t: Translate): string {
  return who === curator ? t('common:curator') : who
}

export function typeName(type: string, language: Language): string {
  return nodeType(type)?.label[language] ?? type
}
