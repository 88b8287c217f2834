import type { Plan } from 'neo4j-driver'
import { refused } from '../../shared/base/outcome.ts'
import { cypherTokens, dottedNameAt, type CypherToken } from '../../shared/hub/cypher-tokens.ts'

/** Procedures that only read what the hub holds, and how it is made. */
export const allowedProcedures: readonly string[] = [
  'db.index.fulltext.listAvailableAnalyzers',
  'db.index.fulltext.queryNodes',
  'db.index.fulltext.queryRelationships',
  'db.info',
  'db.labels',
  'db.ping',
  'db.propertyKeys',
  'db.relationshipTypes',
  'db.schema.nodeTypeProperties',
  'db.schema.relTypeProperties',
  'db.schema.visualization',
]

/** Where functions of the server itself have a first name; those that were added to a server (APOC) have others. */
const ownNamespaces = new Set([
  'date',
  'datetime',
  'db',
  'duration',
  'graph',
  'localdatetime',
  'localtime',
  'point',
  'time',
  'vector',
])

/** Steps of a plan that tell of the hub itself; all others that show, end or govern something tell of the server. */
const allowedShows = new Set(['ShowConstraints', 'ShowFunctions', 'ShowIndexes', 'ShowProcedures'])

type Refused = ReturnType<typeof refused>

const refusal = (code: string, params: Readonly<Record<string, string>> = {}): Refused =>
  refused(code, params, 'HC1')

/**
 * Why a query is not even sent to a server, by its words: a plan does not show what stands in an expression (LOAD CSV in a
 * COLLECT inside of a list comprehension runs, and no step of the plan says so).
 */
export function whyNotText(query: string): Refused | undefined {
  // before anything else a server reads \u0041 as A, in words too: nobody could see what the words are
  if (/\\u/i.test(query)) return refusal('console-escape')
  const tokens = cypherTokens(query)
  if (tokens.length === 0) return refusal('console-empty')
  const words = tokens.map(wordOf)
  if (words[0] === 'PROFILE' || words[0] === 'EXPLAIN') return refusal('console-plan', { word: words[0] })
  for (const [index, word] of words.entries()) {
    if (word === 'LOAD' && words[index + 1] === 'CSV') return refusal('console-load')
    const name = dottedNameAt(tokens, index + (word === 'CALL' ? 1 : 0))
    if (name.length < 2) continue
    const said = name.join('.')
    if (word === 'CALL' && !isAllowed(said)) return procedureRefusal(said)
    const isCall = word !== 'CALL' && tokens[index + name.length * 2 - 1]?.text === '('
    const before = tokens[index - 1]
    const isInside = before?.text === '.' || words[index - 1] === 'CALL'
    if (isCall && !isInside && !ownNamespaces.has((name[0] ?? '').toLowerCase()))
      return refusal('console-function', { name: said })
  }
  return undefined
}

const wordOf = ({ kind, text }: CypherToken): string => (kind === 'word' ? text.toUpperCase() : '')
const isAllowed = (procedure: string): boolean => allowedProcedures.includes(procedure)
const procedureRefusal = (name: string): Refused =>
  refusal('console-procedure', { name, known: allowedProcedures.join(', ') })

/** What a server says of a query that it has looked at and not run. */
export type Explained = {
  /** `r` reads, `w` and `rw` write, `s` changes how the server or its schema is. */
  readonly type: string
  readonly plan: Pick<Plan, 'operatorType' | 'arguments' | 'children'> | false
}

/** Why a query is not run, by what the server itself would do: the steps of its plan, in `database` alone. */
export function whyNotPlan({ type, plan }: Explained, database: string): Refused | undefined {
  const steps = plan === false ? [] : stepsOf(plan)
  for (const { step, where, details } of steps) {
    const isElsewhere = where !== undefined && where !== database
    if (/^Administration/.test(step)) return refusal('console-administration')
    if (isElsewhere) return refusal('console-database', { database: where })
    if (step === 'LoadCSV' || details.includes('LOAD CSV ')) return refusal('console-load')
    if (/^Transaction(Foreach|Apply)/.test(step)) return refusal('console-transactions')
    if (/^(Show|Terminate)/.test(step) && !allowedShows.has(step)) return refusal('console-administration')
    const strange = proceduresIn(step, details).find((name) => !isAllowed(name))
    if (strange !== undefined) return procedureRefusal(strange)
  }
  if (type !== 'r') return refusal(type === 's' ? 'console-administration' : 'console-writes')
  return steps.length === 0 ? refusal('console-no-plan') : undefined
}

/** The procedures that a step calls itself, or inside of an expression. */
function proceduresIn(step: string, details: string): readonly string[] {
  const itself = step === 'ProcedureCall' ? [details.split('(', 1)[0] ?? ''] : []
  const inside = [...details.matchAll(/ResolvedCall\(([^(]*)\(/g)].map(([, name = '']) => name)
  return [...itself, ...inside].map((name) => name.replaceAll('`', '').trim())
}

type Step = { readonly step: string; readonly where: string | undefined; readonly details: string }

/** The steps of a plan, those inside of others too. Servers write a step as `LoadCSV@neo4j`. */
function stepsOf({ operatorType, arguments: said, children }: Exclude<Explained['plan'], false>): Step[] {
  const [step = '', where] = operatorType.split('@')
  const details = (said as Readonly<Record<string, unknown>>)['Details']
  return [
    { step, where, details: typeof details === 'string' ? details : '' },
    ...children.flatMap((child) => stepsOf(child)),
  ]
}
