import type { Bilingual } from '../../graph-schema/bilingual.ts'
import type { StatedDate } from '../../graph-schema/timing.ts'
import { evidenceHash } from '../analysis/evidence-hash.ts'
import { weightOfEvidence, type Citation } from '../analysis/evidence.ts'
import { judgementOf, repliesTo } from '../analysis/judgements.ts'
import { wordOf } from '../graph/word-of.ts'
import { formatDay, inLanguage } from '../language/format.ts'
import { locatorIn } from '../language/locator.ts'
import type { NodeRecord } from '../state/map-view.ts'
import type { Asked } from './asked.ts'
import { named, textOf } from './names.ts'
import type { CitationView, JudgementView, ReplyView } from './shapes/common.ts'

export function presentCitations({ graph, language }: Asked, citations: readonly Citation[]): CitationView[] {
  return citations.map(({ source, locator, grade }) => {
    const node = graph.node(source)
    const date = node?.properties['date'] as StatedDate | undefined
    const { name, lang } = named(graph, source, language)
    const place = locatorIn(locator, language)
    return {
      source,
      title: name,
      lang,
      locator: place.text,
      locatorLang: place.lang ?? (isOfEnglishEdition(node, locator) ? 'en' : null),
      grade,
      date: date === undefined ? null : formatDay(date.date, language, date.precision),
    }
  })
}

/** A heading whose words do not tell is English where the edition read is, by its address ("…/index-en.aspx"). */
function isOfEnglishEdition(source: NodeRecord | undefined, locator: string): boolean {
  return /\p{L}{3}/u.test(locator) && /[/._=-]eng?(?=[/._&?-]|$)/i.test(wordOf(source, 'address') ?? '')
}

/**
 * The verdict on a finding, and whether its evidence has changed since: what it rested on says something else, or it
 * rests on more (`now`: ids of what it rests on now).
 */
export function presentJudgement({ graph }: Asked, finding: string, now: readonly string[]): JudgementView {
  const judgement = judgementOf(graph, finding)
  if (judgement === undefined) return null
  const { reason, judgedBy, judgedFor, judgedAt } = judgement.node.properties as Record<
    string,
    string | undefined
  >
  const { evidence, evidenceHash: hash } = judgement
  return {
    id: judgement.node.id,
    verdict: judgement.verdict,
    reason: reason ?? '',
    author: judgedBy ?? '',
    organization: judgedFor ?? null,
    at: judgedAt ?? '',
    changedSince:
      hash !== null && (now.some((id) => !evidence.includes(id)) || evidenceHash(graph, evidence) !== hash),
  }
}

export function presentReplies(
  { graph, language }: Asked,
  finding: string,
  basis: readonly string[],
): ReplyView[] {
  return repliesTo(graph, finding, basis).map(({ organization, relationship }) => {
    const { text, date } = (graph.view.relationships.get(relationship)?.properties ?? {}) as {
      text?: Bilingual
      date?: string
    }
    const said = inLanguage(text, language)
    return {
      organization,
      name: textOf(graph, organization, language),
      text: said?.text ?? '',
      lang: said?.lang ?? language,
      date: date ?? null,
    }
  })
}

/** Findings by the weight of what they rest on, ties by id: sentences and pictures take the best of them. */
export function strongestFirst({ graph }: Asked, ids: readonly string[]): readonly string[] {
  const weights = new Map(ids.map((id) => [id, weightOfEvidence(graph, [id])]))
  return [...ids].sort((a, b) => (weights.get(b) ?? 0) - (weights.get(a) ?? 0) || (a < b ? -1 : 1))
}
