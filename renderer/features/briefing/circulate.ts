import type { DocumentAsked } from '../../../shared/briefing/kinds.ts'
import type { Question } from '../../../shared/view/shapes/question.ts'
import { invoke } from '../../bridge/invoke.ts'
import { showRefusal } from '../../bridge/map-state.ts'
import { tell } from '../../session/announce.ts'

/** Freezes a document as it is now (R36); false, with the reason on the page, where that is refused. */
export async function circulate(document: DocumentAsked, common: Question, said: string): Promise<boolean> {
  const outcome = await invoke('circulate:make', { document, common })
  showRefusal(outcome.ok ? null : outcome.refusal)
  if (outcome.ok) tell(said)
  return outcome.ok
}
