import { callOfItem, dateOf, stageOf } from '../../analysis/calls/call.ts'
import { isDraftRecord } from '../../commands/calls/life.ts'
import { origins } from '../../graph/map-graph.ts'
import { wordOf } from '../../graph/word-of.ts'
import { formatDay } from '../../language/format.ts'
import type { NodeRecord } from '../../state/map-view.ts'
import type { Asked } from '../asked.ts'
import type { TouchedView } from '../shapes/calls.ts'
import { actionsOf, namedNode, outcomesOf } from './present-actions.ts'

/**
 * What came of the items that were about a record, or about a finding by its id: outcomes and actions, the newest call
 * first. Items of which nothing came are left out.
 *
 * Cost: O(items on the map).
 */
export function presentTouched(asked: Asked, { of }: { readonly of: string }): TouchedView {
  const { graph, language, t } = asked
  const bound = new Set(origins(graph, of, 'CONCERNS'))
  const items = graph
    .ofType('AgendaItem')
    .filter((item) => bound.has(item.id) || wordOf(item, 'finding') === of)
    .map((item) => ({ item, call: callOfItem(graph, item.id) }))
    .sort((a, b) => (dayOf(a.call) < dayOf(b.call) ? 1 : dayOf(a.call) > dayOf(b.call) ? -1 : 0))
  return items
    .map(({ item, call }) => {
      const date = call && dateOf(call)
      return {
        item: namedNode(asked, item),
        call: call === undefined ? null : namedNode(asked, call),
        dateText: date === undefined ? t('calls:noDate') : formatDay(date, language),
        isDraft: call === undefined || isDraftRecord(stageOf(call)),
        outcomes: outcomesOf(asked, item.id),
        actions: actionsOf(asked, item.id),
      }
    })
    .filter((one) => one.outcomes.length > 0 || one.actions.length > 0)
}

function dayOf(call: NodeRecord | undefined): string {
  return (call && dateOf(call)) ?? ''
}
