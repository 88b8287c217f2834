import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareStrategies, pairOf } from '../../shared/analysis/strategies/compare-strategies.ts'
import { strategyAxes } from '../../shared/analysis/strategies/compared-by.ts'
import { contextOf } from '../../shared/analysis/context.ts'
import { graphOf } from '../../shared/graph/map-graph.ts'
import { ask, question } from '../helpers/ask.ts'
import { extendMap, link } from '../helpers/make-map.ts'
import { holds } from '../helpers/property.ts'
import { asOf, randomMap, shuffled } from './random-map.ts'

const runs = Number(process.env['FOURFOLD_RUNS'] ?? 60)
const axis = fc.constantFrom(...strategyAxes)

/** A random map whose measures are part of its plans here and there, of both where chance says so. */
const planned = fc
  .tuple(
    randomMap,
    fc.array(fc.constantFrom('plan-a', 'plan-b', 'both', 'none'), { minLength: 9, maxLength: 9 }),
  )
  .map(([view, parts]) => {
    const measures = [...view.nodes.values()].filter((one) => one.id.startsWith('measure-'))
    const joined = new Set(
      [...view.relationships.values()]
        .filter((one) => one.type === 'PART_OF')
        .map(({ from, to }) => `${from} ${to}`),
    )
    const links = measures.flatMap(({ id }, i) =>
      ['plan-a', 'plan-b']
        .filter((plan) => parts[i] === plan || parts[i] === 'both')
        .filter((plan) => view.nodes.has(plan) && !joined.has(`${id} ${plan}`))
        .map((plan) => link('PART_OF', id, plan)),
    )
    return extendMap(view, ...links)
  })

describe('laws of strategies side by side', () => {
  it('[SB1] neither the order in which strategies are named nor that of records changes anything', () =>
    holds(
      fc.tuple(
        planned,
        asOf,
        axis,
        fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 5, maxLength: 11 }),
      ),
      ([view, day, rows, keys]) => {
        const one = ask('strategies', view, { strategies: ['plan-a', 'plan-b'], rows }, { asOf: day })
        expect(ask('strategies', view, { strategies: ['plan-b', 'plan-a'], rows }, { asOf: day })).toEqual(
          one,
        )
        const other = shuffled(view, keys)
        expect(ask('strategies', other, { strategies: ['plan-a', 'plan-b'], rows }, { asOf: day })).toEqual(
          one,
        )
      },
      runs,
    ))

  it('[SB5] a strategy shares with itself every row that it fills; no pair shares more than its whole', () =>
    holds(
      fc.tuple(planned, asOf, axis),
      ([view, day, rows]) => {
        const compared = compareStrategies(
          graphOf(view),
          contextOf(question({ asOf: day })),
          ['plan-a', 'plan-b'],
          rows,
        )
        for (const { id } of compared.strategies) {
          const own = pairOf(compared.rows, id, id)
          expect([own.onlyA, own.onlyB]).toEqual([[], []])
          expect(own.shared).toEqual(
            compared.rows.filter((one) => one.holders.includes(id)).map((one) => one.id),
          )
        }
        for (const { shared, of } of ask(
          'strategies',
          view,
          { strategies: ['plan-a', 'plan-b'], rows },
          { asOf: day },
        ).pairs)
          expect(shared).toBeLessThanOrEqual(of)
      },
      runs,
    ))

  it('[SB2] every measure of a strategy is in a row or told as not stated; every other cell says how it is to be read', () =>
    holds(
      fc.tuple(planned, asOf, axis),
      ([view, day, rows]) => {
        const answer = ask('strategies', view, { strategies: ['plan-a', 'plan-b'], rows }, { asOf: day })
        for (const { id, measures } of answer.heads) {
          const told = new Set([
            ...answer.rows.flatMap((row) => row.cells[id]?.measures ?? []),
            ...(answer.notStated[id] ?? []),
          ])
          expect(told.size, id).toBe(measures)
        }
        for (const row of answer.rows)
          for (const cell of Object.values(row.cells)) {
            expect(cell.measures.length > 0).toBe(cell.why === null)
            expect(cell.measures.length > 0).toBe(cell.gap === null)
          }
      },
      runs,
    ))
})
