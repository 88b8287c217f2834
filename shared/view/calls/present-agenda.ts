import type { Language } from '../../../graph-schema/bilingual.ts'
import { disclosures } from '../../../graph-schema/vocabularies/findings.ts'
import { proposeAgenda, type Proposed } from '../../analysis/calls/agenda.ts'
import { callOfItem, dateOf, dayOfCallBefore } from '../../analysis/calls/call.ts'
import { cellOf } from '../../analysis/cell.ts'
import { gapAt } from '../../analysis/gaps.ts'
import { disclosureOf } from '../../analysis/judgements.ts'
import { overlapBetween } from '../../analysis/overlaps.ts'
import type { Point } from '../../analysis/points/point.ts'
import { findPoints } from '../../analysis/points/points.ts'
import { pairRecords } from '../../analysis/calls/finding-records.ts'
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
import { pairOf } from './present-call.ts'

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
  const points = new Map(findPoints(graph, context).map((one) => [one.id, one]))
  const both = { en: inLanguageOf(asked, 'en'), fr: inLanguageOf(asked, 'fr') }
  return proposeAgenda(graph, context, call, limit).map((one) => {
    const disclosure = one.finding === null ? null : disclosureOf(graph, one.finding)
    const text =
      one.from === null ? pair(both, (each) => nameOfProposed(each, points, one)) : pairOf(one.from)
    const reason = pair(both, (each) => reasonFor(each, points, call, one))
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
      disclosureName:
        disclosure === null
          ? null
          : (disclosures.find((each) => each.id === disclosure)?.[language] ?? disclosure),
    }
  })
}

type Points = ReadonlyMap<string, Point>
type Both = { readonly en: Asked; readonly fr: Asked }

function inLanguageOf(asked: Asked, language: Language): Asked {
  return asked.language === language ? asked : { ...asked, language, t: translator(language) }
}

function pair(both: Both, say: (asked: Asked) => string): { en?: string; fr?: string } {
  const said = { en: say(both.en), fr: say(both.fr) }
  return Object.fromEntries(Object.entries(said).filter(([, words]) => words !== ''))
}

function nameOfProposed(asked: Asked, points: Points, { finding, key }: Proposed): string {
  if (finding === null) return textOf(asked.graph, key, asked.language)
  const point = points.get(finding)
  return point === undefined ? nameInAsked(asked, finding) : nameOfPoint(asked, point)
}

/** Why it is proposed: what a person wrote, else the sentence of the analysis. */
function reasonFor(asked: Asked, points: Points, call: NodeRecord, one: Proposed): string {
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
  const why = whyFinding(asked, points, one.finding)
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
function whyFinding(asked: Asked, points: Points, finding: string): string {
  const { graph, context } = asked
  const cell = cellOf(finding)
  if (cell !== undefined) {
    const gap = gapAt(graph, context, cell)
    return gap === undefined ? '' : presentGap(asked, gap).why
  }
  if (finding.startsWith('overlap:')) {
    const [a, b] = pairRecords(finding)
    const overlap = a === undefined || b === undefined ? undefined : overlapBetween(graph, context, a, b)
    return overlap === undefined ? '' : presentOverlap(asked, overlap).why
  }
  const point = points.get(finding)
  return point === undefined ? '' : presentPoint(asked, point).why
}
