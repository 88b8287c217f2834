import { done, type Outcome, type Refusal } from '../../shared/base/outcome.ts'
import type { Author } from '../../shared/commands/author.ts'
import type { CommandContext } from '../../shared/commands/context.ts'
import { decide } from '../../shared/commands/decide.ts'
import { decideImport } from '../../shared/commands/import.ts'
import { declinedIn, stepsOf, type Accepted } from '../../shared/import/accept.ts'
import { differencesOf, type Difference, type Differences } from '../../shared/import/difference.ts'
import type { Gathered } from '../../shared/import/gather.ts'
import type { MatchChoices } from '../../shared/import/match.ts'
import type { JournalBook } from '../../shared/state/journal-book.ts'
import { viewOf, type MapState } from '../../shared/state/map-state.ts'
import type { MapFile } from '../map-file/map-file.ts'
import { declinedOf, isDeclined, keepDeclined } from './declined-values.ts'
import type { Committed, Writing } from './writing.ts'

/** An import that was done, or would be. */
export type Imported = {
  readonly differences: Differences
  readonly revision: number
  /** Records that were written, of those that the file states; citations and their source beside. */
  readonly created: number
  readonly updated: number
  readonly cited: number
  /** Records of the difference that the map refused, each with why. */
  readonly refused: readonly { readonly of: Difference | undefined; readonly refusal: Refusal }[]
}

export type ImportHow = {
  readonly choices?: MatchChoices
  readonly accepted?: Accepted
  /** True to see what would come of it, without writing. */
  readonly isDry: boolean
}

type Parts = {
  readonly state: MapState
  readonly book: () => JournalBook
  readonly writing: Writing
  readonly publish: (committed: Committed) => void
  readonly context: (author: Author) => CommandContext
  /** Where it is kept what was declined of a source. */
  readonly notes: Pick<MapFile, 'note' | 'keepNote'>
}

/**
 * What was read, compared with the map and, unless dry, taken into it as one thing to undo. The comparison is made anew on
 * the map as it is now: what was changed since a person looked is seen. What a person declined is remembered, whether or
 * not anything else was taken; undo does not forget it.
 *
 * Cost:   that of `differencesOf` and `decideImport`.
 * Errors: those of writing; what the map refuses of single records is in `refused`.
 */
export function importInto(
  { state, book, writing, publish, context, notes }: Parts,
  gathered: Gathered,
  { choices = new Map(), accepted = {}, isDry }: ImportHow,
  author: Author,
): Outcome<Imported> {
  const view = viewOf(state)
  const declined = declinedOf(notes, gathered.origin)
  const standing = {
    state,
    view,
    book,
    isDeclined: (record: string, field: string, value: unknown) => isDeclined(declined, record, field, value),
  }
  const differences = differencesOf(gathered, standing, choices)
  const steps = stepsOf(differences, gathered.source, view, accepted)
  const commandContext = context(author)
  const plan = decideImport(
    state,
    steps.map(({ step }) => step),
    gathered.origin,
    (scratch, step) => decide(scratch, step, commandContext),
  )
  const isRefused = new Set(plan.refused.map(({ step }) => step))
  const kept = steps.filter((_, index) => !isRefused.has(index))
  const count = (op: Difference['op'][]) =>
    kept.filter((one) => one.of !== undefined && op.includes(one.of.op)).length
  if (!isDry) {
    keepDeclined(notes, gathered.origin, declinedIn(differences, accepted))
    const written = writing.writePlan(plan, author)
    if (!written.ok) return written
    publish(written.value)
  }
  return done({
    differences,
    revision: state.revision,
    created: count(['create']),
    updated: count(['update', 'conflict', 'unchanged']), // unchanged: what was declined once is taken now
    cited: kept.filter((one) => one.of === undefined).length,
    refused: plan.refused.flatMap(({ step, refusal }) => {
      const { of } = steps[step]!
      // what cites a record that was refused is not told beside it
      return of === undefined && refusal.code === 'record-unknown' ? [] : [{ of, refusal }]
    }),
  })
}
