import cytoscape from 'cytoscape'

/**
 * Cytoscape asks for a frame sixty times a second for as long as a graph is there, also when nothing is to be drawn:
 * 6 % of a core, which an open window takes from a battery all day. Here its loop ends when nothing was drawn for
 * `restAfter` frames, in which finer textures are made, and goes on with the next drawing that is asked for.
 *
 * Source: `startRenderLoop` and `redraw` of Cytoscape 3.34 (extensions/renderer/base/redraw.mjs), which has no setting
 *         for it (its issues 2656 and 2657, closed as they are). What animates without drawing would stand still:
 *         nothing here does.
 */
const restAfter = 120

/** What the loop uses of Cytoscape's renderer. */
type Renderer = {
  readonly cy: { readonly batching: () => boolean }
  readonly destroyed?: boolean
  readonly beforeRenderCallbacks: readonly { fn: (willDraw: boolean, at: number) => void }[]
  readonly render: (options: unknown) => void
  readonly renderOptions?: unknown
  requestedFrame?: boolean
  skipFrame?: boolean
  isLooping?: boolean
  averageRedrawTime?: number
  lastRedrawTime?: number
  lastDrawTime?: number
  redrawCount?: number
  redrawTotalTime?: number
  startRenderLoop: () => void
  redraw: (options?: unknown) => void
}

/** Changes the renderer of all graphs that are made from then on; called once. */
export function letLoopRest(): void {
  const { prototype } = cytoscape('renderer', 'canvas') as { prototype: Renderer }
  const { redraw } = prototype
  prototype.startRenderLoop = function () {
    loop(this)
  }
  prototype.redraw = function (options) {
    redraw.call(this, options)
    loop(this)
  }
}

function loop(renderer: Renderer): void {
  if (renderer.isLooping === true) return
  renderer.isLooping = true
  let idle = 0
  const frame = (at: number): void => {
    if (renderer.destroyed === true) return
    if (renderer.cy.batching()) idle = 0
    else if (renderer.requestedFrame === true && renderer.skipFrame !== true) {
      draw(renderer, at)
      idle = 0
    } else {
      before(renderer, false, at)
      idle += 1
    }
    renderer.skipFrame = false
    if (idle < restAfter || renderer.requestedFrame === true) requestAnimationFrame(frame)
    else renderer.isLooping = false
  }
  requestAnimationFrame(frame)
}

/** The times are what Cytoscape plans by how much finer texture it makes beside a frame. */
function draw(renderer: Renderer, at: number): void {
  before(renderer, true, at)
  const begun = performance.now()
  renderer.render(renderer.renderOptions)
  const ended = performance.now()
  const took = ended - begun
  renderer.lastDrawTime = ended
  renderer.lastRedrawTime = took
  renderer.redrawCount = (renderer.redrawCount ?? 0) + 1
  renderer.redrawTotalTime = (renderer.redrawTotalTime ?? 0) + took
  renderer.averageRedrawTime = ((renderer.averageRedrawTime ?? took) + took) / 2
  renderer.requestedFrame = false
}

function before(renderer: Renderer, willDraw: boolean, at: number): void {
  for (const { fn } of renderer.beforeRenderCallbacks) fn(willDraw, at)
}
