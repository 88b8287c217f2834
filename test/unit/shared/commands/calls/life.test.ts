import { describe, expect, it } from 'vitest'
import type { DecidableCommand } from '../../../../../shared/commands/decide.ts'
import { isDraftAgenda, isDraftRecord } from '../../../../../shared/commands/calls/life.ts'
import {
  attendStep,
  itemSteps,
  moveSteps,
  newCallSteps,
  noteSteps,
  offerSteps,
  outcomeSteps,
  reservationSteps,
  stageSteps,
} from '../../../../../shared/commands/calls/steps.ts'
import { viewOf } from '../../../../../shared/state/map-state.ts'
import { newReplica, run } from '../../../../helpers/replicas.ts'

const today = '2026-12-01'
const said = (text: string) => ({ text, language: 'en' as const })

function prepared() {
  const one = newReplica('r1')
  const create = (id: string, kind: string): DecidableCommand => ({
    do: 'create',
    type: 'Organization',
    id,
    properties: { name: { en: id }, kind, handling: 'public' },
  })
  run(one, create('ministry', 'department'))
  const participants = [{ organization: 'ministry', standing: 'participates', isCoChair: true }]
  run(one, { do: 'batch', commands: [...newCallSteps('call-a', '2026-12-09', participants)] })
  return one
}
type Map = ReturnType<typeof prepared>
const node = (one: Map, id: string) => viewOf(one.state).nodes.get(id)?.properties
const stage = (one: Map, to: string) => run(one, { do: 'edit', id: 'call-a', properties: { stage: to } })
const add = (one: Map, id: string) =>
  run(one, {
    do: 'batch',
    commands: [...itemSteps({ id, call: 'call-a', order: 1, handling: 'fpt', text: { en: id } })],
  })

describe('the life of a package (R33)', () => {
  it('[R33] goes step by step, and no step is left out', () => {
    const one = prepared()
    add(one, 'item-a')
    expect(stage(one, 'circulated')).toBe('stage-not-next')
    for (const to of ['co-chairs', 'circulated', 'commented', 'approved', 'held', 'record-drafted'])
      expect(stage(one, to), to).toBeTypeOf('object')
    expect(stage(one, 'proposed')).toBe('stage-not-next')
  })

  it('[R33] nothing is circulated while nothing is on the agenda, or all of it was dropped', () => {
    const one = prepared()
    stage(one, 'co-chairs')
    expect(stage(one, 'circulated')).toBe('stage-without-items')
    add(one, 'item-a')
    run(one, { do: 'edit', id: 'item-a', properties: { status: 'dropped' } })
    expect(stage(one, 'circulated')).toBe('stage-without-items')
  })

  it('[R33] the record is approved at the next call: there has to be one', () => {
    const one = prepared()
    add(one, 'item-a')
    for (const to of ['co-chairs', 'circulated', 'approved', 'held', 'record-drafted']) stage(one, to)
    expect(stage(one, 'record-approved')).toBe('stage-without-next-call')
    run(one, { do: 'batch', commands: [...newCallSteps('call-b', '2027-03-10', [])] })
    expect(stage(one, 'record-approved')).toBeTypeOf('object')
  })

  it('[R33] it is a draft until it is approved, and so is its record', () => {
    expect(
      ['proposed', 'co-chairs', 'circulated', 'commented'].every((one) => isDraftAgenda(one as never)),
    ).toBe(true)
    expect(isDraftAgenda('approved')).toBe(false)
    expect(isDraftRecord('record-commented')).toBe(true)
    expect(isDraftRecord('record-approved')).toBe(false)
  })

  it('[R33] items go along, what was dropped stays, what has no outcome when it is held was not reached', () => {
    const items = [
      { id: 'a', status: 'approved', hasOutcome: true },
      { id: 'b', status: 'approved', hasOutcome: false },
      { id: 'c', status: 'dropped', hasOutcome: false },
    ]
    expect(stageSteps({ id: 'call-a', items }, 'held', today)).toEqual([
      { do: 'edit', id: 'call-a', properties: { stage: 'held' } },
      { do: 'edit', id: 'a', properties: { status: 'held' } },
      { do: 'edit', id: 'b', properties: { status: 'not-reached' } },
    ])
    const after = [{ id: 'b', status: 'not-reached', hasOutcome: false }]
    expect(stageSteps({ id: 'call-a', items: after }, 'record-approved', today)).toEqual([
      { do: 'edit', id: 'call-a', properties: { stage: 'record-approved', approvedOn: today } },
    ])
  })

  it('[C4] a start that is no time of day is refused', () => {
    const one = prepared()
    expect(run(one, { do: 'edit', id: 'call-a', properties: { startTime: '25:00' } })).toBe('value-clock')
    expect(run(one, { do: 'edit', id: 'call-a', properties: { startTime: '09:30' } })).toBeTypeOf('object')
  })
})

