import type { HistoryReach } from '../state/history-reach.ts'
import type { JournalBook } from '../state/journal-book.ts'
import type { MapState } from '../state/map-state.ts'
import type { Asked } from './asked.ts'

/** What the words of a conflict are made of. */
export type About = {
  readonly asked: Asked
  readonly state: MapState
  readonly book: JournalBook
  readonly reach: HistoryReach
}
