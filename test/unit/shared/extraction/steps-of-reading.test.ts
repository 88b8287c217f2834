import { describe, expect, it } from 'vitest'
import { abbreviationsOf, longForm } from '../../../../shared/extraction/abbreviations.ts'
import { readEnding } from '../../../../shared/extraction/ending.ts'
import { findingIn, sentencesOf } from '../../../../shared/extraction/findings.ts'
import { gazetteerOf, type KnownOrganization } from '../../../../shared/extraction/gazetteer.ts'
import { amountsIn, isNoAllocation } from '../../../../shared/extraction/money.ts'
import { leadingNumber } from '../../../../shared/extraction/numbers.ts'
import { looksLikeBody } from '../../../../shared/extraction/organization-words.ts'
import { readOrganizations } from '../../../../shared/extraction/organizations.ts'
import { pillarOf } from '../../../../shared/extraction/pillars.ts'
import { programsIn } from '../../../../shared/extraction/programs.ts'
import { readText } from '../../../../shared/extraction/read-text.ts'
import { roleOf, splitLabels } from '../../../../shared/extraction/roles.ts'
import { isTiming, timingInside, timingOf } from '../../../../shared/extraction/timings.ts'
import { beginsWithVerb, promisedBy } from '../../../../shared/extraction/verbs.ts'

const known: readonly KnownOrganization[] = [
  {
    id: 'ca-rcmp',
    names: ['Royal Canadian Mounted Police', 'Gendarmerie royale du Canada'],
    formerNames: [],
    abbreviations: ['RCMP', 'GRC'],
  },
  {
    id: 'ca-ps',
    names: ['Public Safety Canada', 'Sécurité publique Canada'],
    formerNames: [],
    abbreviations: ['PS', 'SP'],
  },
  {
    id: 'ca-wage',
    names: ['Women and Gender Equality Canada'],
    formerNames: ['Status of Women Canada'],
    abbreviations: ['WAGE'],
  },
  { id: 'bc-jus', names: ['Ministry of Justice'], formerNames: [], abbreviations: [] },
  { id: 'sk-jus', names: ['Ministry of Justice'], formerNames: [], abbreviations: [] },
]
const names = gazetteerOf(known, [])
const who = (text: string, trust: 'known' | 'shaped' | 'any' = 'shaped') =>
  readOrganizations(text, names, trust)?.mentions.map((one) => one.id ?? one.abbreviation)

describe('numbers of items', () => {
  it.each([
    ['1.11', '1.11', ''],
    ['1.13. ', '1.13', ''],
    ['3.15 Ensure that it is done', '3.15', 'Ensure that it is done'],
    ['Action 12: Train officers', '12', 'Train officers'],
    ['Mesure no 4 – Former', '4', 'Former'],
    ['b) Inform parents', 'b', 'Inform parents'],
    ['A.2 Raise awareness', 'A.2', 'Raise awareness'],
    ['7. Publish', '7', 'Publish'],
  ])('%s', (text, number, rest) => {
    expect(leadingNumber(text)).toMatchObject({ number, rest })
  })
  it.each([
    '12 months later',
    '2012 was the year',
    '2.45 million people',
    'A plan',
    'I said',
    'not have',
    '$5 million',
    '1-800-222-8477',
    '12-15 years',
  ])('%s has none', (text) => {
    expect(leadingNumber(text)).toBeUndefined()
  })
})

describe('timings', () => {
  it.each([
    ['Ongoing', null, null, true],
    ['2012-13', '2012-04-01', '2013-03-31', false],
    ['2012/2013', '2012-04-01', '2013-03-31', false],
    ['2012/13- Ongoing', '2012-04-01', null, true],
    ['2012-Ongoing', '2012-01-01', null, true],
    ['2016-2017 – en continu', '2016-04-01', null, true],
    ['2016-2021', '2016-01-01', '2021-12-31', false],
    ['By March 2020', null, '2020-03-31', false],
    ['d’ici mars 2020', null, '2020-03-31', false],
    ['Short-term', null, null, false],
    ['En continu', null, null, true],
  ])('%s', (text, start, end, ongoing) => {
    expect(isTiming(text)).toBe(true)
    expect(timingOf(text)).toMatchObject({ text, start, end, ongoing })
  })
  it.each(['Victims', 'the year of the woman', '12', 'Section 279.01', 'RCMP', '1-800'])(
    '%s is none',
    (text) => {
      expect(isTiming(text)).toBe(false)
    },
  )
  it('is found within a sentence', () => {
    expect(timingInside('The unit will open by September 2022 in the east')).toBe('by September 2022')
    expect(timingInside('La ligne ouvrira d’ici mars 2023.')).toBe('d’ici mars 2023')
    expect(timingInside('The Act of 2012 was amended')).toBeUndefined()
  })
})

