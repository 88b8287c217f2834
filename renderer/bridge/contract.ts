import type { channels, events } from '../../shared/contract/channels.ts'
import type { questions } from '../../shared/contract/questions.ts'

type Contract = {
  readonly channels: typeof channels
  readonly events: typeof events
  readonly questions: typeof questions
}

let coming: Promise<Contract> | undefined

/**
 * The shapes of all that is asked and said. They come when the first of them is needed, which is once the first view
 * is drawn: making them takes as long as drawing it.
 */
export function contract(): Promise<Contract> {
  coming ??= Promise.all([
    import('../../shared/contract/channels.ts'),
    import('../../shared/contract/questions.ts'),
  ]).then(([{ channels, events }, { questions }]) => ({ channels, events, questions }))
  return coming
}
