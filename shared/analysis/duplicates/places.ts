import { jurisdictions } from '../../../graph-schema/vocabularies/jurisdictions.ts'

/** Adjectives and short forms by which names say a place, beside the names of the vocabulary. */
const spoken: Readonly<Record<string, string>> = {
  ca: 'Canada, Canadian, canadien, canadienne, national, nationale, nationaux, federal, fédérale',
  bc: 'BC, CB',
  ab: 'albertain, albertaine',
  sk: 'Sask, saskatchewanais, saskatchewanaise',
  mb: 'manitobain, manitobaine',
  on: 'ontarien, ontarienne',
  qc: 'québécois, québécoise',
  nb: 'NB, néo-brunswickois, néo-brunswickoise',
  ns: 'NS, néo-écossais, néo-écossaise',
  pe: 'PEI, PE, IPE',
  nl: 'NL, TNL, T.-N.-L, Newfoundland, Terre-Neuve',
  yt: 'yukonnais, yukonnaise',
  nt: 'NWT, TNO, T.N.-O',
  nu: 'nunavois',
  abroad: 'United States, États-Unis, US, USA, U S',
}

type Places = {
  readonly words: readonly string[]
  readonly place: string
}

/** Names of places as runs of words, by their first word, the longest first. */
export function placeRuns(
  wordsOf: (text: string) => readonly string[],
): ReadonlyMap<string, readonly Places[]> {
  const own = jurisdictions.flatMap(({ id, en, fr, aliases }) =>
    [en, fr, ...(aliases ?? [])].map((name) => ({ words: wordsOf(name.replace(/\(.*\)/, '')), place: id })),
  )
  const said = Object.entries(spoken).flatMap(([code, names]) =>
    names.split(', ').map((name) => ({ words: wordsOf(name), place: `jurisdiction-${code}` })),
  )
  const byFirst = new Map<string, Places[]>()
  for (const run of [...own, ...said].sort((a, b) => b.words.length - a.words.length)) {
    const first = run.words[0]
    if (first !== undefined) byFirst.set(first, [...(byFirst.get(first) ?? []), run])
  }
  return byFirst
}

export const country = 'jurisdiction-ca'
