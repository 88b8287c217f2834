/** The facets that two readers code, each with the relationship by which a record carries it. */
export const codedFacets = {
  pillar: 'ADVANCES',
  population: 'SERVES',
  exploitation: 'ADDRESSES',
  activity: 'DOES',
  audience: 'REACHES',
  jurisdiction: 'OPERATES_IN',
} as const
export type CodedFacet = keyof typeof codedFacets
export const facetNames = Object.keys(codedFacets) as readonly CodedFacet[]

/** The terms that one reader gives one item; none of a facet means "not stated". */
export type Coding = Readonly<Record<CodedFacet, readonly string[]>>

export type Agreement = {
  readonly facet: CodedFacet
  readonly items: number
  /** Percent of the items to which both readers gave the same terms, none included. */
  readonly identical: number
  /** Mean over the items of shared terms among all terms given; two empty sets are alike: 1. */
  readonly jaccard: number
  /** Null where chance alone would make the readers agree on everything. */
  readonly kappa: number | null
}

/**
 * How far two readers agree, by facet. The nth coding of one is of the same item as the nth of the other.
 *
 * Kappa is Cohen's, over yes-or-no decisions: each item with each term that at least one reader used in that facet.
 * Source: J. Cohen, "A coefficient of agreement for nominal scales", Educational and Psychological Measurement
 * 20 (1960), 37-46. Decisions on one item are not independent of each other, so that it describes and proves nothing.
 * Errors: RangeError when the readers did not code as many items as each other.
 */
export function codingAgreement(first: readonly Coding[], second: readonly Coding[]): readonly Agreement[] {
  if (first.length !== second.length) throw new RangeError('the readers coded different numbers of items')
  return facetNames.map((facet) => {
    const pairs = first.map(
      (coding, index) => [new Set(coding[facet]), new Set(second[index]?.[facet] ?? [])] as const,
    )
    const alike = pairs.map(([a, b]) => jaccard(a, b))
    return {
      facet,
      items: pairs.length,
      identical: 100 * mean(alike.map((share) => (share === 1 ? 1 : 0))),
      jaccard: mean(alike),
      kappa: cohensKappa(pairs),
    }
  })
}

type Pair = readonly [ReadonlySet<string>, ReadonlySet<string>]

function jaccard(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = [...a].filter((term) => b.has(term)).length
  const all = a.size + b.size - shared
  return all === 0 ? 1 : shared / all
}

function cohensKappa(pairs: readonly Pair[]): number | null {
  const terms = new Set(pairs.flatMap(([a, b]) => [...a, ...b]))
  const decisions = pairs.flatMap(([a, b]) => [...terms].map((term) => [a.has(term), b.has(term)] as const))
  const observed = mean(decisions.map(([one, other]) => (one === other ? 1 : 0)))
  const yes = [0, 1].map((reader) => mean(decisions.map((both) => (both[reader] === true ? 1 : 0))))
  const [p = 0, q = 0] = yes
  const byChance = p * q + (1 - p) * (1 - q)
  return decisions.length === 0 || byChance === 1 ? null : (observed - byChance) / (1 - byChance)
}

const mean = (values: readonly number[]): number =>
  values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length

/** The agreement as a table, in Markdown. */
export function agreementTable(agreements: readonly Agreement[]): string {
  const rows = agreements.map(({ facet, items, identical, jaccard: alike, kappa }) =>
    [facet, String(items), `${identical.toFixed(0)}%`, alike.toFixed(2), kappa?.toFixed(2) ?? 'none'].join(
      ' | ',
    ),
  )
  return ['Facet | Items | Identical | Jaccard | Kappa', '--- | ---: | ---: | ---: | ---:', ...rows]
    .map((row) => `| ${row} |`)
    .join('\n')
}
