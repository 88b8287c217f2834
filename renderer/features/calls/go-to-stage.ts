import type { CallKind } from '../../../shared/briefing/kinds.ts'
import { stageSteps } from '../../../shared/commands/calls/steps.ts'
import type { CallView } from '../../../shared/view/shapes/calls.ts'
import type { Question } from '../../../shared/view/shapes/question.ts'
import { circulate } from '../briefing/circulate.ts'
import { doSteps } from './do-steps.ts'

type Stage = CallView['stage']

/** What goes out at a stage, and so is kept as it was (R36). */
const goesOut: Partial<Readonly<Record<Stage, CallKind>>> = {
  circulated: 'package',
  'record-drafted': 'record',
  'record-approved': 'record',
}

type Going = {
  readonly call: CallView
  readonly stage: Stage
  readonly common: Question
  readonly today: string
  /** What is said when the call has gone on, and when what goes out was frozen. */
  readonly said: string
  readonly saidFrozen: string
}

/** Takes a call to a stage (R33); what goes out at it is frozen as it then is. Two steps, each to be undone by itself. */
export async function goToStage({ call, stage, common, today, said, saidFrozen }: Going): Promise<void> {
  const items = call.items.map(({ id, status, outcomes }) => ({
    id,
    status,
    hasOutcome: outcomes.length > 0,
  }))
  const isThere = await doSteps(stageSteps({ id: call.id, items }, stage, today), said)
  const kind = goesOut[stage]
  if (!isThere || kind === undefined) return
  await circulate({ kind, of: [call.id] }, { ...common, audience: 'own' }, saidFrozen)
}