describe('organizations', () => {
  it.each([
    ['RCMP', ['ca-rcmp']],
    ['RCMP, PS and GRC', ['ca-rcmp', 'ca-ps']],
    ['Gendarmerie royale du Canada et Sécurité publique Canada', ['ca-rcmp', 'ca-ps']],
    ['Status of Women Canada', ['ca-wage']],
    ['PS (in collaboration with others)', ['ca-ps']],
    ['RCMP and others', ['ca-rcmp']],
    [
      'Ministry of Children, Community and Social Services',
      ['Ministry of Children, Community and Social Services'],
    ],
    ['Stone River Nation and Birch Lake Nation', ['Stone River Nation', 'Birch Lake Nation']],
    ['Ministry of Justice', ['Ministry of Justice']],
    ['ministère de la Famille, SPVM', ['ministère de la Famille', 'SPVM']],
  ])('%s', (text, expected) => {
    expect(who(text)).toEqual(expected)
  })
  it('says who leads where the words do', () => {
    expect(readOrganizations('RCMP (lead), PS', names, 'shaped')?.mentions.map((one) => one.role)).toEqual([
      'lead',
      undefined,
    ])
  })
  it.each([
    'Train officers',
    'the RCMP will train',
    'QUESTIONS FOR DISCUSSION',
    'Human Trafficking in Canada',
    'US',
  ])('%s is no list of them', (text) => {
    expect(who(text)).toBeUndefined()
  })
  it('knows a body by the words of its name', () => {
    expect(
      ['Halifax Regional Police', 'Service de police de la Ville de Québec', 'Statistics Canada'].every(
        looksLikeBody,
      ),
    ).toBe(true)
    expect(
      [
        'Temporary Foreign Worker Program',
        'le comité réunit la Ville',
        'Promote the Office',
        'The Government',
      ].some(looksLikeBody),
    ).toBe(false)
  })
})

describe('abbreviations', () => {
  it('are learned in brackets and from a list, whatever it is written like', () => {
    const document = readText(
      'The Border Services Bureau (BSB) works with the Service de police de la Rive (SPR).\nTemporary Resident Permits (TRPs) are issued.\n\nAcronyms\nLB – Labour Board\nMOH: Ministry of Health\nStatCan\nStatistics Canada\n',
    )
    expect(abbreviationsOf(document).map(({ short, long, isListed }) => [short, long, isListed])).toEqual([
      ['LB', 'Labour Board', true],
      ['MOH', 'Ministry of Health', true],
      ['StatCan', 'Statistics Canada', true],
      ['BSB', 'Border Services Bureau', false],
      ['SPR', 'Service de police de la Rive', false],
    ])
  })
  it('stand for the words before them', () => {
    expect(longForm('RCMP', 'conducted by the Royal Canadian Mounted Police')).toBe(
      'Royal Canadian Mounted Police',
    )
    expect(longForm('RCMP', 'conducted by the police')).toBeUndefined()
  })
  it('of the document come before those of the map', () => {
    const own = gazetteerOf(known, [{ short: 'PS', long: 'Peel Shelter', at: { line: 1 }, isListed: true }])
    expect(readOrganizations('PS', own, 'known')?.mentions).toMatchObject([
      { abbreviation: 'PS', id: null, name: 'Peel Shelter' },
    ])
  })
})

describe('the end of a text', () => {
  it.each([
    ['Start a campaign. (2012/13) RCMP, PS', 'Start a campaign.', '2012/13', ['ca-rcmp', 'ca-ps']],
    ['Train officers RCMP, XYZ 2012-13 – Ongoing', 'Train officers', '2012-13 – Ongoing', ['ca-rcmp', 'XYZ']],
    ['Tenir le registre (GRC, en continu)', 'Tenir le registre', 'en continu', ['ca-rcmp']],
    ['Write to the RCMP', 'Write to the RCMP', undefined, undefined],
    ['Give data to the RCMP (2012)', 'Give data to the RCMP', '2012', undefined],
    [
      'Work with the Ministry of Public Safety (MPS)',
      'Work with the Ministry of Public Safety (MPS)',
      undefined,
      undefined,
    ],
  ])('%s', (text, rest, timing, organizations) => {
    const ending = readEnding(text, names)
    expect([
      ending.text,
      ending.timing,
      ending.organizations?.mentions.map((one) => one.id ?? one.abbreviation),
    ]).toEqual([rest, timing, organizations])
  })
})

