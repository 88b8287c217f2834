import { contextOf } from '../../shared/analysis/context.ts'
import { evidenceHash } from '../../shared/analysis/evidence-hash.ts'
import { findingEvidence } from '../../shared/analysis/finding-evidence.ts'
import type { JudgedEvidence } from '../../shared/commands/context.ts'
import { answerQuestion } from '../../shared/contract/answer-question.ts'
import { graphOf } from '../../shared/graph/map-graph.ts'
import type { MapView } from '../../shared/state/map-view.ts'
import { findingName } from '../../shared/view/finding-name.ts'
import { countMap } from '../../shared/view/count-map.ts'
import type { Question } from '../../shared/view/shapes/common.ts'
import type { AnalystAnswer, AnalystQuestion, Asking } from './analyst.ts'

/** Computes an answer on a view of the map. Cost: that of the analysis. */
export function answerOn<N extends AnalystQuestion>(view: MapView, asking: Asking<N>): AnalystAnswer<N> {
  const { name, question, parameters } = asking as Asking
  switch (name) {
    case 'count':
      return countMap(view) as AnalystAnswer<N>
    case 'evidence':
      return judgedEvidence(view, (parameters as { finding: string }).finding, question) as AnalystAnswer<N>
    default:
      return answerQuestion(name, view, question, parameters as never) as AnalystAnswer<N>
  }
}

/** What a finding is called, is about and rests on at the date and scope asked, with its hash. */
function judgedEvidence(view: MapView, finding: string, question: Question): JudgedEvidence | null {
  const found = findingEvidence(view, finding, contextOf(question))
  if (found === undefined) return null
  const name = findingName(view, finding, question)
  return { ...found, name, hash: evidenceHash(graphOf(view), found.evidence) }
}
