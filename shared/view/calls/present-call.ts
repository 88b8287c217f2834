import { agendaStatuses, callStages, standings } from '../../../graph-schema/vocabularies/statuses.ts'
import { disclosures, type Disclosure } from '../../../graph-schema/vocabularies/findings.ts'
import type { Bilingual } from '../../../graph-schema/bilingual.ts'
import { defaultTimeZone } from '../../../graph-schema/vocabularies/time-zones.ts'
import {
  attendanceOf,
  audienceOfCall,
  callOfItem,
  callsOf,
  cameOf,
  dateOf,
  itemsOf,
  itemStatus,
  neighboursOf,
  othersThanOfficials,
  quietOn,
  stageOf,
} from '../../analysis/calls/call.ts'
import { eligibilityOf } from '../../analysis/calls/eligibility.ts'
import { timesOfCall } from '../../analysis/calls/zones.ts'
import { findingEvidence } from '../../analysis/finding-evidence.ts'
import { byVocabulary, inOrderOfPlace } from '../../analysis/term-order.ts'
import { isDraftAgenda, isDraftRecord, stagesAfter, wasHeld } from '../../commands/calls/life.ts'
import { origins, targets } from '../../graph/map-graph.ts'
import { wordOf } from '../../graph/word-of.ts'
import { formatDay, formatList, formatTime } from '../../language/format.ts'
import type { MapView, NodeRecord } from '../../state/map-view.ts'
import type { Asked } from '../asked.ts'
import { nameInAsked } from '../finding-name.ts'
import { named, namesOf, textOf } from '../names.ts'
import type { AgendaItemView, CallView, CommentView, ParticipantView } from '../shapes/calls.ts'
import { callNotes } from './call-notes.ts'
import { actionsOf, namedNode, outcomesOf, worded } from './present-actions.ts'

/**
 * A call with all that belongs to it, or null where there is none.
 *
 * `forAll` is the map as its audience sees it: what is not there is not on the shared screen (R28). `notesEver` gives the
 * notes of the call whose words are in the journal, whether they stand or not (R32).
 */
export function presentCall(
  asked: Asked,
  id: string,
  {
    forAll,
    notesEver,
  }: {
    readonly forAll: (audience: string) => MapView
    readonly notesEver: (call: string) => readonly string[]
  },
): CallView | null {
  const { graph, language, t } = asked
  const call = graph.node(id)
  if (call?.type !== 'Call') return null
  const stage = stageOf(call)
  const date = dateOf(call) ?? null
  const audience = audienceOfCall(graph, id)
  const room = forAll(audience)
  const items = itemsOf(graph, id).map((item) => presentItem(asked, item, room.nodes.has(item.id)))
  const { before, after } = neighboursOf(graph, call)
  const startTime = wordOf(call, 'startTime') ?? null
  return {
    id,
    call: namedNode(asked, call),
    handling: wordOf(call, 'handling') ?? 'own',
    date,
    dateText: date === null ? t('calls:noDate') : formatDay(date, language),
    startTime,
    startTimeText: startTime === null ? null : formatTime(startTime, language),
    timeZone: wordOf(call, 'timeZone') ?? defaultTimeZone,
    minutes: numberOf(call, 'minutes'),
    stage,
    stageName: stageName(asked, stage),
    isDraftAgenda: isDraftAgenda(stage),
    isDraftRecord: isDraftRecord(stage),
    wasHeld: wasHeld(stage),
    approvedOn: wordOf(call, 'approvedOn') ?? null,
    next: stagesAfter(stage).map((one) => ({ stage: one, name: stageName(asked, one) })),
    times: date === null || startTime === null ? [] : presentTimes(asked, call, date, startTime),
    notes:
      date === null
        ? []
        : callNotes(asked, date, {
            isTwice: callsOf(graph).filter((one) => dateOf(one) === date).length > 1,
            isOpen: !wasHeld(stage),
          }),
    audience,
    audienceText: audienceText(asked, id, audience),
    participants: presentParticipants(asked, id, date),
    items,
    minutesOfItems: items
      .filter((one) => one.status !== 'dropped')
      .reduce((sum, one) => sum + (one.minutes ?? 0), 0),
    comments: commentsOn(asked, id),
    notesOfCall: notesOf(asked, id),
    before: before === undefined ? null : namedNode(asked, before),
    after: after === undefined ? null : namedNode(asked, after),
    toPurge: isDraftRecord(stage) ? [] : [...notesEver(id)],
  }
}

export function stageName({ language }: Asked, stage: string): string {
  return callStages.find((one) => one.id === stage)?.[language] ?? stage
}

/** How far a finding has travelled, in words; null for what is no finding. */
export function disclosureName({ language }: Asked, disclosure: Disclosure | null): string | null {
  return disclosures.find((one) => one.id === disclosure)?.[language] ?? null
}

export function audienceText(asked: Asked, call: string, audience: 'fpt' | 'public'): string {
  const { graph, language, t } = asked
  if (audience === 'fpt') return t('calls:audience.fpt')
  const names = namesOf(graph, othersThanOfficials(graph, call), language)
  return t('calls:audience.public', { names: formatList([...names], language) })
}

