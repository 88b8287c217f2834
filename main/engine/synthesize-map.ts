import { assembleStarterMap } from '../../graph-schema/starter-map/assemble.ts'
import { done, type Outcome } from '../../shared/base/outcome.ts'
import { hashText } from '../../shared/base/hash.ts'
import { advance, type StreamHead } from '../../shared/journal/seen.ts'
import type { Transaction } from '../../shared/journal/transaction.ts'
import { syntheticMap, type Wanted } from '../../shared/synthesis/synthetic-map.ts'
import { batchCount, syntheticTransactions } from '../../shared/synthesis/synthetic-transactions.ts'
import { writeNewMap } from '../map-file/template.ts'
import { whyNoMapHere, whyNotMade } from './create-map.ts'
import { starterJournal } from './starter-journal.ts'

export type Synthesized = { readonly nodes: number; readonly relationships: number }

/**
 * A new map file with the vocabularies and a synthetic map of so many measures. Never overwrites; whole or not at all.
 *
 * Cost:   about 10 s for 10,000 measures. `progress` is told how much of it is done, from 0 to 1.
 * Errors: those of `createMap`.
 */
export function synthesizeMap(
  path: string,
  wanted: Wanted,
  progress: (share: number) => void,
): Outcome<Synthesized> {
  const mayNot = whyNoMapHere(path)
  if (mayNot !== undefined) return mayNot
  const vocabularies = starterJournal('empty-map')
  const records = syntheticMap(assembleStarterMap(hashText), wanted)
  const heads = new Map<string, StreamHead>()
  for (const transaction of vocabularies) advance(heads, transaction)
  const below = { head: heads.get('open')!, at: vocabularies.at(-1)!.at }

  const all = function* (): Generator<Transaction> {
    yield* vocabularies
    let written = 0
    for (const transaction of syntheticTransactions(records, below, wanted)) {
      yield transaction
      progress((written += 1) / batchCount(records))
    }
  }
  try {
    writeNewMap(path, all(), new Date().toISOString())
    return done({ nodes: records.nodes.length, relationships: records.relationships.length })
  } catch (error) {
    return whyNotMade(error, path)
  }
}
