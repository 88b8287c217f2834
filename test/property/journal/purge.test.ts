import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canonicalJson } from '../../../shared/base/canonical-json.ts'
import { decidePurge } from '../../../shared/commands/purge.ts'
import { chainProblems } from '../../../shared/journal/chain.ts'
import { hasSeen } from '../../../shared/journal/seen.ts'
import { emptyState, evolve } from '../../../shared/state/map-state.ts'
import { holds } from '../../helpers/property.ts'
import { newReplica, run, stateText, sync, write } from '../../helpers/replicas.ts'

const secret = 'SECRET-555-0199'
const edits = fc.array(
  fc.record({
    by: fc.constantFrom(0, 1),
    field: fc.constantFrom('description', 'note', 'name'),
    language: fc.constantFrom('en', 'fr'),
    words: fc.constantFrom('harmless', secret, `call ${secret} now`),
    sync: fc.boolean(),
  }),
  { minLength: 1, maxLength: 12 },
)

describe('a purge', () => {
  it('[P1] takes the value out of every transaction that it had seen, and all hashes stay true', () =>
    holds(edits, (all) => {
      const [here, there] = [newReplica('r1'), newReplica('r2')]
      run(here, {
        do: 'create',
        type: 'Service',
        id: 'shelter',
        properties: { name: { en: 'Shelter' }, handling: 'fpt' },
      })
      sync(here, there)
      for (const { by, field, language, words, sync: isShared } of all) {
        run([here, there][by]!, { do: 'edit', id: 'shelter', properties: { [field]: { [language]: words } } })
        if (isShared) sync([here, there][by]!, [here, there][1 - by]!)
      }
      sync(there, here)
      for (const field of ['description', 'note', 'name']) {
        const plan = decidePurge(here.state, { id: 'shelter', field, reason: 'safety' })
        if (plan.ok) write(here, plan.value.drafts)
        else expect(plan.refusal.code).toBe('field-empty')
      }
      sync(here, there)

      for (const replica of [here, there]) {
        const transactions = replica.journal.map((one) => one.transaction)
        expect(chainProblems(transactions)).toEqual([])
        expect(JSON.stringify(transactions)).not.toContain(secret)
        expect(stateText(replica.state)).not.toContain(secret)
        // what was purged and what was not come to the same state when it is made anew
        const anew = emptyState()
        evolve(anew, replica.journal)
        expect(stateText(anew)).toBe(stateText(replica.state))
      }
    }))

  it('[P2] leaves who, when and the class of the reason, and what it had not seen', () => {
    const [here, there] = [newReplica('r1'), newReplica('r2')]
    run(here, {
      do: 'create',
      type: 'Service',
      id: 'shelter',
      properties: { name: { en: 'Shelter' }, note: { en: secret }, handling: 'fpt' },
    })
    sync(here, there)
    run(there, { do: 'edit', id: 'shelter', properties: { note: { en: 'unseen' } } })
    const plan = decidePurge(here.state, { id: 'shelter', field: 'note', reason: 'privacy' })
    const [purge] = plan.ok ? write(here, plan.value.drafts) : []
    sync(there, here)

    const entry = here.journal[0]!.transaction.entries.find((one) => one.field === 'note.en')
    expect(entry).toEqual({
      record: 'shelter',
      type: 'Service',
      field: 'note.en',
      digest: expect.stringMatching(/^[0-9a-f]{64}$/) as string,
      purged: { at: purge!.at, by: purge!.id, reason: 'privacy' },
    })
    const unseen = here.journal.at(-1)!.transaction
    expect(hasSeen(purge!, unseen)).toBe(false)
    expect(canonicalJson(unseen.entries)).toContain('unseen')
  })

  it('[U4] is not undone', () => {
    const here = newReplica('r1')
    run(here, {
      do: 'create',
      type: 'Topic',
      id: 'topic',
      properties: { name: { en: 'T' }, note: { en: secret } },
    })
    const plan = decidePurge(here.state, { id: 'topic', field: 'note', reason: 'legal' })
    const [purge] = plan.ok ? write(here, plan.value.drafts) : []
    here.stacks = { undo: [...here.stacks.undo, { group: purge!.id, label: '' }], redo: [] }
    expect(run(here, { do: 'undo' })).toBe('undo-purged')
  })
})