describe('headings of columns and fields', () => {
  it.each([
    ['Organization', 'body'],
    ['Lead organization', 'lead'],
    ['Organisme(s) responsable(s)', 'lead'],
    ['Partenaires', 'partner'],
    ['Deliverable (and Timing)', 'action'],
    ['Échéancier', 'timing'],
    ['Target date', 'timing'],
    ['No.', 'number'],
    ['Budget', 'amount'],
    ['Hello world', undefined],
  ])('%s', (heading, role) => {
    expect(roleOf(heading)).toBe(role)
  })
  it('are told from the sentence before them', () => {
    expect(
      splitLabels(
        'Build a lodge. Lead: Birch Lake Nation; Partner: Ministry of Housing. Timeframe: 2022-23.',
      ),
    ).toEqual({
      before: 'Build a lodge',
      fields: [
        { role: 'lead', value: 'Birch Lake Nation' },
        { role: 'partner', value: 'Ministry of Housing' },
        { role: 'timing', value: '2022-23' },
      ],
    })
    expect(splitLabels('Stop and speak: patrols of the highway').fields).toEqual([])
    expect(splitLabels('Responsable : SPVM Échéance : 2020-2021').fields.map((one) => one.value)).toEqual([
      'SPVM',
      '2020-2021',
    ])
  })
})

describe('amounts', () => {
  it.each([
    [
      'The plan has $14.51 million over five years, beginning in 2018-19',
      14_510_000,
      'total',
      'announced',
      { from: 2018, to: 2022 },
    ],
    ['up to $500,000 a year', 500_000, 'year', 'ceiling', undefined],
    ['over $6M on an annual basis', 6_000_000, 'year', 'announced', undefined],
    ['jusqu’à 50 000 $ par année', 50_000, 'year', 'ceiling', undefined],
    ['24 millions de dollars sur cinq ans', 24_000_000, 'total', 'announced', undefined],
    ['3,2 M$ par année', 3_200_000, 'year', 'announced', undefined],
    ['In 2018 $2 billion was spent', 2_000_000_000, 'total', 'announced', undefined],
  ])('%s', (text, amount, per, basis, fiscalYears) => {
    expect(amountsIn(text)).toMatchObject([
      { amount, per, basis, currency: 'CAD', ...(fiscalYears === undefined ? {} : { fiscalYears }) },
    ])
  })
  it('of criminals, fines and wages are no allocations', () => {
    expect(
      ['a fine of up to $1 million', 'une amende de 5 000 $', 'it generates some $32 billion'].every(
        isNoAllocation,
      ),
    ).toBe(true)
    expect(isNoAllocation('the shelter receives $40,000 a year')).toBe(false)
  })
})

describe('findings', () => {
  it.each([
    ['The evaluation found that shelters have too few beds and that demand is an unmet need.', 'gap'],
    ['Interviewees noted a lack of reliable data on boys who are trafficked in the region.', 'data-limit'],
    ['L’évaluation a révélé un manque de places pour les hommes dans toutes les régions.', 'gap'],
    ['The committee recommended that the program be made permanent by the province.', 'recommendation'],
    ['Les intervenants ont souligné des obstacles à la collaboration entre les services.', 'barrier'],
  ])('%s', (sentence, kind) => {
    expect(findingIn(sentence)).toMatchObject({ kind })
  })
  it.each([
    'The office will close gaps in services for survivors of all ages.',
    'What are the gaps in the services that we have here today?',
    'Identify gaps and priorities with partners in each of the regions.',
  ])('%s is none', (sentence) => {
    expect(findingIn(sentence)).toBeUndefined()
  })
  it('stand in sentences', () => {
    expect(
      sentencesOf('It cost $2.5 million. The unit (RCMP) closed in 2016. “It helped.” Nobody knew.'),
    ).toHaveLength(4)
  })
})

describe('pillars, programs, verbs', () => {
  it.each([
    ['Prevention', 'pillar-prevention'],
    ['Protection and Assistance for Victims', 'pillar-protection'],
    ['Poursuites', 'pillar-prosecution'],
    ['Partenariats et connaissances', 'pillar-partnerships'],
    ['Aide aux victimes', 'pillar-protection'],
    ['Introduction', undefined],
  ])('%s', (heading, pillar) => {
    expect(pillarOf(heading)).toBe(pillar)
  })
  it('names of programs', () => {
    expect(programsIn('Under the Anti-Crime Capacity Building Program, the program pays.')).toEqual([
      'Anti-Crime Capacity Building Program',
    ])
    expect(programsIn('Le Programme de soutien aux organismes communautaires finance 12 projets.')).toEqual([
      'Programme de soutien aux organismes communautaires',
    ])
  })
  it('verbs of doing in both languages', () => {
    expect(
      ['Develop a tool', 'Regularly release data', 'Élaborer un guide', 'Mise en œuvre du plan'].every(
        beginsWithVerb,
      ),
    ).toBe(true)
    expect(['Prevention of crime', 'Premier ministre du Canada', 'Notre plan'].some(beginsWithVerb)).toBe(
      false,
    )
    expect(promisedBy('The City Police Service will assign four detectives')).toBe('The City Police Service')
    expect(promisedBy('Le ministère de la Justice s’engage à former')).toBe('Le ministère de la Justice')
  })
})
