import type { Bilingual, Language } from '../../../graph-schema/bilingual.ts'
import type { Choice, Property } from '../../../graph-schema/property.ts'
import { currencies } from '../../../graph-schema/vocabularies/statuses.ts'
import { parseTiming, type StatedUnit } from '../../language/parse-date.ts'
import { valueOfTyped } from '../../view/typed-value.ts'
import { numberOf, wordsOf } from '../parsed-value.ts'
import { inLanguageOf } from '../stated-value.ts'
import type { Cell } from '../table.ts'
import { unitOfWords, type DateOrder } from './cell-dates.ts'
import { plainWords } from '../plain-words.ts'

/** How a column is to be read, as its mapping says. */
export type CellReading = {
  readonly language: Language | 'both'
  /** The language of words that have no bar between two languages. */
  readonly otherwise: Language
  readonly part?: 'start' | 'end' | 'minAge' | 'maxAge' | 'condition' | undefined
  readonly separator?: string | undefined
  readonly words?: Readonly<Record<string, string>> | undefined
  readonly dates?: DateOrder | undefined
}

/** What a cell states: a value as the schema shapes it, nothing, or words that could not be understood. */
export type CellValue =
  | { readonly is: 'value'; readonly value: unknown; readonly currency?: string }
  | { readonly is: 'nothing' }
  | { readonly is: 'trouble'; readonly code: CellTrouble }
export type CellTrouble = 'choice' | 'date' | 'ambiguousDate' | 'number' | 'flag' | 'currency' | 'notValid'

const nothing: CellValue = { is: 'nothing' }
const trouble = (code: CellTrouble): CellValue => ({ is: 'trouble', code })
const value = (is: unknown): CellValue => ({ is: 'value', value: is })

