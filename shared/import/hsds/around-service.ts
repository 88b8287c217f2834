import type { HsdsRecord, HsdsStore } from './store.ts'
import { addTo } from '../stated-value.ts'
import { tellsOfUndisclosed } from '../../view/undisclosed.ts'

/** What other tables say of a service. */
export type AroundService = {
  readonly areas: readonly HsdsRecord[]
  readonly languages: readonly HsdsRecord[]
  readonly eligibilities: readonly HsdsRecord[]
  readonly attributes: readonly HsdsRecord[]
  readonly phones: readonly HsdsRecord[]
  readonly capacities: readonly HsdsRecord[]
  readonly locations: readonly HsdsRecord[]
  readonly addresses: readonly HsdsRecord[]
}

/** Joins the tables around services once. Cost: O(rows of all tables). */
export function startAround(store: HsdsStore): (service: HsdsRecord) => AroundService {
  const serviceOfLink = new Map<string, string>()
  const locationsOf = new Map<string, string[]>()
  for (const link of store.all('service_at_location')) {
    const service = link.fields.get('service_id')
    const location = link.fields.get('location_id')
    if (service === undefined) continue
    serviceOfLink.set(link.id, service)
    if (location !== undefined) addTo(locationsOf, service, location)
  }
  const byService = (entity: Parameters<HsdsStore['all']>[0], ...keys: readonly string[]) => {
    const grouped = new Map<string, HsdsRecord[]>()
    for (const record of store.all(entity)) {
      const service =
        keys.map((key) => record.fields.get(key)).find((one) => one !== undefined) ??
        serviceOfLink.get(record.fields.get('service_at_location_id') ?? '')
      if (service === undefined) continue
      addTo(grouped, service, record)
    }
    return (service: HsdsRecord): readonly HsdsRecord[] => grouped.get(service.id) ?? []
  }
  const areas = byService('service_area', 'service_id')
  const languages = byService('language', 'service_id')
  const eligibilities = byService('eligibility', 'service_id')
  const attributes = byService('attribute', 'service_id', 'link_id')
  const phones = byService('phone', 'service_id')
  const capacities = byService('service_capacity', 'service_id')
  const addressesOf = new Map<string, HsdsRecord[]>()
  for (const address of store.all('address')) {
    const location = address.fields.get('location_id')
    if (location !== undefined) addTo(addressesOf, location, address)
  }
  return (service) => {
    const own = service.fields.get('location_id')
    const ids = new Set([...(locationsOf.get(service.id) ?? []), ...(own === undefined ? [] : [own])])
    return {
      areas: areas(service),
      languages: languages(service),
      eligibilities: eligibilities(service),
      attributes: attributes(service),
      phones: phones(service),
      capacities: capacities(service),
      locations: [...ids].flatMap((id) => store.get('location', id) ?? []),
      addresses: [...ids].flatMap((id) => addressesOf.get(id) ?? []),
    }
  }
}

/** What an attribute says in words: its term, else its own label. */
export function wordsOfAttribute(store: HsdsStore, { fields }: HsdsRecord): string | undefined {
  const term = store.get('taxonomy_term', fields.get('taxonomy_term_id') ?? fields.get('taxonomy_id'))
  return term?.fields.get('name') ?? fields.get('taxonomy_detail') ?? fields.get('label')
}

/**
 * True for a service whose place is undisclosed by default (R25): what it is called, how it is described, its terms, its
 * organization's name or a location of it tell of a shelter, a safe house, a healing lodge, a residence of minors, or of
 * a place that is kept secret.
 */
export function isUndisclosed(service: HsdsRecord, around: AroundService, store: HsdsStore): boolean {
  const organization = store.get('organization', service.fields.get('organization_id'))
  const words = [
    ...['name', 'alternate_name', 'description', 'eligibility_description'].map((name) =>
      service.fields.get(name),
    ),
    organization?.fields.get('name'),
    ...around.attributes.map((one) => wordsOfAttribute(store, one)),
    ...around.locations.flatMap(({ fields }) =>
      ['name', 'alternate_name', 'description'].map((name) => fields.get(name)),
    ),
  ]
  return words.some((one) => one !== undefined && tellsOfUndisclosed(one))
}
