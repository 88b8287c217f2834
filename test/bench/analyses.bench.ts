import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { commitmentsAt } from '../../shared/analysis/commitments.ts'
import { contextOf } from '../../shared/analysis/context.ts'
import { coverageMatrix } from '../../shared/analysis/coverage.ts'
import { fundingAt } from '../../shared/analysis/funding.ts'
import { findGaps } from '../../shared/analysis/gaps.ts'
import { findOverlaps } from '../../shared/analysis/overlaps.ts'
import { findPoints } from '../../shared/analysis/points/points.ts'
import { graphOf } from '../../shared/graph/map-graph.ts'
import type { MapView } from '../../shared/state/map-view.ts'
import { createMap } from '../../main/engine/create-map.ts'
import { openMap } from '../../main/engine/engine.ts'
import { median, referenceWork, tell } from './figures.ts'

/** All analyses on the starter map, on a view that no index has been made for. */
const folder = mkdtempSync(join(tmpdir(), 'fourfold-bench-'))
const path = join(folder, 'map.fourfold')

const startCreate = performance.now()
const made = await createMap(path, { empty: false })
if (!made.ok) throw new Error(made.refusal.code)
const created = performance.now() - startCreate

const opening: number[] = []
let view: MapView | undefined
for (let i = 0; i < 7; i++) {
  const start = performance.now()
  const opened = await openMap(path, { in: 'process', readOnly: true })
  if (!opened.ok) throw new Error(opened.refusal.code)
  opening.push(performance.now() - start)
  view = opened.value.view('own')
  await opened.value.close()
}
rmSync(folder, { recursive: true, force: true })
if (view === undefined) throw new Error('no map')
const { nodes, relationships } = view

const context = contextOf({ asOf: '2026-11-23', scope: {} })
const steps = {
  'adjacency index': (map: MapView) => graphOf(map),
  'coverage matrix': (map: MapView) => coverageMatrix(graphOf(map), context, 'pillar', 'jurisdiction'),
  gaps: (map: MapView) => findGaps(graphOf(map), context),
  overlaps: (map: MapView) => findOverlaps(graphOf(map), context),
  'points to reconcile': (map: MapView) => findPoints(graphOf(map), context),
  'commitments by timing': (map: MapView) => commitmentsAt(graphOf(map), context),
  funding: (map: MapView) => fundingAt(graphOf(map), context),
} as const

const rounds = 40
const times: Record<string, number[]> = { all: [], reference: [] }
for (let round = 0; round < rounds; round++) {
  const fresh: MapView = { nodes: new Map(nodes), relationships: new Map(relationships) }
  const start = performance.now()
  for (const [name, step] of Object.entries(steps)) {
    const begun = performance.now()
    step(fresh)
    ;(times[name] ??= []).push(performance.now() - begun)
  }
  times['all']?.push(performance.now() - start)
  times['reference']?.push(referenceWork())
}

process.stdout.write(
  `Starter map: ${nodes.size} records, ${relationships.size} relationships; medians of ${rounds} rounds\n`,
)
tell('this machine: reference work', median(times['reference'] ?? []), 'ms')
tell('make a map file with the starter map', created, 'ms')
tell('open the map file', median(opening), 'ms')
for (const name of Object.keys(steps)) tell(`  ${name}`, median(times[name] ?? []), 'ms')
tell('all analyses', median(times['all'] ?? []), 'ms', { to: 30, what: 'ms' })
