import type { AssuranceView } from './shapes/common.ts'

/**
 * What speaks against relying on a record, in words: "no source", "last known 2016", "to be verified again"; none where nothing is amiss. What was last
 * known long ago is to be verified again: the year says so.
 */
export function assuranceWords(
  { isUnsourced, isStale, lastKnown }: Pick<AssuranceView, 'isUnsourced' | 'isStale' | 'lastKnown'>,
  t: (key: string, params: Readonly<Record<string, string | number>>) => string,
): readonly string[] {
  return [
    ...(isUnsourced ? [t('evidence:unsourced', {})] : []),
    ...(lastKnown !== null ? [t('evidence:lastKnown', { year: lastKnown })] : []),
    ...(lastKnown === null && isStale ? [t('evidence:stale', {})] : []),
  ]
}
