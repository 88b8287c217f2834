import type { Language } from '../../../graph-schema/bilingual.ts'
import type { Timing } from '../../../graph-schema/timing.ts'
import { addDays, addMonths } from '../../base/days.ts'
import { fold } from '../../view/search-words.ts'
import { abroad, canada, facetOf, isCanada, isWide, placeNamed } from '../known-term.ts'
import { isPlaceholder } from '../organization-id.ts'
import { fieldOf, numberOf, objectsOf, wordsIn, wordsOf } from '../parsed-value.ts'
import type { End, Place, StatedNode, StatedRelationship, Statement } from '../statement.ts'
import { amountOf, inBoth, inLanguageOf, periodOf, placeOfField, stated, unitOf } from '../stated-value.ts'
import type { Tally } from '../tally.ts'
import { withheld } from '../../view/undisclosed.ts'
import { leftOutOf, organizationOf } from './organization.ts'

export type GrantContext = { readonly language: Language; readonly tally: Tally }

export const grantKey = (id: string) => `360giving:grant/${id}`
export const awardKey = (id: string) => `360giving:grant/${id}/awarded`

/** True for a grant to a person: left out, whatever else it says. */
export function isToPerson(fields: unknown): boolean {
  return ['recipientIndividual', 'toIndividualsDetails'].some((name) => {
    const value = fieldOf(fields, name)
    return typeof value === 'object'
      ? value !== null && Object.keys(value).length > 0
      : wordsOf(value) !== undefined
  })
}

/**
 * What a grant says: the grant as an Initiative, its money as awarded (and as disbursed, inside of it), the
 * organizations, the programme, the places.
 *
 * Shape: `fields` as the JSON form has them; `id` was looked at before.
 */
export function* grantStatements(
  fields: Readonly<Record<string, unknown>>,
  id: string,
  place: Place,
  context: GrantContext,
): Iterable<Statement> {
  const { language, tally } = context
  const organizations = (name: string) =>
    objectsOf(fieldOf(fields, name)).flatMap((one) => {
      tally.add('import-360giving:noticed.contacts', place, {}, leftOutOf(one))
      const given = wordsIn(one, 'id')
      if (given !== undefined && isPlaceholder(given))
        tally.add('import-360giving:noticed.placeholder', place, { id: given.slice(0, 100) })
      const stated_ = organizationOf(one, place, language)
      return stated_ === undefined ? [] : [stated_]
    })
  const funders = organizations('fundingOrganization')
  const recipients = organizations('recipientOrganization')
  const programmes = programmesOf(fields, funders[0]?.key ?? '', place, language)
  const { isHidden, texts, count } = withheld({
    title: wordsIn(fields, 'title'),
    description: wordsIn(fields, 'description'),
    recipients: objectsOf(fieldOf(fields, 'recipientOrganization'))
      .map((one) => wordsIn(one, 'name') ?? '')
      .join('; '),
  })
  const title = texts.title ?? id
  tally.add('import-360giving:noticed.sentences', place, {}, count)
  yield {
    kind: 'node',
    key: grantKey(id),
    type: 'Initiative',
    identifiers: [`360giving:${id}`.slice(0, 500)],
    properties: stated({
      name: inLanguageOf(title, language),
      description: inLanguageOf(texts.description, language),
      period: periodOfGrant(fields, place, tally),
    }),
    place,
  }
  yield* [...funders, ...recipients, ...programmes]
  const joins = (type: StatedRelationship['type'], from: string, to: End): StatedRelationship => ({
    kind: 'relationship',
    type,
    from: { key: from },
    to,
    properties: {},
    place,
  })
  for (const one of recipients) yield joins('DELIVERS', one.key, { key: grantKey(id) })
  for (const one of programmes) yield joins('PART_OF', grantKey(id), { key: one.key })
  for (const money of moneyOf(fields, id, title, place, context)) {
    yield money
    for (const one of [...funders, ...programmes]) yield joins('PAYS_FROM', money.key, { key: one.key })
    yield joins('PAYS_TO', money.key, { key: grantKey(id) })
    for (const one of recipients) yield joins('PAYS_TO', money.key, { key: one.key })
    if (money.key !== awardKey(id)) yield joins('PART_OF', money.key, { key: awardKey(id) })
  }
  for (const one of objectsOf(fieldOf(fields, 'beneficiaryLocation'))) {
    const end = placeOf(one, isHidden)
    if (end !== undefined) yield joins('OPERATES_IN', grantKey(id), end)
    if (fieldOf(one, 'latitude') !== undefined) tally.add('import-360giving:noticed.coordinates', place)
  }
  yield* facetsOf(fields, id, place, tally)
}

