import { handlings } from '../../graph-schema/vocabularies/handling.ts'
import { formatDay, formatDayOf } from '../language/format.ts'
import type { Asked } from './asked.ts'
import { textOf } from './names.ts'
import { type HeadingView } from './shapes/common.ts'
import { scopeKeys } from './shapes/question.ts'

/**
 * What stands over everything that leaves: the day, the scope, for whom, and the ceiling (R28, R30). A record of the
 * scope that the audience may not see is not named.
 */
export function presentHeading(asked: Asked): HeadingView {
  const { context, audience, graph, knownAt, language, t } = asked
  const scope = scopeNames(asked)
  const inForce = t('common:heading.inForce', { date: formatDay(context.asOf, language) })
  const name = handlings.find((one) => one.id === audience)?.[language] ?? textOf(graph, audience, language)
  return {
    inForce:
      knownAt === undefined
        ? inForce
        : t('history:known.heading', { inForce, day: formatDayOf(knownAt, language) }),
    scope: t('common:heading.scope', { scope: scope ?? t('common:heading.everything') }),
    scopeNames: scope,
    audience: t('common:heading.audience', { audience: name }),
    ceiling: t('window:status.ceiling'),
  }
}

/** "Ontario, Quebec (jurisdiction); Men and boys (population)"; null where nothing limits the question. */
function scopeNames({ context, graph, language, t }: Asked): string | null {
  const parts = scopeKeys.flatMap((key) => {
    const ids = context.scope[key] ?? []
    if (ids.length === 0) return []
    const terms = ids.map((id) =>
      graph.node(id) === undefined ? t('common:heading.unseen') : textOf(graph, id, language),
    )
    const axis = t(`window:axis.${key}`).toLocaleLowerCase(language)
    return [t('common:heading.terms', { terms: terms.join(', '), axis })]
  })
  return parts.length === 0 ? null : parts.join('; ')
}
