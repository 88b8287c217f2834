import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Disclosure } from '../../graph-schema/vocabularies/findings.ts'
import { agendaStatuses, callStages, type ActionStatus } from '../../graph-schema/vocabularies/statuses.ts'
import { isFreeForCall, nextCallDays } from '../../shared/analysis/calls/series.ts'
import { instantOf, localTime } from '../../shared/analysis/calls/zones.ts'
import { addDays } from '../../shared/base/days.ts'
import {
  actionsAfter,
  disclosuresAfter,
  isAnswered,
  isDraftAgenda,
  stagesAfter,
  statusAfter,
  wasHeld,
} from '../../shared/commands/calls/life.ts'
import { moveSteps } from '../../shared/commands/calls/steps.ts'
import { timeZones } from '../../graph-schema/vocabularies/time-zones.ts'
import { holds } from '../helpers/property.ts'

const stages = callStages.map((one) => one.id)
const walk = fc.array(fc.nat(3), { maxLength: 40 })
const day = fc.integer({ min: 0, max: 20_000 }).map((n) => addDays('2000-01-01', n))

describe('transitions', () => {
  it('[R33] from anywhere on any way a package can still be brought to its approved record, and that is the end', () =>
    holds(walk, (choices) => {
      let stage = stages[0]!
      for (const choice of choices) {
        const next = stagesAfter(stage)
        if (next.length === 0) expect(stage).toBe('record-approved')
        else stage = next[choice % next.length]!
      }
      for (let steps = 0; stage !== 'record-approved'; steps += 1) {
        expect(steps).toBeLessThan(stages.length)
        stage = stagesAfter(stage)[0]!
      }
    }))

  it('[R33] once it was held it is held: no way leads back before it, nor makes its agenda a draft again', () =>
    holds(fc.tuple(fc.constantFrom(...stages), walk), ([first, choices]) => {
      let stage = first
      let isOver = wasHeld(stage)
      for (const choice of choices) {
        const next = stagesAfter(stage)
        if (next.length === 0) return
        stage = next[choice % next.length]!
        if (isOver) expect(wasHeld(stage)).toBe(true)
        isOver ||= wasHeld(stage)
        if (isOver) expect(isDraftAgenda(stage)).toBe(false)
      }
    }))

  it('[R33] an item that left the package stays outside of it', () =>
    holds(
      fc.tuple(fc.constantFrom(...agendaStatuses.map((one) => one.id)), fc.constantFrom(...stages)),
      ([status, stage]) => {
        const after = statusAfter(status, stage)
        expect(after).toBe(status === 'dropped' || status === 'not-reached' ? status : stage)
      },
    ))

  it('[R34] nothing is done that was not accepted', () =>
    holds(walk, (choices) => {
      let status: ActionStatus = 'offered'
      let wasOpen = false
      for (const choice of choices) {
        const next = actionsAfter(status)
        status = next[choice % next.length]!
        if (status === 'done') expect(wasOpen).toBe(true)
        if (status === 'open') wasOpen = true
      }
    }))

  it('[R20] what was shared never becomes internal, and nothing is answered that was not shared', () =>
    holds(walk, (choices) => {
      let disclosure: Disclosure = 'internal'
      let wasShared = false
      for (const choice of choices) {
        const next = disclosuresAfter(disclosure)
        disclosure = next[choice % next.length]!
        expect(disclosure).not.toBe('internal')
        if (isAnswered(disclosure)) expect(wasShared).toBe(true)
        wasShared = true
      }
    }))
})

describe('calendar', () => {
  it('[R35] proposed days lie after today, rise, and are days for a call', () =>
    holds(fc.tuple(fc.array(day, { maxLength: 5 }), day), ([known, today]) => {
      const days = nextCallDays(known, today, 4)
      expect(days).toHaveLength(4)
      expect([...new Set(days)].sort()).toEqual(days)
      for (const one of days) {
        expect(one > today).toBe(true)
        expect(isFreeForCall(one), one).toBe(true)
      }
    }))

  it('[R35] a clock at noon leads to an instant at which it shows noon', () =>
    holds(fc.tuple(day, fc.constantFrom(...timeZones.map((one) => one.id))), ([at, zone]) => {
      expect(localTime(instantOf({ day: at, time: '12:00' }, zone), zone)).toEqual({ day: at, time: '12:00' })
    }))
})

describe('order of an agenda', () => {
  it('[CA3] moving an item leaves the others in their order, numbered from 1', () =>
    holds(
      fc.tuple(
        fc.uniqueArray(fc.string({ minLength: 1 }), { minLength: 1, maxLength: 12 }),
        fc.nat(),
        fc.integer({ min: -2, max: 14 }),
      ),
      ([ids, which, to]) => {
        const items = ids.map((id, index) => ({ id, order: index % 3 === 0 ? null : index + 1 }))
        const moved = ids[which % ids.length]!
        const orders = new Map<string, number | null>(items.map((one) => [one.id, one.order]))
        for (const step of moveSteps(items, moved, to))
          if (step.do === 'edit') orders.set(step.id, step.properties['order'] as number)
        const after = [...orders].sort((a, b) => a[1]! - b[1]!).map(([id]) => id)
        expect([...orders.values()].sort((a, b) => a! - b!)).toEqual(ids.map((_, index) => index + 1))
        expect(after.filter((id) => id !== moved)).toEqual(ids.filter((id) => id !== moved))
        expect(after.indexOf(moved)).toBe(Math.max(0, Math.min(to, ids.length - 1)))
      },
    ))
})
