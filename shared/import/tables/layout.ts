import { hashText } from '../../base/hash.ts'
import type { Mapping } from './mapping.ts'
import { plainWords } from '../plain-words.ts'

/** What tells a layout: its headings, whatever their order, case and accents. */
export type Layout = {
  /** 16 hexadecimal digits; the same for tables whose headings are the same. */
  readonly fingerprint: string
  readonly headings: readonly string[]
}

export function layoutOf(headings: readonly string[]): Layout {
  const plain = headings.map((one) => plainWords(one) || one).sort()
  return { fingerprint: hashText(JSON.stringify(plain)).slice(0, 16), headings }
}

/** How much of a layout another one still has, 0–1: the share of the headings of both together that both have. */
export function likeness(a: Layout, b: Layout): number {
  const [one, other] = [a, b].map(({ headings }) => new Set(headings.map((name) => plainWords(name) || name)))
  const shared = [...one!].filter((name) => other!.has(name)).length
  const all = new Set([...one!, ...other!]).size
  return all === 0 ? 0 : shared / all
}

/** The saved one whose layout is the same, else the one most like it; undefined where less than `least` is shared. */
export function knownLayout<T extends { readonly layout: Layout }>(
  layout: Layout,
  saved: readonly T[],
  least = 0.6,
): T | undefined {
  const same = saved.find((one) => one.layout.fingerprint === layout.fingerprint)
  if (same !== undefined) return same
  const ranked = saved
    .map((one) => ({ one, share: likeness(layout, one.layout) }))
    .sort((a, b) => b.share - a.share)
  return ranked[0] !== undefined && ranked[0].share >= least ? ranked[0].one : undefined
}

/** The layout that a mapping was made for. */
export function layoutOfMapping(mapping: Mapping): Layout {
  const columns = mapping.columns.map(({ heading }) => heading)
  if (mapping.shape !== 'edges') return layoutOf(columns)
  const ends = [mapping.from, mapping.to].flatMap(({ heading, typeHeading }) => [heading, typeHeading])
  const named = [...ends, mapping.typeHeading, ...columns].filter((name) => name !== undefined)
  return layoutOf([...new Set(named)])
}
