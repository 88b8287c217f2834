import { findingEvidence } from '../../analysis/finding-evidence.ts'
import { findingsAt } from '../../analysis/findings-at.ts'
import { asked, type Asked } from '../../view/asked.ts'
import { presentRoomItem } from '../../view/calls/present-room.ts'
import { presentTouched } from '../../view/calls/present-touched.ts'
import { presentJudgement } from '../../view/present-evidence.ts'
import type { AgendaItemView, CallView, TouchedView } from '../../view/shapes/calls.ts'
import { bannerFor, composedBy } from '../briefing.ts'
import type { Composer } from '../composer.ts'
import type { BriefingDocument } from '../document.ts'
import { sectionsAsked, type Chosen, type Length, type SectionOf } from '../kinds.ts'
import { composerFor, saidRun } from '../writing.ts'
import { writeBackground, writeIssue, writeStatus } from './facts.ts'
import type { ScenarioItem, ScenarioSource } from './note.ts'
import { writeConsiderations, writeOwn } from './ours.ts'

const mostLines: Readonly<Record<Length, number>> = { short: 3, usual: 8, full: 500 }

/** The headings of an item that the map fills. */
const known: Partial<Readonly<Record<SectionOf<'scenario'>, (note: ScenarioItem) => void>>> = {
  issue: writeIssue,
  background: writeBackground,
  status: writeStatus,
}
/** Those that are for us to write; false where nobody did. */
const ours: Partial<Readonly<Record<SectionOf<'scenario'>, (note: ScenarioItem) => boolean>>> = {
  considerations: writeConsiderations,
  position: (note) => writeOwn(note, 'position', note.item.ours?.position),
  speaking: (note) => writeOwn(note, 'speakingPoints', note.item.ours?.speakingPoints),
}

/**
 * The internal scenario note for a call: per item its issue, background and status as the map has them, and what we think,
 * want and say. It holds records for own use, says so across every page, and is for nobody else (R29).
 *
 * Shape: `call` and `view` are as the owner of the map sees them; dropped items are not in it.
 * Cost: that of the findings of its items.
 */
export function composeScenario(
  { view, question, call }: ScenarioSource,
  chosen: Chosen = {},
): BriefingDocument {
  const at = asked(view, question)
  const { t, language } = at
  const composer = composerFor(at)
  writeCall(at, composer, call)
  const seen = seenAt(at)
  let [empty, ofOurs] = [0, 0]
  for (const [index, item] of call.items.filter((one) => one.status !== 'dropped').entries()) {
    const note = { ...seen(item), composer, call, item, most: mostLines[chosen.length ?? 'usual'] }
    composer.heading(2, `${index + 1}. `, saidRun(at, note.seen.title))
    for (const section of sectionsAsked('scenario', chosen)) {
      composer.heading(3, t(`documents:sections.${section}`))
      known[section]?.(note)
      const isWritten = ours[section]?.(note)
      if (isWritten === undefined) continue
      ofOurs += 1
      if (!isWritten) empty += 1
    }
  }
  if (ofOurs > 0) composer.paragraph(t('scenario:emptyCount', { count: empty, of: ofOurs }))
  return {
    language,
    title: t('documents:kinds.scenario'),
    subtitle: [call.call.name, call.dateText].join(' · '),
    banner: bannerFor(at, question.audience),
    watermark: t('documents:watermark.own'),
    ...composedBy(at, composer),
  }
}

/** What is to be kept in mind of the call as a whole: its calendar (R35), and who is on it in which standing (R23). */
function writeCall(at: Asked, composer: Composer, call: CallView): void {
  const { t } = at
  composer.heading(2, t('scenario:call'))
  const starts = call.startTimeText === null ? [] : [call.startTimeText]
  composer.paragraph([call.dateText, ...starts, call.stageName].join(' · '))
  const notes = call.notes.length === 0 ? [t('calls:mindNone')] : call.notes
  composer.list(notes.map((text) => [{ text }]))
  if (call.items.length === 0) composer.paragraph(t('calls:agendaNone'))
  const standing = call.participants.filter((one) => one.standing !== 'participates' || one.quiet !== null)
  composer.list(
    standing.map(({ organization, place, standingName, quiet }) => [
      { ...saidRun(at, { text: organization.name, lang: organization.lang }), strong: true },
      {
        text: [place, standingName, quiet]
          .filter((part) => part !== null)
          .map((part) => ` · ${part}`)
          .join(''),
      },
    ]),
  )
}

/** What the owner may see of an item, its finding and its records. */
function seenAt(at: Asked) {
  const { graph, context } = at
  const everywhere = { ...context, scope: {} }
  const findingAt = findingsAt(graph, everywhere)
  return (item: AgendaItemView): Pick<ScenarioItem, 'asked' | 'seen' | 'touched' | 'about' | 'judgement'> => {
    const finding = item.finding?.id
    const found = finding === undefined ? undefined : findingEvidence(graph.view, finding, everywhere)
    const bound = item.records.map(({ record }) => record.id)
    const disclosed = { disclosureName: item.disclosureName, isOverridden: item.eligibility === 'overridden' }
    const node = graph.node(item.id)
    if (node === undefined) throw new RangeError(`“${item.id}” is no item of the map`)
    return {
      asked: at,
      seen: presentRoomItem(at, node, disclosed, findingAt),
      touched: touchedBy(at, [...(finding === undefined ? [] : [finding]), ...bound]),
      about: [...new Set([...bound, ...(found?.evidence ?? [])])],
      judgement: finding === undefined ? null : presentJudgement(at, finding, found?.evidence ?? []),
    }
  }
}

/** What came of items on a finding or on any of the records, each item once. */
function touchedBy(at: Asked, ids: readonly string[]): TouchedView {
  const all = ids.flatMap((of) => presentTouched(at, { of }))
  return [...new Map(all.map((one) => [one.item.id, one])).values()]
}
