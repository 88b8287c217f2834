/** The two records of a pair or point by the id of the finding; none for a cell, which names terms. */
export function pairRecords(finding: string): readonly string[] {
  const pair = /^(?:overlap:|cross:[^:]+:)([^|]+)[|](.+)$/.exec(finding)
  return pair === null ? [] : [pair[1]!, pair[2]!]
}
