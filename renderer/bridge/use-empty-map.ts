import { termTypes } from '../../graph-schema/relationship-types/measure-types.ts'
import { useAnswer } from './use-answer.ts'

const terms = new Set<string>(termTypes)

/** Whether the map holds nothing but its vocabularies; false as long as that is not known. */
export function useIsEmptyMap(): boolean {
  const info = useAnswer('info', {}, 'later')
  return info.status === 'ready' && Object.keys(info.answer.nodes).every((type) => terms.has(type))
}
