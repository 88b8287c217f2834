import type { Bilingual, Language } from '../../graph-schema/bilingual.ts'
import { curator } from '../../graph-schema/common-properties.ts'
import { nodeType } from '../../graph-schema/registry.ts'
import { inLanguage } from '../language/format.ts'
import { rangeOf, type Day } from '../base/days.ts'
import type { Translate } from '../language/translator.ts'
import type { MapGraph } from '../graph/map-graph.ts'
import type { StatedDate } from '../../graph-schema/timing.ts'
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

/** Kinds of succession in which a body goes on under another name. */
const continues = new Set<unknown>(['renamed', 'merged', 'split'])

/**
 * What a record was called on a day (D6): before it succeeded another one, by the name of that one, over any number of
 * steps. Several predecessors of a day are named together; a part beside its whole is not. What was replaced by
 * something else did not change its name, and a succession without a date changes none.
 *
 * Shape: `records` are those whose names are given; the record itself where it had its name already.
 * Cost:  O(predecessors).
 */
export function recordsThen(graph: MapGraph, node: NodeRecord, asOf: Day): readonly NodeRecord[] {
  const found = new Map<string, NodeRecord>()
  const seen = new Set<string>()
  const visit = (one: NodeRecord): void => {
    if (seen.has(one.id)) return
    seen.add(one.id)
    const before = graph.in(one.id, 'SUCCEEDED_BY').flatMap(({ from, properties }) => {
      const date = properties['date'] as StatedDate | undefined
      const predecessor = graph.node(from)
      const isLater =
        continues.has(properties['kind']) &&
        date !== undefined &&
        asOf < rangeOf(date.date, date.precision).first
      return isLater && predecessor !== undefined ? [predecessor] : []
    })
    if (before.length === 0) found.set(one.id, one)
    for (const predecessor of before) visit(predecessor)
  }
  visit(node)
  const all = [...found.values()].sort((a, b) => (a.id < b.id ? -1 : 1))
  const wholes = all.filter((one) => !graph.out(one.id, 'PART_OF').some(({ to }) => found.has(to)))
  return wholes.length > 0 ? wholes : [node]
}

/** The name of a record on a day, in a language; its own where the day is not said. */
export function nameThen(
  graph: MapGraph,
  node: NodeRecord,
  language: Language,
  asOf: Day | undefined,
): ReturnType<typeof nameOf> {
  if (asOf === undefined) return nameOf(node, language)
  const [first, ...others] = recordsThen(graph, node, asOf).map((one) => nameOf(one, language))
  if (first === undefined) return nameOf(node, language)
  return others.length === 0
    ? first
    : { ...first, text: [first, ...others].map((one) => one.text).join(' · ') }
}

/** The short name that a record had on a day. */
export function shortNameThen(graph: MapGraph, node: NodeRecord, language: Language, asOf: Day): string {
  return recordsThen(graph, node, asOf)
    .map((one) => shortNameOf(one, language))
    .join(' · ')
}

export function namesOf(
  graph: MapGraph,
  ids: readonly string[],
  language: Language,
  asOf?: Day,
): readonly string[] {
  return ids.map((id) => textOf(graph, id, language, asOf))
}

/** The name of a record by its id, on a day where one is given; the id where it is not there. */
export function textOf(graph: MapGraph, id: string, language: Language, asOf?: Day): string {
  const node = graph.node(id)
  return node === undefined ? id : nameThen(graph, node, language, asOf).text
}

export function named(graph: MapGraph, id: string, language: Language, asOf?: Day): Named {
  const node = graph.node(id)
  if (node === undefined) return { id, type: 'unknown', name: id, lang: language }
  const { text, lang } = nameThen(graph, node, language, asOf)
  return { id, type: node.type, name: text, lang }
}

/** Who coded or looked, as written; the team of the starter map by its own word, never by the id that stands for it. */
export function whoName(who: string, t: Translate): string {
  return who === curator ? t('common:curator') : who
}

export function typeName(type: string, language: Language): string {
  return nodeType(type)?.label[language] ?? type
}
