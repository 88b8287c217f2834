import type { MapView } from '../../state/map-view.ts'
import type { Asked } from '../../view/asked.ts'
import type { AgendaItemView, CallView, RoomItemView, TouchedView } from '../../view/shapes/calls.ts'
import type { JudgementView } from '../../view/shapes/common.ts'
import type { Question } from '../../view/shapes/question.ts'
import type { Composer } from '../composer.ts'
import type { Run } from '../document.ts'
import { leadWith } from '../writing.ts'

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

/** A list as long as the note's are. */
export function listOf(note: ScenarioItem, lines: readonly (readonly Run[])[]): void {
  leadWith(note, lines, note.most)
}
