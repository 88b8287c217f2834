import { addDays } from '../shared/base/days.ts'
import type { GapView } from '../shared/view/shapes/analyses.ts'
import { keyOf, leadingGap, type FirstQuestion, type Said } from './first-question.ts'
import type { KeptAnswer, KeptView } from './kept-view.ts'
import type { MapSession } from './map-session.ts'

/** How long nothing was written or asked to be kept before the next first view is computed. */
const quiet = 4000
/** Today and a long weekend. */
const days = 4

/** Keeps the first view of the open map for the next start; see kept-view.ts. */
export type ViewKeeper = {
  /** Something was opened, or the language or the axes are others: what would be shown first is computed soon. */
  readonly soon: () => void
  /** The map was written on: what was kept is void at once, and computed anew soon. */
  readonly changed: () => void
}

export function viewKeeper(
  session: MapSession,
  kept: KeptView,
  questionNow: (path: string) => FirstQuestion,
): ViewKeeper {
  let waiting: NodeJS.Timeout | undefined
  const soon = (): void => {
    clearTimeout(waiting)
    waiting = setTimeout(() => void keep(), quiet)
    waiting.unref()
  }

  const keep = async (): Promise<void> => {
    const before = session.state()
    const path = session.path()
    if (path === undefined || before.status !== 'open') return
    const state = kept.stateOf(path)
    const now = questionNow(path)
    for (let ahead = 0; ahead < days; ahead++) {
      const question = { ...now, question: { ...now.question, asOf: addDays(now.question.asOf, ahead) } }
      const answers = await answersOf(session, question)
      const after = session.state()
      const isSame = session.path() === path && after.status === 'open' && after.revision === before.revision
      if (answers === undefined || state === undefined || !isSame || kept.stateOf(path) !== state) return
      kept.write(question, state, answers)
    }
  }

  return {
    soon,
    changed: () => {
      kept.forget()
      soon()
    },
  }
}

async function answersOf(
  session: MapSession,
  first: FirstQuestion,
): Promise<readonly KeptAnswer[] | undefined> {
  const answers: KeptAnswer[] = []
  const ask = async (said: Said): Promise<string | undefined> => {
    const outcome = await session.askForText({ ...said, common: first.question })
    if (!outcome.ok || outcome.value.text === null) return undefined
    const { digest, text } = outcome.value
    answers.push([keyOf(said.name, said.parameters, first.question), { digest, text }])
    return text
  }
  const matrix = await ask({ name: 'matrix', parameters: { rows: first.rows, columns: first.columns } })
  const gaps = await ask({ name: 'gaps', parameters: {} })
  if (matrix === undefined || gaps === undefined) return undefined
  const leading = leadingGap(JSON.parse(gaps) as GapView[], first)
  if (leading === undefined) return answers
  const graph = await ask({ name: 'neighbourhood', parameters: { centres: [leading.id] } })
  return graph === undefined ? undefined : answers
}
