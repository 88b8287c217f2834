import type { Eligibility } from '../../../graph-schema/eligibility.ts'
import { fold } from '../../view/search-words.ts'
import { facetOf } from '../known-term.ts'
import { numberOf } from '../parsed-value.ts'
import type { StatedRelationship, Statement } from '../statement.ts'
import { addressOf, stated, placeOfField, unitOf } from '../stated-value.ts'
import type { Tally } from '../tally.ts'
import { isUndisclosed, startAround, wordsOfAttribute, type AroundService } from './around-service.ts'
import { identifierOf, keyOf, languageOfRecord, textIn } from './naming.ts'
import { isThere, joins, namesOf, textOf, type HsdsContext } from './organizations.ts'
import { placesOf } from './places.ts'
import type { HsdsRecord, HsdsStore } from './store.ts'

/** `inactive` and `temporarily closed` say that it is not delivered today, not that it ended. */
const statuses: ReadonlyMap<string, string> = new Map([
  ['active', 'in-place'],
  ['defunct', 'ended'],
  ['inactive', 'unknown'],
  ['temporarily closed', 'unknown'],
])

/** The organizations that run something undisclosed. */
export function waryOrganizations(store: HsdsStore): ReadonlySet<string> {
  const around = startAround(store)
  const wary = new Set<string>()
  for (const service of store.all('service')) {
    const organization = service.fields.get('organization_id')
    if (organization !== undefined && isUndisclosed(service, around(service), store)) wary.add(organization)
  }
  return wary
}

export function* serviceStatements(context: HsdsContext): Iterable<Statement> {
  const { store, tally, dataSet } = context
  const aroundOf = startAround(store)
  for (const record of store.all('service')) {
    if (!record.fields.has('name')) {
      yield { kind: 'rejected', code: 'import-hsds:rejected.noName', params: {}, place: record.place }
      continue
    }
    const around = aroundOf(record)
    const isHidden = isUndisclosed(record, around, store)
    if (isHidden) tally.add('import-hsds:noticed.undisclosed', record.place)
    const key = keyOf('service', record.id, dataSet)
    const places = placesOf(record, around, isHidden, tally)
    const language = languageOfRecord(record, context.language)
    const eligibility = eligibilityOf(record, around, isHidden, tally)
    const seen = unitOf(record.fields.get('assured_date'))
    yield {
      kind: 'node',
      key,
      type: 'Service',
      identifiers: [identifierOf('service', record.id, dataSet)],
      properties: stated({
        ...namesOf(record, isHidden, context),
        eligibility: eligibility?.value,
        note: eligibility?.whole === undefined ? undefined : textIn(eligibility.whole, language),
        languages: languagesOf(around, tally),
        status: statusOf(record, tally),
        capacity: capacityOf(around),
        lastSeen:
          seen?.precision === 'day'
            ? { date: seen.first }
            : seen && { date: seen.first, precision: seen.precision },
        locationPrecision: places.precision,
        publicContact: contactOf(record, around, isHidden, tally),
      }),
      place: record.place,
    }
    yield* membership(record, key, context)
    for (const to of places.ends)
      yield {
        kind: 'relationship',
        type: 'OPERATES_IN',
        from: { key },
        to,
        properties: {},
        place: record.place,
      }
    yield* facets(record, key, around, eligibility?.value.condition, context)
  }
}

function* membership(
  record: HsdsRecord,
  key: string,
  { store, tally, dataSet }: HsdsContext,
): Iterable<StatedRelationship> {
  for (const [field, entity] of [
    ['organization_id', 'organization'],
    ['program_id', 'program'],
  ] as const) {
    const id = record.fields.get(field)
    if (id === undefined) continue
    const place = placeOfField(record.place, field)
    if (!isThere(store, entity, id)) tally.add('import-hsds:noticed.dangling', place, { field })
    else if (entity === 'organization') yield joins('DELIVERS', keyOf(entity, id, dataSet), key, place)
    else yield joins('PART_OF', key, keyOf(entity, id, dataSet), place)
  }
}

/** The longest condition that the schema takes; a longer one stands whole in the note. */
const longestCondition = 600

/**
 * Ages and conditions as stated. What is not stated stays absent: nobody is taken to be admitted for it (R6).
 * Ages that are none (999, "18+", below zero, the higher one first) are noticed and left out.
 */
function eligibilityOf(
  record: HsdsRecord,
  around: AroundService,
  isHidden: boolean,
  tally: Tally,
): { readonly value: Eligibility; readonly whole: string | undefined } | undefined {
  const age = (field: string): number | undefined => {
    const given = [record, ...around.eligibilities]
      .map(({ fields }) => fields.get(field))
      .find((one) => one !== undefined)
    if (given === undefined) return undefined
    const years = numberOf(given)
    if (years !== undefined && Number.isInteger(years) && years >= 0 && years <= 120) return years
    tally.add('import-hsds:noticed.age', placeOfField(record.place, field), { age: given.slice(0, 50) })
    return undefined
  }
  const [least, most] = [age('minimum_age'), age('maximum_age')]
  const isUpsideDown = least !== undefined && most !== undefined && least > most
  if (isUpsideDown) tally.add('import-hsds:noticed.age', record.place, { age: `${least}–${most}` })
  const texts = [
    textOf(record, 'eligibility_description', isHidden, tally),
    ...around.eligibilities.map((one) => textOf(one, 'eligibility', isHidden, tally)),
  ].filter((one) => one !== undefined)
  const whole = texts.length === 0 ? undefined : [...new Set(texts)].join('; ')
  const isLong = whole !== undefined && whole.length > longestCondition
  const value: Eligibility = {
    ...(least === undefined || isUpsideDown ? {} : { minAge: least }),
    ...(most === undefined || isUpsideDown ? {} : { maxAge: most }),
    ...(whole === undefined
      ? {}
      : { condition: isLong ? `${whole.slice(0, longestCondition - 2).trim()} …` : whole }),
  }
  return Object.keys(value).length === 0 ? undefined : { value, whole: isLong ? whole : undefined }
}

