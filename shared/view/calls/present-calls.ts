import { trackActions } from '../../analysis/calls/actions.ts'
import { callsOf, dateOf, itemsOf, itemStatus, stageOf } from '../../analysis/calls/call.ts'
import { nextCallDays } from '../../analysis/calls/series.ts'
import { formatDay } from '../../language/format.ts'
import type { Asked } from '../asked.ts'
import type { CallsView } from '../shapes/calls.ts'
import { callNotes } from './call-notes.ts'
import { namedNode } from './present-actions.ts'
import { stageName } from './present-call.ts'

/** A year of calls ahead. */
const proposedDays = 4

/** The series of calls: the newest first, and the days proposed for the next ones after the day asked (R35). */
export function presentCalls(asked: Asked): CallsView {
  const { graph, context, language, t } = asked
  const calls = callsOf(graph)
  const dates = calls.map(dateOf).filter((date) => date !== undefined)
  const actions = trackActions(graph, context.asOf)
  return {
    calls: calls.toReversed().map((call) => {
      const date = dateOf(call) ?? null
      const stage = stageOf(call)
      return {
        id: call.id,
        call: namedNode(asked, call),
        date,
        dateText: date === null ? t('calls:noDate') : formatDay(date, language),
        stage,
        stageName: stageName(asked, stage),
        items: itemsOf(graph, call.id).filter((item) => itemStatus(item) !== 'dropped').length,
        openActions: actions.filter(
          (one) => one.call?.id === call.id && ['open', 'past-due', 'offered'].includes(one.standing),
        ).length,
        isTwice: date !== null && dates.filter((one) => one === date).length > 1,
      }
    }),
    next: nextCallDays(dates, context.asOf, proposedDays).map((day) => ({
      day,
      dayText: formatDay(day, language),
      notes: callNotes(asked, day, { isTwice: false, isOpen: true }),
    })),
  }
}
