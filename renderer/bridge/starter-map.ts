import { session } from '../session/session.ts'
import { askOnce, commonOf } from './answers.ts'
import { useRecords } from './use-records.ts'

/** The plan around which the starter map is made: a map that holds it is the starter map, or was begun from it. */
const plan = 'nap-2012'

/** Whether the open map is known to be of the starter map. */
export function useIsStarterMap(): boolean {
  const [found] = useRecords([plan])
  return found !== null && found !== undefined
}

/** The same, once, outside of any component. */
export async function isStarterMap(): Promise<boolean> {
  const { language, today } = session.get()
  const outcome = await askOnce('record', { id: plan }, commonOf(language, today, {}))
  return outcome.ok && outcome.value !== null
}