function presentTimes(asked: Asked, call: NodeRecord, day: string, time: string): CallView['times'] {
  const { graph, language } = asked
  const places = graph.ofType('Jurisdiction').map((one) => one.id)
  return timesOfCall({ day, time }, wordOf(call, 'timeZone'), places.toSorted(byVocabulary)).map((one) => ({
    time: formatTime(one.time, language),
    day: one.day === day ? null : formatDay(one.day, language),
    places: [...namesOf(graph, one.jurisdictions, language)],
  }))
}

export function presentParticipants(asked: Asked, call: string, date: string | null): ParticipantView[] {
  const { graph, language, t } = asked
  const quiet = date === null ? [] : quietOn(graph, date)
  const all = attendanceOf(graph, call)
  const order = inOrderOfPlace(
    graph,
    all.map((one) => one.organization),
  )
  return all
    .toSorted((a, b) => order.indexOf(a.organization) - order.indexOf(b.organization))
    .map((one) => {
      const places = targets(graph, one.organization, 'OPERATES_IN')
      const period = quiet.find((each) => places.includes(each.jurisdiction))
      return {
        id: one.relationship.id,
        organization: named(graph, one.organization, language),
        place: places[0] === undefined ? null : textOf(graph, places[0], language),
        standing: one.standing,
        standingName: standings.find((each) => each.id === one.standing)?.[language] ?? one.standing,
        isCoChair: one.isCoChair,
        isPresent: one.isPresent ?? null,
        quiet: period === undefined ? null : t(`calls:quiet.${period.kind}`),
      }
    })
}

function presentItem(asked: Asked, item: NodeRecord, isForAll: boolean): AgendaItemView {
  const { graph, context, language, t } = asked
  const { eligibility, disclosure } = eligibilityOf(graph, item, isForAll)
  const finding = wordOf(item, 'finding')
  const status = itemStatus(item)
  const lead = graph.in(item.id, 'PRESENTS')[0]
  const [from] = targets(graph, item.id, 'CARRIED_FROM')
  const earlier = from === undefined ? undefined : graph.node(from)
  const earlierCall = earlier && callOfItem(graph, earlier.id)
  return {
    id: item.id,
    item: namedNode(asked, item),
    handling: wordOf(item, 'handling') ?? 'own',
    text: pairOf(item),
    minutes: numberOf(item, 'minutes'),
    order: numberOf(item, 'order'),
    status,
    statusName: agendaStatuses.find((one) => one.id === status)?.[language] ?? status,
    reason: worded(asked, item.properties['reason']),
    finding:
      finding === undefined
        ? null
        : {
            id: finding,
            name: nameInAsked(asked, finding),
            isGone: findingEvidence(graph.view, finding, { ...context, scope: {} }) === undefined,
          },
    disclosure,
    disclosureName: disclosureName(asked, disclosure),
    eligibility,
    why: t(`calls:eligibility.${eligibility}`),
    override: wordOf(item, 'override') ?? null,
    lead: lead === undefined ? null : { id: lead.id, organization: named(graph, lead.from, language) },
    records: graph
      .out(item.id, 'CONCERNS')
      .map((one) => ({ id: one.id, record: named(graph, one.to, language, context.asOf) })),
    carriedFrom:
      earlier === undefined
        ? null
        : {
            item: namedNode(asked, earlier),
            call: earlierCall === undefined ? null : namedNode(asked, earlierCall),
          },
    comments: commentsOn(asked, item.id),
    outcomes: outcomesOf(asked, item.id),
    actions: actionsOf(asked, item.id),
    notes: notesOf(asked, item.id),
    ours: oursOf(asked, item.id),
  }
}

/** The scenario note of an item: of several the first by id (R29). */
function oursOf({ graph }: Asked, item: string): AgendaItemView['ours'] {
  const [note] = origins(graph, item, 'PREPARES').flatMap((id) => graph.node(id) ?? [])
  if (note === undefined) return null
  return {
    id: note.id,
    considerations: pairIn(note, 'considerations'),
    position: pairIn(note, 'position'),
    speakingPoints: pairIn(note, 'speakingPoints'),
  }
}

export function notesOf({ graph }: Asked, of: string): AgendaItemView['notes'] {
  return cameOf(graph, of, 'Note').map((note) => ({ id: note.id, text: pairOf(note) }))
}

type Pair = { en?: string; fr?: string }

export function pairOf(node: NodeRecord): Pair {
  return pairIn(node, node.properties['text'] === undefined ? 'name' : 'text')
}

function pairIn(node: NodeRecord, property: string): Pair {
  const { en, fr } = (node.properties[property] ?? {}) as Bilingual
  return { ...(en === undefined ? {} : { en }), ...(fr === undefined ? {} : { fr }) }
}

/** Comments on a package, a record or an item, the oldest first (R33). */
function commentsOn(asked: Asked, id: string): CommentView[] {
  const { graph, language } = asked
  return graph
    .in(id, 'REPLIES_TO')
    .map((one) => ({
      id: one.id,
      organization: named(graph, one.from, language),
      text: worded(asked, one.properties['text']),
      date: wordOf(one, 'date') ?? null,
    }))
    .sort((a, b) =>
      (a.date ?? '') < (b.date ?? '') ? -1 : (a.date ?? '') > (b.date ?? '') ? 1 : a.id < b.id ? -1 : 1,
    )
}

export function numberOf(node: NodeRecord, property: string): number | null {
  const value = node.properties[property]
  return typeof value === 'number' ? value : null
}
