import type { Language } from '../../../graph-schema/bilingual.ts'
import { relationshipType } from '../../../graph-schema/registry.ts'
import { graphOf as indexed } from '../../graph/map-graph.ts'
import { facetsOf } from '../../graph/measure-facets.ts'
import type { MapView } from '../../state/map-view.ts'
import { shapeColours } from '../../view/drawing/graph-look.ts'
import { palette, pillarColour, type Colour } from '../../view/drawing/palette.ts'
import { shapeOf } from '../../view/graph-elements.ts'
import { layOut } from '../../view/layout/lay-out.ts'
import { nameOf, typeName } from '../../view/names.ts'
import type { GraphView } from '../../view/shapes/records.ts'
import { graphOf } from '../graph-of.ts'
import { isGraphDay, type GraphProperties } from '../graph-value.ts'

/** A value as files of graphs hold it: days as ISO text. */
export type FileValue = string | number | boolean | readonly string[]

export type DrawnNode = {
  readonly id: string
  readonly type: string
  readonly typeName: string
  readonly label: string
  readonly shape: GraphView['nodes'][number]['shape']
  /** Of the window: fill and outline, `#rrggbb`. */
  readonly fill: string
  readonly line: string
  /** In CSS pixels, y downwards. */
  readonly x: number
  readonly y: number
  readonly properties: Readonly<Record<string, FileValue>>
}

export type DrawnEdge = {
  readonly id: string
  readonly from: string
  readonly to: string
  readonly type: string
  readonly label: string
  readonly properties: Readonly<Record<string, FileValue>>
}

export type DrawnMap = { readonly nodes: readonly DrawnNode[]; readonly edges: readonly DrawnEdge[] }

/**
 * A whole map as other tools draw it: names in a language, plain properties as on a hub, the colours of the window, and
 * places of its layout, so that it opens as it is known here.
 *
 * Shape: in the order of ids; both ends of an edge are among the nodes. Repeats exactly for the same map.
 * Cost: that of `layOut`.
 */
export function drawnMap(view: MapView, language: Language): DrawnMap {
  const graph = indexed(view)
  const inOrder = <T extends { readonly id: string }>(all: readonly T[]) =>
    [...all].sort((a, b) => (a.id < b.id ? -1 : 1))
  const { nodes, relationships } = graphOf(view)
  const ends = relationships.map(({ from, to }) => ({ from: from.id, to: to.id }))
  const places = layOut(
    nodes.map(({ id }) => id),
    ends,
  )
  return {
    nodes: inOrder(nodes).flatMap(({ id, label: type, properties }) => {
      const record = view.nodes.get(id)
      if (record === undefined) return []
      const pillar = facetsOf(graph, id).stated.pillar[0] ?? (type === 'Pillar' ? id : null)
      const { x, y } = places.get(id) ?? { x: 0, y: 0 }
      return [
        {
          id,
          type,
          typeName: typeName(type, language),
          label: nameOf(record, language).text,
          ...lookOf(type, pillar),
          x: Math.round(x),
          y: Math.round(y),
          properties: inFile(properties),
        },
      ]
    }),
    edges: inOrder(relationships).map(({ id, from, to, type, properties }) => ({
      id,
      from: from.id,
      to: to.id,
      type,
      label: labelOf(type, properties, language),
      properties: inFile(properties),
    })),
  }
}

function lookOf(type: string, pillar: string | null): Pick<DrawnNode, 'shape' | 'fill' | 'line'> {
  const shape = shapeOf(type)
  const { fill, line }: { readonly fill: Colour; readonly line?: Colour } = shapeColours[shape]
  const own = pillarColour(pillar)
  return { shape, fill: palette[own ?? fill], line: palette[own ?? line ?? fill] }
}

/** What "is related to" means stands in its own label. */
function labelOf(type: string, properties: GraphProperties, language: Language): string {
  const said = type === 'RELATED_TO' ? properties['label'] : undefined
  return typeof said === 'string' ? said : (relationshipType(type)?.label[language] ?? type)
}

/** Without the id, which stands in a place of its own. */
function inFile(properties: GraphProperties): Readonly<Record<string, FileValue>> {
  return Object.fromEntries(
    Object.entries(properties)
      .filter(([name]) => name !== 'id')
      .map(([name, value]): [string, FileValue] => [name, isGraphDay(value) ? value.day : value]),
  )
}
