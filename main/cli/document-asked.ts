import { done, refused, type Outcome } from '../../shared/base/outcome.ts'
import { documentKinds, DocumentAsked, isCallKind, lengths, sectionsOf } from '../../shared/briefing/kinds.ts'
import type { Options } from './options.ts'

/**
 * The document that the options name: the briefing, with `--call` the package for that call.
 *
 * Errors: `option-value-unknown` for a kind, a section or a length that there is not, `document-of-nothing` for a paper of a
 * call without `--call`, `option-malformed` for what is no id.
 */
export function documentAsked(options: Options): Outcome<DocumentAsked> {
  const kind = options.document ?? (options.call === undefined ? 'briefing' : 'package')
  if (!isOneOf(documentKinds, kind)) return unknown('--document', kind, documentKinds)
  if (options.length !== undefined && !isOneOf(lengths, options.length))
    return unknown('--length', options.length, lengths)
  const sections = listOf(options.sections)
  const strange = sections?.find((one) => !isOneOf(sectionsOf[kind], one))
  if (strange !== undefined) return unknown('--sections', strange, sectionsOf[kind])
  if (isCallKind(kind) && options.call === undefined) return refused('document-of-nothing', {}, 'DO1')
  const of = listOf(isCallKind(kind) ? options.call : options.for)
  const asked = DocumentAsked.safeParse({ kind, of, sections, length: options.length })
  return asked.success
    ? done(asked.data)
    : refused('option-malformed', {
        option: isCallKind(kind) ? '--call' : '--for',
        value: (of ?? []).join(','),
      })
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
