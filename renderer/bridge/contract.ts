import { once } from '../../shared/base/once.ts'
import type { channels, events } from '../../shared/contract/channels.ts'
import type { questions } from '../../shared/contract/questions.ts'

type Contract = {
  readonly channels: typeof channels
  readonly events: typeof events
  readonly questions: typeof questions
}

/**
 * The shapes of all that is asked and said. They come when the first of them is needed, which is once the first view
 * is drawn: making them takes as long as drawing it.
 */
export const contract = once(async (): Promise<Contract> => {
  const [{ channels, events }, { questions }] = await Promise.all([
    import('../../shared/contract/channels.ts'),
    import('../../shared/contract/questions.ts'),
  ])
  return { channels, events, questions }
})
