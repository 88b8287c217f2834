import { v5 as uuidOf, validate as isUuid } from 'uuid'
import type { Bilingual, Language } from '../../../graph-schema/bilingual.ts'
import type { Eligibility } from '../../../graph-schema/eligibility.ts'
import { contextOf } from '../../analysis/context.ts'
import { standingOf, type Currency } from '../../analysis/currency.ts'
import { graphOf, type MapGraph } from '../../graph/map-graph.ts'
import { inLanguage } from '../../language/format.ts'
import { translator } from '../../language/translator.ts'
import type { MapView, NodeRecord } from '../../state/map-view.ts'
import { nameOf } from '../../view/names.ts'
import { eligibilityInWords } from '../../view/present-value.ts'
import type { Question } from '../../view/shapes/question.ts'

/** Under which ids of records become the UUIDs that HSDS 3 asks for: the same record is the same one for ever. */
const namespace = '5f2b7a0e-8c1d-4e63-9b57-3d0a4c6f1e28'

/** What the standard calls the states that a measure is in here. */
const statuses: Readonly<Record<Currency, string>> = {
  current: 'active',
  presumed: 'active',
  historical: 'defunct',
  planned: 'inactive',
  'unknown-yet': 'inactive',
}

/** The facets of a service as terms of a taxonomy of their own. */
const taxonomies = {
  SERVES: 'Population',
  ADDRESSES: 'Exploitation',
  DOES: 'Activity',
  ADVANCES: 'Pillar',
} as const

type Json = Readonly<Record<string, unknown>>

/**
 * The services of a map and the organizations that deliver or lead them, as Open Referral HSDS 3.1, by table with what
 * belongs to a record within it.
 *
 * No place is written: none is known here, and places are undisclosed unless someone opens them (R25). A phone or
 * address is what is stated as public.
 * Cost: O(services × relationships). Source: https://docs.openreferral.org/en/3.1-dev/hsds/
 */
export function toHsds(view: MapView, question: Question): Json {
  const graph = graphOf(view)
  const { language } = question
  const services = graph.ofType('Service')
  const organizations = new Map<string, NodeRecord>()
  const written = services.map((service) => {
    const by = organizationOf(graph, service.id)
    if (by !== undefined) organizations.set(by.id, by)
    return serviceOf(graph, service, by, question)
  })
  return {
    version: '3.1',
    profile: 'https://docs.openreferral.org/en/3.1-dev/',
    organizations: [...organizations.values()]
      .sort((a, b) => (a.id < b.id ? -1 : 1))
      .map((one) => organizationIn(one, language)),
    services: written,
  }
}

/** Who delivers it, else who leads it, else who contributes; the first by id where several do. */
function organizationOf(graph: MapGraph, id: string): NodeRecord | undefined {
  for (const type of ['DELIVERS', 'LEADS', 'CONTRIBUTES_TO']) {
    const [first] = graph
      .in(id, type)
      .map(({ from }) => from)
      .sort()
    const node = first === undefined ? undefined : graph.node(first)
    if (node !== undefined) return node
  }
  return undefined
}

function serviceOf(
  graph: MapGraph,
  service: NodeRecord,
  by: NodeRecord | undefined,
  question: Question,
): Json {
  const { language } = question
  const context = contextOf(question)
  const { properties } = service
  const eligibility = properties['eligibility'] as Eligibility | undefined
  const standing = standingOf(graph, service, context.asOf, context.currentMonths)
  return known({
    id: hsdsId(service.id),
    name: nameOf(service, language).text,
    alternate_name: otherName(service, language),
    description: words(properties['description'], language),
    status: statuses[standing.currency],
    organization_id: by === undefined ? undefined : hsdsId(by.id),
    organization: by === undefined ? undefined : organizationIn(by, language),
    eligibility_description:
      eligibility === undefined
        ? undefined
        : eligibilityInWords({ language, t: translator(language) }, eligibility),
    minimum_age: eligibility?.minAge,
    maximum_age: eligibility?.maxAge,
    assured_date: properties['verifiedOn'],
    ...contactOf(service),
    languages: listOf(properties['languages'], (code) => ({ id: hsdsId(`${service.id} ${code}`), code })),
    service_areas: graph.out(service.id, 'OPERATES_IN').map(({ id, to }) => ({
      id: hsdsId(id),
      service_id: hsdsId(service.id),
      name: nameAt(graph, to, language),
    })),
    capacities:
      properties['capacity'] === undefined
        ? undefined
        : [
            {
              id: hsdsId(`${service.id} capacity`),
              maximum: properties['capacity'],
              unit: { id: hsdsId('places'), name: 'places' },
            },
          ],
    attributes: attributesOf(graph, service.id, language),
  })
}

/** What is stated as public: an address of the web, else a phone. */
function contactOf(service: NodeRecord): Json {
  const contact = service.properties['publicContact']
  if (typeof contact !== 'string') return {}
  if (/^https?:\/\/\S+$/i.test(contact)) return { url: contact }
  if (/^\S+@\S+$/.test(contact)) return { email: contact }
  return /\d{3}/.test(contact) ? { phones: [{ id: hsdsId(`${service.id} phone`), number: contact }] } : {}
}

function attributesOf(graph: MapGraph, id: string, language: Language): readonly Json[] {
  return Object.entries(taxonomies).flatMap(([type, taxonomy]) =>
    graph.out(id, type).map((one) => ({
      id: hsdsId(one.id),
      link_id: hsdsId(id),
      link_entity: 'service',
      taxonomy_term_id: hsdsId(one.to),
      taxonomy_term: {
        id: hsdsId(one.to),
        code: one.to,
        name: nameAt(graph, one.to, language),
        taxonomy,
        language,
      },
    })),
  )
}

function organizationIn(node: NodeRecord, language: Language): Json {
  const { properties } = node
  const name = nameOf(node, language).text
  return known({
    id: hsdsId(node.id),
    name,
    alternate_name: words(properties['abbreviation'], language) ?? otherName(node, language),
    // the standard asks for a description; the name says no more than is known
    description: words(properties['description'], language) ?? name,
    website: properties['website'],
    organization_identifiers: listOf(properties['identifiers'], (identifier) => {
      const [scheme = '', ...rest] = identifier.split(':')
      return {
        id: hsdsId(`${node.id} ${identifier}`),
        organization_id: hsdsId(node.id),
        identifier_scheme: scheme,
        identifier_type: scheme,
        identifier: rest.length > 0 ? rest.join(':') : identifier,
      }
    }),
  })
}

function listOf(value: unknown, make: (one: string) => Json): readonly Json[] | undefined {
  return Array.isArray(value) && value.length > 0 ? value.map((one) => make(String(one))) : undefined
}

/** The name in the other language, which is another name of the same. */
function otherName(node: NodeRecord, language: Language): string | undefined {
  const name = node.properties['name'] as Bilingual | undefined
  const other = name?.[language === 'en' ? 'fr' : 'en']
  return other === nameOf(node, language).text ? undefined : other
}

function words(value: unknown, language: Language): string | undefined {
  return inLanguage(value as Bilingual | undefined, language)?.text
}

function nameAt(graph: MapGraph, id: string, language: Language): string {
  const node = graph.node(id)
  return node === undefined ? id : nameOf(node, language).text
}

function known(fields: Json): Json {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined))
}

function hsdsId(id: string): string {
  return isUuid(id) ? id : uuidOf(id, namespace)
}
