import { parentPort, workerData } from 'node:worker_threads'
import { forAudience } from '../shared/state/audience.ts'
import { stateOf } from '../shared/state/map-state.ts'
import type { MapView } from '../shared/state/map-view.ts'
import { asked } from '../shared/view/asked.ts'
import { presentMatrix } from '../shared/view/present-matrix.ts'
import { answerText } from './engine/answer-text.ts'
import type { FirstMessage } from './first-answer.ts'
import { leadingGap, type FirstQuestion } from './first-question.ts'
import { openMapFile } from './map-file/map-file.ts'
import { recordsOf } from './map-file/stored-records.ts'

/**
 * Reads the map while Electron gets ready, gives the file back at once, and computes what the first view asks for:
 * the matrix, the gaps, the graph around the one that leads. The engine process cannot begin before Electron is ready,
 * and takes as long as the window to start. A file that does not open gives no answer: the engine then says why.
 */
const { path, question, rows, columns } = workerData as FirstQuestion
const say = (message: FirstMessage): void => parentPort?.postMessage(message)

const view = readView()
say({ kind: 'file-free' })
if (view !== undefined) await answerFirst(view)

function readView(): MapView | undefined {
  const opened = openMapFile(path, { readOnly: true })
  if (!opened.ok) return undefined
  try {
    return forAudience(stateOf(recordsOf(opened.value.tables()).records, 0), question.audience)
  } finally {
    opened.value.close()
  }
}

async function answerFirst(map: MapView): Promise<void> {
  const matrix = presentMatrix(asked(map, question), rows, columns)
  say({ kind: 'answer', name: 'matrix', parameters: { rows, columns }, answer: answerText(matrix) })

  await new Promise((go) => parentPort?.once('message', go)) // nothing else while the window starts
  const { answer } = await import('../shared/view/answer.ts') // after the matrix: it brings all other analyses
  const gaps = answer('gaps', map, question, {})
  const leading = leadingGap(gaps, workerData as FirstQuestion)
  const around = leading === undefined ? undefined : { centres: [leading.id] }
  if (around !== undefined) say({ kind: 'coming', name: 'neighbourhood', parameters: around })
  say({ kind: 'answer', name: 'gaps', parameters: {}, answer: answerText(gaps) })
  if (around === undefined) return
  const graph = answer('neighbourhood', map, question, around)
  say({ kind: 'answer', name: 'neighbourhood', parameters: around, answer: answerText(graph) })
}
