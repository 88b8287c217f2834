import { once } from '../base/once.ts'
import { formatDay, formatList } from '../language/format.ts'
import type { MapView } from '../state/map-view.ts'
import { asked, type Asked } from '../view/asked.ts'
import type { CallRoomView, OutcomeView, RoomItemView } from '../view/shapes/calls.ts'
import type { Question } from '../view/shapes/question.ts'
import { briefingSections, composedBy, writingOf } from './briefing.ts'
import type { Composer } from './composer.ts'
import type { BriefingDocument, Run } from './document.ts'
import { sectionsAsked, type Chosen, type PaperKind } from './kinds.ts'
import { composerFor } from './writing.ts'

/** What a paper of a call is composed from: the screen that all who take part see, and what they may see (R20, R28). */
export type CallSource = {
  readonly view: MapView
  readonly question: Question
  readonly room: CallRoomView
}

/**
 * A paper of a call, as all who take part may read it: made of the shared screen, so that what may not be on that is in
 * none of them. A draft until it is approved (R33); views are not attributed (R34).
 */
export function composeCallPaper(
  kind: PaperKind,
  { view, question, room }: CallSource,
  chosen: Chosen = {},
): BriefingDocument {
  const at = asked(view, question)
  const { t, language } = at
  const composer = composerFor(at)
  const writing = once(() => writingOf(view, question, at, composer, chosen))
  for (const section of sectionsAsked(kind, chosen)) {
    switch (section) {
      case 'participants':
        writeParticipants(at, composer, room, kind === 'record')
        break
      case 'agenda':
        writeAgenda(at, composer, room, kind === 'package' ? 3 : 2)
        break
      case 'outcomes':
        writeOutcomes(at, composer, room)
        break
      case 'actions':
        writeActions(at, composer, room)
        break
      default:
        briefingSections[section](writing())
    }
  }
  const isDraft = kind === 'record' ? room.isDraftRecord : room.isDraftAgenda
  return {
    language,
    title: t(`documents:kinds.${kind}`),
    subtitle: [room.call.name, ...(isDraft ? [t('calls:draft')] : [])].join(' · '),
    banner: t(isDraft ? 'calls:record.draftBanner' : 'calls:record.banner', { audience: room.audienceText }),
    ...(isDraft ? { watermark: t('documents:watermark.draft') } : {}),
    ...composedBy(at, composer),
  }
}

function writeParticipants(
  { t, language }: Asked,
  composer: Composer,
  room: CallRoomView,
  isAfter: boolean,
): void {
  const { participants } = room
  composer.heading(2, t(isAfter ? 'calls:record.attendance' : 'calls:participants'))
  const there = isAfter ? participants.filter((one) => one.isPresent === true) : participants
  if (there.length === 0) {
    composer.paragraph(t(isAfter ? 'calls:record.attendedNone' : 'calls:participantsNone'))
    return
  }
  composer.table(
    t('calls:participants'),
    [t('calls:organization'), t('calls:place'), t('calls:standing')],
    there.map(({ organization, place, standingName, isCoChair, quiet }) => {
      const standing = [
        standingName,
        ...(isCoChair ? [t('calls:coChair')] : []),
        ...(quiet === null ? [] : [quiet]),
      ]
      return [
        [{ text: organization.name, lang: organization.lang }],
        [{ text: place ?? '' }],
        [{ text: formatList(standing, language) }],
      ]
    }),
  )
}

function writeAgenda(at: Asked, composer: Composer, { items }: CallRoomView, level: 2 | 3): void {
  if (level === 3) composer.heading(2, at.t('documents:sections.agenda'))
  if (items.length === 0) composer.paragraph(at.t('documents:agendaNone'))
  for (const [index, item] of items.entries()) writeItem(at, composer, item, index, level)
}

function writeItem(asked: Asked, composer: Composer, item: RoomItemView, index: number, level: 2 | 3): void {
  const { t, language } = asked
  composer.heading(level, `${index + 1}. `, item.title)
  const about = [
    ...(item.minutes === null ? [] : [t('calls:minutesShort', { n: item.minutes })]),
    ...(item.lead === null ? [] : [t('calls:mode.ledBy', { name: item.lead.name })]),
    ...(item.isOverridden
      ? [t('calls:mode.overridden')]
      : item.disclosureName === null
        ? []
        : [t('calls:mode.answered', { state: item.disclosureName })]),
  ]
  if (about.length > 0) composer.paragraph({ text: about.join(' · ') })
  const found = item.gap ?? item.overlap ?? item.point
  if (found === null) return
  composer.paragraph(composer.cited(found.why, found.citations))
  if (found.replies.length === 0) composer.paragraph(t('calls:mode.noReply'))
  for (const reply of found.replies) {
    const day = reply.date === null ? '' : `, ${formatDay(reply.date, language)}`
    composer.paragraph(
      { text: `${reply.name}${day}. `, strong: true },
      { text: reply.text, lang: reply.lang },
    )
  }
}

function writeOutcomes({ t }: Asked, composer: Composer, room: CallRoomView): void {
  composer.heading(2, t('calls:record.outcomes'))
  for (const [index, item] of room.items.entries()) {
    composer.heading(3, `${index + 1}. `, item.title)
    if (item.status === 'not-reached') composer.paragraph(t('calls:record.notReached'))
    else if (item.outcomes.length === 0) composer.paragraph(t('calls:record.outcomesNone'))
    for (const outcome of item.outcomes) writeOutcome(t, composer, outcome)
  }
  composer.paragraph(t('calls:record.unattributed'))
}

function writeActions({ t, language }: Asked, composer: Composer, room: CallRoomView): void {
  const actions = room.items.flatMap((item) => item.actions)
  if (actions.length === 0) return
  composer.heading(2, t('calls:record.actions'))
  composer.table(
    t('calls:record.actions'),
    [t('calls:actions.what'), t('calls:actions.who'), t('calls:actions.standing'), t('calls:actions.due')],
    actions.map((one) => [
      [{ text: one.action.name, lang: one.action.lang }],
      [
        {
          text: formatList(
            one.offeredBy.map(({ name }) => name),
            language,
          ),
        },
      ],
      [{ text: one.standingName }],
      [{ text: one.due === null ? '' : formatDay(one.due, language) }],
    ]),
  )
}

function writeOutcome(t: Asked['t'], composer: Composer, outcome: OutcomeView): void {
  const said: readonly Run[] = outcome.text === null ? [] : [{ text: ' ' }, outcome.text]
  composer.paragraph({ text: `${outcome.kindName}.`, strong: true }, ...said)
  composer.list(
    outcome.reservations.map(({ organization, text }) => [
      { text: `${t('calls:record.reservation', { name: organization.name })}. `, strong: true },
      ...(text === null ? [] : [text]),
    ]),
  )
}
