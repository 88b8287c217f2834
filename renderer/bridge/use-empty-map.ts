import { termTypes } from '../../graph-schema/relationship-types/measure-types.ts'
import { useAnswer } from './use-answer.ts'

const terms = new Set<string>(termTypes)

/** Whether the map holds nothing but its vocabularies; false as long as that is not known. */
export function useIsEmptyMap(): boolean {
  return useHolds() === 'terms'
}

/** Whether the map is known to hold more than its vocabularies. */
export function useHasRecords(): boolean {
  return useHolds() === 'records'
}

function useHolds(): 'terms' | 'records' | undefined {
  const info = useAnswer('info', {}, 'later')
  if (info.status !== 'ready') return undefined
  return Object.keys(info.answer.nodes).every((type) => terms.has(type)) ? 'terms' : 'records'
}
