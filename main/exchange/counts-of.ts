import type { Question } from '../../shared/view/shapes/question.ts'
import type { Engine } from '../engine/engine-types.ts'

/** What left and what stayed, since its audience may not have it (R28). */
export type Counts = {
  readonly audience: string
  readonly nodes: number
  readonly relationships: number
  readonly left: number
  readonly leftRelationships: number
}

/** How many records an audience gets of a map, and how many stay. */
export function countsOf(engine: Pick<Engine, 'view'>, { audience, knownAt }: Question): Counts {
  const [all, view] = [engine.view('own', knownAt), engine.view(audience, knownAt)]
  return {
    audience,
    nodes: view.nodes.size,
    relationships: view.relationships.size,
    left: all.nodes.size - view.nodes.size,
    leftRelationships: all.relationships.size - view.relationships.size,
  }
}
