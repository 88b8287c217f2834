import { keptOfRecord } from '../../../graph-schema/common-properties.ts'
import { audienceOfCall, dateOf, itemsOf, itemStatus, stageOf } from '../../analysis/calls/call.ts'
import { eligibilityOf, isOnScreen } from '../../analysis/calls/eligibility.ts'
import { findingsAt, type FindingAt } from '../../analysis/findings-at.ts'
import { pairRecords } from '../../analysis/pair-records.ts'
import { isDraftAgenda, isDraftRecord, wasHeld } from '../../commands/calls/life.ts'
import { wordOf } from '../../graph/word-of.ts'
import { formatDay } from '../../language/format.ts'
import type { NodeRecord } from '../../state/map-view.ts'
import type { Asked } from '../asked.ts'
import { nameInAsked } from '../finding-name.ts'
import { named } from '../names.ts'
import { presentGap } from '../present-gaps.ts'
import { presentOverlap } from '../present-overlaps.ts'
import { presentPoint } from '../present-points.ts'
import { presentRecord } from '../present-record.ts'
import { drawGraphAnswer } from '../drawing/draw-answer.ts'
import { presentNeighbourhood } from '../present-graph.ts'
import { presentHeading } from '../present-heading.ts'
import type { CallPictureView, CallRoomView, RoomItemView } from '../shapes/calls.ts'
import { actionsOf, namedNode, outcomesOf, worded } from './present-actions.ts'
import { audienceText, disclosureName, notesOf, numberOf, presentParticipants } from './present-call.ts'

/** Facts of a record that fit on a screen. */
const mostFacts = 8

/**
 * The screen that everybody on a call sees: its items in their order with facts, sources and replies; null where there
 * is no such call, or where it is not for all who take part.
 *
 * `own` says how far each finding has travelled (R20); everything that is shown is computed on `atRoom`, the map as all
 * who take part may see it (R28). An item that may not be shown is not there: no title, no count.
 */
export function presentCallRoom(
  own: Asked,
  id: string,
  atRoom: (audience: string) => Asked,
): CallRoomView | null {
  if (own.graph.node(id)?.type !== 'Call') return null
  const audience = audienceOfCall(own.graph, id)
  const asked = atRoom(audience)
  const { graph, context, language, t } = asked
  const call = graph.node(id)
  if (call === undefined) return null
  const findingAt = findingsAt(graph, context)
  const stage = stageOf(call)
  const date = dateOf(call) ?? null
  return {
    call: namedNode(asked, call),
    dateText: date === null ? t('calls:noDate') : formatDay(date, language),
    isDraftAgenda: isDraftAgenda(stage),
    isDraftRecord: isDraftRecord(stage),
    isDraft: wasHeld(stage) ? isDraftRecord(stage) : isDraftAgenda(stage),
    audienceText: audience === 'fpt' ? audienceText(asked, id, audience) : t('calls:audience.open'),
    participants: presentParticipants(asked, id, date),
    items: itemsOf(own.graph, id).flatMap((item) => {
      const { eligibility, disclosure } = eligibilityOf(own.graph, item, graph.node(item.id) !== undefined)
      const seen = graph.node(item.id)
      if (seen === undefined || !isOnScreen(eligibility)) return []
      const disclosed = {
        disclosureName: disclosureName(asked, disclosure),
        isOverridden: eligibility === 'overridden',
      }
      return [presentRoomItem(asked, seen, disclosed, findingAt)]
    }),
  }
}

/**
 * The picture of an item that is on the shared screen: what stands around its finding, or around its records; null where
 * the item is not on it, or nothing stands around it.
 */
export function presentCallPicture(
  own: Asked,
  { id, item }: { readonly id: string; readonly item: string },
  atRoom: (audience: string) => Asked,
): CallPictureView | null {
  if (own.graph.node(id)?.type !== 'Call') return null
  const asked = atRoom(audienceOfCall(own.graph, id))
  const { graph, language } = asked
  const node = itemsOf(own.graph, id).find((one) => one.id === item)
  const seen = graph.node(item)
  if (node === undefined || seen === undefined) return null
  if (!isOnScreen(eligibilityOf(own.graph, node, true).eligibility)) return null
  const finding = wordOf(seen, 'finding')
  const centres = finding === undefined ? graph.out(item, 'CONCERNS').map((one) => one.to) : [finding]
  const drawn = presentNeighbourhood(asked, centres)
  if (drawn.nodes.length < 2) return null
  const picture = drawGraphAnswer('neighbourhood', drawn, { language, heading: presentHeading(asked) })
  return { svg: picture.svg }
}

type Disclosed = Pick<RoomItemView, 'disclosureName' | 'isOverridden'>

/** An item with its finding and records, as far as `asked` sees them. */
export function presentRoomItem(
  asked: Asked,
  item: NodeRecord,
  disclosed: Disclosed,
  findingAt: ReturnType<typeof findingsAt>,
): RoomItemView {
  const { graph, language } = asked
  const finding = wordOf(item, 'finding')
  const lead = graph.in(item.id, 'PRESENTS')[0]
  const inPair = new Set(finding === undefined ? [] : pairRecords(finding))
  const bound = graph.out(item.id, 'CONCERNS').map((one) => one.to)
  const title = worded(asked, item.properties['text'] ?? item.properties['name'])
  return {
    id: item.id,
    title: title ?? { text: finding === undefined ? item.id : nameInAsked(asked, finding), lang: language },
    status: itemStatus(item),
    handling: wordOf(item, 'handling') ?? 'own',
    minutes: numberOf(item, 'minutes'),
    lead: lead === undefined ? null : named(graph, lead.from, language),
    ...disclosed,
    ...findingOf(asked, finding === undefined ? undefined : findingAt(finding)),
    records: [...new Set([...inPair, ...bound])].flatMap((id) => presentRoomRecord(asked, id)),
    outcomes: outcomesOf(asked, item.id),
    actions: actionsOf(asked, item.id),
    notes: notesOf(asked, item.id),
  }
}

/** The finding of an item, as it is found on what everybody may see. A person's verdict is not for the screen. */
function findingOf(
  asked: Asked,
  found: FindingAt | undefined,
): Pick<RoomItemView, 'gap' | 'overlap' | 'point'> {
  const none = { gap: null, overlap: null, point: null }
  switch (found?.kind) {
    case 'gap':
      return { ...none, gap: { ...presentGap(asked, found.gap), judgement: null } }
    case 'overlap':
      return { ...none, overlap: { ...presentOverlap(asked, found.overlap), judgement: null } }
    case 'point':
      return { ...none, point: { ...presentPoint(asked, found.point), judgement: null } }
    case undefined:
      return none
  }
}

function presentRoomRecord(asked: Asked, id: string): RoomItemView['records'] {
  const record = presentRecord(asked, id)
  if (record === null) return []
  const { type, name, lang, typeName, facts, citations } = record
  return [
    {
      record: { id, type, name, lang },
      typeName,
      facts: facts
        .filter(({ field }) => !keptOfRecord.has(field))
        .slice(0, mostFacts)
        .map(({ label, value, lang: of }) => ({ label, value, lang: of })),
      citations: citations.filter((one) => one.isUsed),
    },
  ]
}
