import {
  nodeTypes,
  relationshipTypes,
  type NodeTypeName,
  type RelationshipTypeName,
} from '../../../graph-schema/registry.ts'
import { targets, type MapGraph } from '../../graph/map-graph.ts'
import type { NodeRecord } from '../../state/map-view.ts'
import { nameOf } from '../../view/names.ts'
import { packTypes, type PackType } from './pack-columns.ts'
import { both } from './pack-words.ts'

/** A column of a sheet that says what its records are joined to by one relationship; a cell holds several names. */
export type PackLink = {
  /** As in the hidden row and in what was sent ("link:SERVES"). */
  readonly key: string
  readonly type: LinkType
  readonly to: readonly NodeTypeName[]
  /** What stands above it, in both languages. */
  readonly heading: string
}

/** Codings of a measure, each to one vocabulary, and where money comes from and goes to. */
const linkTypes = [
  'ADVANCES',
  'DOES',
  'SERVES',
  'ADDRESSES',
  'OPERATES_IN',
  'PAYS_FROM',
  'PAYS_TO',
] as const satisfies readonly RelationshipTypeName[]
export type LinkType = (typeof linkTypes)[number]

/** What parts the names in one cell. */
export const linkSeparator = ';'

/** Made once a type: a row asks for them. */
const links = new Map<PackType, readonly PackLink[]>()

/** The columns of joined records of a type. */
export function packLinks(type: PackType): readonly PackLink[] {
  const known = links.get(type) ?? linksOf(type)
  links.set(type, known)
  return known
}

function linksOf(type: PackType): readonly PackLink[] {
  return linkTypes.flatMap((link): PackLink[] => {
    const to = relationshipTypes[link].ends.flatMap((ends) =>
      (ends.from as readonly string[]).includes(type) ? (ends.to as readonly string[]) : [],
    )
    const named = to.filter((one): one is NodeTypeName => Object.hasOwn(nodeTypes, one))
    if (named.length === 0) return []
    return [{ key: `link:${link}`, type: link, to: named, heading: both(`link.${link}`) }]
  })
}

/** What a record of a pack is joined to, by key of the column. */
export type LinkedOf = ReadonlyMap<string, readonly NodeRecord[]>

/** Cost: O(relationships of the record). */
export function linkedOf(graph: MapGraph, { id, type }: NodeRecord): LinkedOf {
  const packed = packTypes.find((one) => one === type)
  if (packed === undefined) return new Map()
  return new Map(
    packLinks(packed).map(({ key, type: link }) => [
      key,
      targets(graph, id, link).flatMap((to) => graph.node(to) ?? []),
    ]),
  )
}

/** Both names of a record, where they differ, as a drop-down list offers it and a cell holds it. */
export function bothNames(node: NodeRecord): string {
  const [en, fr] = [nameOf(node, 'en').text, nameOf(node, 'fr').text].map(asOne)
  return en === fr ? en! : `${en} | ${fr}`
}

/** A name never falls into two at what parts names. */
function asOne(name: string): string {
  return name.replaceAll(linkSeparator, ',').replaceAll('|', '/').replaceAll(/\s+/g, ' ').trim()
}
