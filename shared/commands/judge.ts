import type { Bilingual, Label } from '../../graph-schema/bilingual.ts'
import { done, refused, type Outcome } from '../base/outcome.ts'
import { idOfContent } from '../base/ids.ts'
import { isMoreOpen } from '../journal/stream.ts'
import type { NodeRecord } from '../state/map-view.ts'
import { relationshipsAt, type MapState } from '../state/map-state.ts'
import type { Command } from './command.ts'
import type { CommandContext, JudgedEvidence } from './context.ts'
import { addFields, addWrite, noWrites, planOf, type Plan } from './plan.ts'
import { mostClosed, streamOf } from './record-streams.ts'

type Judge = Extract<Command, { do: 'judge' }>

/**
 * A person's verdict on a finding, with the hash of what it rests on; `own` until its author opens it. Whoever judges
 * a finding again changes their own verdict; another's stays beside it.
 *
 * Errors: `finding-unknown` where the analysis finds no such thing at the date and scope asked.
 */
export function decideJudge(state: MapState, command: Judge, context: CommandContext): Outcome<Plan> {
  const { finding, verdict, reason } = command
  const { evidence, author, at } = context
  if (evidence === undefined) return refused('finding-unknown', { finding }, 'C8')
  const known = ownJudgement(state, finding, context, evidence)
  const judgement = known ?? { id: context.newId(), type: 'Judgement', properties: {} }
  const stream = known === undefined ? 'own' : streamOf(state, known.id)
  const writes = noWrites()
  addFields(writes, stream, judgement, [
    ...(known === undefined ? newJudgement(finding) : []),
    ...namesOf(judgement, evidence.name),
    ['verdict', verdict],
    ['reason', reason],
    ['evidenceHash', evidence.hash],
    ['evidence', [...evidence.evidence]],
    ['judgedBy', author.name],
    ['judgedFor', author.organization === '' ? null : author.organization],
    ['judgedAt', at],
  ])
  relateToRecords(state, writes, judgement, evidence)
  return done(planOf('judge', writes))
}

export function newJudgement(finding: string): [string, unknown][] {
  const byProgram = { translatedBy: 'Fourfold' }
  return [
    ['exists', true],
    ['nameStatus', { en: byProgram, fr: byProgram }],
    ['handling', 'own'],
    ['finding', finding],
  ]
}

/** Called as the finding is shown, so that lists and undo can say it; a name that is still the same is not written again. */
export function namesOf({ properties }: NodeRecord, name: Label): [string, unknown][] {
  const known = properties['name'] as Bilingual | undefined
  return (['en', 'fr'] as const)
    .filter((language) => known?.[language] !== name[language])
    .map((language) => [`name.${language}`, name[language]])
}

/**
 * The judgement to change: the author's own, unless it was opened and the evidence now names what is more closed.
 */
export function ownJudgement(
  state: MapState,
  finding: string,
  { author }: CommandContext,
  { records, evidence }: JudgedEvidence,
): NodeRecord | undefined {
  const limits = mostClosed([...records, ...evidence].map((id) => streamOf(state, id)))
  for (const node of state.nodes.values()) {
    if (node.type !== 'Judgement' || node.properties['finding'] !== finding) continue
    const { judgedBy, judgedFor } = node.properties
    const isOwn = judgedBy === author.name && (judgedFor ?? '') === (author.organization ?? '')
    if (isOwn && !isMoreOpen(streamOf(state, node.id), limits)) return node
  }
  return undefined
}

/** One JUDGES to each record that the finding is about now; those that it is no longer about are removed. */
export function relateToRecords(
  state: MapState,
  writes: ReturnType<typeof noWrites>,
  judgement: NodeRecord,
  { records }: JudgedEvidence,
): void {
  const standing = new Map<string, string>() // record → relationship
  for (const id of relationshipsAt(state, judgement.id)) {
    const one = state.relationships.get(id)
    if (one?.type === 'JUDGES' && one.from === judgement.id) standing.set(one.to, id)
  }
  const stream = streamOf(state, judgement.id) // own while it is new
  for (const record of records) {
    if (standing.has(record) || !state.nodes.has(record)) continue
    const id = idOfContent('judges', judgement.id, record)
    addFields(writes, mostClosed([stream, streamOf(state, record)]), { id, type: 'JUDGES' }, [
      ['exists', true],
      ['from', judgement.id],
      ['to', record],
    ])
  }
  for (const [record, id] of standing) {
    if (!records.includes(record))
      addWrite(writes, streamOf(state, id), { record: id, type: 'JUDGES', field: 'exists', value: false })
  }
}
