/**
 * JSON in one form only, so that equal values have equal bytes and a hash of them means something.
 *
 * Shape:  keys sorted by UTF-16 code units, no white space, numbers and strings as `JSON.stringify` writes them; a
 *         property whose value is undefined is left out, as if it were absent.
 * Cost:   O(n log n) in the number of keys.
 * Errors: TypeError for what JSON cannot hold (NaN, infinity, a function, undefined in an array): a bug.
 * Source: RFC 8785 (JSON Canonicalization Scheme), which this follows for every value that passes.
 */
export function canonicalJson(value: unknown): string {
  if (value === null || typeof value === 'boolean' || typeof value === 'string') return JSON.stringify(value)
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw new TypeError(`${value} has no JSON form`)
    return JSON.stringify(value)
  }
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`
  if (typeof value !== 'object') throw new TypeError(`a ${typeof value} has no JSON form`)
  const members = Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
  return `{${members.map(([key, member]) => `${JSON.stringify(key)}:${canonicalJson(member)}`).join(',')}}`
}