/** Words that people and spreadsheets write where they have nothing to say. */
const emptyWords =
  /^(?:[-–—.?*/]+|n\/?[ad]|s\/?o|nil|null|none|aucune?|#n\/a|#na|#ref!|#value!|#name\?|#div\/0!|#num!|#null!|#valeur!|#nom\?)$/i

/** The words of a cell; undefined for an empty one, and for what stands for nothing ("N/A", "-", "#REF!"). */
export function wordsOfCell(cell: Cell | undefined): string | undefined {
  if (cell === null || cell === undefined) return undefined
  const words = wordsOf(typeof cell === 'boolean' ? String(cell) : cell)
  return words === undefined || emptyWords.test(words) ? undefined : words
}

/** The value that a cell states for a property. A value is always one that the schema takes. */
export function valueOfCell(property: Property, cell: Cell | undefined, reading: CellReading): CellValue {
  const words = wordsOfCell(cell)
  if (words === undefined) return nothing
  const found = valueOfWords(property, words, reading)
  if (found.is !== 'value' || isPart(found.value)) return found
  return property.schema.safeParse(found.value).success ? found : trouble('notValid')
}

/** One side of a period, or one part of who is admitted: put together over the columns of a row. */
export class Part {
  readonly name: NonNullable<CellReading['part']>
  readonly value: StatedUnit | number | string

  constructor(name: NonNullable<CellReading['part']>, stated: StatedUnit | number | string) {
    this.name = name
    this.value = stated
  }
}

function isPart(stated: unknown): boolean {
  return stated instanceof Part
}

/** No date, number or choice is longer; what parses them takes the square of the time for text that is endless. */
const longestValue = 300
const longKinds: ReadonlySet<string> = new Set(['bilingual', 'text', 'texts'])

function valueOfWords(property: Property, words: string, reading: CellReading): CellValue {
  if (words.length > longestValue && !longKinds.has(property.kind) && reading.part !== 'condition') {
    return property.kind === 'timing' && reading.part === undefined
      ? value({ text: words.slice(0, 200).trim(), start: null, end: null, ongoing: false })
      : trouble('notValid')
  }
  if (reading.part !== undefined) return partOf(reading.part, words, reading)
  switch (property.kind) {
    case 'bilingual':
      return value(bilingualOf(words, reading))
    case 'text':
      return value(words.slice(0, 20_000))
    case 'texts':
      return value(manyOf(words, reading.separator).map((one) => one.slice(0, 500)))
    case 'choice':
      return choiceOf(property, words, reading)
    case 'flag':
      return flagOf(words, reading)
    case 'number':
      return amountOf(words)
    case 'date': {
      const unit = unitOfWords(words, reading.dates)
      if (unit === 'nothing') return nothing
      if (unit === 'ambiguous') return trouble('ambiguousDate')
      return unit?.precision === 'day' ? value(unit.first) : trouble('date')
    }
    case 'stated-date': {
      const unit = unitOfWords(words, reading.dates)
      if (unit === 'nothing') return nothing
      if (unit === 'ambiguous') return trouble('ambiguousDate')
      if (unit === undefined) return trouble('date')
      return value(
        unit.precision === 'day' ? { date: unit.first } : { date: unit.first, precision: unit.precision },
      )
    }
    case 'timing':
      return timingOf(words, reading)
    case 'languages':
      return languagesOf(words, reading)
    default: {
      const typed = valueOfTyped(property, words, '')
      return typed.ok && typed.value !== null ? value(typed.value) : trouble('notValid')
    }
  }
}

/** Both languages of one cell: by a bar of any kind; of words without one, the language of the column. */
export function bilingualOf(words: string, reading: Pick<CellReading, 'language' | 'otherwise'>): Bilingual {
  if (reading.language !== 'both') return inLanguageOf(words, reading.language) ?? {}
  const sides = words.split(/[|│¦]/)
  if (sides.length !== 2) return inLanguageOf(words, reading.otherwise) ?? {}
  return { ...inLanguageOf(sides[0], 'en'), ...inLanguageOf(sides[1], 'fr') }
}

/** The values of a cell that holds several. Line ends always part them. */
export function manyOf(words: string, separator: string | undefined): readonly string[] {
  const lines = words.split('\n')
  const parts =
    separator === undefined || separator === '\n' ? lines : lines.flatMap((line) => line.split(separator))
  return [...new Set(parts.map((one) => one.replace(/^\s*[•*·]\s*/, '').trim()).filter((one) => one !== ''))]
}

/** Words as they are compared → what they mean, for each list of words once: a column asks for every cell. */
const meaningsOf = new WeakMap<object, ReadonlyMap<string, string>>()

function comparedOf(
  list: object,
  entries: () => Iterable<readonly [string, string]>,
): ReadonlyMap<string, string> {
  const known = meaningsOf.get(list)
  if (known !== undefined) return known
  const compared = new Map<string, string>()
  for (const [words, meaning] of entries()) {
    if (!compared.has(plainWords(words))) compared.set(plainWords(words), meaning)
  }
  meaningsOf.set(list, compared)
  return compared
}

/** What a word of the file means by the mapping; the word itself where it says nothing. */
export function meantBy(words: string, meanings: Readonly<Record<string, string>> | undefined): string {
  if (meanings === undefined) return words
  if (Object.hasOwn(meanings, words)) return meanings[words]!
  return comparedOf(meanings, () => Object.entries(meanings)).get(plainWords(words)) ?? words
}

/** The id of the choice that words are, in either language; undefined for other words. */
export function choiceOfWords(choices: readonly Choice[], words: string): string | undefined {
  const all = comparedOf(choices, () =>
    choices.flatMap(({ id, en, fr }) => [id, en, fr].map((one) => [one, id] as const)),
  )
  return all.get(plainWords(words))
}

function choiceOf(property: Property, words: string, reading: CellReading): CellValue {
  const found = choiceOfWords(property.choices ?? [], meantBy(words, reading.words))
  return found === undefined ? trouble('choice') : value(found)
}

const yes = /^(?:y|yes|o|oui|true|vrai|1|x|✓|✔|☑|☒)$/i
const no = /^(?:n|no|non|false|faux|0|☐)$/i

function flagOf(words: string, reading: CellReading): CellValue {
  const meant = meantBy(words, reading.words)
  if (yes.test(meant)) return value(true)
  return no.test(meant) ? value(false) : trouble('flag')
}

/** Whether a cell of a matrix is marked; words other than yes and no are a mark that says more. */
export function markOf(cell: Cell | undefined): { readonly isMarked: boolean; readonly words?: string } {
  const words = wordsOfCell(cell)
  if (words === undefined || no.test(words)) return { isMarked: false }
  return yes.test(words) || /^[●•■◼⬤+*]$/.test(words) ? { isMarked: true } : { isMarked: true, words }
}

const signs: Readonly<Record<string, string>> = { US$: 'USD', '€': 'EUR', '£': 'GBP' }

/** "$1,234.00", "1 234,00 $", "(1,234)", "1.2 million", "1,2 M$", "US$5": a number, and the currency where it is stated. */
function amountOf(words: string): CellValue {
  const named = /\b(CAD|USD|EUR|GBP|AUD|CHF)\b|US\$|[€£]/i.exec(words)?.[0].toUpperCase()
  const currency = named === undefined ? undefined : (signs[named] ?? named)
  if (currency !== undefined && !currencies.some(({ id }) => id === currency)) return trouble('currency')
  let rest = words
    .replace(/\b(?:CAD|USD|EUR|GBP|AUD|CHF)\b|US\$|CA?\$|[$€£]/gi, '')
    .replaceAll('−', '-')
    .trim()
  const isNegative = /^\(.*\)$/.test(rest)
  if (isNegative) rest = rest.slice(1, -1)
  const scale = /\s*(millions?|m|billions?|milliards?)$/i.exec(rest)
  if (scale !== null) rest = rest.slice(0, scale.index)
  const number = numberOf(rest.replace(/(?<=^-?\d{1,3}),(?=\d{1,2}$)/, '.'))
  if (number === undefined) return trouble('number')
  const factor = scale === null ? 1 : /^m(?!illiard)/i.test(scale[1]!) ? 1_000_000 : 1_000_000_000
  const stated = Math.round((isNegative ? -number : number) * factor * 100) / 100
  return { is: 'value', value: stated, ...(currency === undefined ? {} : { currency }) }
}

/** A period as people write it; of words that are no dates the words are kept. */
function timingOf(words: string, { dates }: CellReading): CellValue {
  const timing = parseTiming(words)
  if (timing !== undefined) return value({ ...timing, text: words.slice(0, 200) })
  const unit = unitOfWords(words, dates)
  if (unit === 'nothing') return nothing
  const text = words.slice(0, 200)
  if (unit === undefined || unit === 'ambiguous')
    return value({ text, start: null, end: null, ongoing: false })
  const { precision } = unit
  return value({
    text,
    start: unit.first,
    end: unit.last,
    ongoing: false,
    ...(precision === 'day' ? {} : { precision: { start: precision, end: precision } }),
  })
}

function partOf(part: NonNullable<CellReading['part']>, words: string, { dates }: CellReading): CellValue {
  if (part === 'condition') return value(new Part(part, words.slice(0, 600)))
  if (part === 'minAge' || part === 'maxAge') {
    const age = /^\D{0,12}(\d{1,3})\D{0,12}$/.exec(words)?.[1]
    return age === undefined || Number(age) > 120 ? trouble('number') : value(new Part(part, Number(age)))
  }
  const unit = unitOfWords(words, dates)
  if (unit === 'nothing') return nothing
  if (unit === 'ambiguous') return trouble('ambiguousDate')
  return unit === undefined ? trouble('date') : value(new Part(part, unit))
}

/** Languages that services of this field are given in. Source: ISO 639-1, and 639-3 where that has none. */
const languageWords: Readonly<Record<string, string>> = {
  en: 'english|anglais',
  fr: 'french|francais',
  es: 'spanish|espagnol',
  zh: 'chinese|mandarin|cantonese|chinois|cantonais',
  ar: 'arabic|arabe',
  pt: 'portuguese|portugais',
  pa: 'punjabi|pendjabi|panjabi',
  tl: 'tagalog|filipino',
  ur: 'urdu|ourdou',
  hi: 'hindi',
  ru: 'russian|russe',
  uk: 'ukrainian|ukrainien',
  vi: 'vietnamese|vietnamien',
  ko: 'korean|coreen',
  fa: 'farsi|persian|persan',
  so: 'somali',
  ti: 'tigrinya|tigrigna',
  am: 'amharic|amharique',
  ht: 'haitian creole|creole haitien',
  hu: 'hungarian|hongrois',
  ro: 'romanian|roumain',
  pl: 'polish|polonais',
  it: 'italian|italien',
  de: 'german|allemand',
  ta: 'tamil|tamoul',
  cr: 'cree|cri',
  oj: 'ojibwe|ojibwa',
  iu: 'inuktitut',
  ase: 'asl|american sign language',
  fcs: 'lsq|langue des signes quebecoise',
}
const codeOfLanguage = new Map(
  Object.entries(languageWords).flatMap(([code, words]) =>
    [code, ...words.split('|')].map((one) => [one, code]),
  ),
)

function languagesOf(words: string, { separator, words: meanings }: CellReading): CellValue {
  const codes: string[] = []
  for (const one of manyOf(words, separator ?? /[;,/]/.exec(words)?.[0] ?? undefined)) {
    const code = codeOfLanguage.get(plainWords(meantBy(one, meanings)))
    if (code === undefined) return trouble('choice')
    if (!codes.includes(code)) codes.push(code)
  }
  return codes.length === 0 ? nothing : value(codes)
}
