import type { FundingView } from './shapes/analyses.ts'

/** Why an amount is counted 0, in the order in which it is told. */
const zeroes = [
  'ceiling',
  'wider',
  'target',
  'inside',
  'same-as',
  'other-currency',
  'undivided',
  'later',
] as const

/** What is counted 0, and how many amounts; only the reasons that occur. `analysis:funding.zero` has their words. */
export function countedZero(
  lines: FundingView['lines'],
): readonly { readonly counting: (typeof zeroes)[number]; readonly count: number }[] {
  return zeroes.flatMap((counting) => {
    const count = lines.filter((line) => line.counting === counting).length
    return count === 0 ? [] : [{ counting, count }]
  })
}
