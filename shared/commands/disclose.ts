import type { Disclosure } from '../../graph-schema/vocabularies/findings.ts'
import { done, refused, type Outcome } from '../base/outcome.ts'
import type { NodeRecord } from '../state/map-view.ts'
import type { MapState } from '../state/map-state.ts'
import { disclosedAt, disclosuresAfter } from './calls/life.ts'
import type { Command } from './command.ts'
import type { CommandContext } from './context.ts'
import { namesOf, newJudgement, ownJudgement, relateToRecords } from './judge.ts'
import { addFields, noWrites, planOf, type Plan } from './plan.ts'
import { streamOf } from './record-streams.ts'

type Disclose = Extract<Command, { do: 'disclose' }>

/**
 * How far a finding has travelled: shared with its jurisdiction, then acknowledged, disputed or corrected, with the day
 * and with whom (R20). It is written at the author's own judgement; where they have none, one "to raise" is made, for
 * the reason that is given.
 *
 * Errors: `finding-unknown`; `disclosure-not-next` where it may not go there from where it is (`disclosuresAfter`);
 *         `disclosure-needs-reason` where nobody has judged it and none is given.
 */
export function decideDisclose(state: MapState, command: Disclose, context: CommandContext): Outcome<Plan> {
  const { finding, disclosure, on, reason } = command
  const { evidence, author, at } = context
  if (evidence === undefined) return refused('finding-unknown', { finding }, 'C8')
  const from = disclosedSoFar(state, finding)
  if (!disclosuresAfter(from).includes(disclosure))
    return refused('disclosure-not-next', { finding, from, to: disclosure }, 'R20')
  const known = ownJudgement(state, finding, context, evidence)
  if (known === undefined && reason === undefined)
    return refused('disclosure-needs-reason', { finding }, 'R20')
  const judgement: NodeRecord = known ?? { id: context.newId(), type: 'Judgement', properties: {} }
  const writes = noWrites()
  const fields: [string, unknown][] = [
    ['disclosure', disclosure],
    ['disclosedOn', on],
    ['disclosedWith', command.with ?? judgement.properties['disclosedWith'] ?? null],
    ['disclosedBy', author.name],
  ]
  if (known !== undefined) {
    addFields(writes, streamOf(state, known.id), judgement, fields)
    return done(planOf('disclose', writes))
  }
  addFields(writes, 'own', judgement, [
    ...newJudgement(finding),
    ...namesOf(judgement, evidence.name),
    ['verdict', 'to-raise'],
    ['reason', reason],
    ['evidenceHash', evidence.hash],
    ['evidence', [...evidence.evidence]],
    ['judgedBy', author.name],
    ['judgedFor', author.organization === '' ? null : author.organization],
    ['judgedAt', at],
    ...fields,
  ])
  relateToRecords(state, writes, judgement, evidence)
  return done(planOf('disclose', writes))
}

/** What was recorded last of the finding, by whomever; the day that is written decides, then the verdict's. */
function disclosedSoFar(state: MapState, finding: string): Disclosure {
  let last: NodeRecord | undefined
  for (const node of state.nodes.values()) {
    const { properties } = node
    if (
      node.type !== 'Judgement' ||
      properties['finding'] !== finding ||
      properties['disclosure'] === undefined
    )
      continue
    if (last === undefined || disclosedAt(last) <= disclosedAt(node)) last = node
  }
  return (last?.properties['disclosure'] as Disclosure | undefined) ?? 'internal'
}
