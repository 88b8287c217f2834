import type { Bilingual } from '../../../graph-schema/bilingual.ts'
import { pillarSets } from '../../../graph-schema/vocabularies/pillars.ts'
import { definitions } from '../../../graph-schema/vocabularies/statuses.ts'
import type { StrategyAt } from '../../analysis/strategies/read-strategy.ts'
import type { Aspect } from '../../analysis/strategies/compared-by.ts'
import { scopeDifferences, type Stated } from '../../analysis/strategies/scope-differences.ts'
import { formatNumber, formatParts, inLanguage } from '../../language/format.ts'
import type { Asked } from '../asked.ts'
import { namesOf } from '../names.ts'
import type { StrategiesView } from '../shapes/strategies.ts'
import { periodIn } from './present-head.ts'

/** What differs in what strategies set out to do, in words; those of which nothing is stated are told as that (R6). */
export function presentDifferences(
  asked: Asked,
  strategies: readonly StrategyAt[],
): StrategiesView['differences'] {
  return scopeDifferences(asked.graph, strategies).map(({ aspect, groups }) => ({
    aspect,
    name: asked.t(`strategies:aspect.${aspect}`),
    groups: groups.map((group) => ({
      text: textOf(asked, aspect, group.stated),
      isStated: group.stated !== null,
      strategies: [...group.strategies],
    })),
  }))
}

function textOf({ graph, language, t }: Asked, aspect: Aspect, stated: Stated): string {
  if (stated === null) return t(`strategies:unstated.${aspect}`)
  switch (stated.kind) {
    case 'terms':
      return formatParts(namesOf(graph, stated.terms, language), language)
    case 'timing':
      return periodIn(stated.timing, language)
    case 'ages': {
      const [from, to] = [stated.from, stated.to].map((one) =>
        one === null ? null : formatNumber(one, language),
      )
      return t(`strategies:ages.${from === null ? 'to' : to === null ? 'from' : 'both'}`, { from, to })
    }
    case 'word': {
      if (aspect !== 'pillarSet')
        return definitions.find((one) => one.id === stated.word)?.[language] ?? stated.word
      const set = pillarSets.find((one) => one.id === stated.word)
      if (set === undefined) return stated.word
      const headings = set.headings.map((one) => inLanguage(one, language)?.text ?? one.en)
      return headings.length === 0
        ? t('strategies:pillarSet.count', { set: set[language], count: set.size })
        : t('strategies:pillarSet.headings', {
            set: set[language],
            headings: formatParts(headings, language),
          })
    }
  }
}

/** What each strategy says of its scope in its own words, where a source has them. */
export function presentScopes(
  { language }: Asked,
  strategies: readonly StrategyAt[],
): StrategiesView['scopes'] {
  return strategies.flatMap(({ id, node }) => {
    const said = inLanguage(node.properties['scope'] as Bilingual | undefined, language)
    return said === undefined ? [] : [{ strategy: id, ...said }]
  })
}
