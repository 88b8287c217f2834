import { describe, expect, it } from 'vitest'
import { readIati } from '../../../../shared/import/iati/read.ts'
import {
  countsOf,
  expectSound,
  joinsOf,
  nodeOf,
  said,
  typesOf,
  type Said,
} from '../../../helpers/statements.ts'

const file = (body: string, attributes = 'version="2.03" xml:lang="en" default-currency="CAD"') =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<iati-activities ${attributes}>${body}</iati-activities>`
/** Text in pieces of so many characters, as a stream may cut it. */
function* pieces(text: string, size: number): Iterable<string> {
  for (let at = 0; at < text.length; at += size) yield text.slice(at, at + size)
}
const readText = (text: string, size = 1_000) =>
  said(readIati([{ file: 'gac.xml', chunks: pieces(text, size) }]))
const read = (...activities: readonly string[]) => readText(file(activities.join('\n')))

const activity = (id: string, inner = '', attributes = '') => `
  <iati-activity ${attributes}>
    <iati-identifier>CA-3-${id}</iati-identifier>
    <reporting-org ref="CA-3" type="10"><narrative>Global Affairs Canada</narrative><narrative xml:lang="fr">Affaires mondiales Canada</narrative></reporting-org>
    <title><narrative>Activity ${id}</narrative></title>
    ${inner}
  </iati-activity>`
const key = (id: string) => `iati:activity/CA-3-${id}`
const party = (role: number, ref: string, name: string) =>
  `<participating-org role="${role}" ref="${ref}" type="21"><narrative>${name}</narrative></participating-org>`
const budget = (from: string, to: string, value: string, more = '') =>
  `<budget type="1" ${more}><period-start iso-date="${from}"/><period-end iso-date="${to}"/><value value-date="${from}">${value}</value></budget>`
const transaction = (type: number, date: string, value: string, more = '', attributes = '') =>
  `<transaction><transaction-type code="${type}"/><transaction-date iso-date="${date}"/><value ${attributes} value-date="${date}">${value}</value>${more}</transaction>`
const related = (type: number, id: string) => `<related-activity type="${type}" ref="CA-3-${id}"/>`
const allocation = (told: Said, suffix: string) =>
  told.nodes.find((one) => one.type === 'Allocation' && one.key.endsWith(suffix))!

describe('an activity', () => {
  it('is an initiative in both languages, with its organizations by their roles, its dates and its state', async () => {
    const told = await read(
      activity(
        '1',
        `<description type="1"><narrative>To end trafficking.</narrative><narrative xml:lang="fr">Pour mettre fin à la traite.</narrative></description>
         ${party(1, 'CA-3', 'Global Affairs Canada')}${party(2, 'CA-CRA_ACR-118830983', 'Harbour House')}
         ${party(3, 'XM-DAC-41122', 'UNICEF')}${party(4, '', 'Local partner')}
         <activity-status code="2"/>
         <activity-date type="1" iso-date="2020-01-01"/><activity-date type="2" iso-date="2020-02-01"/>
         <activity-date type="3" iso-date="2024-12-31"/>`,
      ),
    )
    expectSound(told)
    expect(typesOf(told)).toEqual({ Initiative: 1, Organization: 4 })
    expect(nodeOf(told, key('1'))).toMatchObject({
      identifiers: ['iati:CA-3-1'],
      place: { file: 'gac.xml', row: 3 },
      properties: {
        name: { en: 'Activity 1' },
        description: { en: 'To end trafficking.', fr: 'Pour mettre fin à la traite.' },
        period: { start: '2020-02-01', end: '2024-12-31' },
        status: 'in-place',
      },
    })
    expect(nodeOf(told, 'iati:org/CA-3').properties).toEqual({
      name: { en: 'Global Affairs Canada', fr: 'Affaires mondiales Canada' },
      kind: 'government',
    })
    expect(nodeOf(told, 'iati:org/CA-CRA_ACR-118830983').identifiers).toEqual([
      'org-id:CA-CRA_ACR-118830983',
      'ca-bn:118830983',
    ])
    expect(joinsOf(told, 'CONTRIBUTES_TO')).toEqual([
      `iati:org/CA-3 → ${key('1')}`,
      `iati:org/XM-DAC-41122 → ${key('1')}`,
    ])
    expect(joinsOf(told, 'LEADS')).toEqual([`iati:org/CA-CRA_ACR-118830983 → ${key('1')}`])
    expect(joinsOf(told, 'DELIVERS')).toEqual([`iati:org-name/local partner → ${key('1')}`])
  })

  it.each([
    [
      'of the narrative',
      '<title><narrative xml:lang="fr">Titre</narrative></title>',
      'xml:lang="en"',
      '',
      { fr: 'Titre' },
    ],
    [
      'of the activity',
      '<title><narrative>Titre</narrative></title>',
      'xml:lang="fr"',
      'xml:lang="en"',
      { fr: 'Titre' },
    ],
    ['of the file', '<title><narrative>Titre</narrative></title>', '', 'xml:lang="fr-CA"', { fr: 'Titre' }],
    ['stated by nobody', '<title><narrative>Title</narrative></title>', '', '', { en: 'Title' }],
    ['of a file of 1.x', '<title xml:lang="fr">Titre</title>', '', '', { fr: 'Titre' }],
    ['neither', '<title><narrative xml:lang="es">Título</narrative></title>', '', '', { en: 'Título' }],
  ])('has its title in the language %s', async (_, title, ofActivity, ofFile, name) => {
    const told = await readText(
      file(
        `<iati-activity ${ofActivity}><iati-identifier>X-1</iati-identifier>${title}</iati-activity>`,
        ofFile,
      ),
    )
    expect(nodeOf(told, 'iati:activity/X-1').properties['name']).toEqual(name)
    expect(countsOf(told)).toEqual(JSON.stringify(title).includes('es') ? { otherLanguage: 1 } : {})
  })

  it('[R16] in another country or region is abroad; in both, its money is not divided', async () => {
    const country = (code: string, share = '') => `<recipient-country code="${code}" ${share}/>`
    const told = await read(
      activity('1', country('CA')),
      activity('2', country('ML') + country('NE')),
      activity('3', '<recipient-region code="298"/>'),
      activity('4', country('CA', 'percentage="40"') + country('ML', 'percentage="60"')),
      activity('5'),
    )
    expect(joinsOf(told, 'OPERATES_IN')).toEqual([
      `${key('1')} → «jurisdiction-ca»`,
      `${key('2')} → «jurisdiction-abroad»`,
      `${key('3')} → «jurisdiction-abroad»`,
      `${key('4')} → «jurisdiction-ca»`,
      `${key('4')} → «jurisdiction-abroad»`,
    ])
    expect(countsOf(told)).toEqual({ divided: 1 })
  })

  it('leaves out people and exact places; sectors that are no term are noticed', async () => {
    const told = await read(
      activity(
        '1',
        `<contact-info><person-name><narrative>Ada Example</narrative></person-name><telephone>613 555 0100</telephone></contact-info>
         <location><point><pos>43.65 -79.38</pos></point></location>
         <sector vocabulary="1" code="15180"><narrative>Ending violence</narrative></sector>
         <sector vocabulary="99"><narrative>Public awareness</narrative></sector><sector code="16010"/>`,
      ),
    )
    expectSound(told)
    expect(JSON.stringify(told.all)).not.toMatch(/Ada|613|43\.65/)
    expect(joinsOf(told, 'DOES')).toEqual([`${key('1')} → «activity-public-awareness»`])
    expect(countsOf(told)).toEqual({ people: 1, locations: 1, sector: 2 })
  })

  it('[R25] for a shelter brings no sentence that says where it is', async () => {
    const told = await read(
      activity(
        '1',
        '<description><narrative>A safe house. At 12 Main Street. For women.</narrative></description>',
      ),
    )
    expectSound(told)
    expect(nodeOf(told, key('1')).properties['description']).toEqual({ en: 'A safe house. For women.' })
    expect(countsOf(told)).toEqual({ sentences: 1 })
  })

  it('that comes twice is the first one', async () => {
    const told = await read(activity('1'), activity('1', budget('2022-04-01', '2023-03-31', '5')))
    expectSound(told)
    expect(typesOf(told)).toEqual({ Initiative: 1, Organization: 1 })
    expect(countsOf(told)).toEqual({ twice: 1 })
  })

  it('without an identifier, or with an end before its start, says so', async () => {
    const told = await read(
      '<iati-activity><title><narrative>No id</narrative></title></iati-activity>',
      activity(
        '1',
        '<activity-date type="2" iso-date="2024-01-01"/><activity-date type="4" iso-date="2020-01-01"/>',
      ),
      activity('2', '<activity-status code="5"/>' + party(9, 'X', 'Y')),
    )
    expectSound(told)
    expect(told.rejected).toMatchObject([{ code: 'import-iati:rejected.noId', place: { row: 2 } }])
    expect(countsOf(told)).toEqual({ period: 1, status: 1, party: 1 })
  })
})

describe('money', () => {
  const receiver = '<receiver-org ref="GB-CHC-9"><narrative>Harbour House</narrative></receiver-org>'

  it('is added up by stage, payer and payee; the first stage counts, the others lie inside of it', async () => {
    const told = await read(
      activity(
        '1',
        party(1, 'CA-3', 'Global Affairs Canada') +
          budget('2022-04-01', '2023-03-31', '400') +
          budget('2023-04-01', '2024-03-31', '600') +
          transaction(2, '2022-05-01', '1,000.00', receiver) +
          transaction(3, '2022-06-01', '300.10', receiver) +
          transaction(3, '2023-06-01', '200.20', receiver) +
          transaction(4, '2023-07-01', '50'),
      ),
    )
    expectSound(told)
    const commitment = allocation(told, '/commitment/CAD/iati:org/CA-3/iati:org/GB-CHC-9')
    expect(commitment.properties).toMatchObject({ amount: 1000, currency: 'CAD', basis: 'announced' })
    const spent = allocation(told, '/spent/CAD/iati:org/CA-3/iati:org/GB-CHC-9')
    expect(spent.properties).toMatchObject({
      amount: 500.3,
      basis: 'actual',
      note: { en: 'Disbursements and expenditures added up: 2 (2022-06-01 – 2023-06-01), 500.3 CAD.' },
    })
    expect(allocation(told, '/spent/CAD/iati:org/CA-3/-').properties['amount']).toBe(50)
    expect(allocation(told, '/budget/CAD').properties).toMatchObject({
      amount: 1000,
      basis: 'planned',
      fiscalYears: { from: 2022, to: 2023 },
    })
    // one of four counts
    const wholes = joinsOf(told, 'PART_OF').map((one) => one.split(' → ')[1])
    expect(wholes).toEqual([commitment.key, commitment.key, commitment.key])
    expect(joinsOf(told, 'PAYS_TO').filter((one) => one.startsWith(spent.key))).toEqual([
      `${spent.key} → ${key('1')}`,
      `${spent.key} → iati:org/GB-CHC-9`,
    ])
    expect(new Set(joinsOf(told, 'PAYS_FROM').map((one) => one.split(' → ')[1]))).toEqual(
      new Set(['iati:org/CA-3']),
    )
  })

  it('has stable keys: a release with one more payment changes an amount and adds no record', async () => {
    const keys = (told: Said) => told.nodes.map((one) => one.key).sort()
    const first = await read(activity('1', transaction(3, '2022-06-01', '300', receiver)))
    const later = await read(
      activity(
        '1',
        transaction(3, '2022-06-01', '300', receiver) + transaction(3, '2023-06-01', '1', receiver),
      ),
    )
    expect(keys(later)).toEqual(keys(first))
  })

  it('of a revised budget counts as revised; refunds lower a sum; what is below zero or no number is no amount', async () => {
    const told = await read(
      activity(
        '1',
        budget('2022-04-01', '2023-03-31', '400') +
          budget('2022-04-01', '2023-03-31', '450').replace('type="1"', 'type="2"'),
      ),
      activity('2', transaction(3, '2022-06-01', '300') + transaction(3, '2022-07-01', '-120')),
      activity('3', transaction(3, '2022-06-01', '-5')),
      activity('4', transaction(3, '2022-06-01', 'many') + transaction(12, '2022-06-01', '7')),
    )
    expectSound(told)
    const amounts = told.nodes
      .filter((one) => one.type === 'Allocation')
      .map((one) => one.properties['amount'])
    expect(amounts).toEqual([450, 180, undefined])
    expect(countsOf(told)).toEqual({ originalBudget: 1, negative: 1, noAmount: 1, transaction: 1 })
  })

  it('has the currency of its value, of the activity, of the file; others stand in the note', async () => {
    const told = await readText(
      file(
        activity(
          '1',
          transaction(3, '2022-06-01', '1', '', 'currency="usd"') + transaction(3, '2022-06-01', '2'),
          'default-currency="EUR"',
        ) +
          activity('2', transaction(3, '2022-06-01', '3')) +
          activity('3', transaction(3, '2022-06-01', '4', '', 'currency="XOF"')),
        'default-currency="GBP"',
      ) + '\n',
    )
    expectSound(told)
    const stated = told.nodes
      .filter((one) => one.type === 'Allocation')
      .map(({ properties }) => [properties['amount'], properties['currency']])
    expect(stated).toEqual([
      [1, 'USD'],
      [2, 'EUR'],
      [3, 'GBP'],
      [undefined, undefined],
    ])
    expect(countsOf(told)).toEqual({ currency: 1 })
    const none = await readText(file(activity('1', transaction(3, '2022-06-01', '5')), ''))
    expect(countsOf(none)).toEqual({ noCurrency: 1 })
  })

  it('keeps another calendar than the fiscal year out of fiscal years', async () => {
    const told = await read(activity('1', budget('2022-01-01', '2022-12-31', '400')))
    expect(allocation(told, '/budget/CAD').properties).not.toHaveProperty('fiscalYears')
  })
})

describe('activities that belong together', () => {
  it('are a program and its parts; the money of a part lies inside of that of the whole', async () => {
    const told = await read(
      activity(
        'P',
        related(2, 'A') + related(2, 'B') + budget('2022-04-01', '2023-03-31', '1000'),
        'hierarchy="1"',
      ),
      activity(
        'A',
        related(1, 'P') + related(3, 'B') + budget('2022-04-01', '2023-03-31', '400'),
        'hierarchy="2"',
      ),
      activity('B', related(1, 'P') + transaction(3, '2022-06-01', '600'), 'hierarchy="2"'),
    )
    expectSound(told)
    expect(typesOf(told)).toMatchObject({ Program: 1, Initiative: 2 })
    expect(joinsOf(told, 'PART_OF')).toEqual([
      `${key('A')} → ${key('P')}`,
      `${key('A')}/budget/CAD → ${key('P')}/budget/CAD`,
      `${key('B')} → ${key('P')}`,
      `${key('B')}/spent/CAD/iati:org/CA-3/- → ${key('P')}/budget/CAD`,
    ])
    expect(joinsOf(told, 'RELATED_TO')).toEqual([`${key('A')} → ${key('B')}`])
    expect(countsOf(told)).toEqual({ inside: 2 })
  })

  it('come in any order: a whole that its parts named before it is a program, one read before them is related', async () => {
    const after = await read(activity('A', related(1, 'P')), activity('P'))
    expectSound(after)
    expect(joinsOf(after, 'PART_OF')).toEqual([`${key('A')} → ${key('P')}`])
    const before = await read(
      activity('P', budget('2022-04-01', '2023-03-31', '9')),
      activity('A', related(1, 'P') + budget('2022-04-01', '2023-03-31', '4')),
    )
    expectSound(before)
    expect(joinsOf(before, 'RELATED_TO')).toEqual([`${key('A')} → ${key('P')}`])
    expect(joinsOf(before, 'PART_OF')).toEqual([`${key('A')}/budget/CAD → ${key('P')}/budget/CAD`])
    expect(countsOf(before)).toEqual({ latePart: 1, inside: 1 })
  })

  it('count money that one hands to the next once', async () => {
    const provider = '<provider-org ref="CA-3" provider-activity-id="CA-3-A"/>'
    const told = await read(
      activity('A', transaction(3, '2022-06-01', '100')),
      activity('B', transaction(1, '2022-06-01', '100', provider) + transaction(3, '2022-07-01', '90')),
    )
    expectSound(told)
    expect(joinsOf(told, 'PART_OF')).toEqual([
      `${key('B')}/incoming/CAD/iati:org/CA-3/- → ${key('B')}/spent/CAD/iati:org/CA-3/-`,
      `${key('B')}/spent/CAD/iati:org/CA-3/- → ${key('A')}/spent/CAD/iati:org/CA-3/-`,
    ])
  })

  it('that are each other’s wholes are not; what is not in the data is noticed', async () => {
    const told = await read(
      activity('A', related(1, 'C') + related(2, 'B')),
      activity('B', related(2, 'C')),
      activity('C', related(2, 'A') + related(1, 'X')),
      activity('D', related(1, 'D')),
    )
    expectSound(told)
    expect(joinsOf(told, 'PART_OF')).toHaveLength(2)
    expect(countsOf(told)).toEqual({ cycle: 1, dangling: 1 })
  })
})
