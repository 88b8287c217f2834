import { randomOf } from '../../shared/base/random.ts'

export type ClusteredGraph = {
  readonly ids: readonly string[]
  readonly edges: readonly { readonly from: string; readonly to: string }[]
}

/** Share of the edges that stay inside of their cluster. */
const inside = 0.85

/** A connected graph of clusters of about 50 nodes, the same for the same seed: what maps of this kind look like. */
export function clusteredGraph(nodes: number, edges: number, seed = 1): ClusteredGraph {
  const random = randomOf(seed)
  const ids = Array.from({ length: nodes }, (_, i) => `n${i}`)
  const clusters = Math.max(1, Math.round(nodes / 50))
  const made = new Map<string, { from: string; to: string }>()
  const join = (a: number, b: number): void => {
    if (a === b) return
    const [from, to] = [ids[Math.min(a, b)]!, ids[Math.max(a, b)]!]
    made.set(`${from} ${to}`, { from, to })
  }
  // node i is of cluster i % clusters; a tree within each cluster and a chain of clusters hold it together
  for (let i = clusters; i < nodes; i++)
    join(i, (i % clusters) + clusters * random.whole(Math.floor(i / clusters)))
  for (let cluster = 1; cluster < clusters; cluster++) join(cluster, random.whole(cluster))
  while (made.size < edges) {
    const a = random.whole(nodes)
    const near =
      (a % clusters) + clusters * random.whole(Math.floor((nodes - 1 - (a % clusters)) / clusters) + 1)
    join(a, random.isLikely(inside) ? near : random.whole(nodes))
  }
  return { ids, edges: [...made.values()] }
}
