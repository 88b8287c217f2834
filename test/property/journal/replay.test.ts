import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkMap } from '../../../main/engine/engine.ts'
import { canonicalJson } from '../../../shared/base/canonical-json.ts'
import type { Command } from '../../../shared/commands/command.ts'
import { chainProblems } from '../../../shared/journal/chain.ts'
import { asKnownAt, stateBackAt } from '../../../shared/state/known-at.ts'
import { journalBook } from '../../../shared/state/journal-book.ts'
import { forAudience } from '../../../shared/state/audience.ts'
import { emptyState, evolve, viewOf } from '../../../shared/state/map-state.ts'
import type { MapView } from '../../../shared/state/map-view.ts'
import { author, mapFolder, valueOf } from '../../helpers/map-folder.ts'
import { anyId, anyStep } from '../../helpers/arbitrary-steps.ts'
import { holds } from '../../helpers/property.ts'

const { emptyMap, open } = mapFolder()

type Does = Command | { readonly do: 'purge'; readonly id: string }
const does: fc.Arbitrary<Does> = fc.oneof(
  { weight: 6, arbitrary: anyStep },
  {
    weight: 2,
    arbitrary: fc
      .array(anyStep, { minLength: 1, maxLength: 4 })
      .map((commands) => ({ do: 'batch' as const, commands })),
  },
  { weight: 3, arbitrary: fc.constantFrom({ do: 'undo' as const }, { do: 'redo' as const }) },
  { weight: 1, arbitrary: anyId.map((one) => ({ do: 'purge' as const, id: one })) },
)

const text = ({ nodes, relationships }: MapView) =>
  canonicalJson([[...nodes.values()], [...relationships.values()]].map((all) => [...all].sort(byId)))
const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1)

describe('whatever is edited, merged, done at once, undone and taken out', () => {
  it(
    '[J11] the map is what its journal comes to, at every anyStep as it was known then, and the chain holds',
    () =>
      holds(
        fc.array(does, { minLength: 1, maxLength: 25 }),
        async (all) => {
          const path = await emptyMap()
          const engine = await open(path)
          const known: { instant: string; held: string }[] = []
          let isPurged = false
          for (const one of all) {
            if (one.do === 'purge') {
              const outcome = await engine.purge({ id: one.id, field: 'name', reason: 'privacy' }, author)
              isPurged ||= outcome.ok
            } else await engine.dispatch(one, author)
            const instant = engine.journal().at(-1)!.receivedAt
            known.push({ instant, held: text(engine.view('own')) })
          }
          const journal = engine.journal()
          const anew = emptyState()
          evolve(anew, journal)
          expect(text(viewOf(anew))).toBe(text(engine.view('own')))
          expect(text(forAudience(anew, 'public'))).toBe(text(engine.view('public')))
          expect(chainProblems(journal.map((received) => received.transaction))).toEqual([])
          const book = journalBook(journal)
          for (const instant of new Set(known.map((one) => one.instant))) {
            const [back, evolved] = [stateBackAt(anew, book, instant), asKnownAt(journal, instant)]
            for (const audience of ['own', 'fpt', 'public'])
              expect(text(forAudience(back, audience))).toBe(text(forAudience(evolved, audience)))
            expect([...back.records.keys()].sort()).toEqual([...evolved.records.keys()].sort())
          }
          if (!isPurged) {
            // a purge changes what was known before on purpose
            const last = new Map(known.map(({ instant, held }) => [instant, held]))
            for (const [instant, held] of last) expect(text(viewOf(asKnownAt(journal, instant)))).toBe(held)
          }
          const held = text(engine.view('own'))
          await engine.close()
          expect(valueOf(await checkMap(path)).problems).toEqual([])
          const again = await open(path)
          expect(text(again.view('own'))).toBe(held)
          await again.close()
        },
        20,
      ),
    120_000,
  )
})
