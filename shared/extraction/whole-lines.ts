import type { Cell, Piece } from './document.ts'
import type { Gazetteer } from './gazetteer.ts'
import { looksLikeAbbreviation, looksLikeBody } from './organization-words.ts'
import { readOrganizations } from './organizations.ts'

/** Longer than this no name is. */
const longest = 300
/** A line of the page that is shorter was not broken by its width. */
const width = 60

const unfinished = /(?:[,;/&–-]|(?:^|\s)(?:and|et|of|for|de|du|des|the|la|le|les|à|aux?|pour|d['’]|l['’]))$/iu

/**
 * The lines of a cell of who: each a body of its own where the line before it and itself are whole names, else words of
 * the same one that a width broke. `isOfPage`: they are as wide as the page, so that a short one ends where its name does.
 * Cost: O(lines × longest name).
 */
export function wholeLines(lines: Cell, names: Gazetteer, isOfPage = false): Cell {
  const out: Piece[] = []
  for (const line of lines) {
    const last = out.at(-1)
    const isShort = isOfPage && (last?.text.length ?? 0) < width && /^[\p{Lu}\d]/u.test(line.text)
    const isNew =
      last === undefined ||
      last.text.length > longest ||
      (!unfinished.test(last.text) &&
        (isShort || (isWhole(last.text, names) && beginsWhole(line.text, names))))
    if (isNew) out.push(line)
    else out[out.length - 1] = { ...last, text: `${last.text} ${line.text}` }
  }
  return out
}

/** A line that may stand by itself: a name that is known or shaped like one. */
function isWhole(text: string, names: Gazetteer): boolean {
  return looksLikeBody(text) || readOrganizations(text, names, 'shaped') !== undefined
}

function beginsWhole(text: string, names: Gazetteer): boolean {
  const first = /^[^,;/(]+/u.exec(text)?.[0].trim() ?? ''
  return (
    /^\p{Lu}/u.test(text) &&
    (looksLikeBody(first) ||
      names.byShort.has(first) ||
      looksLikeAbbreviation(first) ||
      readOrganizations(first, names, 'known') !== undefined)
  )
}
