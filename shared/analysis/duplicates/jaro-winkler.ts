/**
 * How alike two words are spelt, 0–1; a common beginning of up to four letters counts more.
 *
 * Cost:   O(product of the lengths).
 * Source: Jaro, JASA 84 (1989) 414–420; Winkler, Proceedings of the Section on Survey Research Methods, ASA (1990)
 *         354–359, with the usual scale of 0.1.
 */
export function jaroWinkler(a: string, b: string): number {
  if (a === b) return 1
  const reach = Math.max(0, Math.floor(Math.max(a.length, b.length) / 2) - 1)
  const ofA: string[] = []
  const isTaken = new Array<boolean>(b.length).fill(false)
  for (let i = 0; i < a.length; i += 1) {
    for (let j = Math.max(0, i - reach); j <= Math.min(b.length - 1, i + reach); j += 1) {
      if (isTaken[j] === true || a[i] !== b[j]) continue
      isTaken[j] = true
      ofA.push(a[i]!)
      break
    }
  }
  const matches = ofA.length
  if (matches === 0) return 0
  const ofB = b.split('').filter((_, j) => isTaken[j])
  const transposed = ofA.filter((letter, i) => letter !== ofB[i]).length / 2
  const jaro = (matches / a.length + matches / b.length + (matches - transposed) / matches) / 3
  let common = 0
  while (common < 4 && common < a.length && common < b.length && a[common] === b[common]) common += 1
  return jaro + common * 0.1 * (1 - jaro)
}
