import { describe, expect, it } from 'vitest'
import type { Command } from '../../../../shared/commands/command.ts'
import { decidePurge } from '../../../../shared/commands/purge.ts'
import { answerOnJournal } from '../../../../shared/contract/answer-question.ts'
import { journalBook } from '../../../../shared/state/journal-book.ts'
import type { ActivityFilter } from '../../../../shared/view/shapes/history.ts'
import { question } from '../../../helpers/ask.ts'
import { newReplica, run, write, type Replica } from '../../../helpers/replicas.ts'

type Step = Parameters<typeof run>[1]

/** A map on which somebody worked. */
function played(...steps: readonly Step[]): Replica {
  const replica = newReplica('r1')
  for (const step of steps) expect(run(replica, step), JSON.stringify(step)).toBeTypeOf('object')
  return replica
}

const about = ({ state, journal }: Replica) => ({ state, book: journalBook(journal) })
const historyOf = (replica: Replica, id: string, audience = 'own', language: 'en' | 'fr' = 'en') =>
  answerOnJournal('history', about(replica), { ...question(), language, audience }, { id })
const activityOf = (replica: Replica, filter: ActivityFilter = {}, audience = 'own') =>
  answerOnJournal('activity', about(replica), { ...question(), audience }, filter)

const create = (type: string, id: string, properties: object = {}): Command => ({
  do: 'create',
  type,
  id,
  properties: { name: { en: `Name of ${id}` }, handling: 'public', ...properties },
})
const edit = (id: string, properties: object, reason?: string): Command => ({
  do: 'edit',
  id,
  properties: { ...properties },
  ...(reason === undefined ? {} : { reason }),
})

describe('[H1] the history of a record', () => {
  const replica = played(
    create('Organization', 'org-a'),
    create('Service', 'shelter', { status: 'in-place' }),
    { do: 'relate', type: 'DELIVERS', from: 'org-a', to: 'shelter', id: 'rel' },
    edit('shelter', { status: 'ended', name: { fr: 'Refuge' } }, 'Its funds ended.'),
    { do: 'unrelate', id: 'rel' },
  )

  it('says in words who changed what, from what to what, and why, newest first', () => {
    const { steps, total } = historyOf(replica, 'shelter')
    expect(total).toBe(4)
    expect(steps.map((step) => step.actionName)).toEqual([
      'Relationship ended',
      'Edit',
      'New relationship',
      'New record',
    ])
    const [ended, edited] = steps
    expect(ended?.changes).toMatchObject([
      { label: 'is delivered by', from: { text: 'Name of org-a' }, to: { state: 'none' } },
    ])
    expect(edited).toMatchObject({ author: 'Author of r1', reason: 'Its funds ended.' })
    expect(edited?.changes.map(({ label, from, to }) => [label, from.text, to.text])).toEqual([
      ['Status', 'In place', 'Ended'],
      ['Name (French)', 'nothing', 'Refuge'],
    ])
  })

  it('says it in French', () => {
    const [, edited] = historyOf(replica, 'shelter', 'own', 'fr').steps
    expect(edited?.changes[1]).toMatchObject({ label: 'Nom (français)', from: { text: 'rien' } })
  })
})

