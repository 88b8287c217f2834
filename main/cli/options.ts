import { parseArgs } from 'node:util'
import { done, refused, type Outcome } from '../../shared/base/outcome.ts'
import { mostMonths } from '../../shared/analysis/context.ts'
import { scopeKeys, type Scope, type ScopeKey } from '../../shared/view/shapes/question.ts'
import { RecordId } from '../../graph-schema/record-id.ts'
import { Author } from '../../shared/commands/author.ts'
import { dayOf, instantAtEndOf } from './dates.ts'

/** Every option of every command, as parseArgs wants them. Which command knows which stands in its declaration. */
const declared = {
  json: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  language: { type: 'string' },
  'as-of': { type: 'string' },
  'known-at': { type: 'string' },
  scope: { type: 'string', multiple: true },
  audience: { type: 'string' },
  limit: { type: 'string' },
  horizon: { type: 'string' },
  current: { type: 'string' },
  empty: { type: 'boolean' },
  author: { type: 'string' },
  organization: { type: 'string' },
  rows: { type: 'string' },
  strategies: { type: 'string' },
  columns: { type: 'string' },
  as: { type: 'string' },
  reason: { type: 'string' },
  out: { type: 'string' },
  for: { type: 'string' },
  call: { type: 'string' },
  internal: { type: 'boolean' },
  document: { type: 'string' },
  sections: { type: 'string' },
  length: { type: 'string' },
  template: { type: 'string' },
  due: { type: 'string' },
  rebuild: { type: 'boolean' },
  'not-researched': { type: 'boolean' },
  measures: { type: 'string' },
  seed: { type: 'string' },
  join: { type: 'boolean' },
  resolve: { type: 'string' },
  hub: { type: 'string' },
  user: { type: 'string' },
  database: { type: 'string' },
  'hold-new-authors': { type: 'boolean' },
  accept: { type: 'string' },
  mapping: { type: 'string' },
  apply: { type: 'boolean' },
  since: { type: 'string' },
  until: { type: 'string' },
} as const

export type OptionName = keyof typeof declared
type Raw = { readonly [K in OptionName]?: string | boolean | readonly string[] }

/** The options of a run, checked. Dates are days; `knownAt` is an instant. */
export type Options = {
  readonly json: boolean
  readonly help: boolean
  readonly language: string
  readonly asOf?: string
  readonly knownAt?: string
  readonly scope: Scope
  readonly audience?: string
  readonly limit?: number
  readonly horizon?: number
  readonly current?: number
  readonly empty: boolean
  readonly author?: string
  readonly organization?: string
  readonly rows?: string
  readonly strategies?: string
  readonly columns?: string
  readonly as?: string
  readonly reason?: string
  readonly out?: string
  readonly for?: string
  readonly call?: string
  readonly internal: boolean
  readonly document?: string
  readonly sections?: string
  readonly length?: string
  readonly template?: string
  readonly due?: string
  readonly rebuild: boolean
  readonly notResearched: boolean
  readonly measures?: number
  readonly seed?: number
  readonly join: boolean
  readonly resolve?: string
  readonly hub?: string
  readonly user?: string
  readonly database?: string
  readonly holdNewAuthors: boolean
  readonly accept?: string
  readonly mapping?: string
  /** To do it, not only show it; where a command takes words with it, those. */
  readonly apply?: string | true
  /** A day, an instant, or the id of a call. */
  readonly since?: string
  readonly until?: string
}

export type Arguments = {
  readonly operands: readonly string[]
  readonly options: Options
  readonly given: readonly OptionName[]
}

/**
 * The words after the command, checked: unknown options, scope keys, malformed dates and numbers are refused
 * (exit code 2, command-line.md). `withWords`: options that take words with this command, and none elsewhere.
 */
