import type { Bilingual } from '../../graph-schema/bilingual.ts'
import type { Check } from '../analysis/gap-kind.ts'
import { wordOf } from '../graph/word-of.ts'
import { formatDay, formatParts, inLanguage } from '../language/format.ts'
import type { Asked } from './asked.ts'
import { whoName } from './names.ts'

/** So many searches are told; older ones of the same cell say no more. */
const most = 2

/**
 * By whom, when and where was searched what was not found (R7), the newest first: inside the person and for which
 * organization, outside the organization alone (R31). What a check does not say is left out.
 *
 * Shape: a sentence a check; none for a check that says none of it.
 */
export function presentSearches(
  asked: Asked,
  checks: readonly Pick<Check, 'id' | 'result'>[],
): readonly string[] {
  const { graph, t, language } = asked
  const found = checks
    .map(({ id, result }) => ({ node: graph.node(id), result }))
    .sort((a, b) => ((wordOf(a.node, 'date') ?? '') < (wordOf(b.node, 'date') ?? '') ? 1 : -1))
  const searched = found.filter(({ result }) => result === 'found-none')
  // a cell that was called complete and holds nothing was searched by those who called it so
  const told = searched.length > 0 ? searched : found
  return told.slice(0, most).flatMap(({ node }) => {
    const date = wordOf(node, 'date')
    const where = inLanguage(node?.properties['whereLooked'] as Bilingual | undefined, language)?.text
    const who = whoSearched(asked, wordOf(node, 'who'), wordOf(node, 'whoFor'))
    const parts = [
      ...(who === '' ? [] : [t('analysis:gap.searched.by', { who })]),
      ...(date === undefined ? [] : [t('analysis:gap.searched.on', { date: formatDay(date, language) })]),
      ...(where === undefined
        ? []
        : [t('analysis:gap.searched.where', { where: where.replace(/\s*[.]$/, '') })]),
    ]
    return parts.length === 0 ? [] : [t('analysis:gap.search', { parts: formatParts(parts, language) })]
  })
}

function whoSearched(
  { t, isInside }: Asked,
  who: string | undefined,
  organization: string | undefined,
): string {
  const isPerson = who !== undefined && whoName(who, t) === who
  const shown = isPerson && !isInside ? [organization] : [who, organization]
  return shown
    .filter((one) => one !== undefined)
    .map((one) => whoName(one, t))
    .join(', ')
}
