import { abroad, canada, isCanada, isWide, knownTerm, placeNamed } from '../known-term.ts'
import type { End } from '../statement.ts'
import type { Tally } from '../tally.ts'
import type { AroundService } from './around-service.ts'
import type { HsdsRecord } from './store.ts'

export type ServicePlaces = {
  readonly ends: readonly End[]
  readonly precision: 'undisclosed' | 'province' | 'municipality' | undefined
}

/**
 * Where a service is delivered: the areas that it names, else the province (and a city of the vocabulary) of its
 * addresses; in another country abroad (R16). Of what is undisclosed only provinces and wider: an area may be a
 * neighbourhood (R25).
 */
export function placesOf(
  record: HsdsRecord,
  around: AroundService,
  isHidden: boolean,
  tally: Tally,
): ServicePlaces {
  const byKey = new Map<string, End>()
  const add = (end: End) => byKey.set(JSON.stringify(end), end)
  for (const { fields, place } of around.areas) {
    const words = fields.get('name') ?? fields.get('service_area')
    if (words === undefined) continue
    const end = placeNamed(words)
    if (isHidden && !isWide(words)) tally.add('import-hsds:noticed.hiddenAreas', place)
    else if (end === undefined) tally.add('import-hsds:noticed.area', place)
    else add(end)
  }
  let precision: ServicePlaces['precision']
  for (const { fields } of around.addresses) {
    const inCanada = isCanada(fields.get('country'))
    const province = placeNamed(fields.get('state_province'))
    if (inCanada === false) {
      add(abroad)
      continue
    }
    const city = fields.get('city')
    if (!isHidden && city !== undefined && knownTerm('Jurisdiction', city) !== undefined) {
      precision = 'municipality'
      add(placeNamed(city)!)
    }
    if (province !== undefined) add(province)
    else if (inCanada === true) add(canada)
    if (province !== undefined) precision ??= 'province'
  }
  if (isHidden) {
    const parts = around.locations.length + around.addresses.length
    tally.add('import-hsds:noticed.hiddenLocations', record.place, {}, parts)
  }
  return { ends: [...byKey.values()], precision: isHidden ? 'undisclosed' : precision }
}
