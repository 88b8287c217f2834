import type { BatchStep } from '../../../shared/commands/command.ts'
import { dispatch } from '../../bridge/dispatch.ts'
import { showRefusal } from '../../bridge/map-state.ts'
import { tell } from '../../session/announce.ts'

/** Does some steps as one, which undo takes back as one, and says so; false, with the reason on the page, where refused. */
export async function doSteps(steps: readonly BatchStep[], said: string): Promise<boolean> {
  const [first, ...others] = steps
  if (first === undefined) return true
  const refusal = await dispatch(others.length === 0 ? first : { do: 'batch', commands: [...steps] })
  showRefusal(refusal)
  if (refusal !== null) return false
  tell(said)
  return true
}
