import type { Language } from '../../graph-schema/bilingual.ts'
import type { AnalysisContext } from '../analysis/context.ts'
import { contextOf } from '../analysis/context.ts'
import { graphOf, type MapGraph } from '../graph/map-graph.ts'
import { translator, type Translate } from '../language/translator.ts'
import type { MapView } from '../state/map-view.ts'
import type { Question } from './shapes/question.ts'

/** A question with all that its answer is made of: the map, the context and the words. */
export type Asked = {
  readonly graph: MapGraph
  readonly context: AnalysisContext
  readonly language: Language
  /** Who the answer is for (state/audience.ts). */
  readonly audience: string
  /** The instant as known at; undefined is now. */
  readonly knownAt: string | undefined
  readonly t: Translate
  /** Asked by the owner of the map for themselves: outside, persons are named by their organization (R31). */
  readonly isInside: boolean
}

export function asked(view: MapView, question: Question): Asked {
  return {
    graph: graphOf(view),
    context: contextOf(question),
    language: question.language,
    audience: question.audience,
    knownAt: question.knownAt,
    t: translator(question.language),
    isInside: question.audience === 'own',
  }
}
