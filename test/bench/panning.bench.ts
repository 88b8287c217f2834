import type { GraphView } from '../../shared/view/shapes/records.ts'
import { manyInitiatives, openDrawingPage } from '../helpers/drawing-page.ts'
import { median } from './figures.ts'
import { onDisplay } from './on-display.ts'

/**
 * Frames a second while a graph of 2,000 nodes is dragged for the first time, in real Electron: as the window draws it,
 * and as Cytoscape's canvas draws it by itself with the same style and places, in turns. A screen gives 60 frames at
 * most.
 */
const rounds = 3
const seconds = 3
/** Until a graph that was just shown stands, in ms. */
const settling = 4000
onDisplay()

type Way = 'ours' | 'bare' | 'named'
type Panning = {
  readonly ways: Readonly<Record<Way, (graph: GraphView) => void>>
  readonly drag: (seconds: number) => Promise<number>
}
const graph = manyInitiatives(2000, 6000)
const { page, close } = await openDrawingPage(['--disable-frame-rate-limit', '--disable-gpu-vsync'])
const figures: Record<Way, number[]> = { ours: [], bare: [], named: [] }
for (let round = 0; round < rounds; round++)
  for (const way of ['bare', 'named', 'ours'] as const) {
    await page.evaluate(([how, drawn]) => (window as unknown as Panning).ways[how](drawn), [
      way,
      graph,
    ] as const)
    await page.waitForTimeout(settling)
    // the first drag after a graph was drawn: later ones are quick either way, when Cytoscape has drawn every node aside
    figures[way].push(await page.evaluate((long) => (window as unknown as Panning).drag(long), seconds))
  }
await close()

const [ours, bare, named] = [median(figures.ours), median(figures.bare), median(figures.named)]
process.stdout.write(
  `Dragging ${graph.nodes.length} nodes and ${graph.edges.length} edges; medians of ${rounds} rounds\n`,
)
const line = (name: string, value: string, aim = ''): boolean =>
  process.stdout.write(`${name.padEnd(52)} ${value.padStart(12)}${aim}\n`)
line('Cytoscape canvas as it comes, no node named', `${bare.toFixed(0)} a second`)
line('Cytoscape canvas as it comes, every node named', `${named.toFixed(0)} a second`)
line('as the window draws it, those named that have room', `${ours.toFixed(0)} a second`)
line(
  'of the frames with every node named',
  `${(ours / named).toFixed(1)} ×`,
  `   aim: at least 2 ×   ${ours >= 2 * named ? 'met' : 'missed'}`,
)
line(
  'of the frames with no node named',
  `${(ours / bare).toFixed(1)} ×`,
  `   aim: at least 2 ×   ${ours >= 2 * bare ? 'met' : 'missed'}`,
)
