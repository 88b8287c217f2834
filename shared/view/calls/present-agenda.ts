import type { Language } from '../../../graph-schema/bilingual.ts'
import { proposeAgenda, type Proposed } from '../../analysis/calls/agenda.ts'
import { callOfItem, dateOf, dayOfCallBefore } from '../../analysis/calls/call.ts'
import { findingsAt, type FindingAt } from '../../analysis/findings-at.ts'
import { disclosureOf } from '../../analysis/judgements.ts'
import { formatDay } from '../../language/format.ts'
import { translator } from '../../language/translator.ts'
import type { NodeRecord } from '../../state/map-view.ts'
import type { Asked } from '../asked.ts'
import { nameInAsked } from '../finding-name.ts'
import { textOf } from '../names.ts'
import { presentCommitments } from '../present-commitments.ts'
import { presentGap } from '../present-gaps.ts'
import { presentOverlap } from '../present-overlaps.ts'
import { nameOfPoint, presentPoint } from '../present-points.ts'
import type { AgendaProposalView } from '../shapes/calls.ts'
import { disclosureName, pairOf } from './present-call.ts'

/** So many of each kind of finding, unless more are asked for. */
const usual = 5

/** What may go on the agenda of a call; none where there is no such call. Cost: that of the analyses, and the points once. */
export function presentAgendaProposal(
  asked: Asked,
  { id, limit = usual }: { readonly id: string; readonly limit?: number | undefined },
): AgendaProposalView {
  const { graph, context, language, t } = asked
  const call = graph.node(id)
  if (call?.type !== 'Call') return []
  const findingAt = findingsAt(graph, context)
  const both = { en: inLanguageOf(asked, 'en'), fr: inLanguageOf(asked, 'fr') }
  return proposeAgenda(graph, context, call, limit).map((one) => {
    const disclosure = one.finding === null ? null : disclosureOf(graph, one.finding)
    const text =
      one.from === null ? pair(both, (each) => nameOfProposed(each, findingAt, one)) : pairOf(one.from)
    const reason = pair(both, (each) => reasonFor(each, findingAt, call, one))
    return {
      key: one.key,
      ground: one.ground,
      groundName: t(`calls:ground.${one.ground}`),
      name: text[language] ?? text.en ?? text.fr ?? one.key,
      text,
      reason,
      why: reason[language] ?? '',
      finding: one.finding,
      records: [...one.records],
      from: one.from?.id ?? null,
      disclosure,
      disclosureName: disclosureName(asked, disclosure),
    }
  })
}

type Find = ReturnType<typeof findingsAt>
type Both = { readonly en: Asked; readonly fr: Asked }

function inLanguageOf(asked: Asked, language: Language): Asked {
  return asked.language === language ? asked : { ...asked, language, t: translator(language) }
}

function pair(both: Both, say: (asked: Asked) => string): { en?: string; fr?: string } {
  const said = { en: say(both.en), fr: say(both.fr) }
  return Object.fromEntries(Object.entries(said).filter(([, words]) => words !== ''))
}

function nameOfProposed(asked: Asked, findingAt: Find, { finding, key }: Proposed): string {
  if (finding === null) return textOf(asked.graph, key, asked.language)
  const found = findingAt(finding)
  return found?.kind === 'point' ? nameOfPoint(asked, found.point) : nameInAsked(asked, finding)
}

/** Why it is proposed: what a person wrote, else the sentence of the analysis. */
function reasonFor(asked: Asked, findingAt: Find, call: NodeRecord, one: Proposed): string {
  const { graph, language, t } = asked
  if (one.ground === 'rolled') {
    const earlier = one.from === null ? undefined : callOfItem(graph, one.from.id)
    const date = earlier && dateOf(earlier)
    const isNotReached = one.from?.properties['status'] === 'not-reached'
    return t(isNotReached ? 'calls:reason.notReached' : 'calls:reason.deferred', {
      day: date === undefined ? t('calls:noDate') : formatDay(date, language),
    })
  }
  if (one.ground === 'commitment') return reasonForCommitment(asked, one.key)
  if (one.finding === null)
    return one.ground === 'changed' ? sinceLastCall(asked, call, reasonForCommitment(asked, one.key)) : ''
  const why = whyFinding(asked, findingAt(one.finding))
  if (one.ground === 'changed') return sinceLastCall(asked, call, why)
  // what a person wrote with the verdict is theirs: the agenda is read by everybody
  return one.ground === 'to-raise' ? t('calls:reason.toRaise', { why }) : why
}

function sinceLastCall({ graph, context, language, t }: Asked, call: NodeRecord, why: string): string {
  const day = dayOfCallBefore(graph, call, context.asOf)
  return day === undefined ? why : t('calls:reason.changed', { day: formatDay(day, language), why })
}

function reasonForCommitment(asked: Asked, id: string): string {
  const found = presentCommitments(asked, 'overdue').find((one) => one.id === id)
  if (found === undefined) return ''
  return asked.t('calls:reason.commitment', { strategy: found.strategyName, timing: found.timingText })
}

/** The sentence with which the analysis explains a finding. */
function whyFinding(asked: Asked, found: FindingAt | undefined): string {
  switch (found?.kind) {
    case 'gap':
      return presentGap(asked, found.gap).why
    case 'overlap':
      return presentOverlap(asked, found.overlap).why
    case 'point':
      return presentPoint(asked, found.point).why
    case undefined:
      return ''
  }
}