describe('[H5] the history that others see', () => {
  const secret = 'UNDISCLOSED'

  it('[R28] holds nothing that the record said while it was for fewer', () => {
    const replica = played(
      create('Service', 'shelter', { note: { en: secret }, handling: 'own' }),
      edit('shelter', { note: { en: `${secret} 2` }, handling: 'fpt' }),
      edit('shelter', { note: { en: `${secret} 3` } }, `why ${secret}`),
      edit('shelter', { note: { en: 'for all' } }),
      edit('shelter', { handling: 'public' }),
      edit('shelter', { note: { en: 'for all, again' } }),
    )
    const seen = JSON.stringify([historyOf(replica, 'shelter', 'public'), activityOf(replica, {}, 'public')])
    expect(seen).not.toContain(secret)
    expect(seen).not.toContain('Author of r1') // R31
    expect(historyOf(replica, 'shelter', 'public').steps.map((one) => one.changes.at(-1)?.to.text)).toEqual([
      'for all, again',
      'Public',
    ])
    const fpt = JSON.stringify(historyOf(replica, 'shelter', 'fpt'))
    expect(fpt).toContain(`${secret} 2`) // it was theirs from then on
    expect(fpt).not.toContain(`"${secret}"`)
    expect(JSON.stringify(historyOf(replica, 'shelter'))).toContain(`"${secret}"`)
  })

  it('[R28] tells of no record and no relationship that they do not see', () => {
    const replica = played(
      create('Service', 'shelter'),
      create('Organization', 'org-hidden', { name: { en: secret }, handling: 'own' }),
      { do: 'relate', type: 'DELIVERS', from: 'org-hidden', to: 'shelter', id: 'rel' },
      create('Organization', 'org-b'),
      { do: 'merge', keep: 'org-b', merge: 'org-hidden' },
    )
    for (const audience of ['public', 'fpt'])
      for (const answer of [
        historyOf(replica, 'shelter', audience),
        historyOf(replica, 'org-b', audience),
        historyOf(replica, 'org-hidden', audience),
        activityOf(replica, {}, audience),
        activityOf(replica, { text: secret }, audience),
      ]) {
        const said = JSON.stringify({ ...answer, name: null })
        expect(said).not.toContain(secret)
        expect(said).not.toContain('org-hidden')
      }
    expect(activityOf(replica, {}, 'public').all).toBe(2)
    expect(activityOf(replica).all).toBe(5)
  })
})

describe('[H2] restoring', () => {
  const restoreOf = (replica: Replica, id: string, nth: number) => {
    const { steps } = historyOf(replica, id)
    const { position } = steps.toReversed()[nth]!
    return answerOnJournal('restore', about(replica), question(), { id, position: position! })
  }
  const nodeOf = (replica: Replica, id: string) => replica.state.nodes.get(id)?.properties

  it('brings fields and relationships to what they were, as one more step', () => {
    const replica = played(
      create('Organization', 'org-a'),
      create('Organization', 'org-b'),
      create('Service', 'shelter', { status: 'in-place' }),
      { do: 'relate', type: 'DELIVERS', from: 'org-a', to: 'shelter', id: 'rel-a' },
      edit('rel-a', { assignedBy: 'me' }),
      edit('shelter', { status: 'ended', name: { en: 'Other', fr: 'Autre' }, languages: ['en'] }),
      { do: 'unrelate', id: 'rel-a' },
      { do: 'relate', type: 'DELIVERS', from: 'org-b', to: 'shelter', id: 'rel-b' },
    )
    const before = replica.journal.length
    const restored = restoreOf(replica, 'shelter', 2)
    expect(restored.left).toEqual([])
    expect(run(replica, { do: 'batch', commands: restored.commands } as Step)).toBeTypeOf('object')
    expect(nodeOf(replica, 'shelter')).toEqual({
      name: { en: 'Name of shelter' },
      status: 'in-place',
      handling: 'public',
    })
    expect([...replica.state.relationships.keys()]).toEqual(['rel-a'])
    expect(replica.state.relationships.get('rel-a')?.properties).toEqual({ assignedBy: 'me' })
    expect(replica.journal).toHaveLength(before + 1) // history only grows
    expect(restoreOf(replica, 'shelter', 2).changes).toEqual([])
    run(replica, { do: 'undo' })
    expect(nodeOf(replica, 'shelter')).toMatchObject({ status: 'ended', name: { en: 'Other', fr: 'Autre' } })
  })

  it('[C12] brings a removed record back under its id, with what went with it', () => {
    const replica = played(
      create('Organization', 'org-a'),
      create('Service', 'shelter'),
      { do: 'relate', type: 'DELIVERS', from: 'org-a', to: 'shelter', id: 'rel-a' },
      edit('shelter', { languages: ['fr'] }),
      { do: 'remove', id: 'shelter' },
    )
    const restored = restoreOf(replica, 'shelter', 1)
    expect(run(replica, { do: 'batch', commands: restored.commands } as Step)).toBeTypeOf('object')
    expect(nodeOf(replica, 'shelter')).toEqual({ name: { en: 'Name of shelter' }, handling: 'public' })
    expect([...replica.state.relationships.keys()]).toEqual(['rel-a'])
  })

  it('leaves and names what was taken out, who may see it, and whom it cannot be joined to', () => {
    const replica = played(
      create('Organization', 'org-a'),
      create('Service', 'shelter', { note: { en: 'gone' }, handling: 'fpt' }),
      { do: 'relate', type: 'DELIVERS', from: 'org-a', to: 'shelter', id: 'rel-a' },
      edit('shelter', { handling: 'public', status: 'ended' }),
      { do: 'remove', id: 'org-a' },
    )
    const plan = decidePurge(replica.state, { id: 'shelter', field: 'note', reason: 'privacy' })
    if (plan.ok) write(replica, plan.value.drafts)
    const { commands, left } = restoreOf(replica, 'shelter', 1)
    expect(commands).toEqual([{ do: 'edit', id: 'shelter', properties: { status: null } }])
    expect(left).toHaveLength(3)
    expect(left.join(' ')).toContain('Note (English)')
    expect(left.join(' ')).toContain('Name of org-a')
    expect(left.join(' ')).not.toContain('gone: ')
  })
})

