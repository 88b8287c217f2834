import type { Core, NodeSingular } from 'cytoscape'
import type { Box } from '../../shared/view/drawing/boxes.ts'
import { cutAtWord, type LabelPlace, type LabelWish, type Measure } from './label-box.ts'
import { always, labelsWithRoom, placeBeside, type LabelScene } from './label-places.ts'

/** More than any node is joined to: neighbours of what is selected are named before all others. */
const neighbour = 500

type NodeData = {
  readonly label: string
  readonly shape: string
  readonly fontSize: number
  readonly labelWidth: number
  readonly labelGap: number
  readonly isFirst: boolean
}

/** Letters of the shorter labels, for where whole ones have no room. */
const shorter = [24, 18]

/** Shorter labels for all only where they name so many more. */
const worthShortening = 1.2

/** In so large a crowd nothing but the shortest labels is tried: they are placed again at every zoom. */
const crowd = 120

/**
 * Shows the labels that have room on the screen: the centre and what is selected first, then its neighbours, then the
 * best connected. What is pointed at, by mouse or keys, is named beside them, in full.
 */
export function showLabels(cy: Core, obstacles: readonly Box[], measure: Measure): void {
  const scene = sceneOf(cy, obstacles, measure)
  const shown = new Map(mostNamed(scene))
  for (const id of cy.nodes('.pointed, .at-keys').map((node) => node.id())) {
    const place = placeBeside(scene, id, shown)
    if (place !== undefined) shown.set(id, place)
  }
  const container = cy.container()
  if (container !== null) container.dataset['named'] = String(shown.size)
  cy.batch(() => cy.nodes().forEach((node) => put(node, shown.get(node.id()))))
}

/** Whole labels first and shorter ones in what room is left; or, in a crowd, shorter ones from the start. */
function mostNamed(scene: LabelScene): ReadonlyMap<string, LabelPlace> {
  const from = (level: number): ReadonlyMap<string, LabelPlace> =>
    labelsWithRoom({
      ...scene,
      wishes: scene.wishes.map((wish) =>
        wish.weight >= always ? wish : { ...wish, texts: wish.texts.slice(level) },
      ),
    })
  if (scene.wishes.length > crowd) return from(shorter.length)
  let best = from(0)
  for (let level = 1; level <= shorter.length && best.size < scene.wishes.length; level++) {
    const other = from(level)
    if (other.size >= best.size * worthShortening) best = other
  }
  return best
}

function put(node: NodeSingular, place: LabelPlace | undefined): void {
  node.toggleClass('labelled', place !== undefined)
  if (place === undefined) return
  // told the same again, Cytoscape would style the node anew
  if (node.data('text') !== place.text) node.data('text', place.text)
  node
    .toggleClass('label-above', place.down === -1)
    .toggleClass('label-level', place.down === 0)
    .toggleClass('label-left', place.across === -1)
    .toggleClass('label-right', place.across === 1)
    .toggleClass('label-corner', place.down !== 0 && place.across !== 0)
    .toggleClass('label-middle', place.down === 0 && place.across === 0)
}

function sceneOf(cy: Core, obstacles: readonly Box[], measure: Measure): LabelScene {
  const zoom = cy.zoom()
  const selected = cy.nodes('.highlighted')
  const near = selected.union(cy.edges('.highlighted').connectedNodes()).neighborhood('node')
  const wishes = cy.nodes().map((node): LabelWish => {
    const data = node.data() as NodeData
    const isSelected = node.hasClass('highlighted')
    return {
      id: node.id(),
      ...node.renderedPosition(),
      width: node.renderedOuterWidth(),
      height: node.renderedOuterHeight(),
      texts: [data.label, ...shorter.map((most) => cutAtWord(data.label, most))],
      fontSize: data.fontSize * zoom,
      isBold: isSelected || data.shape === 'gap',
      isBox: data.shape === 'gap',
      maxWidth: data.labelWidth * zoom,
      gap: data.labelGap * zoom,
      weight:
        (isSelected || data.isFirst ? always : 0) + (near.has(node) ? neighbour : 0) + node.degree(false),
    }
  })
  return {
    wishes,
    lines: cy.edges().map((edge) => ({
      from: edge.source().id(),
      to: edge.target().id(),
      isSelected: edge.hasClass('highlighted'),
    })),
    frame: { width: cy.width(), height: cy.height() },
    obstacles,
    measure,
  }
}

/** Widths as the canvas draws them, each word measured once for each size. */
export function canvasMeasure(family: string): Measure {
  const context = document.createElement('canvas').getContext('2d')
  const known = new Map<string, number>()
  return (text, fontSize, isBold) => {
    const font = `${isBold ? 600 : 400} ${fontSize.toFixed(1)}px ${family}`
    const key = `${font}|${text}`
    let width = known.get(key)
    if (width === undefined) {
      if (context !== null) context.font = font
      width = context?.measureText(text).width ?? text.length * fontSize * averageLetter
      known.set(key, width)
    }
    return width
  }
}

/** Share of the font size that a letter of Noto Sans is wide. */
const averageLetter = 0.54
