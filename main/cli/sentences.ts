import type { Language } from '../../graph-schema/bilingual.ts'
import type { Refusal } from '../../shared/base/outcome.ts'
import { translator } from '../../shared/language/translator.ts'

/** A refusal in words: what happened, why, what to do. Those of the command line stand in its own catalogue. */
export function sentenceOf({ code, params, rule }: Refusal, language: Language): string {
  const t = translator(language)
  const sentence = t([`cli:errors.${code}`, `errors:${code}`], params)
  return rule === undefined ? sentence : `${sentence} [${rule}]`
}
