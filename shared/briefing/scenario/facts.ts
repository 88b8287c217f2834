import { colon, formatDay, formatList } from '../../language/format.ts'
import { actionsOf } from '../../view/calls/present-actions.ts'
import type { ActionView, TouchedView } from '../../view/shapes/calls.ts'
import type { Run } from '../document.ts'
import { findingOf, listOf, type ScenarioItem } from './note.ts'
import { saidRun } from '../writing.ts'

/** Why it is on the agenda, and where it comes from. */
export function writeIssue(note: ScenarioItem): void {
  const { asked, composer, item, seen } = note
  const { t } = asked
  const found = findingOf(note)
  const kind = seen.gap?.kindName ?? seen.overlap?.className ?? seen.point?.ruleName
  if (found !== null)
    composer.paragraph({ text: `${kind ?? ''}. `, strong: true }, composer.cited(found.why, found.citations))
  const isReasonSaid = found !== null && item.reason !== null && item.reason.text.includes(found.why)
  if (item.reason !== null && !isReasonSaid) composer.paragraph(saidRun(asked, item.reason))
  if (item.carriedFrom !== null)
    composer.paragraph(t('calls:fromCall', { call: item.carriedFrom.call?.name ?? '' }))
  if (item.finding?.isGone === true) composer.paragraph(t('calls:itemGoneWhy'))
  if (found === null && item.reason === null) composer.paragraph(t('scenario:issueNone'))
}

/** The facts of its records with their sources, then what came of earlier items on the same matter. */
export function writeBackground(note: ScenarioItem): void {
  const { asked, composer, seen, touched } = note
  const { t, language } = asked
  listOf(
    note,
    seen.records.map(({ record, typeName, facts, citations }): readonly Run[] => [
      composer.cited(
        { ...saidRun(asked, { text: record.name, lang: record.lang }), strong: true },
        citations,
      ),
      { text: ` (${typeName})${facts.length === 0 ? '' : colon(language)}` },
      ...facts.flatMap((fact, i): readonly Run[] => [
        { text: `${i === 0 ? '' : ' · '}${fact.label}${colon(language)}` },
        saidRun(asked, { text: fact.value, lang: fact.lang ?? language }),
      ]),
    ]),
  )
  const history = touched.flatMap((one) => historyOf(note, one))
  if (history.length > 0) {
    composer.paragraph({ text: t('scenario:history'), strong: true })
    listOf(note, history)
  }
  if (seen.records.length === 0 && history.length === 0) composer.paragraph(t('scenario:backgroundNone'))
}

/** The outcomes of an item of some call, and the actions that came of it with their standing. */
function historyOf({ asked }: ScenarioItem, one: TouchedView[number]): readonly (readonly Run[])[] {
  const when = [one.call?.name ?? one.item.name, ...(one.isDraft ? [asked.t('calls:touchedDraft')] : [])]
  return [
    ...one.outcomes.map((outcome): readonly Run[] => [
      { text: `${when.join(', ')}${colon(asked.language)}${outcome.kindName}.` },
      ...(outcome.text === null ? [] : [{ text: ' ' }, saidRun(asked, outcome.text)]),
      ...outcome.reservations.flatMap(({ organization, text }): readonly Run[] => [
        {
          text: ` ${asked.t('calls:record.reservation', { name: organization.name })}${colon(asked.language)}`,
        },
        ...(text === null ? [] : [saidRun(asked, text)]),
      ]),
    ]),
    ...one.actions.map((action) => actionLine(asked, action)),
  ]
}

/** How far it has travelled, what those concerned reply, and the actions that are open. */
export function writeStatus(note: ScenarioItem): void {
  const { asked, composer, item, touched } = note
  const { t, language } = asked
  const found = findingOf(note)
  composer.paragraph(
    ...(item.disclosureName === null ? [] : [{ text: `${item.disclosureName}. `, strong: true }]),
    item.why,
  )
  if (found !== null && found.replies.length === 0) composer.paragraph(t('calls:mode.noReply'))
  listOf(
    note,
    (found?.replies ?? []).map((reply): readonly Run[] => {
      const day = reply.date === null ? '' : `, ${formatDay(reply.date, language)}`
      return [{ text: `${reply.name}${day}${colon(language)}`, strong: true }, saidRun(asked, reply)]
    }),
  )
  const actions = new Map(
    [...actionsOf(asked, item.id), ...touched.flatMap((one) => one.actions)].map((one) => [one.id, one]),
  )
  const open = [...actions.values()].filter((one) => !['done', 'withdrawn'].includes(one.standing))
  if (open.length === 0) {
    composer.paragraph(t('scenario:actionsNone'))
    return
  }
  composer.paragraph({ text: t('scenario:actions'), strong: true })
  listOf(
    note,
    open.map((one) => actionLine(asked, one)),
  )
}

function actionLine(asked: ScenarioItem['asked'], one: ActionView): readonly Run[] {
  const { t, language } = asked
  const who = formatList(
    one.offeredBy.map(({ name }) => name),
    language,
  )
  const due =
    one.due === null ? [] : [`${t('calls:actions.due')}${colon(language)}${formatDay(one.due, language)}`]
  return [
    saidRun(asked, { text: one.action.name, lang: one.action.lang }),
    { text: ` (${[one.standingName, who, ...due].filter((part) => part !== '').join(' · ')})` },
  ]
}
