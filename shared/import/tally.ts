import { hashText } from '../base/hash.ts'
import type { Noticed, Place, StatedNode, StatedRelationship } from './statement.ts'

type Params = Readonly<Record<string, string | number>>

/** How many different lines one reading may notice; further ones are counted, not told apart. */
const mostLines = 2_000

/** What is met many times in a reading and said once, with how many times. */
export type Tally = {
  readonly add: (code: string, place: Place, params?: Params, count?: number) => void
  /** One line a code and parameters, with the place where it was first met; `n` of the params is the count. */
  readonly noticed: () => readonly Noticed[]
}

/** Begins a tally. Memory: by what differs, at most 2,000 lines. */
export function startTally(): Tally {
  const lines = new Map<string, { code: string; params: Params; place: Place; count: number }>()
  return {
    add(code, place, params = {}, count = 1) {
      if (count === 0) return
      const key = JSON.stringify([code, params])
      const line = lines.get(key)
      if (line !== undefined) line.count += count
      else if (lines.size < mostLines) lines.set(key, { code, params, place, count })
    },
    noticed: () =>
      [...lines.values()].map(({ code, params, place, count }) => ({
        kind: 'noticed',
        code,
        params: { ...params, n: count },
        place,
        count,
      })),
  }
}

/**
 * Whether a statement says something that was not said before: records and relationships repeat hundreds of times in
 * flat files. A record of the same key that says something else does pass.
 *
 * Cost: memory by what differs, about 100 bytes each.
 */
export function startSaying(): (statement: StatedNode | StatedRelationship) => boolean {
  const said = new Set<string>()
  return (statement) => {
    const what =
      statement.kind === 'node'
        ? [statement.key, statement.type, statement.identifiers, statement.properties]
        : [statement.type, statement.key, statement.from, statement.to, statement.properties]
    const before = said.size
    said.add(hashText(JSON.stringify(what)))
    return said.size > before
  }
}
