import type { NodeTypeName } from '../../../graph-schema/registry.ts'
import { hashText } from '../../base/hash.ts'
import { plainWords } from '../plain-words.ts'

/**
 * The key of a record of a data set: by an id of its own, else by its name and what else tells it apart. Accents, case and
 * signs of names do not count, those of ids do.
 */
export function recordKey(
  dataset: string,
  type: NodeTypeName,
  by: { readonly id: string } | { readonly name: string; readonly apart?: readonly string[] },
): string {
  if ('id' in by) return `table:${dataset}/${type}/id:${short(by.id)}`
  const parts = [by.name, ...(by.apart ?? [])].map((words) => plainWords(words) || words)
  return `table:${dataset}/${type}/${parts.map(short).join('/')}`
}

/** Long words by their beginning and a hash, so that no key grows without end. */
function short(words: string): string {
  return words.length <= 120 ? words : `${words.slice(0, 90)}~${hashText(words).slice(0, 12)}`
}
