import { formatDay, formatList } from '../language/format.ts'
import type { Asked } from '../view/asked.ts'
import type { CallRoomView, OutcomeView, RoomItemView } from '../view/shapes/calls.ts'
import type { Composer } from './composer.ts'
import type { BriefingDocument, Run } from './document.ts'
import { composerFor } from './writing.ts'

/** What of a call is printed: its agenda before, its record of discussion after. */
export type CallPaper = 'agenda' | 'record'

/**
 * The agenda or the record of discussion of a call, as all who take part may read it: made of the shared screen, so that
 * what may not be on that is in neither (R20, R28). A draft until it is approved (R33); views are not attributed (R34).
 */
export function composeCallPaper(asked: Asked, room: CallRoomView, paper: CallPaper): BriefingDocument {
  const { t, language } = asked
  const composer = composerFor(asked)
  writeParticipants(asked, composer, room, paper)
  if (paper === 'agenda')
    for (const [index, item] of room.items.entries()) writeItem(asked, composer, item, index)
  else writeRecord(asked, composer, room)
  const isDraft = paper === 'agenda' ? room.isDraftAgenda : room.isDraftRecord
  return {
    language,
    title: t(paper === 'agenda' ? 'calls:record.agendaTitle' : 'calls:record.title'),
    subtitle: [room.call.name, ...(isDraft ? [t('calls:draft')] : [])].join(' · '),
    banner: t(isDraft ? 'calls:record.draftBanner' : 'calls:record.banner', { audience: room.audienceText }),
    blocks: composer.blocks,
    footnotes: composer.footnotes,
    footnotesTitle: t('briefing:footnotes'),
  }
}

function writeParticipants(
  { t, language }: Asked,
  composer: Composer,
  room: CallRoomView,
  paper: CallPaper,
): void {
  const { participants } = room
  composer.heading(2, t(paper === 'agenda' ? 'calls:participants' : 'calls:record.attendance'))
  const there = paper === 'agenda' ? participants : participants.filter((one) => one.isPresent === true)
  if (there.length === 0) {
    composer.paragraph(t(paper === 'agenda' ? 'calls:participantsNone' : 'calls:record.attendedNone'))
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

function writeItem(asked: Asked, composer: Composer, item: RoomItemView, index: number): void {
  const { t, language } = asked
  composer.heading(2, `${index + 1}. `, item.title)
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

function writeRecord({ t, language }: Asked, composer: Composer, room: CallRoomView): void {
  composer.heading(2, t('calls:record.outcomes'))
  for (const [index, item] of room.items.entries()) {
    composer.heading(3, `${index + 1}. `, item.title)
    if (item.status === 'not-reached') composer.paragraph(t('calls:record.notReached'))
    else if (item.outcomes.length === 0) composer.paragraph(t('calls:record.outcomesNone'))
    for (const outcome of item.outcomes) writeOutcome(t, composer, outcome)
  }
  composer.paragraph(t('calls:record.unattributed'))
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
