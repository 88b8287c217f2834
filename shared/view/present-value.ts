import type { Attachment } from '../../graph-schema/attachment.ts'
import type { Bilingual, Language } from '../../graph-schema/bilingual.ts'
import type { Eligibility } from '../../graph-schema/eligibility.ts'
import type { Property } from '../../graph-schema/property.ts'
import type { SavedView } from '../../graph-schema/saved-view.ts'
import type { FiscalYears, StatedDate, Timing } from '../../graph-schema/timing.ts'
import {
  formatDay,
  formatFiscalYear,
  formatList,
  formatMoney,
  formatNumber,
  formatTiming,
  inLanguage,
} from '../language/format.ts'
import { typeset } from '../language/typeset.ts'
import { languageOf } from '../language/language-of.ts'
import type { Asked } from './asked.ts'
import { textOf, whoName } from './names.ts'

/** In which language something is said. */
export type Speaking = Pick<Asked, 'language' | 't'>

type Shown = { readonly text: string; readonly lang: Language | null }

/** A value as a person reads it, drawn from the kind of its property. `lang` only where the words have a language. */
export function presentValue(asked: Asked, property: Property, value: unknown): Shown {
  const { graph, language } = asked
  if (property.kind === 'recipients') {
    const { from, to } = value as { from: string; to: readonly string[] }
    return { text: [from, ...to].map((id) => textOf(graph, id, language)).join(' → '), lang: null }
  }
  if (property.kind === 'saved-view') return { text: presentShows(asked, value as SavedView), lang: null }
  if (isScorer(value)) {
    const organization = textOf(graph, value.organization, language)
    return { text: value.name === organization ? organization : `${value.name}, ${organization}`, lang: null }
  }
  return valueInWords(asked, property, value)
}

/** The same for what names no other record: it needs no map. */
export function valueInWords(asked: Speaking, property: Property, value: unknown): Shown {
  const { language } = asked
  const plain = (text: string): Shown => ({ text, lang: null })
  /** What the map keeps in one language without saying in which. */
  const worded = (text: string): Shown => ({ text, lang: languageOf(text) })
  switch (property.kind) {
    case 'bilingual':
      return inLanguage(value as Bilingual, language) ?? plain('')
    case 'choice':
      return plain(property.choices?.find((one) => one.id === value)?.[language] ?? String(value))
    case 'choices':
      return plain(
        formatList(
          (value as readonly string[]).map(
            (id) => property.choices?.find((one) => one.id === id)?.[language] ?? id,
          ),
          language,
        ),
      )
    case 'attachment':
      return plain((value as Attachment).name)
    case 'date':
      return plain(formatDay(String(value), language))
    case 'stated-date': {
      const { date, precision } = value as StatedDate
      return plain(formatDay(date, language, precision))
    }
    case 'timing':
      return worded(formatTiming(value as Timing, language))
    case 'fiscal-years': {
      const { from, to } = value as FiscalYears
      return plain(
        to === from
          ? formatFiscalYear(from)
          : `${formatFiscalYear(from)} – ${to === null ? '…' : formatFiscalYear(to)}`,
      )
    }
    case 'number':
      if (value === null) return plain('')
      if (property.unit === 'months') return plain(asked.t('evidence:months', { count: Number(value) }))
      return plain(
        property.unit === 'dollars'
          ? formatMoney(Number(value), language)
          : formatNumber(Number(value), language),
      )
    case 'flag':
      return plain(asked.t(value === true ? 'common:yes' : 'common:no'))
    case 'eligibility':
      return plain(eligibilityInWords(asked, value as Eligibility))
    default:
      if (Array.isArray(value)) return plain(formatList(value.map(String).map(asSet), language))
      if (typeof value === 'string') return worded(whoName(value, asked.t))
      return plain(typeof value === 'number' ? String(value) : '')
  }
}

/** Other names are in either language: those that are plainly French are set as French is. */
function asSet(text: string): string {
  return languageOf(text) === 'fr' ? typeset(text, 'fr') : text
}

function isScorer(value: unknown): value is { readonly name: string; readonly organization: string } {
  return typeof value === 'object' && value !== null && 'name' in value && 'organization' in value
}

/** Who is admitted, in words; what is not stated is not said. */
export function eligibilityInWords({ t, language }: Speaking, eligibility: Eligibility): string {
  const list = (group: string, value: 'everyone' | readonly string[] | undefined): readonly string[] =>
    value === undefined
      ? []
      : value === 'everyone'
        ? [t(`common:eligibility.${group}.everyone`)]
        : [
            formatList(
              value.map((one) => t(`common:eligibility.${group}.${one}`)),
              language,
            ),
          ]
  const { minAge, maxAge } = eligibility
  const ages =
    minAge !== undefined && maxAge !== undefined
      ? [t('common:eligibility.ages', { minAge, maxAge })]
      : minAge !== undefined
        ? [t('common:eligibility.from', { minAge })]
        : maxAge !== undefined
          ? [t('common:eligibility.upTo', { maxAge })]
          : []
  return [
    ...list('genders', eligibility.genders),
    ...ages,
    ...(eligibility.ageExtension === undefined ? [] : [eligibility.ageExtension]),
    ...list('status', eligibility.immigrationStatus),
    ...(eligibility.condition === undefined ? [] : [eligibility.condition]),
  ].join(' · ')
}

/** What a saved view holds, in a few words: the rest is seen by opening it. */
function presentShows({ t, language }: Asked, { view, asOf, knownAt, positions }: SavedView): string {
  const places = Object.keys(positions ?? {}).length
  return [
    t(`window:view.${view}`),
    ...(asOf === undefined ? [] : [t('views:shows.asOf', { day: formatDay(asOf, language) })]),
    ...(knownAt === undefined ? [] : [t('views:shows.knownAt', { day: formatDay(knownAt, language) })]),
    ...(places === 0 ? [] : [t('views:shows.places', { count: places, n: formatNumber(places, language) })]),
  ].join(' · ')
}
