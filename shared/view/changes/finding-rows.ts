import {
  gapKinds,
  interactionStatuses,
  overlapClasses,
  type GapKind,
} from '../../../graph-schema/vocabularies/analysis.ts'
import { verdicts } from '../../../graph-schema/vocabularies/findings.ts'
import type { Choice } from '../../../graph-schema/property.ts'
import type { Crossing } from '../../analysis/changes/crossings.ts'
import type { VerdictChange } from '../../analysis/changes/verdicts.ts'
import { presentJudgement } from '../present-evidence.ts'
import type { ChangeRow } from '../shapes/changes.ts'
import { bySentence, rowOfFinding, type Compared } from './change-words.ts'

/** Gaps that opened, closed or are of another kind, in their rank; then what was judged otherwise. */
export function gapRows(compared: Compared): ChangeRow[] {
  const { asked, changes } = compared
  const { now, then } = changes.held
  const { t } = asked
  const kindName = (kind: GapKind | undefined) => word(compared, gapKinds, kind ?? null)
  return [
    ...changes.gaps.map((one) => {
      const isNew = one.change === 'new'
      const kind = (isNew ? now : then).gaps.get(one.id)?.kind
      return rowOfFinding(compared, one.id, {
        mark: one.measuresDiffer ? (isNew ? 'opened' : 'closed') : isNew ? 'listed' : 'unlisted',
        axis: one.axis,
        why: [
          t('changes:why.kind', { kind: kindName(kind) }),
          one.measuresDiffer ? '' : t('changes:why.byFindings'),
          bySentence(compared, one.change, one.axis),
        ],
      })
    }),
    ...changes.gapKinds.map(({ id, from, to, axis }) =>
      rowOfFinding(compared, id, {
        mark: 'other-kind',
        axis,
        why: [
          t('changes:why.kinds', { from: kindName(from), to: kindName(to) }),
          bySentence(compared, 'turned', axis),
        ],
      }),
    ),
    ...judgedRows(compared, 'gap:'),
  ]
}

export function overlapRows(compared: Compared): ChangeRow[] {
  const { changes } = compared
  const { now, then } = changes.held
  const classOf = ({ id, change }: Crossing) =>
    word(compared, overlapClasses, (change === 'new' ? now : then).overlaps.get(id)?.class ?? null)
  return [
    ...changes.overlaps.map((one) => crossed(compared, one, classOf(one))),
    ...judgedRows(compared, 'overlap:'),
  ]
}

export function pointRows(compared: Compared): ChangeRow[] {
  const { asked, changes } = compared
  const { now, then } = changes.held
  const ruleOf = ({ id, change }: Crossing) => {
    const rule = (change === 'new' ? now : then).points.get(id)?.rule
    return rule === undefined ? '' : asked.t(`analysis:point.rule.${rule}`)
  }
  const statusName = (status: string) => word(compared, interactionStatuses, status)
  return [
    ...changes.points.map((one) => crossed(compared, one, ruleOf(one))),
    ...changes.pointStatuses.map(({ id, from, to, axis }) =>
      rowOfFinding(compared, id, {
        mark: to === 'resolved' ? 'resolved' : 'status',
        axis,
        why: [
          asked.t('changes:why.kinds', { from: statusName(from), to: statusName(to) }),
          bySentence(compared, 'turned', axis),
        ],
      }),
    ),
    ...judgedRows(compared, 'cross:'),
  ]
}

function crossed(compared: Compared, { id, change, axis }: Crossing, kind: string): ChangeRow {
  const why = [compared.asked.t('changes:why.kind', { kind }), bySentence(compared, change, axis)]
  return rowOfFinding(compared, id, { mark: change, axis, why })
}

/** The verdicts of persons on findings of one kind. */
function judgedRows(compared: Compared, prefix: string): ChangeRow[] {
  const { asked, changes } = compared
  return changes.verdicts
    .filter(({ id }) => id.startsWith(prefix))
    .map((one) =>
      rowOfFinding(compared, one.id, {
        mark: one.to ?? 'unjudged',
        axis: 'recorded',
        why: [verdictSentence(compared, one), presentJudgement(asked, one.id, [])?.reason ?? ''],
      }),
    )
}

function verdictSentence(compared: Compared, { from, to }: VerdictChange): string {
  const { t } = compared.asked
  const name = (one: string | null) =>
    one === null ? t('changes:why.noVerdict') : word(compared, verdicts, one)
  return t('changes:why.verdict', { from: name(from), to: name(to) })
}

function word({ asked: { language } }: Compared, choices: readonly Choice[], id: string | null): string {
  return choices.find((one) => one.id === id)?.[language] ?? id ?? ''
}
