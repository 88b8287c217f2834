import type { Core, EventObject, NodeSingular } from 'cytoscape'

const svg = 'http://www.w3.org/2000/svg'

/** So far from a node, in pixels, a line still ends at it. */
const reach = 14

/**
 * A line that is drawn with the mouse from one node to another; `onJoin` is told where it began and ended. A line that
 * ends nowhere, or where it began, is nothing.
 */
export function relateLine(
  cy: Core,
  container: HTMLElement,
  onJoin: (from: string, to: string) => void,
): { readonly use: (isOn: boolean) => void } {
  const layer = document.createElementNS(svg, 'svg')
  layer.setAttribute('class', 'relate-line')
  const line = layer.appendChild(document.createElementNS(svg, 'line'))
  let isUsed = false
  let from: NodeSingular | undefined

  const begin = (event: EventObject): void => {
    if (isUsed) from = event.target as NodeSingular
  }
  const draw = ({ renderedPosition: end }: EventObject): void => {
    if (from === undefined) return
    const start = from.renderedPosition()
    const ends = { x1: start.x, y1: start.y, x2: end.x, y2: end.y }
    for (const [name, value] of Object.entries(ends)) line.setAttribute(name, String(value))
    if (!layer.isConnected) container.append(layer)
  }
  const end = ({ renderedPosition: at }: EventObject): void => {
    const start = from
    from = undefined
    if (!layer.isConnected) return // not drawn: a click
    layer.remove()
    const target = cy
      .nodes()
      .toArray()
      .filter((node) => node.id() !== start?.id())
      .map((node) => ({ id: node.id(), far: farFrom(node, at) }))
      .sort((a, b) => a.far - b.far)[0]
    if (start !== undefined && target !== undefined && target.far <= reach) onJoin(start.id(), target.id)
  }
  cy.on('tapstart', 'node', begin)
  cy.on('tapdrag', draw)
  cy.on('tapend', end)
  return {
    use: (isOn) => {
      isUsed = isOn
      from = undefined
      layer.remove()
    },
  }
}

/** How far a point lies outside of a node. */
function farFrom(node: NodeSingular, at: { readonly x: number; readonly y: number }): number {
  const { x, y } = node.renderedPosition()
  const half = Math.max(node.renderedWidth(), node.renderedHeight()) / 2
  return Math.max(0, Math.hypot(at.x - x, at.y - y) - half)
}
