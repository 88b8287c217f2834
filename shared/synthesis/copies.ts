import { measureTypes } from '../../graph-schema/relationship-types/measure-types.ts'
import type { Random } from '../base/random.ts'
import type { NodeRecord } from '../state/map-view.ts'

/** One synthetic node in the making: the record whose shape it takes, and which of its copies it is. */
export type Copy = { readonly id: string; readonly number: number; readonly of: NodeRecord }

/** The copies of every record of the starter map, and of every type. */
export type Copies = {
  readonly all: readonly Copy[]
  readonly of: (id: string) => readonly Copy[]
  readonly ofType: (type: string) => readonly Copy[]
}

/** Begins the id of every synthetic record. */
export const syntheticPrefix = 'synthetic-'

const measures: readonly string[] = measureTypes

/** As many for each measure as on the starter map: money is told of measures. */
const growsWithMeasures: ReadonlySet<string> = new Set([...measures, 'Allocation'])

/**
 * What many measures share (organizations, sources, plans, findings) grows slower than they do, as the different
 * words of a text grow slower than the text: Heaps' law with the exponent of ordinary prose.
 */
const sharedGrowth = 0.7

/**
 * How often each record of the starter map is taken as a model, so that there are exactly so many measures.
 *
 * Cost: O(copies).
 */
export function copiesOf(models: readonly NodeRecord[], wanted: number, random: Random): Copies {
  const ofMeasures = models.filter((one) => measures.includes(one.type))
  const factor = wanted / ofMeasures.length
  const bonus = luckyOnes(ofMeasures, wanted % ofMeasures.length, random)
  const timesOf = (model: NodeRecord): number => {
    if (measures.includes(model.type)) return Math.floor(factor) + (bonus.has(model.id) ? 1 : 0)
    const growth = growsWithMeasures.has(model.type) || factor < 1 ? factor : factor ** sharedGrowth
    return Math.floor(growth) + (random.isLikely(growth % 1) ? 1 : 0)
  }

  const byModel = new Map<string, Copy[]>()
  const byType = new Map<string, Copy[]>()
  const times = models.map((model) => ({ model, times: timesOf(model) }))
  const rounds = Math.max(0, ...times.map((one) => one.times))
  const all: Copy[] = []
  for (let round = 0; round < rounds; round++) {
    for (const { model, times: most } of times) {
      if (round >= most) continue
      const ofType = listAt(byType, model.type)
      const number = ofType.length + 1
      const copy: Copy = {
        id: `${syntheticPrefix}${model.type.toLowerCase()}-${number}`,
        number,
        of: model,
      }
      ofType.push(copy)
      listAt(byModel, model.id).push(copy)
      all.push(copy)
    }
  }
  return { all, of: (id) => byModel.get(id) ?? [], ofType: (type) => byType.get(type) ?? [] }
}

/** So many of them, chosen by lot. */
function luckyOnes(models: readonly NodeRecord[], count: number, random: Random): ReadonlySet<string> {
  const ids = models.map((one) => one.id)
  for (let i = 0; i < count; i++) {
    const j = i + random.whole(ids.length - i)
    const [a, b] = [ids[i]!, ids[j]!]
    ids[i] = b
    ids[j] = a
  }
  return new Set(ids.slice(0, count))
}

function listAt<T>(lists: Map<string, T[]>, key: string): T[] {
  const known = lists.get(key)
  if (known !== undefined) return known
  const made: T[] = []
  lists.set(key, made)
  return made
}
