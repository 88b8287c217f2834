import type { ActionStatus, AgendaStatus, CallStage } from '../../../graph-schema/vocabularies/statuses.ts'
import type { Disclosure } from '../../../graph-schema/vocabularies/findings.ts'
import type { NodeRecord } from '../../state/map-view.ts'

/** The stages to which a package, and then its record, may go from each (R33). Comments may stay out, and lead back. */
const nextStages: Readonly<Record<CallStage, readonly CallStage[]>> = {
  proposed: ['co-chairs'],
  'co-chairs': ['circulated', 'proposed'],
  circulated: ['commented', 'approved'],
  commented: ['approved', 'circulated'],
  approved: ['held', 'circulated'],
  held: ['record-drafted'],
  'record-drafted': ['record-commented', 'record-approved'],
  'record-commented': ['record-approved', 'record-drafted'],
  'record-approved': [],
}

/** The stages that may follow one, the usual one first; a call without a stage is proposed. */
export function stagesAfter(stage: CallStage): readonly CallStage[] {
  return nextStages[stage]
}

/** Whether the package was approved before the call, so that it no longer prints as a draft (R33). */
const packageIsFinal: readonly CallStage[] = [
  'approved',
  'held',
  'record-drafted',
  'record-commented',
  'record-approved',
]

/** Whether the agenda of a call prints "draft / ébauche": until the package is approved. */
export function isDraftAgenda(stage: CallStage): boolean {
  return !packageIsFinal.includes(stage)
}

/** Whether the record of discussion prints "draft / ébauche": until it is approved at the next call. */
export function isDraftRecord(stage: CallStage): boolean {
  return stage !== 'record-approved'
}

/** Whether a call has taken place: from then on comments are on its record. */
export function wasHeld(stage: CallStage): boolean {
  return stage === 'held' || stage.startsWith('record-')
}

/** Items that stay as they are when the package goes on: they left it. */
const outside: readonly AgendaStatus[] = ['dropped', 'not-reached']

/** What becomes of an item when its call goes on to a stage: it goes along, unless it left the package. */
export function statusAfter(status: AgendaStatus, stage: CallStage): AgendaStatus {
  return outside.includes(status) ? status : stage
}

/** What an action may become: offered, open once accepted, done; withdrawn by who offered it (R34). */
const nextActions: Readonly<Record<ActionStatus, readonly ActionStatus[]>> = {
  offered: ['open', 'withdrawn'],
  open: ['done', 'withdrawn'],
  done: ['open'],
  withdrawn: ['offered'],
}

export function actionsAfter(status: ActionStatus): readonly ActionStatus[] {
  return nextActions[status]
}

/** What a finding is once it has left its author. */
export type Told = Exclude<Disclosure, 'internal'>

const answered: readonly Told[] = ['acknowledged', 'disputed', 'corrected']

/** How far a finding may travel from where it is: what was shared is not unshared, an answer may become another (R20). */
export function disclosuresAfter(disclosure: Disclosure): readonly Told[] {
  if (disclosure === 'internal') return ['shared']
  return answered.filter((one) => one !== disclosure)
}

/** Whether the jurisdiction has seen a finding and answered it: only then it enters call mode by itself (R20). */
export function isAnswered(disclosure: Disclosure): boolean {
  return (answered as readonly Disclosure[]).includes(disclosure)
}

/** What orders disclosures of one finding. */
export function disclosedAt({ properties }: NodeRecord): string {
  const { judgedAt, disclosedOn } = properties
  const judged = typeof judgedAt === 'string' ? judgedAt : ''
  return `${typeof disclosedOn === 'string' ? disclosedOn : judged.slice(0, 10)} ${judged}`
}
