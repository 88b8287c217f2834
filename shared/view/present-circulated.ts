import { Attachment } from '../../graph-schema/attachment.ts'
import { circulatedKinds } from '../../graph-schema/vocabularies/documents.ts'
import { handlings } from '../../graph-schema/vocabularies/handling.ts'
import { targets } from '../graph/map-graph.ts'
import { wordOf } from '../graph/word-of.ts'
import { formatDay } from '../language/format.ts'
import type { Asked } from './asked.ts'
import { named } from './names.ts'
import type { CirculatedView } from './shapes/circulated.ts'

/** Documents that were circulated, the newest first (R36). Cost: O(of them). */
export function presentCirculated({ graph, language, t }: Asked): CirculatedView[] {
  return graph
    .ofType('CirculatedDocument')
    .map((node): CirculatedView => {
      const [kind, date, audience] = ['kind', 'circulatedOn', 'audience'].map((name) => wordOf(node, name))
      const content = Attachment.safeParse(node.properties['content'])
      const handling = handlings.find((one) => one.id === audience)
      return {
        id: node.id,
        document: named(graph, node.id, language),
        kind: kind ?? '',
        kindName: circulatedKinds.find((one) => one.id === kind)?.[language] ?? kind ?? '',
        date: date ?? null,
        dateText: date === undefined ? t('documents:undated') : formatDay(date, language),
        audience: audience ?? '',
        audienceName:
          handling?.[language] ??
          (audience !== undefined && graph.node(audience) !== undefined
            ? named(graph, audience, language).name
            : ''),
        about: targets(graph, node.id, 'PREPARED_FOR').map((id) => named(graph, id, language)),
        content: content.success ? content.data : null,
      }
    })
    .toSorted((a, b) => (b.date ?? '').localeCompare(a.date ?? '') || (a.id < b.id ? 1 : -1))
}