/** Names of languages where a file gives no code (1.x). */
const languageNames: ReadonlyMap<string, string> = new Map(
  Object.entries({
    en: ['english', 'anglais'],
    fr: ['french', 'francais'],
    es: ['spanish', 'espagnol'],
    ar: ['arabic', 'arabe'],
    zh: ['chinese', 'chinois', 'mandarin'],
    pa: ['punjabi', 'pendjabi', 'panjabi'],
    tl: ['tagalog'],
    ur: ['urdu', 'ourdou'],
    iu: ['inuktitut'],
    cr: ['cree', 'cri'],
    oj: ['ojibwe', 'ojibway', 'ojibwa', 'anishinaabemowin'],
    sgn: ['asl', 'lsq', 'sign language', 'american sign language', 'langue des signes quebecoise'],
  }).flatMap(([code, names]) => names.map((name) => [name, code] as const)),
)

function languagesOf(around: AroundService, tally: Tally): readonly string[] | undefined {
  const codes = around.languages.flatMap(({ fields, place }) => {
    const given = fields.get('code') ?? fields.get('language') ?? fields.get('name')
    if (given === undefined) return []
    const plain = fold(given)
    const code =
      languageNames.get(plain) ?? languageNames.get(fold(fields.get('name') ?? '')) ?? plain.split(/[-_]/)[0]
    if (code !== undefined && /^[a-z]{2,3}$/.test(code)) return [code]
    tally.add('import-hsds:noticed.language', place, { language: given.slice(0, 50) })
    return []
  })
  return codes.length === 0 ? undefined : [...new Set(codes)]
}

function statusOf(record: HsdsRecord, tally: Tally): string | undefined {
  const given = record.fields.get('status')?.toLowerCase()
  if (given === undefined) return undefined
  const status = statuses.get(given)
  if (status === undefined || status === 'unknown')
    tally.add('import-hsds:noticed.status', placeOfField(record.place, 'status'), {
      status: given.slice(0, 50),
    })
  return status
}

/** Places to sleep or sit; other units (kilograms, hours) are no capacity for people. */
function capacityOf({ capacities }: AroundService): number | undefined {
  const [capacity] = capacities.filter(({ fields }) =>
    /\b(?:beds?|places?|spaces?|spots?|lits?)\b/i.test(fields.get('unit') ?? ''),
  )
  const places = numberOf(capacity?.fields.get('maximum'))
  return places !== undefined && places >= 0 ? places : undefined
}

const tollFree = /^\D*(?:1\D{0,2})?8(?:00|33|44|55|66|77|88)\D/

/** Telephones of the service itself, and its page. Of what is undisclosed only toll-free lines; of people none. */
function contactOf(
  record: HsdsRecord,
  around: AroundService,
  isHidden: boolean,
  tally: Tally,
): string | undefined {
  const numbers = around.phones.flatMap(({ fields, place }) => {
    const number = fields.get('number')?.replaceAll('"', '').slice(0, 60)
    if (number === undefined) return []
    const isKept = !fields.has('contact_id') && /\d/.test(number) && (!isHidden || tollFree.test(number))
    if (!isKept) tally.add('import-hsds:noticed.phones', place)
    return isKept ? [number] : []
  })
  const page = addressOf(record.fields.get('url'))
  const all = [...new Set([...numbers, ...(page === undefined ? [] : [page])])]
  return all.length === 0 ? undefined : all.join('; ')
}

/** Words that say outright that anyone is admitted (R6). */
const everyone =
  /^(?:everyone|everybody|anyone|all|open to all|no restrictions?|toute personne|tout le monde|tous)$/i

function* facets(
  record: HsdsRecord,
  key: string,
  around: AroundService,
  condition: string | undefined,
  { store, tally }: HsdsContext,
): Iterable<StatedRelationship> {
  const joinsTerm = (found: NonNullable<ReturnType<typeof facetOf>>): StatedRelationship => ({
    kind: 'relationship',
    type: found.type,
    from: { key },
    to: { term: found.term },
    properties: {},
    place: record.place,
  })
  if (condition !== undefined && everyone.test(condition.replace(/\.$/, ''))) {
    const found = facetOf('population-everyone')
    if (found !== undefined) yield joinsTerm(found)
  }
  for (const attribute of around.attributes) {
    const words = wordsOfAttribute(store, attribute)
    const found = words === undefined ? undefined : facetOf(words)
    if (found !== undefined) yield joinsTerm(found)
    else if (words === undefined)
      tally.add('import-hsds:noticed.dangling', attribute.place, { field: 'taxonomy_term_id' })
    else tally.add('import-hsds:noticed.term', attribute.place, { words: words.slice(0, 100) })
  }
}
