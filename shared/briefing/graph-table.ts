import type { GraphView } from '../view/shapes/records.ts'
import type { Asked } from '../view/asked.ts'
import type { Run, Table } from './document.ts'
import { nameRun } from './writing.ts'

/**
 * What a picture of a graph shows, row by row: for who does not see it, and for who wants to sort or count it. A node
 * without a line has a row of its own. What the picture left out is not in it.
 *
 * Cost: O(nodes + edges).
 */
export function graphTable(asked: Asked, { nodes, edges }: GraphView, title: string): Table {
  const { t } = asked
  const names = new Map(
    nodes.map(({ id, recordId, label }): readonly [string, readonly Run[]] => [
      id,
      [recordId === null ? { text: label } : nameRun(asked, recordId)],
    ]),
  )
  const nameOf = (id: string): readonly Run[] => names.get(id) ?? []
  const joined = new Set(edges.flatMap(({ from, to }) => [from, to]))
  const alone = nodes.filter(({ id }) => !joined.has(id))
  return {
    kind: 'table',
    caption: t('documents:graph.caption', { name: title }),
    columns: [t('documents:graph.from'), t('documents:graph.link'), t('documents:graph.to')],
    rows: [
      ...edges.map(({ from, label, to }) => [nameOf(from), [{ text: label }], nameOf(to)]),
      ...alone.map(({ id }) => [nameOf(id), [], []]),
    ],
  }
}
