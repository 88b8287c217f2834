import { assuranceOf, type Assurance } from '../analysis/assurance.ts'
import type { Standing } from '../analysis/currency.ts'
import type { NodeRecord } from '../state/map-view.ts'
import type { Asked } from './asked.ts'
import type { AssuranceView } from './shapes/common.ts'

/** How far a record can be relied on, as every list, picture and document shows it. */
export function presentAssurance(
  { graph, context }: Asked,
  node: NodeRecord,
  standing?: Standing,
): AssuranceView {
  const { isUnsourced, isStale, lastKnown, due }: Assurance = assuranceOf(graph, node, context, standing)
  return { isUnsourced, isStale, lastKnown, due }
}

/** The same of a record by its id; of one that is not there, nothing is amiss. */
export function presentAssuranceOf(asked: Asked, id: string): AssuranceView {
  const node = asked.graph.node(id)
  return node === undefined
    ? { isUnsourced: false, isStale: false, lastKnown: null, due: null }
    : presentAssurance(asked, node)
}
