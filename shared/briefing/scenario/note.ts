import type { MapView } from '../../state/map-view.ts'
import type { Asked } from '../../view/asked.ts'
import type { AgendaItemView, CallView, RoomItemView, TouchedView } from '../../view/shapes/calls.ts'
import type { JudgementView } from '../../view/shapes/common.ts'
import type { Question } from '../../view/shapes/question.ts'
import type { Composer } from '../composer.ts'
import type { Run } from '../document.ts'

/** What the internal note is composed from: the call as its owner sees it. Nothing of it is for anybody else (R29). */
export type ScenarioSource = {
  readonly view: MapView
  readonly question: Question
  readonly call: CallView
}

/** An item of the agenda with all that is known of it for own use. */
export type ScenarioItem = {
  readonly asked: Asked
  readonly composer: Composer
  readonly call: CallView
  readonly item: AgendaItemView
  /** The same with its finding and records, computed on everything the owner may see. */
  readonly seen: RoomItemView
  /** What came of earlier items on its finding and records. */
  readonly touched: TouchedView
  /** The records that it is about: those it is bound to, and those its finding rests on. */
  readonly about: readonly string[]
  /** What we decided about its finding; null where we did not. */
  readonly judgement: JudgementView
  /** So many lines of each list are printed; the rest is counted. */
  readonly most: number
}

/** The finding of an item, of whichever kind. */
export function findingOf({ seen }: ScenarioItem) {
  return seen.gap ?? seen.overlap ?? seen.point
}

/** A text marked with its language where that is another one than the document's. */
export function saidRun({ language }: Asked, { text, lang }: { text: string; lang: 'en' | 'fr' }): Run {
  return lang === language ? { text } : { text, lang }
}

/** A list that leads with some of its lines, and says how many more there are. */
export function listOf({ composer, asked, most }: ScenarioItem, lines: readonly (readonly Run[])[]): void {
  composer.list(lines.slice(0, most))
  if (lines.length > most) composer.paragraph(asked.t('briefing:more', { count: lines.length - most }))
}