export function readArguments(
  words: readonly string[],
  withWords: readonly OptionName[] = [],
): Outcome<Arguments> {
  const parsed = parse(words, withWords)
  if (!parsed.ok) return parsed
  const { values, positionals } = parsed.value
  const text = (name: OptionName) => values[name] as string | undefined
  const scope = readScope((values.scope as readonly string[] | undefined) ?? [])
  if (!scope.ok) return scope
  const asOf = readWith('as-of', text('as-of'), dayOf)
  const knownAt = readWith('known-at', text('known-at'), instantAtEndOf)
  const due = readWith('due', text('due'), dayOf)
  const author = readWith('author', text('author'), personName)
  const organization = readWith('organization', text('organization'), recordId)
  const numbers = [
    readWith('limit', text('limit'), wholeNumber),
    readMonths('horizon', text('horizon')),
    readMonths('current', text('current')),
    readWith('measures', text('measures'), wholeNumber),
    readWith('seed', text('seed'), wholeNumber),
  ]
  for (const one of [asOf, knownAt, due, author, organization, ...numbers]) if (!one.ok) return one
  const [limit, horizon, current, measures, seed] = numbers.map((one) => (one.ok ? one.value : undefined))
  const options = {
    json: values.json === true,
    help: values.help === true,
    language: text('language') ?? 'en',
    asOf: asOf.ok ? asOf.value : undefined,
    knownAt: knownAt.ok ? knownAt.value : undefined,
    scope: scope.value,
    audience: text('audience'),
    limit,
    horizon,
    current,
    empty: values.empty === true,
    author: author.ok ? author.value : undefined,
    organization: organization.ok ? organization.value : undefined,
    rows: text('rows'),
    strategies: text('strategies'),
    columns: text('columns'),
    as: text('as'),
    reason: text('reason'),
    out: text('out'),
    for: text('for'),
    call: text('call'),
    internal: values.internal === true,
    document: text('document'),
    sections: text('sections'),
    length: text('length'),
    template: text('template'),
    due: due.ok ? due.value : undefined,
    rebuild: values.rebuild === true,
    notResearched: values['not-researched'] === true,
    measures,
    seed,
    join: values.join === true,
    resolve: text('resolve'),
    hub: text('hub'),
    user: text('user'),
    database: text('database'),
    holdNewAuthors: values['hold-new-authors'] === true,
    accept: text('accept'),
    mapping: text('mapping'),
    apply: values.apply as string | true | undefined,
    since: text('since'),
    until: text('until'),
  }
  const present = Object.fromEntries(
    Object.entries(options).filter(([, value]) => value !== undefined),
  ) as Options
  return done({ operands: positionals, options: present, given: Object.keys(values) as OptionName[] })
}

function parse(
  words: readonly string[],
  withWords: readonly OptionName[],
): Outcome<{ values: Raw; positionals: string[] }> {
  const options = {
    ...declared,
    ...Object.fromEntries(withWords.map((name) => [name, { type: 'string' as const }])),
  }
  try {
    const { values, positionals } = parseArgs({
      args: [...words],
      options,
      allowPositionals: true,
      strict: true,
    })
    return done({ values, positionals })
  } catch (error) {
    const { code, message } = error as { code?: string; message: string }
    const option = /'(-[^' ]+)/.exec(message)?.[1] ?? ''
    if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') return refused('option-unknown', { option })
    if (code === 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE') return refused('option-value-missing', { option })
    throw error
  }
}

function readWith<T>(
  name: string,
  value: string | undefined,
  read: (text: string) => T | undefined,
): Outcome<T | undefined> {
  if (value === undefined) return done(undefined)
  const found = read(value)
  return found === undefined ? refused('option-malformed', { option: `--${name}`, value }) : done(found)
}

function wholeNumber(text: string): number | undefined {
  return /^\d{1,6}$/.test(text) && Number(text) > 0 ? Number(text) : undefined
}

/** A number of months that still gives a date; refused beyond, with how many there may be. */
function readMonths(name: OptionName, value: string | undefined): Outcome<number | undefined> {
  const months = readWith(name, value, wholeNumber)
  return months.ok && months.value !== undefined && months.value > mostMonths
    ? refused('option-months', { option: `--${name}`, value: months.value, most: mostMonths })
    : months
}

/** A name as the journal keeps it for ever: not blank, not longer than it allows. */
function personName(text: string): string | undefined {
  return Author.shape.name.safeParse(text).data
}

function recordId(text: string): string | undefined {
  return RecordId.safeParse(text).data
}

function readScope(all: readonly string[]): Outcome<Scope> {
  const scope: Partial<Record<ScopeKey, string[]>> = {}
  for (const one of all) {
    const at = one.indexOf('=')
    const key = one.slice(0, Math.max(at, 0))
    if (!(scopeKeys as readonly string[]).includes(key)) {
      return refused('scope-key-unknown', { key: at < 0 ? one : key, known: scopeKeys.join(', ') })
    }
    const ids = one.slice(at + 1).split(',')
    const wrong = ids.find((id) => !RecordId.safeParse(id).success)
    if (wrong !== undefined) return refused('option-malformed', { option: '--scope', value: wrong })
    scope[key as ScopeKey] = [...(scope[key as ScopeKey] ?? []), ...ids]
  }
  return done(scope)
}
