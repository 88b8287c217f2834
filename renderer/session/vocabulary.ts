import type { Language } from '../../graph-schema/bilingual.ts'
import { gapKinds } from '../../graph-schema/vocabularies/analysis.ts'
import { activities } from '../../graph-schema/vocabularies/activities.ts'
import { exploitations } from '../../graph-schema/vocabularies/exploitations.ts'
import { disclosures, evidenceGrades, verdicts } from '../../graph-schema/vocabularies/findings.ts'
import { handlings } from '../../graph-schema/vocabularies/handling.ts'
import { jurisdictions } from '../../graph-schema/vocabularies/jurisdictions.ts'
import { pillars } from '../../graph-schema/vocabularies/pillars.ts'
import { populations } from '../../graph-schema/vocabularies/populations.ts'
import type { Choice } from '../../graph-schema/property.ts'
import type { Term } from '../../graph-schema/vocabularies/term.ts'
import { typeset } from '../../shared/language/typeset.ts'
import type { ScopeKey } from '../../shared/view/shapes/question.ts'

/** The terms that an axis of the scope offers; organizations are records and come by search. */
export const termsOf: Readonly<Record<Exclude<ScopeKey, 'organization'>, readonly Term[]>> = {
  pillar: pillars,
  jurisdiction: jurisdictions,
  population: populations,
  exploitation: exploitations,
  activity: activities,
}

const byId = new Map(Object.values(termsOf).flatMap((terms) => terms.map((term) => [term.id, term] as const)))

/** Whether a term is one of those named, or narrower than one of them. */
export function isWithin(id: string, terms: readonly string[]): boolean {
  return terms.includes(id) || (byId.get(id)?.broader ?? []).some((broader) => isWithin(broader, terms))
}

export function termName(id: string, language: Language): string | undefined {
  return inWords(byId.get(id)?.[language], language)
}

export function shortTermName(id: string, language: Language): string | undefined {
  const term = byId.get(id)
  return inWords((language === 'en' ? term?.shortEn : term?.shortFr) ?? term?.[language], language)
}

/** As the answers have it, so that a name reads the same before and after its answer came. */
function inWords(text: string | undefined, language: Language): string | undefined {
  return text === undefined ? undefined : typeset(text, language)
}

/** What a term is called, by its id; the id itself where it is none of them. */
export const wordOf =
  (choices: readonly Choice[]) =>
  (id: string, language: Language): string =>
    choices.find((one) => one.id === id)?.[language] ?? id

export const gradeName = wordOf(evidenceGrades)
export const verdictName = wordOf(verdicts)
export const disclosureName = wordOf(disclosures)
export const handlingName = wordOf(handlings)
export const gapKindName = wordOf(gapKinds)
