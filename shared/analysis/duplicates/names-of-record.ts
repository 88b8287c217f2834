import type { Bilingual } from '../../../graph-schema/bilingual.ts'
import type { NodeRecord } from '../../state/map-view.ts'
import { abbreviationIn, type NameWords } from './name-words.ts'

/** In which capacity a record bears a name. */
export type NameKind = 'name' | 'alias' | 'former' | 'text'

/** One name of a record, taken apart. */
export type NameForm = NameWords & {
  readonly text: string
  readonly kind: NameKind
  /** The name without this abbreviation in parentheses: it counts beside a record that bears it. */
  readonly without?: string
}

/** All that a record is called. */
export type RecordNames = {
  readonly forms: readonly NameForm[]
  /** Abbreviations that it bears, as letters only → as written. */
  readonly abbreviations: ReadonlyMap<string, string>
  /** A name that is nothing but an abbreviation. */
  readonly bare: ReadonlySet<string>
  readonly initials: ReadonlySet<string>
}

type Named = {
  readonly name?: Bilingual
  readonly text?: Bilingual
  readonly shortName?: Bilingual
  readonly abbreviation?: Bilingual
  readonly aliases?: readonly string[]
  readonly formerNames?: readonly string[]
}

/** Beyond so many letters a text is told by its beginning. */
const longest = 240

/**
 * The names of a record: in both languages, other and former ones, each also without an abbreviation in parentheses;
 * a field that holds both languages ("Statistics Canada / Statistique Canada") is two.
 *
 * Cost: O(length of its names).
 */
export function namesOfRecord({ properties }: NodeRecord, wordsOf: (text: string) => NameWords): RecordNames {
  const { name, text, shortName, abbreviation, aliases = [], formerNames = [] } = properties as Named
  const written: [string, NameKind][] = [
    ...both(name).map((one) => [one, 'name'] as [string, NameKind]),
    ...both(shortName).map((one) => [one, 'alias'] as [string, NameKind]),
    ...(name === undefined
      ? both(text).map((one) => [one.slice(0, longest), 'text'] as [string, NameKind])
      : []),
    ...aliases.map((one) => [one, 'alias'] as [string, NameKind]),
    ...formerNames.map((one) => [one.replace(/\s*\(\d{4}\)$/, ''), 'former'] as [string, NameKind]),
  ]
  const abbreviations = new Map<string, string>()
  for (const one of both(abbreviation)) {
    abbreviations.set(lettersOf(one), one)
    if (/\p{Ll}/u.test(one)) written.push([one, 'alias']) // "StatCan" is spelt in several ways
  }
  const bare = new Set<string>()
  const initials = new Set<string>()
  const forms: NameForm[] = []
  for (const [whole, kind] of written) {
    for (const part of whole.split(/\s+\/\s+/)) {
      const inside = /\(([^()]+)\)/.exec(part)?.[1]
      const short = inside === undefined ? undefined : abbreviationIn(inside)
      const single = abbreviationIn(part)
      if (single !== undefined) {
        abbreviations.set(single, part)
        if (kind === 'name') bare.add(single)
      }
      const without = part.replace(/\s*\([^()]*\)/, '').trim()
      const words = wordsOf(without)
      const first = words.initials
      if (first !== undefined) initials.add(first)
      if (short !== undefined && inside !== undefined) {
        // only an abbreviation of this very name is its own: "(SWAN)" says whose service it is
        if (short === first) {
          abbreviations.set(short, inside)
          forms.push({ text: part, kind, ...words })
          continue
        }
        forms.push({ text: part, kind, without: short, ...words })
      }
      forms.push({ text: part, kind, ...wordsOf(part) })
    }
  }
  return { forms, abbreviations, bare, initials }
}

function both(value: Bilingual | undefined): string[] {
  return [value?.en, value?.fr].filter((one): one is string => one !== undefined && one.trim() !== '')
}

function lettersOf(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[^\p{L}\d]/gu, '')
    .toLowerCase()
}
