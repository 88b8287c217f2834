import { termTypes } from '../../graph-schema/relationship-types/measure-types.ts'
import { randomOf, type Random } from '../base/random.ts'
import type { NodeRecord, RelationshipRecord } from '../state/map-view.ts'
import { copiesOf, syntheticPrefix, type Copies, type Copy } from './copies.ts'
import { varyBy } from './vary.ts'
import { wordingOf } from './wording.ts'

export type MapRecords = {
  readonly nodes: readonly NodeRecord[]
  readonly relationships: readonly RelationshipRecord[]
}
export type Wanted = { readonly measures: number; readonly seed: number }

const isTerm = ({ type }: NodeRecord) => (termTypes as readonly string[]).includes(type)

/** How often a term is another one than the model's, drawn from all that the starter map has on that axis. */
const otherTerm = 0.35
/** How often the other end of a relationship is not the one that stands beside its model. */
const otherEnd = 0.15
/** What must stay within one copy: wholes and parts, and chains that must not close. */
const keptWhole: ReadonlySet<string> = new Set(['PART_OF', 'SUCCEEDED_BY', 'SAME_AS', 'ADDITIONAL_TO'])

/**
 * A map of the size of a country that says nothing of the world: the records of the starter map are its models. What
 * goes together there (facets stated or not, periods, sources, money, organizations, findings, names in one or two
 * languages) goes together here as often; the terms, the other ends, the amounts and the years are drawn anew.
 *
 * Shape: records beside the terms of the vocabularies, which it names and does not hold; the same for the same seed.
 * Cost:  about 4 µs a record.
 */
export function syntheticMap(starter: MapRecords, { measures, seed }: Wanted): MapRecords {
  const random = randomOf(seed)
  const terms = new Map(starter.nodes.filter(isTerm).map((one) => [one.id, one]))
  const models = new Map(starter.nodes.filter((one) => !isTerm(one)).map((one) => [one.id, one]))
  const copies = copiesOf([...models.values()], measures, random)
  const links = linksOf(starter, terms, models, copies, random)

  const termsOfNode = new Map<string, NodeRecord[]>()
  for (const { from, to } of links) {
    const term = terms.get(to)
    if (term === undefined) continue
    const known = termsOfNode.get(from)
    if (known === undefined) termsOfNode.set(from, [term])
    else known.push(term)
  }
  const vary = varyBy(wordingOf([...terms.values()], random), random)
  return {
    nodes: copies.all.map((copy) => ({
      id: copy.id,
      type: copy.of.type,
      properties: vary.node(copy, termsOfNode.get(copy.id) ?? []),
    })),
    relationships: links.map(({ from, to, model }, index) => ({
      id: `${syntheticPrefix}${model.type.toLowerCase().replaceAll('_', '-')}-${index + 1}`,
      type: model.type,
      from,
      to,
      properties: vary.relationship(model),
    })),
  }
}

type Link = { readonly from: string; readonly to: string; readonly model: RelationshipRecord }
type Nodes = ReadonlyMap<string, NodeRecord>

/** The relationships between copies: as many as the end that has more copies needs, none twice. */
function linksOf(
  starter: MapRecords,
  terms: Nodes,
  models: Nodes,
  copies: Copies,
  random: Random,
): readonly Link[] {
  const drawn = termsDrawn(starter, terms)
  const links: Link[] = []
  const known = new Set<string>()
  const add = (from: string | undefined, to: string | undefined, model: RelationshipRecord): void => {
    if (from === undefined || to === undefined || from === to) return
    const key = `${model.type} ${from} ${to}`
    if (known.has(key)) return
    known.add(key)
    links.push({ from, to, model })
  }
  for (const model of starter.relationships) {
    const [from, to] = [models.get(model.from), models.get(model.to)]
    if (from === undefined) continue // between two terms: of the vocabularies
    if (to === undefined) {
      for (const copy of copies.of(from.id)) {
        const isOther = random.isLikely(otherTerm)
        add(copy.id, isOther ? random.pick(drawn(model)) : model.to, model)
      }
      continue
    }
    const mayPart = from.type !== to.type && !keptWhole.has(model.type)
    const [ofFrom, ofTo] = [copies.of(from.id), copies.of(to.id)]
    const isFromMore = ofFrom.length >= ofTo.length
    for (const [index, copy] of (isFromMore ? ofFrom : ofTo).entries()) {
      const other = isFromMore ? to : from
      const beside = copies.of(other.id)
      const isOther = beside.length === 0 || (mayPart && random.isLikely(otherEnd))
      const end = isOther ? anyOf(copies.ofType(other.type), random) : beside[index % beside.length]
      if (isFromMore) add(copy.id, end?.id, model)
      else add(end?.id, copy.id, model)
    }
  }
  return links
}

function anyOf(all: readonly Copy[], random: Random): Copy | undefined {
  return all.length === 0 ? undefined : random.pick(all)
}

/** The terms that relationships of a model's type lead to on the starter map, as often as they do. */
function termsDrawn(
  { relationships }: MapRecords,
  terms: Nodes,
): (model: RelationshipRecord) => readonly string[] {
  const drawn = new Map<string, string[]>()
  const keyOf = ({ type, to }: RelationshipRecord) => `${type} ${terms.get(to)?.type ?? ''}`
  for (const one of relationships) {
    if (!terms.has(one.to) || terms.has(one.from)) continue
    const key = keyOf(one)
    const known = drawn.get(key)
    if (known === undefined) drawn.set(key, [one.to])
    else known.push(one.to)
  }
  return (model) => drawn.get(keyOf(model)) ?? [model.to]
}
