import type { Bilingual, Language } from '../../../graph-schema/bilingual.ts'
import { ScenarioNote } from '../../../graph-schema/node-types/call.ts'
import {
  outcomeKinds,
  type AgendaStatus,
  type CallStage,
  type OutcomeKind,
} from '../../../graph-schema/vocabularies/statuses.ts'
import type { Day } from '../../base/days.ts'
import { formatDay } from '../../language/format.ts'
import { translator } from '../../language/translator.ts'
import type { BatchStep } from '../command.ts'
import { statusAfter } from './life.ts'

type Steps = readonly BatchStep[]

/** Who takes part in a call, to be taken over to the next one. */
export type TakenOver = {
  readonly organization: string
  readonly standing: string
  readonly isCoChair: boolean
}

const byProgram = { translatedBy: 'Fourfold' }
const named = (name: Bilingual) => ({ name, nameStatus: { en: byProgram, fr: byProgram } })

/** A call of the length that a call usually has, at one in the afternoon in Ottawa (R35). */
const usual = { startTime: '13:00', timeZone: 'America/Toronto', minutes: 90, stage: 'proposed' } as const
/** Minutes of an item until somebody says otherwise. */
export const usualMinutes = 10

/** A new call, for F/P/T officials, with the participants of the last one. */
export function newCallSteps(id: string, day: Day, participants: readonly TakenOver[]): Steps {
  const name = (language: Language) => translator(language)('calls:nameOf', { day: formatDay(day, language) })
  return [
    {
      do: 'create',
      type: 'Call',
      id,
      properties: { ...named({ en: name('en'), fr: name('fr') }), date: day, ...usual, handling: 'fpt' },
    },
    ...participants.map((one) => attendStep(id, one)),
  ]
}

export function attendStep(call: string, { organization, standing, isCoChair }: TakenOver): BatchStep {
  return {
    do: 'relate',
    type: 'ATTENDS',
    from: organization,
    to: call,
    properties: { standing, role: isCoChair ? 'co-chair' : 'participant' },
  }
}

/** What a new item says, and what it is bound to. */
export type NewItem = {
  readonly id: string
  readonly call: string
  readonly order: number
  readonly handling: string
  readonly text: Bilingual
  readonly reason?: Bilingual | undefined
  readonly finding?: string | null | undefined
  readonly records?: readonly string[]
  /** The item of an earlier call that it carries on. */
  readonly from?: string | null | undefined
}

/** An item on the agenda of a call, bound to its finding or records (§ Preparing of issue 7). */
export function itemSteps(item: NewItem): Steps {
  const { id, call, order, handling, text, reason, finding, records = [], from } = item
  return [
    {
      do: 'create',
      type: 'AgendaItem',
      id,
      properties: {
        text,
        order,
        minutes: usualMinutes,
        status: 'proposed',
        handling,
        ...(reason === undefined || Object.keys(reason).length === 0 ? {} : { reason }),
        ...(finding === null || finding === undefined ? {} : { finding }),
      },
    },
    { do: 'relate', type: 'RAISED_AT', from: id, to: call },
    ...records.map((record): BatchStep => ({ do: 'relate', type: 'CONCERNS', from: id, to: record })),
    ...(from === null || from === undefined
      ? []
      : [{ do: 'relate', type: 'CARRIED_FROM', from: id, to: from } satisfies BatchStep]),
  ]
}

type Placed = { readonly id: string; readonly order: number | null }

/** One item at another place among the others; only those are written whose number changes. */
export function moveSteps(items: readonly Placed[], id: string, to: number): Steps {
  const from = items.findIndex((one) => one.id === id)
  const moved = items[from]
  if (moved === undefined) return []
  const others = items.filter((one) => one.id !== id)
  const place = Math.max(0, Math.min(to, others.length))
  const next = [...others.slice(0, place), moved, ...others.slice(place)]
  return next.flatMap((one, index) =>
    one.order === index + 1
      ? []
      : [{ do: 'edit', id: one.id, properties: { order: index + 1 } } satisfies BatchStep],
  )
}

type InPackage = { readonly id: string; readonly status: string; readonly hasOutcome: boolean }

/**
 * A call goes on to a stage, and its items go along (R33). Once it was held, an item without an outcome was not reached.
 */
