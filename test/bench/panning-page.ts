import cytoscape, { type StylesheetJson } from 'cytoscape'
import { drawGraph } from '../../renderer/canvas/graph-drawing.ts'
import { elementsOf } from '../../renderer/canvas/graph-elements.ts'
import { graphStyle } from '../../renderer/canvas/graph-style.ts'
import { readColours } from '../../renderer/canvas/graph-colours.ts'
import type { GraphView } from '../../shared/view/shapes/records.ts'

/**
 * The page of panning.bench.ts: one graph, drawn as the window draws it or by Cytoscape as it comes, and how often it
 * is drawn while a mouse drags it.
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

/**
 * Frames that Cytoscape draws in a second while the empty ground at the corner is dragged to and fro for `long`
 * seconds. The mouse is moved in the page, once a frame: one that is moved from outside waits for each frame twice, and
 * that wait is longer than the frame.
 */
function drag(long: number): Promise<number> {
  const element = document.querySelector('.graph-canvas') as Held
  const { cy } = element._cyreg
  const before = { ...cy.pan() }
  // drawn twice within one frame, Cytoscape is seen once: both draws have the frame's time
  const frames = new Set<unknown>()
  let hasMoved = false
  const count = (): void => {
    frames.add(document.timeline.currentTime)
    const { x, y } = cy.pan()
    hasMoved ||= x !== before.x || y !== before.y
  }
  const mouse = (type: string, x: number, y: number): void => {
    const target = document.elementFromPoint(x, y) ?? element
    const button = { button: 0, buttons: type === 'mouseup' ? 0 : 1 }
    target.dispatchEvent(
      new MouseEvent(type, { clientX: x, clientY: y, bubbles: true, view: window, ...button }),
    )
  }
  const begun = performance.now()
  const seconds = (): number => (performance.now() - begun) / 1000
  mouse('mousedown', 8, 8)
  cy.on('render', count)
  return new Promise((resolve, reject) => {
    const step = (): void => {
      const x = 8 + 160 * Math.abs(Math.sin(seconds() * 2))
      mouse('mousemove', x, 8 + x / 3)
      if (seconds() < long) return void requestAnimationFrame(step)
      cy.off('render', count)
      mouse('mouseup', x, 8 + x / 3)
      if (hasMoved) resolve(frames.size / seconds())
      else reject(new Error('nothing was dragged'))
    }
    requestAnimationFrame(step)
  })
}

Object.assign(window, { ways, drag })
