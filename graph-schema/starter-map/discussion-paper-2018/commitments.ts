import type { StarterRecord } from '../starter-record.ts'

const global = 'II. Introduction: Global Context'

/** International commitments, and the laws that the paper names beside the trafficking offences. */
export const records: readonly StarterRecord[] = [
  {
    id: 'instrument-palermo-protocol',
    type: 'Instrument',
    properties: {
      name: {
        en: 'Trafficking in Persons Protocol (Palermo Protocol)',
        fr: 'Protocole sur la traite des personnes (Protocole de Palerme)',
      },
      nameStatus: { en: 'official', fr: { translatedBy: 'Fourfold' } },
      kind: 'treaty',
      citation:
        'Protocol to Prevent, Suppress and Punish Trafficking in Persons, Especially Women and Children, supplementing the United Nations Convention against Transnational Organized Crime',
      definition: 'palermo',
      description: {
        en: 'Supplements the United Nations Convention against Transnational Organized Crime; the first international legal instrument on trafficking in persons and the source of the four pillars. Its definition joins an act (recruitment, transport, transfer, harbouring, receipt), a means (force, coercion, fraud, deception, abuse of power or of vulnerability, payments) and the purpose of exploitation, at least exploitation of the prostitution of others, other sexual exploitation, forced labour or services, slavery or similar practices, servitude and the removal of organs. Canada ratified it on 13 May 2002.',
        fr: 'Complète la Convention des Nations Unies contre la criminalité transnationale organisée; premier instrument juridique international sur la traite des personnes et origine des quatre piliers. Sa définition réunit un acte (recrutement, transport, transfert, hébergement, accueil), un moyen (force, contrainte, fraude, tromperie, abus d’autorité ou de vulnérabilité, paiements) et le but d’exploitation, au minimum l’exploitation de la prostitution d’autrui ou d’autres formes d’exploitation sexuelle, le travail ou les services forcés, l’esclavage ou les pratiques analogues, la servitude et le prélèvement d’organes. Le Canada l’a ratifié le 13 mai 2002.',
      },
      aliases: [
        'Trafficking Protocol',
        'Protocol to Prevent, Suppress and Punish Trafficking in Persons, Especially Women and Children',
        'Protocole des Nations Unies visant à prévenir, réprimer et punir la traite des personnes, en particulier des femmes et des enfants',
      ],
    },
    out: [['RELATED_TO', 'instrument-untoc', { label: 'supplements' }]],
    cites: [
      ['source-discussion-2018', global],
      ['source-discussion-2018', 'II. Introduction: What is human trafficking?', { field: 'definition' }],
      [
        'source-ps-page-2018',
        'Government Response to Human Trafficking',
        {
          says: {
            en: 'Canada was among the first countries to ratify it.',
            fr: 'Le Canada a été l’un des premiers pays à le ratifier.',
          },
        },
      ],
      ['source-backgrounder-2007', 'Government of Canada Efforts'],
      ['source-steps-summary', 'How is Canada addressing the issue of human trafficking?'],
    ],
  },
  {
    id: 'ca-palermo-ratification',
    type: 'Initiative',
    properties: {
      name: {
        en: 'Ratification of the Trafficking in Persons Protocol by Canada',
        fr: 'Ratification par le Canada du Protocole sur la traite des personnes',
      },
      nameStatus: { en: { translatedBy: 'Fourfold' }, fr: { translatedBy: 'Fourfold' } },
      kind: 'event',
      period: { text: '13 May 2002', start: '2002-05-13', end: '2002-05-13' },
      description: {
        en: 'Federal efforts are guided by the Protocol and follow its four pillars: prevention, protection, prosecution and partnerships.',
        fr: 'Les efforts fédéraux sont guidés par le Protocole et suivent ses quatre piliers : prévention, protection, poursuites et partenariats.',
      },
    },
    out: [
      ['ADVANCES', 'pillar-prevention'],
      ['ADVANCES', 'pillar-protection'],
      ['ADVANCES', 'pillar-prosecution'],
      ['ADVANCES', 'pillar-partnerships'],
      ['DOES', 'activity-international-cooperation', { assignedBy: 'curator' }],
      ['OPERATES_IN', 'jurisdiction-ca'],
      ['RELATED_TO', 'instrument-palermo-protocol', { label: 'ratifies' }],
    ],
    cites: [['source-discussion-2018', global]],
  },
  {
    id: 'instrument-untoc',
    type: 'Instrument',
    properties: {
      name: {
        en: 'United Nations Convention against Transnational Organized Crime',
        fr: 'Convention des Nations Unies contre la criminalité transnationale organisée',
      },
      nameStatus: { en: 'official', fr: 'official' },
      kind: 'treaty',
      description: {
        en: 'The convention that the Trafficking in Persons Protocol supplements.',
        fr: 'La convention que complète le Protocole sur la traite des personnes.',
      },
      aliases: ['Palermo Convention', 'UNTOC'],
    },
    cites: [['source-discussion-2018', global]],
  },
  {
    id: 'instrument-slavery-convention',
    type: 'Instrument',
    properties: {
      name: { en: 'Convention to Suppress the Slave Trade and Slavery' },
      nameStatus: { en: 'official', fr: 'unknown' },
      kind: 'treaty',
      description: {
        en: 'Defines "slavery". Some countries say "modern slavery" for all the trafficking, servitude and forced labour offences of their own law; that term has no definition agreed internationally.',
        fr: "Définit l'« esclavage ». Certains pays emploient « esclavage moderne » pour l’ensemble des infractions de traite, de servitude et de travail forcé de leur droit interne; cette expression ne fait l’objet d’aucune définition convenue à l’échelle internationale.",
      },
      aliases: ['Slavery Convention'],
    },
    cites: [['source-discussion-2018', 'II. Introduction: Human Trafficking or Modern Slavery?']],
  },
  {
    id: 'instrument-victims-bill-of-rights',
    type: 'Instrument',
    properties: {
      name: { en: 'Canadian Victims Bill of Rights' },
      nameStatus: { en: 'official', fr: 'unknown' },
      kind: 'act',
      description: {
        en: 'Defines a victim as an individual who, because of a crime, suffered harm (physical or emotional), damage to property or economic loss. The discussion paper uses "victim" and "survivor" for the same people.',
        fr: 'Définit la victime comme une personne qui a subi un préjudice physique ou émotionnel, des dommages matériels ou une perte économique en raison d’un crime. Le document de travail emploie « victime » et « survivant » pour les mêmes personnes.',
      },
    },
    cites: [['source-discussion-2018', 'II. Introduction: Terminology']],
  },
]
