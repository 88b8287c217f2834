import { duplicates } from '../../shared/analysis/duplicates.ts'
import { crowdedMap } from '../helpers/crowded-map.ts'
import { median, referenceWork, tell } from './figures.ts'

/** Likely duplicates among ten thousand records, on a graph of which nothing is known yet. */
const size = 10_000
const times: number[] = []
const reference: number[] = []
let found = 0
for (let round = 0; round < 5; round += 1) {
  const graph = crowdedMap(size)
  const start = performance.now()
  found = duplicates(graph).length
  times.push(performance.now() - start)
  reference.push(referenceWork())
}
process.stdout.write(`${size} records, ${found} pairs proposed; medians of 5 rounds\n`)
tell('this machine: reference work', median(reference), 'ms')
tell('likely duplicates', median(times), 'ms', { to: 1000, what: 'ms' })
