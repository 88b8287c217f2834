import type { BatchStep } from '../../../../shared/commands/command.ts'
import type { PreviewView } from '../../../../shared/view/shapes/grid.ts'

type Steps = PreviewView['steps']

const nothing: ReadonlySet<string> = new Set(['none', 'there', 'refused'])

/**
 * Of commands and what each would do: those that would be taken and change something, and how many records they change.
 * A record that is made only for the others (`madeFor`) counts as none of these, and is not made where nothing else is
 * taken: then its step is left out.
 */
export function acceptedSteps(
  commands: readonly BatchStep[],
  steps: Steps,
  madeFor?: string,
): { readonly steps: Steps; readonly accepted: readonly BatchStep[]; readonly records: number } {
  const isMade = (at: number): boolean => {
    const command = commands[at]
    return command?.do === 'create' && command.id === madeFor
  }
  const told = steps.filter((one, at) => !nothing.has(one.effect) && !isMade(at))
  return {
    steps: told.length > 0 ? steps : steps.filter((_, at) => !isMade(at)),
    accepted: told.length > 0 ? commands.filter((_, at) => !nothing.has(steps[at]!.effect)) : [],
    records: new Set(told.map((one) => one.record.id)).size,
  }
}
