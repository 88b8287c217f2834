import type { StarterRecord } from '../starter-record.ts'

const ours = { en: { translatedBy: 'Fourfold' }, fr: { translatedBy: 'Fourfold' } } as const
const curator = { assignedBy: 'curator' } as const

/** Project PROTECT and the money for the hotline that Budget 2018 announced. */
export const records: readonly StarterRecord[] = [
  {
    id: 'ca-project-protect',
    type: 'Initiative',
    properties: {
      name: { en: 'Project PROTECT' },
      nameStatus: { en: 'official', fr: 'unknown' },
      kind: 'project',
      period: {
        text: 'launched in early 2016',
        start: '2016-01-01',
        end: null,
        precision: { start: 'year' },
      },
      description: {
        en: 'Partnership of Canadian banks, FINTRAC and law enforcement. Banks identify and report financial transactions suspected of being linked to the laundering of proceeds of trafficking for sexual exploitation; FINTRAC discloses financial intelligence to police in Canada and abroad. The volume of suspicious transaction reports rose every year to 2017-18, and with it the number of disclosures.',
        fr: 'Partenariat entre des banques canadiennes, CANAFE et les organismes d’application de la loi. Les banques relèvent et déclarent les opérations financières soupçonnées d’être liées au blanchiment des produits de la traite à des fins d’exploitation sexuelle; CANAFE communique des renseignements financiers aux services de police au Canada et à l’étranger. Le volume des déclarations d’opérations douteuses a augmenté chaque année jusqu’en 2017-2018, et le nombre de communications avec lui.',
      },
      aliases: ['Project Protect', 'Projet Protection'],
    },
    in: [['CONTRIBUTES_TO', 'ca-fintrac']],
    out: [
      ['ADVANCES', 'pillar-prosecution', curator],
      ['ADDRESSES', 'exploitation-sexual'],
      ['DOES', 'activity-financial-intelligence'],
      ['DOES', 'activity-private-sector'],
      ['OPERATES_IN', 'jurisdiction-ca'],
    ],
    cites: [['source-discussion-2018', 'II. Introduction: Scope of human trafficking in Canada']],
  },
  {
    id: 'allocation-hotline-budget-2018',
    type: 'Allocation',
    properties: {
      name: {
        en: 'National hotline: $14.51 million over five years (announced February 2018)',
        fr: 'Ligne d’urgence nationale : 14,51 M$ sur cinq ans (annonce de février 2018)',
      },
      nameStatus: ours,
      amount: 14_510_000,
      currency: 'CAD',
      per: 'total',
      basis: 'announced',
      fiscalYears: { from: 2018, to: 2022 },
      description: {
        en: 'Announced by the Government of Canada to establish a national human trafficking hotline, beginning in 2018-19.',
        fr: 'Annoncé par le gouvernement du Canada pour établir une ligne d’urgence nationale contre la traite des personnes, à compter de 2018-2019.',
      },
    },
    out: [
      ['PAYS_FROM', 'ca-ps', curator],
      ['PAYS_TO', 'ca-hotline'],
    ],
    cites: [['source-discussion-2018', 'III. 2012-2016 Consultations']],
  },
  {
    id: 'allocation-hotline-budget-2018-ongoing',
    type: 'Allocation',
    properties: {
      name: {
        en: 'National hotline: $2.89 million a year ongoing (announced February 2018)',
        fr: 'Ligne d’urgence nationale : 2,89 M$ par année en continu (annonce de février 2018)',
      },
      nameStatus: ours,
      amount: 2_890_000,
      currency: 'CAD',
      per: 'year',
      basis: 'announced',
      fiscalYears: { from: 2023, to: null },
      note: {
        en: 'The paper says "ongoing" and gives no first year; read here as following the five years 2018-19 to 2022-23.',
        fr: 'Le document dit « permanent » sans préciser la première année; on comprend ici que ce montant suit les cinq exercices de 2018-2019 à 2022-2023.',
      },
    },
    out: [
      ['PAYS_FROM', 'ca-ps', curator],
      ['PAYS_TO', 'ca-hotline'],
      ['ADDITIONAL_TO', 'allocation-hotline-budget-2018', curator],
    ],
    cites: [['source-discussion-2018', 'III. 2012-2016 Consultations']],
  },
]
