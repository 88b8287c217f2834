/**
 * By which of two times something differs: it came about between the two days (*in force*), or the map has come to
 * say otherwise of the earlier day (*recorded*). "Ended last month" is not "we learned last month that it ended in 2019".
 */
export type ChangeAxis = 'in-force' | 'recorded'

/**
 * What holds on the earlier day as it was known then, on the same day as it is known later (`hindsight`), and on the
 * later day. Between the first two only knowledge differs, between the last two only the day.
 */
export type ThreePoints<T> = { readonly then: T; readonly hindsight: T; readonly now: T }

export type Crossing = { readonly id: string; readonly change: 'new' | 'gone'; readonly axis: ChangeAxis }

/** What holds now and did not then, and the reverse, each by the time that made it so; in the order of `now`, then of `then`. */
export function crossings({ then, hindsight, now }: ThreePoints<ReadonlyMap<string, unknown>>): Crossing[] {
  const appeared = [...now.keys()].filter((id) => !then.has(id))
  const vanished = [...then.keys()].filter((id) => !now.has(id))
  return [
    ...appeared.map((id): Crossing => ({
      id,
      change: 'new',
      axis: hindsight.has(id) ? 'recorded' : 'in-force',
    })),
    ...vanished.map((id): Crossing => ({
      id,
      change: 'gone',
      axis: hindsight.has(id) ? 'in-force' : 'recorded',
    })),
  ]
}

export type Turned<V> = {
  readonly id: string
  readonly from: V
  readonly to: V
  readonly axis: ChangeAxis
}

/** What holds at both points with another value; by the day where hindsight still has the value of then. */
export function turned<T, V>(
  { then, hindsight, now }: ThreePoints<ReadonlyMap<string, T>>,
  valueOf: (one: T) => V,
): Turned<V>[] {
  return [...now].flatMap(([id, is]) => {
    const was = then.get(id)
    if (was === undefined) return []
    const [from, to] = [valueOf(was), valueOf(is)]
    if (from === to) return []
    const between = hindsight.get(id)
    const isByDay = between !== undefined && valueOf(between) === from
    return [{ id, from, to, axis: isByDay ? ('in-force' as const) : ('recorded' as const) }]
  })
}