describe('what is made for a call', () => {
  it('[CA3] a call, an item and its places are a step each, and undo takes it back whole', () => {
    const one = prepared()
    expect(node(one, 'call-a')).toMatchObject({
      date: '2026-12-09',
      startTime: '13:00',
      stage: 'proposed',
      handling: 'fpt',
    })
    add(one, 'item-a')
    expect(viewOf(one.state).relationships.size).toBe(2)
    run(one, { do: 'undo' })
    expect(node(one, 'item-a')).toBeUndefined()
    expect(viewOf(one.state).relationships.size).toBe(1)
  })

  it('[CA3] moving writes only the numbers that change', () => {
    const items = ['a', 'b', 'c'].map((id, index) => ({ id, order: index + 1 }))
    expect(moveSteps(items, 'c', 1)).toEqual([
      { do: 'edit', id: 'c', properties: { order: 2 } },
      { do: 'edit', id: 'b', properties: { order: 3 } },
    ])
    expect(moveSteps(items, 'a', 0)).toEqual([])
    expect(moveSteps(items, 'a', -1)).toEqual([])
    expect(moveSteps(items, 'gone', 1)).toEqual([])
  })

  it('[R34] a reservation in their words makes a consensus one with reservation', () => {
    const one = prepared()
    add(one, 'item-a')
    const outcome = { item: 'item-a', kind: 'consensus', handling: 'fpt', said: said('Agreed.') } as const
    run(one, { do: 'batch', commands: [...outcomeSteps('outcome-a', outcome)] })
    const steps = reservationSteps(
      { id: 'outcome-a', kind: 'consensus' },
      'ministry',
      said('Not the date.'),
      today,
    )
    expect(run(one, { do: 'batch', commands: [...steps] })).toBeTypeOf('object')
    expect(node(one, 'outcome-a')).toMatchObject({
      kind: 'consensus-with-reservation',
      text: { en: 'Agreed.' },
    })
    const reserves = [...viewOf(one.state).relationships.values()].find((each) => each.type === 'RESERVES')
    expect(reserves).toMatchObject({ from: 'ministry', properties: { text: { en: 'Not the date.' } } })
  })

  it('[R32] a note that is emptied is taken away, and one that was never there is not made', () => {
    const note = { id: 'note-a', of: 'item-a', handling: 'fpt' }
    expect(noteSteps({ ...note, isThere: false }, said('  '))).toEqual([])
    expect(noteSteps({ ...note, isThere: true }, said(''))).toEqual([{ do: 'remove', id: 'note-a' }])
    expect(noteSteps({ ...note, isThere: true }, said('x'))).toEqual([
      { do: 'edit', id: 'note-a', properties: { text: { en: 'x' } } },
    ])
  })
})

describe('an action is offered, never assigned (R34)', () => {
  function offered() {
    const one = prepared()
    add(one, 'item-a')
    const offer = {
      item: 'item-a',
      organization: 'ministry',
      handling: 'fpt',
      said: said('Share the guide'),
      due: '',
      today,
    } as const
    run(one, { do: 'batch', commands: [...offerSteps('action-a', offer)] })
    return one
  }
  const write = (one: Map, properties: Record<string, unknown>) =>
    run(one, { do: 'edit', id: 'action-a', properties })

  it('[R34] it is open only once it was accepted, and then done', () => {
    const one = offered()
    expect(write(one, { status: 'open' })).toBe('action-not-accepted')
    expect(write(one, { status: 'done' })).toBe('action-not-next')
    expect(write(one, { status: 'open', acceptedOn: today })).toBeTypeOf('object')
    expect(write(one, { status: 'done', doneOn: today })).toBeTypeOf('object')
  })

  it('[R34] what nobody offered cannot be open', () => {
    const one = prepared()
    const action = (properties: Record<string, unknown>): DecidableCommand => ({
      do: 'create',
      type: 'Action',
      id: 'action-a',
      properties: { text: { en: 'Do it' }, ...properties },
    })
    expect(run(one, action({ status: 'open' }))).toBe('action-not-accepted')
    run(one, action({ status: 'offered' }))
    expect(write(one, { status: 'open', acceptedOn: today })).toBe('action-not-offered')
  })

  it('[R23] who takes part has a standing, and may co-chair', () => {
    expect(
      attendStep('call-a', { organization: 'qc', standing: 'observes', isCoChair: false }),
    ).toMatchObject({
      from: 'qc',
      to: 'call-a',
      properties: { standing: 'observes', role: 'participant' },
    })
  })
})
