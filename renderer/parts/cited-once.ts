import type { CitationView } from '../../shared/view/shapes/common.ts'

/**
 * Each source once, with the first place that is cited in it, for where a line has room for a few: two places in one
 * document are no two sources (R10). A place that only repeats the title says nothing.
 */
export function citedOnce(citations: readonly CitationView[]): readonly CitationView[] {
  const first = new Map<string, CitationView>()
  for (const one of citations) if (!first.has(one.source)) first.set(one.source, one)
  return [...first.values()].map((one) => (one.locator === one.title ? { ...one, locator: '' } : one))
}