function programmesOf(
  fields: unknown,
  funder: string,
  place: Place,
  language: Language,
): readonly StatedNode[] {
  return objectsOf(fieldOf(fields, 'grantProgramme')).flatMap((one) => {
    const code = wordsIn(one, 'code')
    const title = wordsIn(one, 'title') ?? code
    if (title === undefined) return []
    // titles such as "Main Grants" are of one funder
    const key = `360giving:programme/${funder.replace(/^360giving:/, '')}/${fold(code ?? title).slice(0, 300)}`
    const properties = stated({
      name: inLanguageOf(title, language),
      description: inLanguageOf(wordsIn(one, 'description'), language),
    })
    return [{ kind: 'node', key, type: 'Program', identifiers: [], properties, place } as const]
  })
}

/** Actual dates where stated, else planned ones; an end is counted from a start and a duration in months. */
function periodOfGrant(fields: unknown, place: Place, tally: Tally): Timing | undefined {
  for (const name of ['actualDates', 'plannedDates']) {
    const [dates] = objectsOf(fieldOf(fields, name))
    if (dates === undefined) continue
    const months = numberOf(dates['duration'])
    const isMonths = months !== undefined && months > 0 && months <= 1_200
    const text = isMonths ? `${months} months` : undefined
    const start = unitOf(dates['startDate'])
    const counted =
      isMonths && Number.isInteger(months) && start?.precision === 'day'
        ? unitOf(addDays(addMonths(start.first, months), -1))
        : undefined
    const end = unitOf(dates['endDate']) ?? counted
    const period = periodOf(start, end, text)
    if (period === undefined && (start !== undefined || end !== undefined))
      tally.add('import-360giving:noticed.period', place)
    if (period !== undefined) return period
  }
  return undefined
}

function moneyOf(
  fields: unknown,
  id: string,
  title: string,
  place: Place,
  { language, tally }: GrantContext,
): readonly StatedNode[] {
  const currency = wordsIn(fields, 'currency')
  const day = unitOf(fieldOf(fields, 'awardDate'))
  const of = (field: string, key: string, basis: string): readonly StatedNode[] => {
    const given = fieldOf(fields, field)
    if (given === undefined || given === null || given === '') return []
    const amount = numberOf(given)
    if (amount === undefined) {
      tally.add('import-360giving:noticed.noAmount', placeOfField(place, field))
      return []
    }
    const money = amountOf(amount, currency)
    if (money.trouble === 'currency')
      tally.add('import-360giving:noticed.currency', place, { currency: currency ?? '' })
    if (money.trouble === 'no-currency') tally.add('import-360giving:noticed.noCurrency', place)
    if (money.trouble === 'negative') tally.add('import-360giving:noticed.negative', place)
    if (amount === 0) tally.add('import-360giving:noticed.zero', place)
    const note =
      money.trouble !== undefined
        ? inBoth('import-360giving:note.amount', { amount: money.words })
        : basis === 'announced' && day !== undefined
          ? inBoth('import-360giving:note.awarded', { day: day.first })
          : undefined
    const properties = stated({ name: inLanguageOf(title, language), ...money.properties, basis, note })
    return [{ kind: 'node', key, type: 'Allocation', identifiers: [], properties, place }]
  }
  const awarded = of('amountAwarded', awardKey(id), 'announced')
  const disbursed = of('amountDisbursed', `360giving:grant/${id}/disbursed`, 'actual')
  return awarded.length === 0 ? [] : [...awarded, ...disbursed]
}

/** Codes of the British statistics offices are of places there. */
const british = /^[EWSNK]\d{8}$/

function placeOf(location: unknown, isHidden: boolean): End | undefined {
  const inCanada = isCanada(wordsIn(location, 'countryCode'))
  const name = wordsIn(location, 'name')
  if (inCanada === false || british.test(wordsIn(location, 'geoCode') ?? '')) return abroad
  if (isHidden && !isWide(name)) return inCanada === true ? canada : undefined
  return placeNamed(name) ?? (inCanada === true ? canada : undefined)
}

function* facetsOf(fields: unknown, id: string, place: Place, tally: Tally): Iterable<StatedRelationship> {
  for (const one of objectsOf(fieldOf(fields, 'classifications'))) {
    const words = wordsIn(one, 'title')
    if (words === undefined) continue
    const facet = facetOf(words) ?? facetOf(words.split('/').at(-1) ?? '')
    if (facet === undefined)
      tally.add('import-360giving:noticed.classification', place, { words: words.slice(0, 100) })
    else
      yield {
        kind: 'relationship',
        type: facet.type,
        from: { key: grantKey(id) },
        to: { term: facet.term },
        properties: {},
        place,
      }
  }
}
