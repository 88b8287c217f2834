import { changesBetween, type Changes } from '../analysis/changes/changes.ts'
import { contextKey, contextOf } from '../analysis/context.ts'
import { forAudience } from '../state/audience.ts'
import { historyReach } from '../state/history-reach.ts'
import type { JournalBook } from '../state/journal-book.ts'
import type { Known, KnownAt } from '../state/known-at.ts'
import type { MapView } from '../state/map-view.ts'
import { asked } from '../view/asked.ts'
import type { Compared } from '../view/changes/change-words.ts'
import { presentChangesGraph } from '../view/changes/present-changes-graph.ts'
import { presentChangesMatrix } from '../view/changes/present-changes-matrix.ts'
import { presentChanges } from '../view/changes/present-changes.ts'
import type { ChangesAsked } from '../view/shapes/changes.ts'
import type { Question } from '../view/shapes/question.ts'
import type { Answer, Parameters, QuestionName } from './questions.ts'

/** Questions of two points in time: what was known at each of them answers. */
export const changesQuestions = [
  'changes',
  'changesMatrix',
  'changesGraph',
] as const satisfies readonly QuestionName[]
export type ChangesQuestion = (typeof changesQuestions)[number]

export function isChangesQuestion(name: string): name is ChangesQuestion {
  return (changesQuestions as readonly string[]).includes(name)
}

/**
 * The answer to a question of what differs between two points, for one audience: both maps are what it could see at the
 * time, and nothing is told that it may not know now (CH6).
 *
 * Cost: see `changesBetween`; what was compared last is kept for the other pictures of the same two points.
 */
export function answerOnChanges<N extends ChangesQuestion>(
  name: N,
  knownAt: KnownAt,
  question: Question,
  parameters: Parameters<N>,
): Answer<N> {
  const points = pointsOf(knownAt, question, parameters)
  const answers: { readonly [Q in ChangesQuestion]: () => Answer<Q> } = {
    changes: () => presentChanges(compare(knownAt, points), points.made, parameters.axis),
    changesMatrix: () => matrixOf(knownAt, points, parameters as Parameters<'changesMatrix'>),
    changesGraph: () => {
      const compared = compare(knownAt, points)
      const { places } = parameters as Parameters<'changesGraph'>
      return presentChangesGraph(
        compared,
        presentChanges(compared, points.made, parameters.axis).rows,
        places,
      )
    },
  }
  return answers[name]()
}

type Points = {
  readonly since: Question & { knownAt: string }
  readonly until: Question
  readonly made: string | null
}

/**
 * The question at each of the two points, and when the file was made, where that is later than the first. Where it counts
 * as known before, and where even the later point lies before it, both are asked of what the file came with: else nothing
 * would be known at either. What is shown as known on a day caps both.
 */
function pointsOf(knownAt: KnownAt, question: Question, { since, until, sinceMade }: ChangesAsked): Points {
  const first = firstReceipt(knownAt().book())
  const made = first !== undefined && first > since.knownAt ? first : null
  const said = sooner(until?.knownAt ?? question.knownAt, question.knownAt)
  const isAllBefore = made !== null && said !== undefined && said < made
  const last = isAllBefore ? made : said
  const from = made !== null && (sinceMade === true || isAllBefore) ? made : since.knownAt
  return {
    since: { ...question, asOf: since.asOf, knownAt: sooner(from, last) ?? from },
    until: { ...question, asOf: until?.asOf ?? question.asOf, knownAt: last },
    made,
  }
}

/** The sooner of two instants; undefined is now. */
function sooner(a: string | undefined, b: string | undefined): string | undefined {
  if (a === undefined || b === undefined) return a ?? b
  return a < b ? a : b
}

/** When what came with the file was received: when it was made (J5). */
function firstReceipt({ received }: JournalBook): string | undefined {
  let first = received[0]?.receivedAt
  for (const { receivedAt } of received) if (first !== undefined && receivedAt < first) first = receivedAt
  return first
}

function matrixOf(
  knownAt: KnownAt,
  { since, until }: Points,
  { rows, columns }: Parameters<'changesMatrix'>,
): Answer<'changesMatrix'> {
  const later = asked(forAudience(knownAt(until.knownAt).state, until.audience), until)
  const view = forAudience(knownAt(since.knownAt).state, since.audience)
  return presentChangesMatrix(later, { view, context: contextOf(since) }, rows, columns)
}

type Kept = { readonly earlier: MapView; readonly key: string; readonly changes: Changes }
const kept = new WeakMap<MapView, Kept>()

function compare(knownAt: KnownAt, { since, until }: Points): Compared {
  const { audience } = until
  const now = knownAt(until.knownAt)
  const then = knownAt(since.knownAt)
  const own = forAudience(now.state, 'own')
  const later = forAudience(now.state, audience)
  const earlier = forAudience(then.state, audience)
  const contexts = [contextOf(since), contextOf(until)] as const
  const key = contexts.map(contextKey).join(' ')
  const known = kept.get(later)
  const changes =
    known?.earlier === earlier && known.key === key
      ? known.changes
      : changesBetween({ view: earlier, context: contexts[0] }, { view: later, context: contexts[1] })
  kept.set(later, { earlier, key, changes })
  return {
    asked: asked(later, until),
    before: asked(earlier, since),
    changes: audience === 'own' ? changes : tellable(changes, now, audience, later),
    isWithheld: (id) => !later.nodes.has(id) && own.nodes.has(id),
  }
}

/** Without the fields of which only the owner has the history (R18), and values that name what the audience does not see. */
function tellable(changes: Changes, { state, book }: Known, audience: string, later: MapView): Changes {
  const { mayTell, mayName } = historyReach(state, book(), audience)
  const changed = changes.recorded.changed.map(({ id, fields }) => ({
    id,
    fields: fields.filter(
      ({ field, from, to, joined }) =>
        mayTell(later.nodes.get(id)?.type ?? '', field) &&
        [from, to].every((value) => mayName(joined?.property ?? field, value)),
    ),
  }))
  return {
    ...changes,
    recorded: { ...changes.recorded, changed: changed.filter(({ fields }) => fields.length > 0) },
  }
}
