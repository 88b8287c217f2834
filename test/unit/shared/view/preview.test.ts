import { describe, expect, it } from 'vitest'
import type { BatchStep } from '../../../../shared/commands/command.ts'
import { answerOnJournal } from '../../../../shared/contract/answer-question.ts'
import { questions } from '../../../../shared/contract/questions.ts'
import { journalBook } from '../../../../shared/state/journal-book.ts'
import { question } from '../../../helpers/ask.ts'
import { newReplica, run } from '../../../helpers/replicas.ts'

/** Two services and a house, and what commands would do to them. */
function preview(commands: BatchStep[], language: 'en' | 'fr' = 'en') {
  const replica = newReplica('r1')
  for (const id of ['one', 'two'])
    run(replica, {
      do: 'create',
      type: 'Service',
      id,
      properties: { name: { en: `House ${id}` }, handling: 'public', status: 'planned' },
    })
  const { state, journal } = replica
  const before = JSON.stringify([...state.nodes])
  const answer = answerOnJournal(
    'preview',
    { state, book: journalBook(journal) },
    { ...question(), language },
    { commands },
  )
  expect(JSON.stringify([...state.nodes])).toBe(before) // nothing is written
  questions.preview.answer.parse(answer)
  return answer.steps
}

describe('[G6] what commands would do', () => {
  it('is said record by record, from what to what; what stays is told from what changes', () => {
    const steps = preview([
      { do: 'edit', id: 'one', properties: { status: 'in-place' } },
      { do: 'edit', id: 'two', properties: { status: 'planned' } },
    ])
    expect(steps.map((one) => [one.record.name, one.effect])).toEqual([
      ['House one', 'change'],
      ['House two', 'none'],
    ])
    expect(steps[0]?.changes.map(({ label, from, to }) => [label, from.text, to.text])).toEqual([
      ['Status', 'Announced, not in place', 'In place'],
    ])
    expect(
      preview([{ do: 'edit', id: 'one', properties: { status: 'in-place' } }], 'fr')[0]?.changes[0]?.to.text,
    ).toBe('En place')
  })

  it('is refused where the map says so, and the others are judged without it', () => {
    const steps = preview([
      { do: 'edit', id: 'one', properties: { handling: 'own' } },
      { do: 'edit', id: 'two', properties: { name: { en: null } } },
      { do: 'edit', id: 'two', properties: { capacity: 4 } },
      { do: 'edit', id: 'gone', properties: { capacity: 4 } },
    ])
    expect(steps.map((one) => one.refusal?.code ?? one.effect)).toEqual([
      'handling-way-back',
      'words-needed',
      'change',
      'record-unknown',
    ])
  })

  it('counts on what the commands before it left: what was removed is gone', () => {
    const steps = preview([
      { do: 'remove', id: 'one' },
      { do: 'edit', id: 'one', properties: { capacity: 4 } },
      { do: 'create', type: 'Service', id: 'three', properties: { name: { fr: 'Trois' } } },
      { do: 'edit', id: 'three', properties: { capacity: 4 } },
    ])
    expect(steps.map((one) => one.refusal?.code ?? one.effect)).toEqual([
      'remove',
      'record-removed',
      'create',
      'change',
    ])
    expect(steps[2]?.record).toEqual({ id: 'three', type: 'Service', name: 'Trois', lang: 'fr' })
  })
})
