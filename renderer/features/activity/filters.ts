import type { DeedAction } from '../../../shared/view/history/deed-actions.ts'
import { deedActions } from '../../../shared/view/history/deed-actions.ts'
import type { ActivityFilter } from '../../../shared/view/shapes/history.ts'
import { endOfDay, isDay, startOfDay } from '../../session/instants.ts'

/** What a person has chosen in the filters; empty is no limit. Days as YYYY-MM-DD. */
export type Filters = {
  readonly person: string
  readonly organization: string
  readonly type: string
  readonly action: string
  readonly from: string
  readonly until: string
  readonly text: string
}

export const noFilter: Filters = {
  person: '',
  organization: '',
  type: '',
  action: '',
  from: '',
  until: '',
  text: '',
}

/** The filters as the question has them: what is empty, or not a day yet, does not limit. */
export function filterOf({ person, organization, type, action, from, until, text }: Filters): ActivityFilter {
  return {
    ...(person === '' ? {} : { person }),
    ...(organization === '' ? {} : { organization }),
    ...(type === '' ? {} : { type }),
    ...(isAction(action) ? { action } : {}),
    ...(isDay(from) ? { from: startOfDay(from) } : {}),
    ...(isDay(until) ? { until: endOfDay(until) } : {}),
    ...(text.trim() === '' ? {} : { text: text.trim() }),
  }
}

function isAction(action: string): action is DeedAction {
  return (deedActions as readonly string[]).includes(action)
}
