import type { EdgesMapping } from './mapping.ts'
import { nodeTypeOfWords } from '../plain-words.ts'
import type { Reason, SeenColumn } from './proposed.ts'
import { findCommon, type Common, type Found } from './proposed.ts'

/** An edge list has a column for each end by the words of such lists ("Source", "Target"; "De", "Vers"). */
export function proposeEdges(columns: readonly SeenColumn[], common: Common): Found | undefined {
  const ends = { from: -1, to: -1, type: -1, fromType: -1, toType: -1 }
  for (const [i, { read }] of columns.entries()) {
    if (read.meaning?.is === 'end' && ends[read.meaning.end] < 0) ends[read.meaning.end] = i
  }
  if (ends.from < 0 || ends.to < 0) return undefined
  if (ends.type < 0)
    ends.type = columns.findIndex(({ heading }) => /^(?:type|label|étiquette|libellé)$/i.test(heading.trim()))
  const heading = (at: number) => (at < 0 ? undefined : columns[at]!.heading)
  const endOf = (at: number, typeAt: number) => {
    const typeHeading = heading(typeAt)
    const types = typeAt < 0 ? [] : columns[typeAt]!.content.values.map(nodeTypeOfWords)
    return {
      heading: columns[at]!.heading,
      type: types.find((type) => type !== undefined) ?? 'Organization',
      ...(typeHeading === undefined ? {} : { typeHeading }),
    } as const
  }
  const typeHeading = heading(ends.type)
  const used = new Set(Object.values(ends))
  const rest = columns.map((column, i) => ({ column, i })).filter(({ i }) => !used.has(i))
  const mapping: EdgesMapping = {
    ...common,
    shape: 'edges',
    from: endOf(ends.from, ends.fromType),
    to: endOf(ends.to, ends.toType),
    type: 'RELATED_TO',
    ...(typeHeading === undefined ? {} : { typeHeading }),
    columns: rest.map(({ column: { heading: name, read } }) => ({
      heading: name,
      target:
        read.meaning?.is === 'property' && read.meaning.property === 'note'
          ? { to: 'property', property: 'note' }
          : { to: 'ignored' },
    })),
  }
  const said = columns.map((_, i): { confidence: number; reason: Reason } =>
    used.has(i)
      ? { confidence: 0.9, reason: { code: 'import-tables:reason.edges', params: {} } }
      : findCommon(
          mapping.columns.find(({ heading: name }) => name === columns[i]!.heading)?.target.to === 'property',
        ),
  )
  return { mapping, said }
}
