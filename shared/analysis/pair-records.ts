/** `overlap:<a>|<b>` or `cross:<rule>:<a>|<b>`: what stands before the two records, and the records. */
const pair = /^((?:overlap|cross:[^:]+):)([^|]+)[|](.+)$/

/** The id of a finding about a pair in its parts; undefined for a cell, which names terms. */
export function pairParts(
  finding: string,
): { readonly prefix: string; readonly a: string; readonly b: string } | undefined {
  const [, prefix, a, b] = pair.exec(finding) ?? []
  return prefix === undefined || a === undefined || b === undefined ? undefined : { prefix, a, b }
}

/** The two records of a pair or point by the id of the finding; none for a cell. */
export function pairRecords(finding: string): readonly string[] {
  const parts = pairParts(finding)
  return parts === undefined ? [] : [parts.a, parts.b]
}
