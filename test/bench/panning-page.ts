import cytoscape, { type StylesheetJson } from 'cytoscape'
import { drawGraph } from '../../renderer/canvas/graph-drawing.ts'
import { elementsOf } from '../../renderer/canvas/graph-elements.ts'
import { graphStyle } from '../../renderer/canvas/graph-style.ts'
import { readColours } from '../../renderer/canvas/graph-colours.ts'
import type { GraphView } from '../../shared/view/shapes/records.ts'

/**
 * The page of panning.bench.ts: one graph, drawn as the window draws it or by Cytoscape as it comes, and how many
 * frames it gives while a mouse drags it.
 */
const frames = { x: 0, count: 0 }
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

/** Frames a second while the empty ground at the corner is dragged to and fro. */
async function pan(seconds: number): Promise<number> {
  const target = document.querySelector('.graph-canvas canvas')!
  const send = (type: string, x: number, y: number, where: EventTarget): boolean =>
    where.dispatchEvent(
      new MouseEvent(type, {
        bubbles: true,
        clientX: x,
        clientY: y,
        button: 0,
        buttons: 1,
        view: window,
      }),
    )
  send('mousemove', 8, 8, target)
  send('mousedown', 8, 8, target)
  const begun = performance.now()
  frames.count = 0
  await new Promise<void>((resolve) => {
    const next = (): void => {
      const now = performance.now()
      if (now - begun >= seconds * 1000) {
        resolve()
        return
      }
      frames.count++
      frames.x = 8 + 160 * Math.abs(Math.sin((now - begun) / 500))
      send('mousemove', frames.x, 8 + frames.x / 3, window)
      requestAnimationFrame(next)
    }
    requestAnimationFrame(next)
  })
  send('mouseup', frames.x, 8, window)
  return frames.count / ((performance.now() - begun) / 1000)
}

Object.assign(window, { ways, pan })