export function stageSteps(
  call: { readonly id: string; readonly items: readonly InPackage[] },
  stage: CallStage,
  today: Day,
): Steps {
  const statusOf = ({ status, hasOutcome }: InPackage): AgendaStatus =>
    stage === 'held' && status !== 'dropped' && !hasOutcome
      ? 'not-reached'
      : statusAfter(status as AgendaStatus, stage)
  return [
    {
      do: 'edit',
      id: call.id,
      properties: { stage, ...(stage === 'record-approved' ? { approvedOn: today } : {}) },
    },
    ...call.items.flatMap((item) =>
      statusOf(item) === item.status
        ? []
        : [{ do: 'edit', id: item.id, properties: { status: statusOf(item) } } satisfies BatchStep],
    ),
  ]
}

/** What is said in the language of whoever writes it. */
type Said = { readonly text: string; readonly language: Language }
const inWords = ({ text, language }: Said): Bilingual => ({ [language]: text.trim() })

/** An outcome of an item, by consensus; named by its kind, with what is said of it (R34). */
export function outcomeSteps(
  id: string,
  {
    item,
    kind,
    handling,
    said,
  }: { readonly item: string; readonly kind: OutcomeKind; readonly handling: string; readonly said: Said },
): Steps {
  const { en, fr } = outcomeKinds.find((one) => one.id === kind)!
  return [
    {
      do: 'create',
      type: 'Outcome',
      id,
      properties: {
        ...named({ en, fr }),
        kind,
        handling,
        ...(said.text.trim() === '' ? {} : { text: inWords(said) }),
      },
    },
    { do: 'relate', type: 'CAME_OF', from: id, to: item },
  ]
}

/** A reservation in the words of who has it; a consensus becomes one with reservation (R34). */
export function reservationSteps(
  outcome: { readonly id: string; readonly kind: string },
  organization: string,
  said: Said,
  today: Day,
): Steps {
  const kind = outcomeKinds.find((one) => one.id === 'consensus-with-reservation')!
  return [
    {
      do: 'relate',
      type: 'RESERVES',
      from: organization,
      to: outcome.id,
      properties: { text: inWords(said), date: today },
    },
    ...(outcome.kind === 'consensus'
      ? [
          {
            do: 'edit',
            id: outcome.id,
            properties: { kind: kind.id, name: { en: kind.en, fr: kind.fr } },
          } satisfies BatchStep,
        ]
      : []),
  ]
}

/** An action that a government offers; nobody is assigned one (R34). */
export function offerSteps(
  id: string,
  offer: {
    readonly item: string
    readonly organization: string
    readonly handling: string
    readonly said: Said
    /** '' where it has none. */
    readonly due: Day
    readonly today: Day
  },
): Steps {
  return [
    {
      do: 'create',
      type: 'Action',
      id,
      properties: {
        text: inWords(offer.said),
        status: 'offered',
        offeredOn: offer.today,
        handling: offer.handling,
        ...(offer.due === '' ? {} : { due: offer.due }),
      },
    },
    { do: 'relate', type: 'CAME_OF', from: id, to: offer.item },
    { do: 'relate', type: 'OFFERS', from: offer.organization, to: id },
  ]
}

/** An offered action is accepted, an open one done or withdrawn, a done one opened again. */
export function actionStep(id: string, to: 'open' | 'done' | 'withdrawn' | 'offered', today: Day): BatchStep {
  const day = to === 'open' ? { acceptedOn: today, doneOn: null } : to === 'done' ? { doneOn: today } : {}
  return { do: 'edit', id, properties: { status: to, ...day } }
}

/** A note of an item: made, changed, or taken away where it is emptied. */
export function noteSteps(
  note: { readonly id: string; readonly isThere: boolean; readonly of: string; readonly handling: string },
  said: Said,
): Steps {
  if (said.text.trim() === '') return note.isThere ? [{ do: 'remove', id: note.id }] : []
  const text = inWords(said)
  if (note.isThere) return [{ do: 'edit', id: note.id, properties: { text } }]
  return [
    { do: 'create', type: 'Note', id: note.id, properties: { text, handling: note.handling } },
    { do: 'relate', type: 'CAME_OF', from: note.id, to: note.of },
  ]
}

/** A comment of an organization on the package, its record, or an item (R33). */
export function commentStep(on: string, organization: string, said: Said, today: Day): BatchStep {
  return {
    do: 'relate',
    type: 'REPLIES_TO',
    from: organization,
    to: on,
    properties: { text: inWords(said), date: today },
  }
}

/** A scenario note for an item, empty as yet, for own use (R29). */
export function scenarioNoteSteps(id: string, item: string): Steps {
  const { en, fr } = ScenarioNote.label
  return [
    { do: 'create', type: 'ScenarioNote', id, properties: { ...named({ en, fr }), handling: 'own' } },
    { do: 'relate', type: 'PREPARES', from: id, to: item },
  ]
}
