import { useMemo, useState } from 'react'
import type { ChangesAsked, ChangesView } from '../../../shared/view/shapes/changes.ts'
import type { Answered } from '../../bridge/answers.ts'
import { useAnswer } from '../../bridge/use-answer.ts'
import { useFilters } from '../../session/choices.ts'
import { startOfDay } from '../../session/instants.ts'
import { useSession } from '../../session/session.ts'
import { askedPoints, firstPoints, type PointsChosen } from './points.ts'

export type Comparing = {
  readonly chosen: PointsChosen
  readonly choose: (next: PointsChosen) => void
  readonly calls: ChangesView['calls']
  readonly lastWork: string | null
  /** What is asked; null where the later day lies before the earlier one. */
  readonly asked: ChangesAsked | null
  readonly changes: Answered<'changes'>
}

const noCalls: ChangesView['calls'] = []

/** Which two points are compared, what there is to choose from, and what differs. */
export function useChanges(): Comparing {
  const [chosen, choose] = useFilters<PointsChosen>(firstPoints)
  const asOf = useSession((now) => now.asOf ?? now.today)
  const today = useSession((now) => now.today)
  const before = useAnswer('activity', { until: startOfDay(today), limit: 1 }, 'later')
  const lastWork = before.status === 'ready' ? (before.answer.lines[0]?.receivedAt ?? null) : null
  const [calls, setCalls] = useState(noCalls)
  const asked = useMemo(() => askedPoints(chosen, { asOf, calls, lastWork }), [chosen, asOf, calls, lastWork])
  const changes = useAnswer('changes', asked)
  if (changes.status === 'ready' && changes.answer.calls !== calls) setCalls(changes.answer.calls)
  return { chosen, choose, calls, lastWork, asked, changes }
}
