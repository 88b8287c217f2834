import type { NodeSingular, StylesheetJson } from 'cytoscape'
import { changeColours, shapeColours, toneLines } from '../../shared/view/drawing/graph-look.ts'
import { pillarColours } from '../../shared/view/drawing/palette.ts'
import type { Colours } from './graph-colours.ts'

export const labelFamily = 'Noto Sans, Segoe UI, system-ui, sans-serif'

/**
 * How nodes and edges look. Every difference that means something is a shape, an outline or a width as well as a
 * colour: parts/node-shape.tsx draws the same outlines for the legend, and a picture that leaves takes its colours from
 * the same names.
 */
export function graphStyle(colours: Colours): StylesheetJson {
  const fill = (shape: keyof typeof shapeColours) => ({
    'background-color': colours[shapeColours[shape].fill],
  })
  const outline = (shape: 'term' | 'gap' | 'point') => ({
    ...fill(shape),
    'border-width': 'data(border)',
    'border-color': colours[shapeColours[shape].line],
  })
  return [
    {
      selector: 'node',
      style: {
        width: 'data(size)',
        height: 'data(size)',
        ...fill('measure'),
        'border-width': 0,
        label: '',
        color: colours.ink,
        'font-family': labelFamily,
        'font-size': 'data(fontSize)',
        'text-valign': 'bottom',
        'text-margin-y': (node: NodeSingular) => Number(node.data('labelGap')),
        'text-wrap': 'wrap', // at the breaks that label-box.ts has made, nowhere else
        'text-max-width': '100000px',
        'text-background-color': colours.paper,
        'text-background-opacity': 0.85,
        'text-background-padding': '1px',
        'text-background-shape': 'roundrectangle',
      },
    },
    { selector: 'node.labelled', style: { label: 'data(text)' } },
    {
      selector: 'node.label-above',
      style: {
        'text-valign': 'top',
        'text-margin-y': (node: NodeSingular) => -Number(node.data('labelGap')),
      },
    },
    { selector: 'node.label-level', style: { 'text-valign': 'center', 'text-margin-y': 0 } },
    {
      selector: 'node.label-left',
      style: {
        'text-halign': 'left',
        'text-margin-x': (node: NodeSingular) => -Number(node.data('labelGap')),
      },
    },
    {
      selector: 'node.label-right',
      style: {
        'text-halign': 'right',
        'text-margin-x': (node: NodeSingular) => Number(node.data('labelGap')),
      },
    },
    { selector: 'node.label-corner', style: { 'text-margin-x': 0, 'text-margin-y': 0 } },
    {
      selector: 'node[shape = "organization"]',
      style: {
        shape: 'round-rectangle',
        width: 'data(wide)',
        ...fill('organization'),
      },
    },
    { selector: 'node[shape = "shared-measure"]', style: { shape: 'hexagon', ...fill('shared-measure') } },
    {
      selector: 'node[shape = "pulling-measure"]',
      style: {
        shape: 'polygon',
        ...fill('pulling-measure'),
        'shape-polygon-points': '0 -1 0.3 -0.3 1 0 0.3 0.3 0 1 -0.3 0.3 -1 0 -0.3 -0.3',
        width: 'data(wide)',
        height: 'data(wide)',
      },
    },
    {
      selector: 'node[shape = "finding"]',
      style: { shape: 'triangle', ...fill('finding') },
    },
    {
      selector: 'node[shape = "strategy"]',
      style: {
        shape: 'round-rectangle',
        'corner-radius': 'data(size)',
        width: 'data(wide)',
        ...fill('strategy'),
      },
    },
    { selector: 'node[shape = "money"]', style: { shape: 'diamond', ...fill('money') } },
    {
      selector: 'node[shape = "term"], node[shape = "other"]',
      style: outline('term'),
    },
    {
      selector: 'node[shape = "gap"]',
      style: {
        shape: 'round-rectangle',
        width: 'data(wide)',
        ...outline('gap'),
        'font-weight': 600,
      },
    },
    {
      selector: 'node[shape = "point"]',
      style: {
        shape: 'round-rectangle',
        width: 'data(wide)',
        ...outline('point'),
      },
    },
    ...Object.entries(pillarColours).map(([pillar, colour]) => ({
      selector: `node[pillar = "${pillar}"][shape != "gap"]`,
      style: { 'background-color': colours[colour], 'border-color': colours[colour] },
    })),
    {
      selector: 'node[?isHollow]',
      style: {
        'background-color': colours.paper,
        'border-width': 'data(border)',
        'border-color': colours['no-pillar'],
      },
    },
    ...Object.entries(pillarColours).map(([pillar, colour]) => ({
      selector: `node[?isHollow][pillar = "${pillar}"]`,
      style: { 'border-color': colours[colour] },
    })),
    {
      // a ring around the shape, as in a picture that leaves
      selector: 'node[?isMarked]',
      style: {
        'outline-width': 'data(border)',
        'outline-offset': 'data(border)',
        'outline-style': 'dashed',
        'outline-color': colours.ink,
      },
    },
    ...Object.entries(changeColours).map(([tone, colour]) => ({
      selector: `node[change = "${tone}"]`,
      style: {
        'outline-width': 'data(border)',
        'outline-offset': 'data(border)',
        'outline-style': tone === 'removed' ? ('dotted' as const) : ('solid' as const),
        'outline-color': colours[colour],
      },
    })),
    {
      selector: 'edge',
      style: {
        width: 'data(width)',
        'curve-style': 'haystack',
        'haystack-radius': 0,
        'line-color': colours[toneLines.plain],
        'line-opacity': 0.8,
      },
    },
    { selector: 'edge[tone = "pair"]', style: { 'line-color': colours[toneLines.pair] } },
    { selector: 'edge[tone = "tension"]', style: { 'line-color': colours[toneLines.tension] } },
    {
      selector: 'edge[tone = "excludes"]',
      style: { 'line-color': colours[toneLines.excludes], 'line-style': 'dashed', 'curve-style': 'straight' },
    },
    { selector: '.faded', style: { opacity: 0.35 } },
    {
      selector: 'edge.highlighted',
      style: { 'line-color': colours.focus, width: 'data(wideLine)', 'line-opacity': 1 },
    },
    {
      selector: 'node.highlighted',
      style: {
        'outline-width': 'data(border)',
        'outline-offset': 'data(border)',
        'outline-style': 'solid',
        'outline-color': colours.focus,
        'font-weight': 600,
        'z-index': 10,
      },
    },
    {
      selector: 'node.at-keys',
      style: {
        'underlay-color': colours.focus,
        'underlay-opacity': 0.3,
        'underlay-padding': 8,
        'z-index': 11,
      },
    },
    {
      selector: 'node.joining',
      style: {
        'underlay-color': colours.tension,
        'underlay-opacity': 0.35,
        'underlay-padding': 8,
        'underlay-shape': 'ellipse',
        'z-index': 11,
      },
    },
    {
      // on its node, the label is what is seen of it
      selector: 'node.label-middle',
      style: {
        'text-background-opacity': 1,
        'text-background-padding': (node: NodeSingular) => `${Number(node.data('border')) * 2}px`,
        'text-border-opacity': 1,
        'text-border-width': (node: NodeSingular) => Number(node.data('border')) * 0.8,
        'text-border-color': colours['line-strong'],
      },
    },
    {
      selector: 'node.label-middle[shape = "gap"]',
      style: { 'text-background-color': colours['thin-bg'], 'text-border-color': colours.thin },
    },
    {
      selector: 'node.label-middle.highlighted',
      style: {
        'text-border-width': (node: NodeSingular) => Number(node.data('border')) * 1.4,
        'text-border-color': colours.focus,
      },
    },
    { selector: 'node.pointed', style: { 'text-background-opacity': 1, 'z-index': 12 } },
  ]
}
