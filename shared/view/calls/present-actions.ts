import type { Bilingual } from '../../../graph-schema/bilingual.ts'
import { outcomeKinds } from '../../../graph-schema/vocabularies/statuses.ts'
import { trackActions, trackOne, type TrackedAction } from '../../analysis/calls/actions.ts'
import { cameOf } from '../../analysis/calls/call.ts'
import { inOrderOfPlace } from '../../analysis/term-order.ts'
import { wordOf } from '../../graph/word-of.ts'
import { inLanguage } from '../../language/format.ts'
import type { NodeRecord } from '../../state/map-view.ts'
import type { Asked } from '../asked.ts'
import { nameOf, named } from '../names.ts'
import type { ActionView, OutcomeView } from '../shapes/calls.ts'
import type { Named } from '../shapes/common.ts'

/** All actions, past due first, as they stand at the day asked. */
export function presentActions(asked: Asked): ActionView[] {
  return trackActions(asked.graph, asked.context.asOf).map((one) => presentAction(asked, one))
}

/** The actions that came of an item or a call. */
export function actionsOf(asked: Asked, of: string): ActionView[] {
  const { graph, context } = asked
  return cameOf(graph, of, 'Action').map((node) => presentAction(asked, trackOne(graph, node, context.asOf)))
}

function presentAction(asked: Asked, one: TrackedAction): ActionView {
  const { graph, language, t } = asked
  const { node, standing } = one
  return {
    id: node.id,
    action: namedNode(asked, node),
    standing,
    standingName: t(`calls:action.${standing}`),
    offeredBy: inOrderOfPlace(graph, one.offeredBy).map((id) => named(graph, id, language)),
    offeredOn: one.since ?? null,
    acceptedOn: wordOf(node, 'acceptedOn') ?? null,
    due: wordOf(node, 'due') ?? null,
    doneOn: wordOf(node, 'doneOn') ?? null,
    ageDays: one.ageDays,
    item: one.item === undefined ? null : namedNode(asked, one.item),
    call: one.call === undefined ? null : namedNode(asked, one.call),
  }
}

/** The outcomes of an item, with reservations in the words of who has them (R34). */
export function outcomesOf(asked: Asked, item: string): OutcomeView[] {
  const { graph, language } = asked
  return cameOf(graph, item, 'Outcome').map((node) => {
    const kind = wordOf(node, 'kind') ?? 'noted'
    return {
      id: node.id,
      kind,
      kindName: outcomeKinds.find((one) => one.id === kind)?.[language] ?? kind,
      text: worded(asked, node.properties['text']),
      reservations: graph.in(node.id, 'RESERVES').map((one) => ({
        id: one.id,
        organization: named(graph, one.from, language),
        text: worded(asked, one.properties['text']),
      })),
    }
  })
}

export function worded({ language }: Asked, value: unknown): { text: string; lang: 'en' | 'fr' } | null {
  const said = inLanguage(value as Bilingual | undefined, language)
  return said === undefined ? null : { ...said }
}

export function namedNode({ language }: Asked, node: NodeRecord): Named {
  const { text, lang } = nameOf(node, language)
  return { id: node.id, type: node.type, name: text, lang }
}
