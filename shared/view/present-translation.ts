import type { z } from 'zod'
import type { Bilingual, Language } from '../../graph-schema/bilingual.ts'
import type { NameStatus, Property } from '../../graph-schema/property.ts'
import { nodeType } from '../../graph-schema/registry.ts'
import type { BatchStep } from '../commands/command.ts'
import type { NodeRecord } from '../state/map-view.ts'
import type { Asked } from './asked.ts'
import { named } from './names.ts'
import type {
  Segment,
  TranslatedAsked,
  TranslatedView,
  UntranslatedAsked,
  UntranslatedView,
} from './shapes/translation.ts'

const otherThan = (language: Language): Language => (language === 'en' ? 'fr' : 'en')

/**
 * The records whose texts a document has in the other language, since they have none in its own. A name of which it is
 * known that there is none in that language is complete as it is (R37).
 *
 * Cost: O(texts + properties of the map).
 */
export function presentUntranslated(
  { graph, language }: Asked,
  { texts, to }: z.infer<typeof UntranslatedAsked>,
): UntranslatedView {
  const wanted = new Set(texts.map(compared))
  const from = otherThan(to)
  const found: UntranslatedView = []
  for (const node of graph.view.nodes.values())
    for (const [field, property] of bilingualOf(node)) {
      const words = node.properties[field] as Bilingual | undefined
      const source = words?.[from]
      if (source === undefined || words?.[to] !== undefined || !wanted.has(compared(source))) continue
      if (field === 'name' && stateOf(node)?.[to] === 'none-exists') continue
      found.push({
        record: node.id,
        field,
        source,
        recordName: named(graph, node.id, language),
        label: property.label[language],
      })
    }
  return found
}

/** What of a translation that came back can be written, and why the rest cannot. Nothing that is there is written over. */
export function presentTranslated(
  { graph, language }: Asked,
  { units, to, by }: z.infer<typeof TranslatedAsked>,
): TranslatedView {
  const from = otherThan(to)
  const ready: TranslatedView['ready'] = []
  const skipped: TranslatedView['skipped'] = []
  for (const { record, field, source, target } of units) {
    const node = graph.node(record)
    const property = node === undefined ? undefined : bilingualOf(node).get(field)
    const words = node?.properties[field] as Bilingual | undefined
    const said = target.trim()
    const skip = (why: TranslatedView['skipped'][number]['why']): void => {
      skipped.push({ record, field, source, target: said, why })
    }
    if (node === undefined || property === undefined) skip('gone')
    else if (compared(words?.[from] ?? '') !== compared(source)) skip('changed')
    else if (said === '') skip('empty')
    else if (words?.[to] !== undefined) skip('there')
    else
      ready.push({
        record,
        field,
        source,
        target: said,
        recordName: named(graph, record, language),
        label: property.label[language],
      })
  }
  return { ready, skipped, commands: commandsOf(graph, ready, to, by) }
}

/** One edit a record; a name says whose translation it is (R37). */
function commandsOf(
  graph: Asked['graph'],
  ready: readonly (Segment & { readonly target: string })[],
  to: Language,
  by: string,
): BatchStep[] {
  return [...new Set(ready.map(({ record }) => record))].map((id): BatchStep => {
    const texts = ready.filter(({ record }) => record === id)
    const properties: Record<string, unknown> = Object.fromEntries(
      texts.map(({ field, target }) => [field, { [to]: target }]),
    )
    if (texts.some(({ field }) => field === 'name'))
      properties['nameStatus'] = { ...stateOf(graph.node(id)), [to]: { translatedBy: by } }
    return { do: 'edit', id, properties }
  })
}

const stateOf = (node: NodeRecord | undefined) => node?.properties['nameStatus'] as NameStatus | undefined

function bilingualOf({ type }: NodeRecord): ReadonlyMap<string, Property> {
  const declared = nodeType(type)?.properties ?? {}
  return new Map(Object.entries<Property>(declared).filter(([, { kind }]) => kind === 'bilingual'))
}

/** Documents set spaces and apostrophes their own way. */
const compared = (text: string): string =>
  text.normalize('NFC').replaceAll('\u2019', "'").replaceAll(/\s+/g, ' ').trim()
