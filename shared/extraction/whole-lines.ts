import type { Cell, Piece } from './document.ts'
import type { Gazetteer } from './gazetteer.ts'
import { looksLikeAbbreviation, looksLikeBody } from './organization-words.ts'
import { readOrganizations } from './organizations.ts'

/**
 * The lines of a cell of who: each a body of its own where the line before it and itself are whole names, else words of
 * the same one that a width broke. Cost: O(lines × longest name).
 */
export function wholeLines(lines: Cell, names: Gazetteer): Cell {
  const out: Piece[] = []
  for (const line of lines) {
    const last = out.at(-1)
    const isNew = last === undefined || (isWhole(last.text, names) && beginsWhole(line.text, names))
    if (isNew) out.push(line)
    else out[out.length - 1] = { ...last, text: `${last.text} ${line.text}` }
  }
  return out
}

/** A line that may stand by itself: a name that is known or shaped like one, and goes on nowhere. */
function isWhole(text: string, names: Gazetteer): boolean {
  if (/(?:[,;/&–-]|\b(?:and|et|of|for|de|du|des|the|la|le|les|à|aux?|pour|d['’]|l['’]))$/iu.test(text))
    return false
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