describe('[H4] the activity', () => {
  const replica = played(
    create('Organization', 'org-a'),
    create('Service', 'shelter', { note: { en: 'Métis women' } }),
    { do: 'relate', type: 'DELIVERS', from: 'org-a', to: 'shelter', id: 'rel' },
    edit('shelter', { status: 'ended' }, 'Its funds ended.'),
    { do: 'undo' },
    { do: 'remove', id: 'org-a' },
  )

  it('has one line a record and command, newest receipt first', () => {
    const { lines, total, all } = activityOf(replica)
    expect([total, all]).toEqual([7, 7])
    expect(lines.map((line) => [line.action, line.record.id, line.relationship])).toEqual([
      ['remove', 'org-a', ''],
      ['unrelate', 'org-a', 'delivers Name of shelter'],
      ['undo', 'shelter', ''],
      ['edit', 'shelter', ''],
      ['relate', 'org-a', 'delivers Name of shelter'],
      ['create', 'shelter', ''],
      ['create', 'org-a', ''],
    ])
    expect(lines[0]).toMatchObject({ isThere: false, record: { name: 'Name of org-a' } })
  })

  it.each<[ActivityFilter, number]>([
    [{ action: 'edit' }, 1],
    [{ type: 'Service' }, 3],
    [{ type: 'relationship' }, 2],
    [{ person: 'Author of r1' }, 7],
    [{ person: 'Nobody' }, 0],
    [{ text: 'metis WOMEN' }, 1],
    [{ text: 'funds ended' }, 1],
    [{ text: 'delivers shelter' }, 0],
    [{ from: '2026-01-01T00:00:03.000Z' }, 4],
    [{ until: '2026-01-01T00:00:01.000Z' }, 2],
    [{ from: '2026-01-01T00:00:01.000Z', until: '2026-01-01T00:00:02.000Z' }, 2],
  ])('is filtered by %o', (filter, count) => {
    expect(activityOf(replica, filter)).toMatchObject({ total: count, all: 7 })
  })

  it('tells a merging from the taking back of one', () => {
    const merged = played(
      create('Organization', 'org-a'),
      create('Organization', 'org-b'),
      { do: 'merge', keep: 'org-a', merge: 'org-b' },
      { do: 'unmerge', id: 'org-b' },
    )
    expect(
      activityOf(merged)
        .lines.map((line) => line.action)
        .slice(0, 2),
    ).toEqual(['unmerge', 'merge'])
    expect(
      historyOf(merged, 'org-a')
        .steps.map((step) => step.action)
        .slice(0, 2),
    ).toEqual(['unmerge', 'merge'])
  })

  it('is given in pages, with what it can be filtered by', () => {
    const page = activityOf(replica, { offset: 2, limit: 3 })
    expect(page.lines.map((line) => line.action)).toEqual(['undo', 'edit', 'relate'])
    expect(page.total).toBe(7)
    expect(page.types.map((one) => [one.id, one.count])).toEqual([
      ['relationship', 2],
      ['Organization', 2],
      ['Service', 3],
    ])
    expect(page.people).toEqual([{ id: 'Author of r1', name: 'Author of r1', count: 7 }])
  })
})
