import type { Item } from './item.ts'

/** So many items that count on make a column of numbers that has no heading. */
const fewest = 3
const opening = /^(\d{1,3})\s+(?=\p{Lu})/u

/**
 * Items whose words begin with numbers that count on ("1 Open a house", "2 Train …"), as a column of numbers without a
 * heading leaves them: the number apart from the words. Others stay as they are. Cost: O(items).
 */
export function withBareNumbers(items: readonly Item[]): readonly Item[] {
  const found = items.map((one) => (isOwn(one) ? null : opening.exec(one.text)))
  const numbers = found.flatMap((one) => (one === null ? [] : [Number(one[1])]))
  const countsOn = numbers.every((one, n) => n === 0 || one === numbers[n - 1]! + 1)
  if (numbers.length < fewest || !countsOn) return items
  return items.map((item, n) => {
    const number = found[n]?.[1]
    return number === undefined ? item : { ...item, number, text: item.text.replace(opening, '') }
  })
}

/** It has a number of its own, not that of its heading. */
function isOwn({ number, group }: Item): boolean {
  return number !== null && number !== group?.number
}
