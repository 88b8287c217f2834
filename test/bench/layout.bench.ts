import { spawnSync } from 'node:child_process'
import { layOut } from '../../shared/view/layout/lay-out.ts'
import { clusteredGraph, type ClusteredGraph } from './clustered-graph.ts'
import { median, referenceWork, tell } from './figures.ts'

/**
 * Our layout beside Graphviz's sfdp in the same run, in turns: time, and the share of near neighbours kept (of the d
 * nodes nearest to a node of degree d in the picture, those that it is joined to).
 */
const rounds = 7
const [nodes, edges] = [2000, 6000]

type Places = ReadonlyMap<string, { readonly x: number; readonly y: number }>

/** sfdp as a program of its own, its start and its reading included; undefined where this computer has none. */
function sfdp({ ids, edges: lines }: ClusteredGraph): Places | undefined {
  const input = `graph {\n${ids.join('\n')}\n${lines.map(({ from, to }) => `${from} -- ${to}`).join('\n')}\n}`
  const { status, stdout } = spawnSync('sfdp', ['-Tplain'], {
    input,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  })
  if (status !== 0) return undefined
  return new Map(
    stdout
      .split('\n')
      .filter((line) => line.startsWith('node '))
      .map((line) => line.split(' '))
      .map(([, id = '', x = '', y = '']) => [id, { x: Number(x), y: Number(y) }]),
  )
}

function kept({ ids, edges: lines }: ClusteredGraph, places: Places): number {
  const next = new Map(ids.map((id) => [id, new Set<string>()]))
  for (const { from, to } of lines) {
    next.get(from)?.add(to)
    next.get(to)?.add(from)
  }
  let [near, all] = [0, 0]
  for (const id of ids) {
    const here = places.get(id)!
    const around = next.get(id)!
    const nearest = ids
      .filter((one) => one !== id)
      .map((one) => ({ one, far: Math.hypot(places.get(one)!.x - here.x, places.get(one)!.y - here.y) }))
      .sort((a, b) => a.far - b.far)
      .slice(0, around.size)
    near += nearest.filter(({ one }) => around.has(one)).length
    all += around.size
  }
  return near / all
}

const graph = clusteredGraph(nodes, edges)
const times: Record<'ours' | 'sfdp' | 'reference', number[]> = { ours: [], sfdp: [], reference: [] }
const timed = <T>(which: keyof typeof times, work: () => T): T => {
  const start = performance.now()
  const done = work()
  times[which].push(performance.now() - start)
  return done
}

layOut(graph.ids, graph.edges) // compiled
let ours: Places | undefined
let theirs: Places | undefined
for (let round = 0; round < rounds; round++) {
  ours = timed('ours', () => layOut(graph.ids, graph.edges))
  theirs = timed('sfdp', () => sfdp(graph))
  times.reference.push(referenceWork())
  if (theirs === undefined) break
}

process.stdout.write(`Clustered graph of ${nodes} nodes and ${edges} edges; medians of ${rounds} rounds\n`)
tell('this machine: reference work', median(times.reference), 'ms')
tell('PivotMDS and ForceAtlas2', median(times.ours), 'ms')
if (ours !== undefined) tell('  share of near neighbours kept', kept(graph, ours), '')
if (theirs === undefined || ours === undefined)
  process.stdout.write('sfdp is missing: install Graphviz to read these figures beside it\n')
else {
  tell('sfdp', median(times.sfdp), 'ms')
  tell('  share of near neighbours kept', kept(graph, theirs), '')
  tell('time, of that of sfdp', median(times.ours) / median(times.sfdp), '×', { to: 1.3, what: '×' })
  const share = kept(graph, ours) / kept(graph, theirs)
  process.stdout.write(
    `${'near neighbours kept, of those of sfdp'.padEnd(52)} ${`${share.toFixed(2)} ×`.padStart(12)}   aim: at least 1.4 ×   ${share >= 1.4 ? 'met' : 'missed'}\n`,
  )
}
