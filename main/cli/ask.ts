import { done, refused, type Outcome } from '../../shared/base/outcome.ts'
import { translator } from '../../shared/language/translator.ts'
import type { Answer, Parameters, QuestionName } from '../../shared/contract/questions.ts'
import type { Question } from '../../shared/view/shapes/common.ts'
import { openMap, type Engine } from '../engine/engine.ts'
import type { Invocation } from './command.ts'
import { today } from './dates.ts'
import { sentenceOf } from './sentences.ts'

/** The common part of a question, out of the options. `audience` is what is printed when none is named. */
export function questionOf({ options, language }: Invocation, audience = 'own'): Question {
  return {
    language,
    asOf: options.asOf ?? today(),
    scope: options.scope,
    audience: options.audience ?? audience,
    ...(options.knownAt === undefined ? {} : { knownAt: options.knownAt }),
    ...(options.current === undefined ? {} : { currentMonths: options.current }),
    ...(options.horizon === undefined ? {} : { horizonMonths: options.horizon }),
  }
}

/** Opens the map of the first operand to read, and closes it whatever happens. Says aloud when it is of a newer version. */
export async function withMap<T>(
  { operands, language }: Invocation,
  work: (engine: Engine) => Promise<Outcome<T>>,
): Promise<Outcome<T>> {
  const path = operands[0] ?? ''
  const opened = await openMap(path, { in: 'process', readOnly: true })
  if (!opened.ok) return opened
  if (opened.value.readOnly === 'newer') {
    const { refusal } = refused('map-newer-read-only', { path }, 'F4')
    process.stderr.write(`${translator(language)('cli:error', { message: sentenceOf(refusal, language) })}\n`)
  }
  try {
    return await work(opened.value)
  } finally {
    await opened.value.close()
  }
}

/** Asks one question of a map; ids of the scope and of the audience must be there. */
export async function askMap<N extends QuestionName>(
  invocation: Invocation,
  name: N,
  parameters: Parameters<N>,
): Promise<Outcome<Answer<N>>> {
  return withMap(invocation, async (engine) => {
    const question = questionOf(invocation)
    const missing = missingId(engine, question)
    if (missing !== undefined) return refused('unknown-id', { id: missing })
    const asked = await engine.ask(name, question, parameters)
    return asked.ok ? done(asked.value.answer) : asked
  })
}

const namedAudiences = new Set(['own', 'fpt', 'public'])

/** An id in the scope or audience that is no record of the map. */
export function missingId(engine: Engine, question: Question): string | undefined {
  const ids = Object.values(question.scope).flat()
  if (!namedAudiences.has(question.audience)) ids.push(question.audience)
  const view = engine.view('own', question.knownAt)
  return ids.find((id) => !view.nodes.has(id))
}

/** The rows that are printed, and how many were left out. */
export function limited<T>(
  rows: readonly T[],
  { options }: Invocation,
): { readonly shown: readonly T[]; readonly left: number } {
  const shown = options.limit === undefined ? rows : rows.slice(0, options.limit)
  return { shown, left: rows.length - shown.length }
}
