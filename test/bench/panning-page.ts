import cytoscape, { type StylesheetJson } from 'cytoscape'
import { drawGraph } from '../../renderer/canvas/graph-drawing.ts'
import { elementsOf } from '../../renderer/canvas/graph-elements.ts'
import { graphStyle } from '../../renderer/canvas/graph-style.ts'
import { readColours } from '../../renderer/canvas/graph-colours.ts'
import type { GraphView } from '../../shared/view/shapes/records.ts'

/**
 * The page of panning.bench.ts: one graph, drawn as the window draws it or by Cytoscape as it comes, and how often it
 * is drawn while the mouse drags it.
 */
let stop = (): void => undefined

function container(): HTMLElement {
  const element = document.createElement('div')
  element.className = 'graph-canvas'
  element.style.cssText = 'position:absolute;inset:0'
  element.tabIndex = 0
  stop()
  document.body.replaceChildren(element)
  return element
}

/** Cytoscape's canvas with no option set, in our colours and shapes. */
function asItComes(graph: GraphView, more: StylesheetJson): void {
  const element = container()
  const style = [...graphStyle(readColours(element)), ...more]
  const elements = elementsOf(graph, { unit: 1, stretch: { x: 1, y: 1 } }, '')
  const cy = cytoscape({ container: element, style, elements, layout: { name: 'preset', fit: true } })
  stop = () => cy.destroy()
}

const ways = {
  ours: (graph: GraphView): void => {
    const element = container()
    const buttons = document.createElement('div')
    document.body.append(buttons)
    const nothing = (): void => undefined
    const drawing = drawGraph(element, buttons, { onSelect: nothing, onMove: nothing, onJoin: nothing })
    drawing.show(graph, 'bench', '')
    stop = () => drawing.stop()
  },
  bare: (graph: GraphView): void => asItComes(graph, []),
  named: (graph: GraphView): void => asItComes(graph, [{ selector: 'node', style: { label: 'data(text)' } }]),
}

type Held = Element & { readonly _cyreg: { readonly cy: cytoscape.Core } }

/** Begins to count what Cytoscape draws. The function that it leaves behind ends it, and gives frames a second. */
function watch(): void {
  const { cy } = (document.querySelector('.graph-canvas') as Held)._cyreg
  const before = { ...cy.pan() }
  const begun = performance.now()
  let [frames, hasMoved] = [0, false]
  const count = (): void => {
    frames++
    const { x, y } = cy.pan()
    hasMoved ||= x !== before.x || y !== before.y
  }
  cy.on('render', count)
  watched = () => {
    cy.off('render', count)
    if (!hasMoved) throw new Error('nothing was dragged')
    return frames / ((performance.now() - begun) / 1000)
  }
}

let watched = (): number => NaN

Object.assign(window, { ways, watch, watched: () => watched() })
