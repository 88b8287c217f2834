import type { Asked } from '../asked.ts'
import { edgeOfRelationship, nodeOfRecord, shapeOf, withPlaces, type GraphNode } from '../graph-elements.ts'
import type { Places } from '../layout/keep-places.ts'
import { presentNeighbourhood } from '../present-graph.ts'
import type { ChangeRow, ChangesView } from '../shapes/changes.ts'
import type { GraphView } from '../shapes/records.ts'
import { changeSymbols, type ChangeTone } from './change-marks.ts'
import type { Compared } from './change-words.ts'

/** So many changed records stay readable in one picture; the others are counted, and are in the list. */
const most = 18
/** Records of which a picture tells nothing by itself. */
const notDrawn = new Set(['Source', 'Judgement', 'View'])
/** In this order records come into the picture: what began or ended before what was only written. */
const sections = ['inForce', 'money', 'commitments', 'records'] as const

/**
 * What changed as a picture: the graph around the changed records as the map has it at the later point, so that its nodes
 * stand where that graph has them; removed ones stand beside what they were joined to. A changed node says how by symbol,
 * word and colour.
 *
 * Cost: that of the neighbourhood and its layout.
 */
export function presentChangesGraph(
  compared: Compared,
  rows: ChangesView['rows'],
  places: Places | undefined,
): GraphView {
  const { asked, before, isWithheld } = compared
  const changed = new Map<string, ChangeRow>()
  for (const section of sections)
    for (const row of rows[section])
      if (!changed.has(row.id) && isDrawn(row.isThere ? asked : before, row.id) && !isWithheld(row.id))
        changed.set(row.id, row)
  const all = inTurns([...changed.values()])
  const shown = all.slice(0, most)
  const there = shown.filter((row) => row.isThere).map((row) => row.id)
  const base = withoutLoose(presentNeighbourhood(asked, there))
  const drawn = new Set(base.nodes.map((node) => node.id))
  const gone = shown.flatMap((row) => {
    const node = row.isThere ? undefined : nodeOfRecord(before, row.id, true)
    return node === undefined ? [] : [node]
  })
  for (const node of gone) drawn.add(node.id)
  const goneEdges = gone
    .flatMap(({ id }) => [...before.graph.out(id), ...before.graph.in(id)])
    .filter((one) => drawn.has(one.from) && drawn.has(one.to))
    .map((one) => edgeOfRelationship(before, one))
  const standing: Places = Object.fromEntries(
    base.nodes.map(({ id, x, y }) => [id, [x, y] as [number, number]]),
  )
  const graph = {
    nodes: [...base.nodes, ...gone].map((node) => marked(node, changed.get(node.id))),
    edges: [...new Map([...base.edges, ...goneEdges].map((edge) => [edge.id, edge])).values()],
    omitted: base.omitted + all.length - shown.length,
  }
  return withPlaces(withPlaces(graph, standing), places)
}

/**
 * Without the neighbours of one changed record only, save the nearest of each that would stand alone: the picture is about
 * what changed. Who stays stands where it stood.
 */
function withoutLoose({ nodes, edges, omitted }: GraphView): GraphView {
  const isCentre = new Map(nodes.map((node) => [node.id, node.isCentre]))
  const joined = new Map<string, Set<string>>()
  for (const { from, to } of edges)
    for (const [one, other] of [
      [from, to],
      [to, from],
    ] as const)
      if (isCentre.get(other) === true) joined.set(one, (joined.get(one) ?? new Set()).add(other))
  const isShared = (id: string) => isCentre.get(id) === true || (joined.get(id)?.size ?? 0) > 1
  const kept = new Set(nodes.filter(({ id }) => isShared(id)).map(({ id }) => id))
  for (const { id } of nodes.filter((node) => node.isCentre)) {
    const around = edges.flatMap(({ from, to }) => (from === id ? [to] : to === id ? [from] : []))
    const [nearest] = around
    if (nearest !== undefined && !around.some((one) => kept.has(one))) kept.add(nearest)
  }
  const left = nodes.filter(({ id }) => kept.has(id))
  return {
    nodes: left,
    edges: edges.filter(({ from, to }) => kept.has(from) && kept.has(to)),
    omitted: omitted + nodes.length - left.length,
  }
}

/** One of each mark, then the next of each: what is seldom is not crowded out by what is frequent. */
function inTurns(rows: readonly ChangeRow[]): readonly ChangeRow[] {
  const seen = new Map<string, number>()
  return rows
    .map((row) => {
      const turn = seen.get(row.mark) ?? 0
      seen.set(row.mark, turn + 1)
      return { row, turn }
    })
    .sort((a, b) => a.turn - b.turn)
    .map(({ row }) => row)
}

function isDrawn({ graph }: Asked, id: string): boolean {
  const type = graph.node(id)?.type
  return type !== undefined && !notDrawn.has(type) && shapeOf(type) !== 'term'
}

function marked(node: GraphNode, row: ChangeRow | undefined): GraphNode {
  if (row === undefined) return node
  const change: { tone: ChangeTone; words: string } = {
    tone: row.tone,
    words: `${changeSymbols[row.tone]} ${row.markName}`,
  }
  return { ...node, change }
}
