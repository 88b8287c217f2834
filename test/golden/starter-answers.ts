import type { Answer, Parameters } from '../../shared/contract/questions.ts'
import type { MapQuestion } from '../../shared/contract/answer-question.ts'
import type { MapView } from '../../shared/state/map-view.ts'
import { ask } from '../helpers/ask.ts'
import { map } from '../helpers/starter-map.ts'

/** The day on which the expectations were written. */
export const today = '2026-11-23'

/** A day inside the plan of 2012, four months after its launch. */
export const in2012 = '2012-10-01'

/** The starter map as everybody opens it. */
export const view: MapView = {
  nodes: new Map(map.nodes.map((one) => [one.id, one])),
  relationships: new Map(map.relationships.map((one) => [one.id, one])),
}

const known = new Map<string, unknown>()

/** The answer on the starter map at a day, computed once a test file. */
export function starter<N extends MapQuestion>(
  name: N,
  asOf: string = today,
  parameters: Parameters<N> = {} as Parameters<N>,
): Answer<N> {
  const key = `${name} ${asOf} ${JSON.stringify(parameters)}`
  if (!known.has(key)) known.set(key, ask(name, view, parameters, { asOf }))
  return known.get(key) as Answer<N>
}

/** `gap('activity=referral jurisdiction=ca')`: the gap of a cell, its terms without the prefix of their axis. */
export function gap(terms: string, asOf: string = today, parameters: Parameters<'gaps'> = {}) {
  const axes = terms
    .split(' ')
    .map((one) => one.replace(/^(\w+)=/, '$1=$1-'))
    .sort()
  return starter('gaps', asOf, parameters).find(({ id }) => id === `gap:${axes.join('&')}`)
}

export const overlap = (a: string, b: string, asOf: string = today) =>
  starter('overlaps', asOf).find(({ id }) => id === `overlap:${[a, b].sort().join('|')}`)

export const point = (rule: string, a: string, b: string, asOf: string = today) =>
  starter('points', asOf).find(({ id }) => id === `cross:${rule}:${[a, b].sort().join('|')}`)
