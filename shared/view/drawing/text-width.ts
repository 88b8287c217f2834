/** How strongly text is set: pictures use two weights of one font. */
export type Weight = 'regular' | 'semibold'

/**
 * Widths of Noto Sans in thousandths of the font size, U+0020 to U+007E, then what pictures use beside it. A letter
 * with an accent is as wide as without. A test reads them again from the font that draws the PNG.
 */
const ascii: Readonly<Record<Weight, readonly number[]>> = {
  // oxfmt-ignore
  regular: [
    260, 269, 408, 646, 572, 831, 732, 225, 300, 300, 551, 572, 268, 322, 268, 372, 572, 572, 572, 572, 572, 572, 572, 572,
    572, 572, 268, 268, 572, 572, 572, 434, 899, 639, 650, 632, 730, 556, 519, 728, 741, 339, 273, 619, 524, 907, 760, 781,
    605, 781, 622, 549, 556, 731, 600, 930, 586, 566, 572, 329, 372, 329, 572, 444, 281, 561, 615, 480, 615, 564, 344, 615,
    618, 258, 258, 534, 258, 935, 618, 605, 615, 615, 413, 479, 361, 618, 508, 786, 529, 510, 470, 380, 551, 380, 572,
  ],
  // oxfmt-ignore
  semibold: [
    260, 277, 452, 646, 572, 875, 743, 250, 324, 324, 546, 572, 279, 320, 276, 399, 572, 572, 572, 572, 572, 572, 572, 572,
    572, 572, 276, 279, 572, 572, 572, 461, 898, 672, 659, 638, 732, 558, 538, 726, 756, 370, 309, 647, 546, 929, 793, 787,
    615, 787, 643, 550, 569, 747, 631, 953, 638, 603, 576, 330, 399, 330, 572, 423, 333, 585, 626, 502, 626, 585, 371, 626,
    638, 283, 283, 588, 283, 960, 638, 617, 626, 626, 434, 493, 406, 638, 547, 830, 560, 548, 484, 389, 551, 389, 572,
  ],
}

const further: Readonly<Record<Weight, Readonly<Record<string, number>>>> = {
  // oxfmt-ignore
  regular: { '\u00a0': 260, '\u202f': 166, '«': 509, '»': 509, '’': 175, '‘': 175, '“': 359, '”': 359, '–': 500, '—': 1000, '−': 572, '…': 791, '·': 268, '•': 376, '×': 572, 'œ': 946, 'Œ': 928, 'æ': 864, 'Æ': 881, '®': 832 },
  // oxfmt-ignore
  semibold: { '\u00a0': 260, '\u202f': 166, '«': 574, '»': 574, '’': 201, '‘': 201, '“': 413, '”': 413, '–': 500, '—': 1000, '−': 577, '…': 831, '·': 276, '•': 376, '×': 572, 'œ': 966, 'Œ': 956, 'æ': 897, 'Æ': 925, '®': 832 },
}

/** What the table does not hold takes the room of a wide letter. */
const unknown = 800

/**
 * The width of a text in the unit of `size`, as the bundled font sets it without kerning.
 *
 * Cost: O(letters).
 */
export function textWidth(text: string, size: number, weight: Weight = 'regular'): number {
  let sum = 0
  for (const letter of text.normalize('NFC')) sum += letterWidth(letter, weight)
  return (sum * size) / 1000
}

function letterWidth(letter: string, weight: Weight): number {
  const known = further[weight][letter]
  if (known !== undefined) return known
  const base = letter.normalize('NFD').codePointAt(0) ?? 0
  return ascii[weight][base - 0x20] ?? unknown
}
