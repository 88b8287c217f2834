/** The words of one name in English and in French. */
export type BilingualWords = { readonly en: readonly string[]; readonly fr: readonly string[] }

/** Names long enough to be sentences teach little and cost much. */
const longest = 12

/**
 * What French words are in English, learned from names that a map has in both languages: two words belong together
 * where each is the other's strongest companion, by how often they stand in the same pair of names (Dice).
 *
 * Shape:  French word → English word; words that both languages share are left alone.
 * Cost:   O(sum of the products of the lengths of the two names).
 * Source: Dice, Ecology 26 (1945) 297–302; one word each way after Melamed, Computational Linguistics 26 (2000)
 *         221–249 (competitive linking).
 */
export function wordPairs(names: readonly BilingualWords[]): ReadonlyMap<string, string> {
  const english = new Map<string, number>()
  const french = new Map<string, number>()
  const together = new Map<string, Map<string, number>>()
  for (const { en, fr } of names) {
    if (en.length > longest || fr.length > longest) continue
    const [ofEn, ofFr] = [new Set(en), new Set(fr)]
    for (const word of ofEn) english.set(word, (english.get(word) ?? 0) + 1)
    for (const word of ofFr) french.set(word, (french.get(word) ?? 0) + 1)
    for (const word of ofFr) {
      if (ofEn.has(word)) continue
      let companions = together.get(word)
      if (companions === undefined) together.set(word, (companions = new Map<string, number>()))
      for (const other of ofEn) if (!ofFr.has(other)) companions.set(other, (companions.get(other) ?? 0) + 1)
    }
  }
  const links: { fr: string; en: string; dice: number }[] = []
  for (const [fr, companions] of together)
    for (const [en, count] of companions) {
      const dice = (2 * count) / (french.get(fr)! + english.get(en)!)
      if (count >= 2 && dice >= 0.5) links.push({ fr, en, dice })
    }
  links.sort((a, b) => b.dice - a.dice || (a.fr + a.en < b.fr + b.en ? -1 : 1))
  const pairs = new Map<string, string>()
  const taken = new Set<string>()
  for (const { fr, en } of links) {
    if (pairs.has(fr) || taken.has(en)) continue
    pairs.set(fr, en)
    taken.add(en)
  }
  return pairs
}
