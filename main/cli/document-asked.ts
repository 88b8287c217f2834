import { done, refused, type Outcome } from '../../shared/base/outcome.ts'
import { strategyAxes } from '../../shared/analysis/strategies/compared-by.ts'
import {
  allSectionsOf,
  documentKinds,
  DocumentAsked,
  isCallKind,
  lengths,
  subjectOf,
} from '../../shared/briefing/kinds.ts'
import { checkAsked } from '../../shared/contract/document-question.ts'
import type { Named } from './ask.ts'
import type { Options } from './options.ts'

/**
 * The document that the options name: the briefing, with `--call` the package for that call, with `--internal` the scenario
 * note for it (R29).
 *
 * Errors: `option-value-unknown` for a kind, a section, a length or an axis that there is not, `option-malformed` for what is
 * no id, those of `checkAsked`.
 */
export function documentAsked(options: Options): Outcome<DocumentAsked> {
  const kind = kindOf(options)
  if (!isOneOf(documentKinds, kind)) return unknown('--document', kind, documentKinds)
  const { length, rows } = options
  if (length !== undefined && !isOneOf(lengths, length)) return unknown('--length', length, lengths)
  if (rows !== undefined && !isOneOf(strategyAxes, rows)) return unknown('--rows', rows, strategyAxes)
  const sections = listOf(options.sections)
  const known = allSectionsOf(kind)
  const strange = sections?.find((one) => !isOneOf(known, one))
  if (strange !== undefined) return unknown('--sections', strange, known)
  const option = isCallKind(kind) ? '--call' : '--for'
  const of = listOf(isCallKind(kind) ? options.call : options.for)
  const asked = DocumentAsked.safeParse({ kind, of, sections, length, rows })
  if (!asked.success) return refused('option-malformed', { option, value: (of ?? []).join(',') })
  const checked = checkAsked(asked.data, audienceOf(asked.data, options))
  return checked.ok ? done(asked.data) : checked
}

/** Whom a document is for where nobody is named: the public; a paper of a call whoever takes part, as far as the owner may see it. */
export function audienceOf({ kind }: Pick<DocumentAsked, 'kind'>, { audience }: Options): string {
  return audience ?? (isCallKind(kind) ? 'own' : 'public')
}

/** The ids that a document of the map is about, and what each must be; a call is looked up by its own question. */
export function subjectsOf({ kind, of = [] }: DocumentAsked): readonly Named[] {
  const subject = subjectOf[kind]
  if (subject === null || isCallKind(kind)) return []
  return of.map((id) => ({ option: '--for', id, types: [subject.type] }))
}

function kindOf({ document, call, internal }: Options): string {
  if (internal) return 'scenario'
  return document ?? (call === undefined ? 'briefing' : 'package')
}

const listOf = (words: string | undefined) =>
  words
    ?.split(',')
    .map((one) => one.trim())
    .filter((one) => one !== '')

function isOneOf<T extends string>(known: readonly T[], one: string): one is T {
  return (known as readonly string[]).includes(one)
}

const unknown = (option: string, value: string, known: readonly string[]) =>
  refused('option-value-unknown', { option, value, known: known.join(', ') })
