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
  if (typeof value === 'string') return quoted(value)
  if (value === null || typeof value === 'boolean') return String(value)
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw new TypeError(`${value} has no JSON form`)
    return JSON.stringify(value)
  }
  if (typeof value !== 'object') throw new TypeError(`a ${typeof value} has no JSON form`)
  return Array.isArray(value) ? listJson(value) : membersJson(value as Readonly<Record<string, unknown>>)
}

// put together piece by piece, without lists of pieces: half of the time, and every hash of a journal begins here
function listJson(list: readonly unknown[]): string {
  let text = '['
  for (let index = 0; index < list.length; index += 1)
    text += (index === 0 ? '' : ',') + canonicalJson(list[index])
  return `${text}]`
}

function membersJson(members: Readonly<Record<string, unknown>>): string {
  let text = ''
  for (const key of Object.keys(members).sort()) {
    const member = members[key]
    if (member !== undefined) text += `${text === '' ? '{' : ','}${quoted(key)}:${canonicalJson(member)}`
  }
  return text === '' ? '{}' : `${text}}`
}

/** What `JSON.stringify` would write otherwise than it stands: quotes, backslashes, and what is not plain ASCII. */
const unlikeItself = /[^\x20\x21\x23-\x5b\x5d-\x7e]/

function quoted(text: string): string {
  return unlikeItself.test(text) ? JSON.stringify(text) : `"${text}"`
}
