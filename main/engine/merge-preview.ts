import { done, type Outcome } from '../../shared/base/outcome.ts'
import { conflictsOf } from '../../shared/state/conflicts.ts'
import { historyReach } from '../../shared/state/history-reach.ts'
import { journalBook } from '../../shared/state/journal-book.ts'
import { evolve, takeRecords, viewOf, type MapState } from '../../shared/state/map-state.ts'
import { scratchOf } from '../../shared/state/scratch.ts'
import { asked } from '../../shared/view/asked.ts'
import { presentMerge } from '../../shared/view/present-merge.ts'
import type { Question } from '../../shared/view/shapes/question.ts'
import type { MergePreviewView } from '../../shared/view/shapes/conflicts.ts'
import type { MapFile } from '../map-file/map-file.ts'
import { gainOf } from './filling.ts'
import { readOther, type MergeHow } from './other-map.ts'

/**
 * What a merge would bring, for the owner of the map, tried on a copy of the state: nothing is written.
 *
 * Errors: those of `readOther`.
 */
export async function previewMerge(
  { file, state }: { readonly file: MapFile; readonly state: MapState },
  path: string,
  how: MergeHow,
  question: Question,
): Promise<Outcome<MergePreviewView>> {
  const read = await readOther(file, path, how)
  if (!read.ok) return read
  const { other, coming } = read.value
  other.close()
  const receivedAt = new Date().toISOString()
  const received = coming.transactions.map((transaction) => ({ transaction, receivedAt }))
  const scratch = scratchOf(state)
  const filled = takeRecords(scratch, gainOf(file, coming.fuller).records)
  const evolved = evolve(scratch, received)
  const book = journalBook([...file.transactions(), ...received])
  const about = {
    asked: asked(viewOf(scratch), { ...question, audience: 'own' }),
    state: scratch,
    book,
    reach: historyReach(scratch, book, 'own'),
  }
  const before = conflictsOf(state)
  return done(
    presentMerge(about, {
      transactions: [...coming.transactions, ...coming.fuller],
      documents: coming.documents.length,
      change: {
        added: [...filled.added, ...evolved.added],
        updated: [...filled.updated, ...evolved.updated],
        removed: [...filled.removed, ...evolved.removed],
      },
      before,
    }),
  )
}
