import type { Bilingual, Language } from '../../../graph-schema/bilingual.ts'
import { formatMoney } from '../../language/format.ts'
import { translator } from '../../language/translator.ts'
import type { Agreement } from './agreements.ts'
import type { GrantRow } from './grant-row.ts'
import { cut, folded, pair } from './text.ts'

/** Sentences of this reader's catalogue, by key without namespace. */
type Words = (key: string, params?: Readonly<Record<string, string | number>>) => string

function words(language: Language): Words {
  const translate = translator(language) as unknown as Words
  return (key, params) => translate(`import-gc-grants:${key}`, params)
}

/** A text in both languages. */
export function inEach(text: (t: Words, language: Language) => string): { en: string; fr: string } {
  return { en: text(words('en'), 'en'), fr: text(words('fr'), 'fr') }
}

/** Amendments that are listed one by one. */
const listed = 60

/** What the file says of an agreement beyond its own fields, its amendments as history among it. */
export function noteOf(agreement: Agreement): Bilingual | undefined {
  const note = inEach((t, language) => cut(linesOf(agreement, t, language).join('\n'), 19_000))
  return pair(note.en || undefined, note.fr || undefined)
}

function linesOf(agreement: Agreement, t: Words, language: Language): readonly string[] {
  const { latest, history, isSum, cents } = agreement
  const result = latest.results?.[language]
  const additional = latest.additional?.[language]
  const money = (value: number) => formatMoney(value / 100, language)
  return [
    ...(latest.type === undefined ? [] : [t(`type.${latest.type}`)]),
    ...(latest.agreementNumber === '' ? [] : [t('number', { number: cut(latest.agreementNumber, 200) })]),
    ...(isTerminated(latest) ? [t('terminated')] : []),
    ...(cents !== undefined && cents < 0 ? [t('valueBelowZero', { value: money(cents) })] : []),
    ...(isSum ? [t('parts', { n: history.length, list: list(history, t, language) })] : []),
    ...(!isSum && history.length > 1 ? [t('history', { list: list(history, t, language) })] : []),
    ...(latest.foreign === undefined
      ? []
      : [
          t('foreign', {
            currency: latest.foreign.currency || '?',
            amount: plainAmount(latest.foreign.cents),
          }),
        ]),
    ...(result === undefined ? [] : [t('results', { text: cut(result, 6_000) })]),
    ...(additional === undefined ? [] : [t('additional', { text: cut(additional, 3_000) })]),
  ]
}

const plainAmount = (cents: number): string => (cents / 100).toFixed(cents % 100 === 0 ? 0 : 2)

/** "original (2019-01-01): $49,300,000; 1 (2020-05-01): $74,300,000"; of parts each reference number. */
function list(history: readonly GrantRow[], t: Words, language: Language): string {
  const isParts = new Set(history.map((row) => row.ref)).size > 1
  const entries = history.slice(0, listed).map((row) => {
    const value = row.cents === undefined ? t('valueNotStated') : formatMoney(row.cents / 100, language)
    const number = isParts ? row.ref : row.amendment === 0 ? t('original') : String(row.amendment)
    const date =
      row.amendmentDate.kind === 'day'
        ? row.amendmentDate
        : row.amendment === 0 || isParts
          ? row.start
          : undefined
    return date?.kind === 'day'
      ? t('entry', { number, date: date.day, value })
      : t('entryUndated', { number, value })
  })
  if (history.length > listed) entries.push(t('more', { n: history.length - listed }))
  return entries.join('; ')
}

/** A termination is an amendment that says so in the additional information, in either language. */
export function isTerminated(row: GrantRow): boolean {
  const said = folded(`${row.additional?.en ?? ''} ${row.additional?.fr ?? ''}`)
  return /\b(?:terminat(?:ion|ed)|resiliation|resiliee?)\b/.test(said)
}
