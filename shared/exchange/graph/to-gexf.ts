import { element, escapeXml } from '../../view/drawing/svg.ts'
import { channelsOf, columnsOf, textOf, type Column } from './columns.ts'
import type { DrawnMap, DrawnNode, FileValue } from './drawn-map.ts'

/** Shapes that the format knows, by those of the window. */
const shapes: Readonly<Record<DrawnNode['shape'], string>> = {
  measure: 'disc',
  'shared-measure': 'disc',
  'pulling-measure': 'disc',
  organization: 'square',
  strategy: 'square',
  finding: 'triangle',
  money: 'diamond',
  term: 'disc',
  gap: 'square',
  point: 'square',
  other: 'disc',
}

const own: readonly Column[] = [
  { name: 'type', type: 'string' },
  { name: 'fourfoldId', type: 'string' },
]

/**
 * The map as GEXF 1.2draft, which Gephi and NetworkX both read: labels, values, colours, shapes, and places with y
 * upwards.
 *
 * Cost: O(properties). Source: https://gexf.net/1.2/
 */
export function toGexf({ nodes, edges }: DrawnMap): string {
  const nodeColumns = [...own, ...columnsOf(nodes)]
  const edgeColumns = [...own, ...columnsOf(edges)]
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<gexf xmlns="http://www.gexf.net/1.2draft" xmlns:viz="http://www.gexf.net/1.2draft/viz" version="1.2">',
    '<meta><creator>Fourfold</creator></meta>',
    '<graph mode="static" defaultedgetype="directed">',
    attributes('node', nodeColumns),
    attributes('edge', edgeColumns),
    '<nodes>',
    ...nodes.map(({ id, label, type, properties, ...look }) =>
      element(
        'node',
        { id, label },
        values(nodeColumns, { ...properties, type, fourfoldId: id }),
        element('viz:color', channelsOf(look.fill)),
        element('viz:position', { x: look.x, y: -look.y, z: 0 }),
        element('viz:size', { value: 10 }),
        element('viz:shape', { value: shapes[look.shape] }),
      ),
    ),
    '</nodes>',
    '<edges>',
    ...edges.map(({ id, from, to, label, type, properties }) =>
      element(
        'edge',
        { id, source: from, target: to, label },
        values(edgeColumns, { ...properties, type, fourfoldId: id }),
      ),
    ),
    '</edges>',
    '</graph>',
    '</gexf>',
  ]
  return `${lines.join('\n')}\n`
}

function attributes(of: string, columns: readonly Column[]): string {
  const all = columns.map(({ name, type }, i) => element('attribute', { id: String(i), title: name, type }))
  return element('attributes', { class: of }, ...all)
}

function values(columns: readonly Column[], given: Readonly<Record<string, FileValue>>): string {
  const all = columns.flatMap(({ name }, i) => {
    const value = given[name]
    return value === undefined ? [] : [`<attvalue for="${i}" value="${inAttribute(textOf(value))}"/>`]
  })
  return `<attvalues>${all.join('')}</attvalues>`
}

/** Line ends within an attribute would be read as spaces. */
function inAttribute(text: string): string {
  return escapeXml(text).replace(/[\t\n\r]/g, (sign) => `&#${sign.charCodeAt(0)};`)
}
