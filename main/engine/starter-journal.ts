import { assembleStarterMap, assembleVocabularies } from '../../graph-schema/starter-map/assemble.ts'
import { hashText } from '../../shared/base/hash.ts'
import type { Transaction } from '../../shared/journal/transaction.ts'
import { starterTransactions } from '../../shared/state/starter-transactions.ts'
import type { Beginning } from '../map-file/template.ts'

/**
 * The journal that a new map begins with: the vocabularies, and the starter map after them. Editions are added, never
 * changed, once a version of the program with them has been released: maps in people's hands hold these transactions.
 *
 * Cost: about a second for the starter map; loaded only where the template has to be made.
 */
export function starterJournal(beginning: Beginning): readonly Transaction[] {
  const vocabularies = {
    id: 'vocabularies-1',
    at: '2026-11-23T12:00:00.000Z',
    content: assembleVocabularies(hashText),
  }
  if (beginning === 'empty-map') return starterTransactions([vocabularies])
  const map = { id: 'starter-map-1', at: '2026-11-23T12:00:00.000Z', content: assembleStarterMap(hashText) }
  return starterTransactions([vocabularies, map])
}
