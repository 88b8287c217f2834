import { useEffect, useState } from 'react'
import type { BatchStep } from '../../../../shared/commands/command.ts'
import type { PreviewView } from '../../../../shared/view/shapes/grid.ts'
import { askOnce } from '../../../bridge/answers.ts'
import type { RefusalValue } from '../../../bridge/refusal.ts'
import { useCommon } from '../../../bridge/use-answer.ts'
import { acceptedSteps } from './accepted-steps.ts'

export type Previewed =
  | { readonly status: 'waiting' }
  | {
      readonly status: 'ready'
      readonly steps: PreviewView['steps']
      readonly accepted: readonly BatchStep[]
      /** How many records those are of. */
      readonly records: number
    }
  | { readonly status: 'refused'; readonly refusal: RefusalValue }

/**
 * What commands would do, asked once when they are given; those that would be taken and change something are `accepted`.
 * `madeFor`: a record that one of them makes only for the others.
 */
export function usePreview(commands: readonly BatchStep[] | null, type: string, madeFor?: string): Previewed {
  const common = useCommon()
  const [previewed, setPreviewed] = useState<Previewed & { readonly of?: unknown }>({ status: 'waiting' })
  useEffect(() => {
    if (commands === null) return
    let isOver = false
    const answer = (value: Previewed): void => {
      if (!isOver) setPreviewed({ ...value, of: commands })
    }
    if (commands.length === 0) {
      answer({ status: 'ready', steps: [], accepted: [], records: 0 })
      return
    }
    void askOnce('preview', { commands: [...commands], type }, common).then((outcome) => {
      if (!outcome.ok) answer({ status: 'refused', refusal: outcome.refusal })
      else answer({ status: 'ready', ...acceptedSteps(commands, outcome.value.steps, madeFor) })
    })
    return () => {
      isOver = true
    }
  }, [commands, type, common, madeFor])
  return previewed.of === commands ? previewed : { status: 'waiting' }
}
