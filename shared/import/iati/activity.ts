import type { Bilingual, Language } from '../../../graph-schema/bilingual.ts'
import { abroad, canada, facetOf, isCanada } from '../known-term.ts'
import type { End, StatedNode, StatedRelationship, Statement } from '../statement.ts'
import { inLanguageOf, periodOf, stated, unitOf } from '../stated-value.ts'
import type { Tally } from '../tally.ts'
import { withheld } from '../../view/undisclosed.ts'
import type { ActivityFrame } from './frame.ts'
import { attributeOf, childOf, childrenOf, textOf } from './element.ts'
import { moneyOf, type ActivityMoney } from './money.ts'
import { anyOf, narrated } from './narrative.ts'
import { organizationOf } from './organizations.ts'
import type { XmlElement } from './xml.ts'

export type ReadActivity = {
  readonly statements: readonly Statement[]
  readonly money: ActivityMoney
  readonly related: readonly { readonly id: string; readonly type: string }[]
}

export const activityKey = (id: string) => `iati:activity/${id}`

/** Codelist ActivityStatus: a cancelled or suspended activity is noticed, since the map has no word of its own for it. */
const statuses: Readonly<Record<string, string>> = {
  '1': 'planned',
  '2': 'in-place',
  '3': 'ended',
  '4': 'ended',
  '5': 'ended',
  '6': 'unknown',
}

/** Codelist OrganisationRole. Who is accountable leads, and the source says so. */
const roles: Readonly<Record<string, StatedRelationship['type']>> = {
  '1': 'CONTRIBUTES_TO',
  '2': 'LEADS',
  '3': 'CONTRIBUTES_TO',
  '4': 'DELIVERS',
}

/**
 * What an activity says. It is a Program where it has parts, else an Initiative: the map lets nothing be part of an
 * Initiative.
 */
export function activityStatements(
  activity: XmlElement,
  id: string,
  isWhole: boolean,
  outer: { readonly file: string; readonly inherited: string; readonly currency: string | undefined },
  context: { readonly language: Language; readonly tally: Tally },
): ReadActivity {
  const { tally, language } = context
  const place = { file: outer.file, row: activity.line }
  const inherited = attributeOf(activity, 'lang') ?? outer.inherited
  const title = narrated(childOf(activity, 'title'), inherited, language)
  if (title?.isOther === true) tally.add('import-iati:noticed.otherLanguage', place)
  const description = narrated(childOf(activity, 'description'), inherited, language)?.words
  const { texts, count } = withheld({
    nameEn: title?.words.en,
    nameFr: title?.words.fr,
    en: description?.en,
    fr: description?.fr,
  })
  tally.add('import-iati:noticed.sentences', place, {}, count)
  const name = bothOf(texts.nameEn, texts.nameFr)
  const reporting = organizationOf(childOf(activity, 'reporting-org'), place, inherited, language)
  const frame: ActivityFrame = {
    id,
    key: activityKey(id),
    place,
    name: name ?? inLanguageOf(id, language) ?? {},
    inherited,
    currency: attributeOf(activity, 'default-currency') ?? outer.currency,
    reporter: reporting?.key,
    language,
    tally,
  }
  tally.add('import-iati:noticed.people', place, {}, childrenOf(activity, 'contact-info').length)
  tally.add('import-iati:noticed.locations', place, {}, childrenOf(activity, 'location').length)
  const parties = partiesOf(activity, frame)
  const money = moneyOf(activity, frame, parties.funders)
  return {
    statements: [
      nodeOf(activity, isWhole, bothOf(texts.en, texts.fr), frame),
      ...(reporting === undefined ? [] : [reporting]),
      ...parties.statements,
      ...placesOf(activity, frame),
      ...sectorsOf(activity, frame),
      ...money.statements,
    ],
    money,
    related: childrenOf(activity, 'related-activity').flatMap((one) => {
      const ref = attributeOf(one, 'ref')
      return ref === undefined || ref === id
        ? []
        : [{ id: ref.slice(0, 300), type: attributeOf(one, 'type') ?? '' }]
    }),
  }
}

