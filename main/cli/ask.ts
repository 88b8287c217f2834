import { done, refused, type Outcome } from '../../shared/base/outcome.ts'
import { translator } from '../../shared/language/translator.ts'
import type { Answer, Parameters, QuestionName } from '../../shared/contract/questions.ts'
import type { NodeTypeName } from '../../graph-schema/registry.ts'
import type { NodeRecord } from '../../shared/state/map-view.ts'
import { typeName } from '../../shared/view/names.ts'
import { scopeKeys, type Question, type ScopeKey } from '../../shared/view/shapes/question.ts'
import { openMap, type Engine } from '../engine/engine.ts'
import { countsOf } from '../exchange/counts-of.ts'
import type { Invocation } from './command.ts'
import { today } from './dates.ts'
import { sentenceOf } from './sentences.ts'
import { scopeInWords } from './text.ts'

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

/** Opens the map of the first operand to read, and closes it whatever happens. Says aloud when it is of a newer version, or holds a part only. */
export async function withMap<T>(
  { operands, language, stderr }: Invocation,
  work: (engine: Engine) => Outcome<T> | Promise<Outcome<T>>,
  { isLookedThrough = false } = {},
): Promise<Outcome<T>> {
  const path = operands[0] ?? ''
  const opened = await openMap(path, { in: 'process', readOnly: true, isLookedThrough })
  if (!opened.ok) return opened
  const { readOnly, holds } = opened.value
  const t = translator(language)
  const tell = (message: string) => stderr.write(`${t('cli:error', { message })}\n`)
  if (readOnly === 'newer') tell(sentenceOf(refused('map-newer-read-only', { path }, 'F4').refusal, language))
  if (holds !== undefined) tell(t('hub:holds', { scope: scopeInWords(holds) }))
  try {
    return await work(opened.value)
  } finally {
    await opened.value.close()
  }
}

/** Opens the map of the first operand to write, and gives it back whatever happens. */
export async function withMapToWrite<T>(
  { operands }: Invocation,
  work: (engine: Engine) => Outcome<T> | Promise<Outcome<T>>,
): Promise<Outcome<T>> {
  const opened = await openMap(operands[0] ?? '', { in: 'process' })
  if (!opened.ok) return opened
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
  options: { readonly isLookedThrough?: boolean } = {},
): Promise<Outcome<Answer<N>>> {
  const ask = async (engine: Engine): Promise<Outcome<Answer<N>>> => {
    const question = questionOf(invocation)
    const known = checkIds(engine, question)
    if (!known.ok) return known
    const asked = await engine.ask(name, question, parameters)
    return asked.ok ? done(asked.value.answer) : asked
  }
  return withMap(invocation, ask, options)
}

const namedAudiences = new Set(['own', 'fpt', 'public'])

/** The types that each key of a scope may name. */
const typesOfScope = {
  pillar: ['Pillar'],
  jurisdiction: ['Jurisdiction'],
  population: ['Population'],
  exploitation: ['Exploitation'],
  activity: ['Activity'],
  organization: ['Organization'],
} as const satisfies Readonly<Record<ScopeKey, readonly NodeTypeName[]>>
const typesOfAudience = ['Organization', 'Jurisdiction'] as const satisfies readonly NodeTypeName[]

/** An id that an option names, and what it may be the id of. */
export type Named = { readonly option: string; readonly id: string; readonly types: readonly NodeTypeName[] }

/**
 * Whether the ids in the scope and the audience are records of the map, of a type that can stand there.
 *
 * Errors: `unknown-id`; `id-of-other-type`, which is wrong usage, with some ids that may stand there.
 */
export function checkIds(engine: Engine, question: Question): Outcome<null> {
  const named: readonly Named[] = [
    ...scopeKeys.flatMap((key) =>
      (question.scope[key] ?? []).map((id) => ({ option: `--scope ${key}`, id, types: typesOfScope[key] })),
    ),
    ...(namedAudiences.has(question.audience)
      ? []
      : [{ option: '--audience', id: question.audience, types: typesOfAudience }]),
  ]
  return checkNamed(engine, question, named)
}

/** Whether ids that options name are records of the map, of a type that can stand there. Errors: those of `checkIds`. */
export function checkNamed(engine: Engine, question: Question, named: readonly Named[]): Outcome<null> {
  const { nodes } = engine.view('own', question.knownAt)
  for (const { option, id, types } of named) {
    const node = nodes.get(id)
    if (node === undefined) return refused('unknown-id', { id })
    if ((types as readonly string[]).includes(node.type)) continue
    return refused('id-of-other-type', {
      option,
      id,
      type: typeName(node.type, question.language),
      wanted: types.map((type) => typeName(type, question.language)).join(', '),
      known: someOf(nodes, types).join(', '),
    })
  }
  return done(null)
}

/** The first ids of some types, for a person to see what they look like. */
function someOf(nodes: ReadonlyMap<string, NodeRecord>, types: readonly string[]): readonly string[] {
  const ids: string[] = []
  for (const { id, type } of nodes.values()) {
    if (types.includes(type)) ids.push(id)
    if (ids.length === 5) break
  }
  return ids
}

/** What a way out drops since its audience may not have it: records, and relationships (R28). */
export function stayingHere(
  engine: Engine,
  question: Question,
): { readonly left: number; readonly leftRelationships: number } {
  const { left, leftRelationships } = countsOf(engine, question)
  return { left, leftRelationships }
}

/** The rows that are printed, and how many were left out. */
export function limited<T>(
  rows: readonly T[],
  { options }: Invocation,
): { readonly shown: readonly T[]; readonly left: number } {
  const shown = options.limit === undefined ? rows : rows.slice(0, options.limit)
  return { shown, left: rows.length - shown.length }
}
