import { nodeType } from '../../graph-schema/registry.ts'
import { duplicates, type Duplicate, type DuplicateReason } from '../analysis/duplicates.ts'
import { formatList } from '../language/format.ts'
import type { Asked } from './asked.ts'
import { named, namesOf, typeName } from './names.ts'
import type { DuplicateView } from './shapes/duplicates.ts'

/** Likely duplicates, the likeliest first, of one type or of all. Cost: that of the rule, once a map. */
export function presentDuplicates(
  asked: Asked,
  { type, limit }: { type?: string | undefined; limit?: number | undefined },
): DuplicateView[] {
  const { graph, language } = asked
  const all = duplicates(graph)
  const wanted = type === undefined ? all : all.filter((one) => graph.node(one.a)?.type === type)
  return wanted.slice(0, limit).map((one) => {
    const names = { a: named(graph, one.a, language), b: named(graph, one.b, language) }
    return {
      id: duplicateId(one.a, one.b),
      a: one.a,
      b: one.b,
      type: names.a.type,
      typeName: typeName(names.a.type, language),
      names,
      score: one.score,
      why: whyOf(asked, one),
      reasons: one.reasons.map((reason) => ({ ...dataOf(reason) })),
      doubts: [...one.doubts],
    }
  })
}

function duplicateId(a: string, b: string): string {
  return `duplicate:${[a, b].sort().join('|')}`
}

function dataOf(reason: DuplicateReason): DuplicateView['reasons'][number] {
  if (reason.rule === 'name') {
    const { rule, how, a, b } = reason
    return { rule, how, a, b }
  }
  return 'ids' in reason ? { rule: reason.rule, ids: [...reason.ids] } : reason
}

function whyOf(asked: Asked, one: Duplicate): string {
  const { t } = asked
  const sentences = one.reasons.map((reason) => sentenceOf(asked, one, reason))
  if (one.doubts.length > 0)
    sentences.push(
      t('duplicates:why.doubts', {
        doubts: formatList(
          one.doubts.map((doubt) => t(`duplicates:why.doubt.${doubt}`)),
          asked.language,
        ),
      }),
    )
  return sentences.join(' ')
}

/** So many ids are named in a sentence. */
const told = 3

function sentenceOf({ graph, language, t }: Asked, one: Duplicate, reason: DuplicateReason): string {
  switch (reason.rule) {
    case 'name': {
      const [kindA, kindB] = reason.kinds
      const kind =
        kindA === 'former' || kindB === 'former'
          ? 'former'
          : kindA === 'alias' || kindB === 'alias'
            ? 'alias'
            : 'name'
      return t(`duplicates:why.name.${reason.how}`, {
        a: reason.a,
        b: reason.b,
        kind: t(`duplicates:why.kind.${kind}`),
      })
    }
    case 'abbreviation':
    case 'initials':
      return t(`duplicates:why.${reason.rule}`, { value: reason.value })
    case 'identifier': {
      const property = nodeType(graph.node(one.a)?.type ?? '')?.properties[reason.field]
      return t('duplicates:why.identifier', { field: property?.label[language] ?? reason.field })
    }
    default:
      return t(`duplicates:why.${reason.rule}`, {
        names: formatList(namesOf(graph, reason.ids.slice(0, told), language), language),
      })
  }
}
