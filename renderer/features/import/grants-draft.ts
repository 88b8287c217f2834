import { GrantsOptions } from '../../../shared/import/gc-grants/options.ts'
import { readCents } from '../../../shared/import/gc-grants/values.ts'

type Filter = GrantsOptions['filter']

/** Which grants come in, as a person types it: lists one item a line. */
export type GrantsDraft = Pick<Filter, 'provinces' | 'recipientTypes'> &
  Pick<GrantsOptions, 'individuals'> & {
    readonly words: string
    readonly departments: string
    readonly programs: string
    readonly sumFor: string
    /** YYYY-MM-DD, '' for none. */
    readonly from: string
    readonly to: string
    /** Dollars as people write them. */
    readonly minimum: string
  }

export function draftOf({ filter, sumFor, individuals }: GrantsOptions): GrantsDraft {
  const { words, departments, programs, provinces, recipientTypes, from, to, minimumValue } = filter
  return {
    words: words.join('\n'),
    departments: departments.join('\n'),
    programs: programs.join('\n'),
    sumFor: sumFor.join('\n'),
    provinces,
    recipientTypes,
    individuals,
    from: from ?? '',
    to: to ?? '',
    minimum: minimumValue === undefined ? '' : String(minimumValue),
  }
}

/** What of a draft is none: days in the wrong order, an amount that is no number, lists that are too long. */
export type WrongInDraft = 'days' | 'minimum' | 'lists'
export type OfDraft =
  | { readonly is: 'options'; readonly options: GrantsOptions }
  | { readonly is: 'wrong'; readonly wrong: WrongInDraft }

/** The options that a draft says, or the first thing in it that is wrong. */
export function optionsOf(draft: GrantsDraft): OfDraft {
  const { provinces, recipientTypes, individuals, from, to } = draft
  if (from !== '' && to !== '' && from > to) return { is: 'wrong', wrong: 'days' }
  const cents = draft.minimum.trim() === '' ? undefined : readCents(draft.minimum)
  if (draft.minimum.trim() !== '' && (cents === undefined || cents < 0))
    return { is: 'wrong', wrong: 'minimum' }
  const parsed = GrantsOptions.safeParse({
    filter: {
      words: linesOf(draft.words),
      departments: linesOf(draft.departments),
      programs: linesOf(draft.programs),
      provinces,
      recipientTypes,
      ...(from === '' ? {} : { from }),
      ...(to === '' ? {} : { to }),
      ...(cents === undefined ? {} : { minimumValue: cents / 100 }),
    },
    sumFor: linesOf(draft.sumFor),
    individuals,
  })
  return parsed.success ? { is: 'options', options: parsed.data } : { is: 'wrong', wrong: 'lists' }
}

function linesOf(text: string): string[] {
  const lines = text.split('\n').map((line) => line.trim())
  return [...new Set(lines.filter((line) => line !== ''))]
}
