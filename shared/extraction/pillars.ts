import { fold } from './fold.ts'

const strong: readonly (readonly [string, RegExp])[] = [
  ['pillar-prevention', /\bpreve(?:nt|ni)\w*/],
  ['pillar-protection', /\bprot(?:ect|eg)\w*/],
  ['pillar-prosecution', /\b(?:prosecut\w*|poursui(?:te|tes)|poursuites)\b/],
  ['pillar-partnerships', /\bparten\w*|\bpartner\w*/],
  ['pillar-empowerment', /\bempower\w*|\bautonomi[sz]\w*/],
]
const weak: readonly (readonly [string, RegExp])[] = [
  ['pillar-prevention', /\b(?:awareness|sensibilis\w*|education)\b/],
  ['pillar-protection', /\b(?:victims?|survivors?|victimes?|survivant\w*)\b/],
  [
    'pillar-prosecution',
    /\b(?:enforcement|investigat\w*|detection|enquetes?|repression|justice|offenders?|traffickers?)\b/,
  ],
  [
    'pillar-partnerships',
    /\b(?:knowledge|connaissances?|research|recherche|collaborat\w*|coordination|concertation|data|donnees)\b/,
  ],
]

/** The pillar that a heading names, in either language; undefined where it names none, or several. */
export function pillarOf(heading: string): string | undefined {
  const plain = fold(heading)
  if (plain.length > 160) return undefined
  const named = strong.filter(([, pattern]) => pattern.test(plain)).map(([id]) => id)
  if (named.length === 1) return named[0]
  if (named.length > 1) return undefined
  const hinted = weak.filter(([, pattern]) => pattern.test(plain)).map(([id]) => id)
  return hinted.length === 1 ? hinted[0] : undefined
}
