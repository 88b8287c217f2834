import type { Precision, StatedDate } from '../../graph-schema/timing.ts'
import { successionKinds } from '../../graph-schema/vocabularies/statuses.ts'
import { succession } from '../graph/closure.ts'
import { wordOf } from '../graph/word-of.ts'
import { formatDay } from '../language/format.ts'
import type { Asked } from './asked.ts'
import { named, nameOf, nameThen } from './names.ts'
import type { SuccessionView } from './shapes/duplicates.ts'

/** All predecessors and successors of a record, step by step, in the order of time; null where there is no such record. */
export function presentSuccession({ graph, context, language }: Asked, id: string): SuccessionView | null {
  const node = graph.node(id)
  if (node === undefined) return null
  const steps = [...succession(graph, id)].flatMap((one) => graph.out(one, 'SUCCEEDED_BY'))
  const own = nameOf(node, language)
  const then = nameThen(graph, node, language, context.asOf)
  return {
    record: { id, type: node.type, name: own.text, lang: own.lang },
    steps: steps
      .map((step) => {
        const stated = step.properties['date'] as StatedDate | undefined
        const precision: Precision = stated?.precision ?? 'day'
        const kind = wordOf(step, 'kind') ?? null
        return {
          relationship: step.id,
          from: named(graph, step.from, language),
          to: named(graph, step.to, language),
          date: stated?.date ?? null,
          precision,
          dateText: stated === undefined ? '' : formatDay(stated.date, language, precision),
          kind,
          kindName: successionKinds.find((one) => one.id === kind)?.[language] ?? '',
          isOwn: step.from === id || step.to === id,
        }
      })
      .sort(
        (a, b) =>
          (a.date ?? '9999').localeCompare(b.date ?? '9999') || (a.relationship < b.relationship ? -1 : 1),
      ),
    nameThen: then.text === own.text ? null : then.text,
  }
}
