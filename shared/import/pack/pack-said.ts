import type { Noticed, Place, Rejected } from '../statement.ts'

/** What cannot come in of a pack, by the key of its sentence. */
export function rejected(code: string, place: Place, params: Rejected['params'] = {}): Rejected {
  return { kind: 'rejected', code: `pack:rejected.${code}`, params, place }
}

/** What a person should look at in a pack, by the key of its sentence. */
export function noticed(code: string, place: Place, params: Noticed['params'] = {}): Noticed {
  return { kind: 'noticed', code: `pack:noticed.${code}`, params, place, isToLookAt: true }
}

/** Words of a cell as a sentence repeats them. */
export function inShort(words: string): string {
  return words.slice(0, 100)
}
