import type { Language } from '../../graph-schema/bilingual.ts'

/** Written as escapes: in an editor neither can be told from a space. */
const noBreak = '\u00a0'
const narrow = '\u202f'

type Rule = { readonly sign: string; readonly at: RegExp; readonly as: string }

/** A sign, where it counts, and how it is set there. Looking for the sign first is what makes most texts cost nothing. */
const rules: readonly Rule[] = [
  { sign: "'", at: /(?<=[\p{L}\d])'(?=[\p{L}\p{N}«“"{]|\s|$)/gu, as: '’' },
  { sign: '«', at: /«\s*/g, as: `«${noBreak}` },
  { sign: '»', at: /\s*»/g, as: `${noBreak}»` },
  { sign: ':', at: /(?<=[^\s"]) ?:(?=\s|$)/g, as: `${noBreak}:` },
  { sign: ';', at: /(?<=[^\s;!?(])\s?;(?=[\s)\]»”"]|$)/g, as: `${narrow};` },
  { sign: '!', at: /(?<=[^\s;!?(])\s?!(?=[\s!?)\]»”"]|$)/g, as: `${narrow}!` },
  { sign: '?', at: /(?<=[^\s;!?(])\s?\?(?=[\s!?)\]»”"]|$)/g, as: `${narrow}?` },
  { sign: '%', at: /(?<=[\d}\p{L}])\s?%(?!\w)/gu, as: `${noBreak}%` },
  { sign: '$', at: /(?<=[\d}])\s?(?=[kMG]?\$)|(?<=\p{L}) (?=\$)/gu, as: noBreak },
  { sign: ' ', at: /(?<=\d) (?=\d{3}(?!\d))/g, as: noBreak },
]

/**
 * A text as French is set in Canada, whoever typed it: ’ for ', no-break spaces inside guillemets, before : % $ and
 * between groups of digits, narrow ones before ; ! ?. Words are never changed, and setting twice changes nothing.
 * English stays as it is; so do addresses and times ("https://…?id=3", "13:00").
 *
 * Cost: O(length). The texts of a map keep their own bytes: this is for what is shown and printed.
 */
export function typeset(text: string, language: Language): string {
  if (language === 'en') return text
  let set = text
  for (const { sign, at, as } of rules) if (set.includes(sign)) set = set.replace(at, as)
  return set
}
