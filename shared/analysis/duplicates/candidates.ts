/** Keys that more records share than this tell nothing apart; other keys find those of them that are the same. */
const mostInBlock = 20

/**
 * Pairs worth comparing: those that share a key. Each pair comes once.
 *
 * Shape:  `keys[i]` are the keys of record i; `compare` is called with i < j.
 * Cost:   O(keys × `mostInBlock`); no pair of two records without a common key is looked at.
 * Source: blocking, as in Christen, IEEE TKDE 24 (2012) 1537–1555 (standard blocking over several keys).
 */
export function candidatePairs(
  keys: readonly (readonly (string | number)[])[],
  compare: (i: number, j: number) => void,
): void {
  const blocks = new Map<string | number, number[]>()
  keys.forEach((own, i) => {
    for (const key of own) {
      const block = blocks.get(key)
      if (block === undefined) blocks.set(key, [i])
      else block.push(i)
    }
  })
  const met = new Int32Array(keys.length).fill(-1)
  keys.forEach((own, i) => {
    for (const key of own) {
      const block = blocks.get(key)!
      if (block.length > mostInBlock) continue
      for (const j of block) {
        if (j <= i || met[j] === i) continue
        met[j] = i
        compare(i, j)
      }
    }
  })
}
