import { palette } from '../../view/drawing/palette.ts'
import type { DrawnMap, DrawnNode } from './drawn-map.ts'

/** Shapes of Cytoscape by those of the window. */
const shapes: Readonly<Record<DrawnNode['shape'], string>> = {
  measure: 'ellipse',
  'shared-measure': 'hexagon',
  'pulling-measure': 'star',
  organization: 'round-rectangle',
  finding: 'triangle',
  strategy: 'round-rectangle',
  money: 'diamond',
  term: 'ellipse',
  gap: 'round-rectangle',
  point: 'round-rectangle',
  other: 'ellipse',
}

/** As in the window: colour and shape by what a record is, the name under it. */
const style = [
  {
    selector: 'node',
    style: {
      label: 'data(name)',
      shape: 'data(shape)',
      'background-color': 'data(colour)',
      'border-color': 'data(outline)',
      'border-width': 2,
      width: 26,
      height: 22,
      color: palette.ink,
      'font-size': 11.5,
      'text-valign': 'bottom',
      'text-margin-y': 4,
      'text-wrap': 'wrap',
      'text-max-width': '134px',
    },
  },
  {
    selector: 'edge',
    style: {
      label: 'data(label)',
      'curve-style': 'bezier',
      'target-arrow-shape': 'triangle',
      'line-color': palette['line-strong'],
      'target-arrow-color': palette['line-strong'],
      color: palette['ink-2'],
      'font-size': 9,
      width: 1.25,
    },
  },
]

/**
 * The map as a `.cyjs` file: what Cytoscape Desktop opens as a network, and `cy.json()` of cytoscape.js with its style.
 *
 * Cost: O(properties). Source: https://js.cytoscape.org/#notation/elements-json
 */
export function toCyjs({ nodes, edges }: DrawnMap, name: string): string {
  return JSON.stringify(
    {
      format_version: '1.0',
      generated_by: 'fourfold',
      target_cytoscapejs_version: '~3.34',
      data: { name, shared_name: name },
      elements: {
        nodes: nodes.map(({ id, type, typeName, label, shape, fill, line, x, y, properties }) => ({
          data: {
            ...properties,
            id,
            fourfoldId: id,
            name: label,
            shared_name: label,
            type,
            typeName,
            shape: shapes[shape],
            colour: fill,
            outline: line,
          },
          position: { x, y },
          selected: false,
        })),
        edges: edges.map(({ id, from, to, type, label, properties }) => ({
          data: {
            ...properties,
            id,
            fourfoldId: id,
            source: from,
            target: to,
            type,
            interaction: type,
            shared_interaction: type,
            label,
          },
          selected: false,
        })),
      },
      style,
    },
    null,
    1,
  )
}
