import { describe, expect, it } from 'vitest'
import { readHsds } from '../../../../shared/import/hsds/read.ts'
import { tellsOfUndisclosed, withoutPlaces } from '../../../../shared/view/undisclosed.ts'
import { countsOf, expectSound, joinsOf, said, type Said } from '../../../helpers/statements.ts'

const uuid = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`
const org = uuid(1)
const counselling = uuid(2)
const shelter = uuid(3)
const location = uuid(5)
const organization = {
  id: org,
  name: 'Harbour House',
  description: 'A charity for the people of the harbour.',
}
const service = (more: object = {}) => ({
  id: counselling,
  name: 'Counselling',
  status: 'active',
  organization,
  ...more,
})
const read = (value: unknown, file = 'data/services.json') => said(readHsds([{ file, value }]))
const only = (told: Said) => told.nodes.find((one) => one.type === 'Service')!.properties

const place = {
  id: location,
  location_type: 'physical',
  name: 'The blue house',
  description: 'Behind the bakery',
  latitude: 43.6532,
  longitude: -79.3832,
  addresses: [
    {
      id: uuid(52),
      address_1: '12 Main Street',
      city: 'Toronto',
      state_province: 'ON',
      postal_code: 'M5V 2T6',
      country: 'CA',
    },
  ],
}
const secrets = ['43.65', '79.38', '12 Main', 'M5V', 'blue house', 'bakery']

describe('[R25] places', () => {
  it('of any service come in as province and known city only', async () => {
    const told = await read(service({ service_at_locations: [{ id: uuid(53), location: place }] }))
    expectSound(told)
    const text = JSON.stringify(told.all)
    for (const secret of secrets) expect(text).not.toContain(secret)
    expect(only(told)['locationPrecision']).toBe('municipality')
    expect(joinsOf(told, 'OPERATES_IN').map((one) => one.split(' → ')[1])).toEqual(['«Toronto»', '«ON»'])
    expect(countsOf(told)).toEqual({ coordinates: 1, addresses: 1 })
  })

  it('of a shelter come in as province only; telephones, areas and sentences that give it away are dropped', async () => {
    const told = await read({
      id: shelter,
      name: 'Maison Rose',
      alternate_name: 'House at 12 Main Street',
      description:
        'An emergency shelter for women. We are at 12 Main Street. Call 613-555-0100.\nOpen all year.',
      eligibility_description: 'Women. Ring the bell at 12 Main Street.',
      status: 'active',
      organization: { ...organization, description: 'A charity. Our house is at 12 Main Street.' },
      service_areas: [{ name: 'Ontario' }, { name: 'Kensington Market' }, { name: 'Toronto' }],
      phones: [{ number: '1-800-555-0199' }, { number: '613-555-0100' }],
      service_at_locations: [{ id: uuid(53), location: place }],
    })
    expectSound(told)
    const text = JSON.stringify(told.all)
    for (const secret of [...secrets, 'Kensington', 'Toronto', '555-0100', '12 Main'])
      expect(text).not.toContain(secret)
    expect(only(told)).toEqual({
      name: { en: 'Maison Rose' },
      description: { en: 'An emergency shelter for women. Open all year.' },
      status: 'in-place',
      eligibility: { condition: 'Women.' },
      locationPrecision: 'undisclosed',
      publicContact: '1-800-555-0199',
    })
    expect(joinsOf(told, 'OPERATES_IN').map((one) => one.split(' → ')[1])).toEqual(['«Ontario»', '«ON»'])
    expect(countsOf(told)).toEqual({
      addresses: 1,
      coordinates: 1,
      // the other name, two sentences of the description, one of the eligibility, one of the organization
      sentences: 5,
      undisclosed: 1,
      hiddenAreas: 2,
      hiddenLocations: 2,
      phones: 1,
    })
  })

  it('of one whose location, term or organization says so are undisclosed as well', async () => {
    const by = [
      {
        service_at_locations: [
          { id: uuid(53), location: { ...place, description: 'Confidential location' } },
        ],
      },
      { attributes: [{ taxonomy_term: { id: uuid(93), name: 'Emergency shelter, safe house' } }] },
      { organization: { ...organization, name: 'Refuge du Nord' } },
    ]
    for (const more of by) expect(only(await read(service(more)))['locationPrecision']).toBe('undisclosed')
  })

  it('abroad are abroad (R16)', async () => {
    const abroad = {
      ...place,
      addresses: [{ id: uuid(52), city: 'Leeds', state_province: 'Yorkshire', country: 'GB' }],
    }
    const told = await read(service({ service_at_locations: [{ id: uuid(53), location: abroad }] }))
    expect(joinsOf(told, 'OPERATES_IN').map((one) => one.split(' → ')[1])).toEqual(['«jurisdiction-abroad»'])
  })

  it.each([
    'Emergency Shelter',
    'safe house for women',
    'Women’s Transition House',
    'Maison d’hébergement',
    'logement de transition',
    'Healing Lodge',
    'second-stage housing',
    'The address is confidential',
    'Adresse confidentielle',
    'residence for girls aged 12 to 17',
    'Foyer de groupe',
  ])('are undisclosed where words tell it: %s', (words) => expect(tellsOfUndisclosed(words)).toBe(true))

  it.each([
    'Refugee settlement',
    'Counselling',
    'Legal clinic',
    'Residential school survivors',
    'Confidential line',
  ])('are not where they do not: %s', (words) => expect(tellsOfUndisclosed(words)).toBe(false))

  it('leave no sentence with a street, a post code, coordinates or a private telephone', () => {
    expect(withoutPlaces('Open. At 12 Main Street. Yes.')).toEqual({ text: 'Open. Yes.', count: 1 })
    expect(withoutPlaces('K1A 0B1')).toEqual({ text: undefined, count: 1 })
    expect(withoutPlaces('Nothing here')).toEqual({ text: 'Nothing here', count: 0 })
  })
})
