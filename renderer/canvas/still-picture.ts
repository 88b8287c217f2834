import type { Core } from 'cytoscape'

type Viewport = { readonly zoom: number; readonly pan: { readonly x: number; readonly y: number } }

/** What Cytoscape's canvas renderer keeps: not in its types, the same since its version 3.2. */
type Renderer = {
  textureOnViewport: boolean
  /** What is moved while a gesture lasts; null between gestures. */
  textureCache: object | null
  /** What the canvas shows, as it was drawn last. */
  readonly prevViewport: Viewport | undefined
  readonly canvasWidth: number
  readonly canvasHeight: number
  /** Index of the layer on which everything is drawn that is not being dragged. */
  readonly NODE: number
  readonly data: { readonly canvases: readonly HTMLCanvasElement[]; readonly wheelZooming?: boolean }
  readonly hoverData: { readonly dragging?: boolean }
  readonly pinching?: boolean
  readonly swipePanning?: boolean
  readonly beforeRender: (work: (willDraw: boolean) => void, priority: number) => void
}

/** Before all that Cytoscape does itself in a frame: its priorities go from 100 to 400. */
const first = 1000

/**
 * While the ground is dragged or zoomed, the picture that already stands is moved, and not the nodes. Cytoscape's
 * `textureOnViewport` would draw all of them once more for that, twice as large, in the very first frame of the
 * gesture; this hands it what is on the canvas instead, edges and names included.
 *
 * Cost: one copy of the canvas a gesture. The picture reaches to the frame, as Cytoscape's does.
 */
export function stillPicture(cy: Core): { readonly use: (isOn: boolean) => void } {
  const renderer = (cy as unknown as { renderer: () => Renderer }).renderer()
  const picture = document.createElement('canvas')
  const take = (): object | null => {
    const { prevViewport: viewport, canvasWidth: width, canvasHeight: height } = renderer
    const canvas = renderer.data.canvases[renderer.NODE]
    const context = picture.getContext('2d')
    if (viewport === undefined || canvas === undefined || context === null) return null
    if (picture.width !== width || picture.height !== height) Object.assign(picture, { width, height })
    context.globalCompositeOperation = 'copy'
    context.drawImage(canvas, 0, 0)
    const { zoom, pan } = viewport
    const mpan = { x: -pan.x / zoom, y: -pan.y / zoom }
    return { texture: picture, viewport: { zoom, pan, width, height, mpan } }
  }
  const isMoved = (): boolean =>
    [renderer.hoverData.dragging, renderer.pinching, renderer.swipePanning, renderer.data.wheelZooming].some(
      Boolean,
    )
  renderer.beforeRender((willDraw) => {
    if (willDraw && renderer.textureOnViewport && isMoved()) renderer.textureCache ??= take()
  }, first)
  return { use: (isOn) => (renderer.textureOnViewport = isOn) }
}
