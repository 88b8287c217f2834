import { escapeXml } from '../../view/drawing/svg.ts'
import { channelsOf, columnsOf, textOf, type Column } from './columns.ts'
import type { DrawnMap, DrawnNode, FileValue } from './drawn-map.ts'

/** What every node and edge has beside its own properties, by the names that Gephi reads. */
const ofNodes: readonly Column[] = [
  { name: 'label', type: 'string' },
  { name: 'type', type: 'string' },
  { name: 'fourfoldId', type: 'string' },
  ...['x', 'y', 'size', 'r', 'g', 'b'].map((name) => ({ name, type: 'double' }) as const),
]
const ofEdges: readonly Column[] = [
  { name: 'Edge Label', type: 'string' },
  { name: 'type', type: 'string' },
  { name: 'fourfoldId', type: 'string' },
]

/**
 * The map as GraphML: labels, types, plain properties, and the colours and places of the window as Gephi reads them (y
 * upwards). `fourfoldId` is the id of the record, which other tools keep.
 *
 * Cost: O(properties). Source: http://graphml.graphdrawing.org/specification.html
 */
export function toGraphml({ nodes, edges }: DrawnMap): string {
  const nodeColumns = [...ofNodes, ...columnsOf(nodes)]
  const edgeColumns = [...ofEdges, ...columnsOf(edges)]
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
    ...keys('node', nodeColumns),
    ...keys('edge', edgeColumns),
    '<graph id="fourfold-map" edgedefault="directed">',
    ...nodes.map((node) => {
      const values = { ...node.properties, ...drawing(node) }
      return `<node id="${escapeXml(node.id)}">${data('node', nodeColumns, values)}</node>`
    }),
    ...edges.map(({ id, from, to, type, label, properties }) => {
      const values = { ...properties, 'Edge Label': label, type, fourfoldId: id }
      return `<edge id="${escapeXml(id)}" source="${escapeXml(from)}" target="${escapeXml(to)}">${data('edge', edgeColumns, values)}</edge>`
    }),
    '</graph>',
    '</graphml>',
  ]
  return `${lines.join('\n')}\n`
}

function drawing({ id, type, label, x, y, fill }: DrawnNode): Readonly<Record<string, FileValue>> {
  return { label, type, fourfoldId: id, x, y: -y, size: 10, ...channelsOf(fill) }
}

function keys(kind: 'node' | 'edge', columns: readonly Column[]): readonly string[] {
  return columns.map(
    ({ name, type }, i) =>
      `<key id="${keyId(kind, name, i)}" for="${kind}" attr.name="${escapeXml(name)}" attr.type="${type}"/>`,
  )
}

/** Gephi knows the label of an edge by the id of its key alone; the others are numbered. */
function keyId(kind: 'node' | 'edge', name: string, nth: number): string {
  return kind === 'edge' && name === 'Edge Label' ? 'edgelabel' : `${kind.charAt(0)}${nth}`
}

function data(
  kind: 'node' | 'edge',
  columns: readonly Column[],
  values: Readonly<Record<string, FileValue>>,
): string {
  return columns
    .map(({ name }, i) => {
      const value = values[name]
      return value === undefined
        ? ''
        : `<data key="${keyId(kind, name, i)}">${escapeXml(textOf(value))}</data>`
    })
    .join('')
}
