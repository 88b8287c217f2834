import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkMap } from '../../../main/engine/engine.ts'
import type { Command } from '../../../shared/commands/command.ts'
import { canonicalJson } from '../../../shared/base/canonical-json.ts'
import type { MapView } from '../../../shared/state/map-view.ts'
import { author, mapFolder, valueOf } from '../../helpers/map-folder.ts'
import { holds } from '../../helpers/property.ts'

const { emptyMap, open } = mapFolder()

const id = fc.constantFrom('org-a', 'org-b', 'org-c', 'jurisdiction-on')
const handling = fc.constantFrom('public', 'fpt', 'own')
const command: fc.Arbitrary<Command> = fc.oneof(
  fc.record({ id, name: fc.string({ minLength: 1 }), handling }).map(({ id, name, handling }) => ({
    do: 'create' as const,
    type: 'Organization',
    id,
    properties: { name: { en: `A${name}` }, handling },
  })),
  fc.record({ id, note: fc.option(fc.string()), handling }).map(({ id, note, handling }) => ({
    do: 'edit' as const,
    id,
    properties: { note: { en: note }, handling },
  })),
  id.map((id) => ({ do: 'remove' as const, id })),
  fc
    .record({ from: id, to: id })
    .map(({ from, to }) => ({ do: 'relate' as const, type: 'OPERATES_IN', from, to })),
  fc.constantFrom({ do: 'undo' as const }, { do: 'redo' as const }),
)

const text = (view: MapView) =>
  canonicalJson([
    [...view.nodes].sort(([a], [b]) => (a < b ? -1 : 1)),
    [...view.relationships].sort(([a], [b]) => (a < b ? -1 : 1)),
  ])

describe('the derived tables', () => {
  it(
    '[J11] are what the journal comes to, and what memory held, whatever was done',
    () =>
      holds(
        fc.array(command, { minLength: 1, maxLength: 25 }),
        async (commands) => {
          const path = await emptyMap()
          const engine = await open(path)
          for (const command of commands) await engine.dispatch(command, author)
          const held = text(engine.view('own'))
          const public_ = text(engine.view('public'))
          await engine.close()

          expect(valueOf(await checkMap(path)).problems).toEqual([])
          const again = await open(path)
          expect(text(again.view('own'))).toBe(held)
          expect(text(again.view('public'))).toBe(public_)
          await again.close()
          expect(valueOf(await checkMap(path, { rebuild: true })).problems).toEqual([])
        },
        15,
      ),
    60_000,
  )
})