function bothOf(en: string | undefined, fr: string | undefined): Bilingual | undefined {
  const both = { ...inLanguageOf(en, 'en'), ...inLanguageOf(fr, 'fr') }
  return Object.keys(both).length === 0 ? undefined : both
}

function nodeOf(
  activity: XmlElement,
  isWhole: boolean,
  description: Bilingual | undefined,
  frame: ActivityFrame,
): StatedNode {
  const { place, tally } = frame
  const date = (...types: readonly string[]) =>
    types
      .map((type) => childrenOf(activity, 'activity-date').find((one) => attributeOf(one, 'type') === type))
      .map((one) => unitOf(attributeOf(one, 'iso-date') ?? textOf(one)))
      .find((one) => one !== undefined)
  // 1 planned start, 2 actual start, 3 planned end, 4 actual end
  const [start, end] = [date('2', '1'), date('4', '3')]
  const period = periodOf(start, end)
  if (period === undefined && start !== undefined) tally.add('import-iati:noticed.period', place)
  const code = attributeOf(childOf(activity, 'activity-status'), 'code')
  if (code === '5' || code === '6') tally.add('import-iati:noticed.status', place, { code })
  return {
    kind: 'node',
    key: frame.key,
    type: isWhole ? 'Program' : 'Initiative',
    identifiers: [`iati:${frame.id}`.slice(0, 500)],
    properties: stated({
      name: frame.name,
      description,
      period,
      status: code !== undefined && Object.hasOwn(statuses, code) ? statuses[code] : undefined,
    }),
    place,
  }
}

function joinsTo(frame: ActivityFrame, type: StatedRelationship['type'], to: End): StatedRelationship {
  return { kind: 'relationship', type, from: { key: frame.key }, to, properties: {}, place: frame.place }
}

function partiesOf(activity: XmlElement, frame: ActivityFrame) {
  const statements: Statement[] = []
  const funders: string[] = []
  for (const element of childrenOf(activity, 'participating-org')) {
    const place = { ...frame.place, row: element.line, field: 'participating-org' }
    const organization = organizationOf(element, place, frame.inherited, frame.language)
    const role = attributeOf(element, 'role') ?? ''
    const type = Object.hasOwn(roles, role) ? roles[role] : undefined
    if (organization === undefined || type === undefined) {
      frame.tally.add('import-iati:noticed.party', place, { role: role.slice(0, 50) })
      continue
    }
    if (role === '1') funders.push(organization.key)
    const properties = type === 'LEADS' ? { stated: true } : {}
    statements.push(organization, {
      kind: 'relationship',
      type,
      from: { key: organization.key },
      to: { key: frame.key },
      properties,
      place,
    })
  }
  return { statements, funders: [...new Set(funders)] }
}

/**
 * Canada, or abroad: aid to another country covers no province (R16). Percentages would divide the money; it is not
 * divided, and that is said.
 */
function placesOf(activity: XmlElement, frame: ActivityFrame): readonly StatedRelationship[] {
  const countries = childrenOf(activity, 'recipient-country')
  const regions = childrenOf(activity, 'recipient-region')
  const inCanada = countries.filter((one) => isCanada(attributeOf(one, 'code')) === true).length
  const isAbroad = countries.length > inCanada || regions.length > 0
  if (inCanada > 0 && isAbroad) frame.tally.add('import-iati:noticed.divided', frame.place)
  return [
    ...(inCanada > 0 ? [joinsTo(frame, 'OPERATES_IN', canada)] : []),
    ...(isAbroad ? [joinsTo(frame, 'OPERATES_IN', abroad)] : []),
  ]
}

function sectorsOf(activity: XmlElement, frame: ActivityFrame): readonly StatedRelationship[] {
  return childrenOf(activity, 'sector').flatMap((element) => {
    const words = narrated(element, frame.inherited, frame.language)?.words
    const found = [words?.en, words?.fr].flatMap((one) => (one === undefined ? [] : (facetOf(one) ?? [])))[0]
    if (found !== undefined) return [joinsTo(frame, found.type, { term: found.term })]
    const said = anyOf(words) ?? attributeOf(element, 'code') ?? ''
    frame.tally.add('import-iati:noticed.sector', frame.place, { words: said.slice(0, 100) })
    return []
  })
}
