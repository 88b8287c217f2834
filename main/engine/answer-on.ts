import { contextOf } from '../../shared/analysis/context.ts'
import { evidenceHash } from '../../shared/analysis/evidence-hash.ts'
import { findingEvidence } from '../../shared/analysis/finding-evidence.ts'
import type { JudgedEvidence } from '../../shared/commands/context.ts'
import { answerOnChanges, isChangesQuestion } from '../../shared/contract/answer-changes.ts'
import {
  answerOnJournal,
  answerOnState,
  answerQuestion,
  isJournalQuestion,
  isStateQuestion,
} from '../../shared/contract/answer-question.ts'
import { graphOf } from '../../shared/graph/map-graph.ts'
import type { Answer } from '../../shared/contract/questions.ts'
import { conflictsOf } from '../../shared/state/conflicts.ts'
import { forAudience } from '../../shared/state/audience.ts'
import type { MapView } from '../../shared/state/map-view.ts'
import { findingName } from '../../shared/view/finding-name.ts'
import { countMap } from '../../shared/view/count-map.ts'
import type { Question } from '../../shared/view/shapes/question.ts'
import type { AnalystAnswer, AnalystQuestion, Asking } from './analyst.ts'
import type { KnownAt } from '../../shared/state/known-at.ts'

/** Computes an answer on what is known of the map, now or then. Cost: that of the analysis. */
export function answerOn<N extends AnalystQuestion>(knownAt: KnownAt, asking: Asking<N>): AnalystAnswer<N> {
  const { name, question, parameters } = asking as Asking
  if (isChangesQuestion(name))
    return answerOnChanges(name, knownAt, question, parameters as never) as AnalystAnswer<N>
  const known = knownAt(question.knownAt)
  if (isJournalQuestion(name)) {
    const { state, book } = known
    // the journal is read only where there is something to tell
    if (name === 'conflicts' && conflictsOf(state).length === 0)
      return { total: 0, groups: [] } satisfies Answer<'conflicts'> as AnalystAnswer<N>
    const answer = answerOnJournal(name, { state, book: book() }, question, parameters as never)
    return answer as AnalystAnswer<N>
  }
  if (isStateQuestion(name))
    return answerOnState(name, known.state, question, parameters as never) as AnalystAnswer<N>
  const view = forAudience(known.state, question.audience)
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
