import type { StarterRecord } from '../starter-record.ts'

const both = { en: 'official', fr: 'official' } as const
const english = { en: 'official', fr: 'unknown' } as const
const ours = { en: { translatedBy: 'Fourfold' }, fr: { translatedBy: 'Fourfold' } } as const
const curator = { assignedBy: 'curator' } as const
const amendsOffence = ['RELATED_TO', 'instrument-criminal-code-279', { label: 'would amend' }] as const

/** Federal laws, bills, a code and an F/P/T statement that later facts name; those of 2012 are in nap-2012/. */
export const records: readonly StarterRecord[] = [
  {
    id: 'instrument-pcepa',
    type: 'Instrument',
    properties: {
      name: {
        en: 'Protection of Communities and Exploited Persons Act',
        fr: 'Loi sur la protection des collectivités et des personnes victimes d’exploitation',
      },
      nameStatus: both,
      kind: 'act',
      inForce: { text: '2014', start: '2014-01-01', end: null, precision: { start: 'year' } },
      description: {
        en: 'The offences of 2014 on the purchase of sexual services and related conduct. A committee of the House of Commons reviewed it in 2022 and says that trafficking and the exploitation of children were not its focus. Parties take opposite sides on it; the map takes none.',
        fr: 'Les infractions de 2014 relatives à l’achat de services sexuels et aux actes connexes. Un comité de la Chambre des communes l’a examinée en 2022 et précise que la traite et l’exploitation d’enfants n’étaient pas au centre de son examen. Les points de vue à son sujet s’opposent; la carte n’en adopte aucun.',
      },
      aliases: ['PCEPA', 'LPCPVE', 'Bill C-36 (2014)'],
    },
    cites: [
      ['source-just-3-legal-network', 'Testimony'],
      ['source-clf-pcepa-2022', 'Article body', { field: 'description' }],
    ],
  },
  {
    id: 'instrument-supply-chains-act',
    type: 'Instrument',
    properties: {
      name: {
        en: 'Fighting Against Forced Labour and Child Labour in Supply Chains Act',
        fr: "Loi sur la lutte contre le travail forcé et le travail des enfants dans les chaines d'approvisionnement",
      },
      nameStatus: both,
      kind: 'act',
      citation: 'S.C. 2023, c. 9',
      inForce: { text: '1 January 2024', start: '2024-01-01', end: null },
      description: {
        en: 'Bill S-211: passed by the House of Commons on 3 May 2023, Royal Assent on 11 May 2023; guidance of Public Safety Canada on 20 December 2023. Federal institutions and companies above set thresholds report each 31 May, first in 2024, to the Minister of Public Safety on what they do against forced and child labour in their supply chains; the registry is public. It also amends the Customs Tariff (import ban). The minister may order corrective measures (s. 18). Not reporting, not publishing, obstruction or false statements: summary fine up to $250,000 (s. 19); directors and officers who took part are liable (s. 20).',
        fr: 'Projet de loi S-211 : adopté par la Chambre des communes le 3 mai 2023, sanction royale le 11 mai 2023; lignes directrices de Sécurité publique Canada le 20 décembre 2023. Les institutions fédérales et les entreprises dépassant certains seuils font rapport chaque 31 mai, à partir de 2024, au ministre de la Sécurité publique sur leurs mesures contre le travail forcé et le travail des enfants dans leurs chaînes d’approvisionnement; le registre est public. Elle modifie aussi le Tarif des douanes (interdiction d’importation). Le ministre peut ordonner des mesures correctives (art. 18). Défaut de rapport ou de publication, entrave ou fausse déclaration : amende maximale de 250 000 $ (art. 19); les administrateurs et dirigeants participants sont responsables (art. 20).',
      },
      aliases: ['Bill S-211', 'projet de loi S-211'],
    },
    out: [
      ['RELATED_TO', 'finding-world-vision-2017-disclosure', { label: 'on the same matter', ...curator }],
    ],
    cites: [
      ['source-supply-chains-act', 'Title, preamble, s. 1; ss. 18-20'],
      ['source-unctad-supply-chains', 'Note', { field: 'inForce' }],
      ['source-iea-supply-chains', 'Note', { field: 'inForce' }],
      ['source-bennettjones-s211', 'First paragraph', { field: 'description' }],
      ['source-comparemela-s211', 'Page', { field: 'description' }],
    ],
  },
  {
    id: 'instrument-c-452',
    type: 'Instrument',
    properties: {
      name: { en: 'Bill C-452 (trafficking in persons)', fr: 'Projet de loi C-452 (traite de personnes)' },
      nameStatus: ours,
      kind: 'act',
      description: {
        en: 'Private member’s bill of Maria Mourani, MP, introduced on 16 October 2012. Royal Assent on 18 June 2015, but left to an order in council and not in force by 2017. A presumption of exploitation, a reversed onus on the forfeiture of proceeds, an alignment of French and English, and mandatory consecutive sentences, which raised a Charter concern.',
        fr: 'Projet de loi d’initiative parlementaire de la députée Maria Mourani, déposé le 16 octobre 2012. Sanction royale le 18 juin 2015, mais l’entrée en vigueur dépendait d’un décret et n’avait pas eu lieu en 2017. Présomption d’exploitation, inversion du fardeau pour la confiscation des produits, concordance du français et de l’anglais, et peines consécutives obligatoires, qui soulevaient une question liée à la Charte.',
      },
    },
    out: [amendsOffence],
    cites: [
      ['source-legislative-summary-c38', '1 Background'],
      ['source-justice-c38-questions', 'Day of Royal Assent', { field: 'description' }],
      ['source-cbc-c38', 'Article body'],
    ],
  },
  {
    id: 'instrument-c-38',
    type: 'Instrument',
    properties: {
      name: { en: 'Bill C-38 (2017)', fr: 'Projet de loi C-38 (2017)' },
      nameStatus: ours,
      kind: 'bill',
      description: {
        en: 'Government bill of 9 February 2017 to bring C-452 into force except, for the time being, its consecutive sentences. What became of it was not found in the sources seen.',
        fr: 'Projet de loi du gouvernement du 9 février 2017 visant à mettre en vigueur le C-452, sauf, pour le moment, ses peines consécutives. La suite qui lui a été donnée n’a pas été trouvée dans les sources vues.',
      },
    },
    out: [amendsOffence, ['RELATED_TO', 'instrument-c-452', { label: 'would bring into force' }]],
    in: [['RELATED_TO', 'ca-jus', { label: 'department of' }]],
    cites: [
      ['source-legislative-summary-c38', '1 Background'],
      [
        'source-justice-c38-page',
        'Page',
        {
          field: 'description',
          isUsed: false,
          says: { en: 'Prints 9 February 2016.', fr: 'Indique le 9 février 2016.' },
        },
      ],
    ],
  },
  {
    id: 'instrument-s-224',
    type: 'Instrument',
    properties: {
      name: {
        en: 'Bill S-224 (exploitation without the test of fear)',
        fr: 'Projet de loi S-224 (exploitation sans critère de crainte)',
      },
      nameStatus: ours,
      kind: 'bill',
      description: {
        en: 'Would replace the test of exploitation by a list of acts. In the House of Commons a stage was agreed to on 22 March 2023 and a division was negatived on 19 June 2024; the tracker read does not name the stage.',
        fr: 'Remplacerait le critère d’exploitation par une liste d’actes. À la Chambre des communes, une étape a été adoptée le 22 mars 2023 et un vote a été rejeté le 19 juin 2024; le site consulté ne précise pas l’étape.',
      },
    },
    out: [amendsOffence],
    cites: [['source-civicsproject-s224', 'Timeline']],
  },
  {
    id: 'instrument-strong-borders-bill',
    type: 'Instrument',
    properties: {
      name: { en: 'Strong Borders Act (proposed, 2025)' },
      nameStatus: english,
      kind: 'bill',
      description: {
        en: 'Named in July 2025 among measures that also bear on trafficking networks.',
        fr: 'Mentionné en juillet 2025 parmi des mesures visant aussi les réseaux de traite.',
      },
    },
    cites: [['source-statement-2025-07-30', 'Statement, paragraph 3']],
  },
  {
    id: 'instrument-procurement-code-2021',
    type: 'Instrument',
    properties: {
      name: {
        en: 'Code of Conduct for Procurement (2021)',
        fr: 'Code de conduite pour l’approvisionnement (2021)',
      },
      nameStatus: both,
      kind: 'policy',
      inForce: { text: 'August 2021', start: '2021-08-01', end: null, precision: { start: 'month' } },
      description: {
        en: 'Revised in August 2021 with duties of federal suppliers on human and labour rights, after a risk analysis of May 2021 and a consultation in January and February 2021.',
        fr: 'Révisé en août 2021 afin d’y inscrire des obligations des fournisseurs fédéraux en matière de droits de la personne et de droits du travail, après une analyse de risques de mai 2021 et une consultation en janvier et février 2021.',
      },
    },
    in: [['RELATED_TO', 'ca-pspc', { label: 'publishes' }]],
    cites: [
      ['source-pspc-supply-chains', 'Code of Conduct; Risk assessment'],
      ['source-pspc-what-we-heard', 'Background', { field: 'description' }],
    ],
  },
  {
    id: 'instrument-victims-principles-2003',
    type: 'Instrument',
    properties: {
      name: { en: 'Canadian Statement of Basic Principles of Justice for Victims of Crime, 2003' },
      nameStatus: english,
      kind: 'agreement',
      inForce: { text: '2003', start: '2003-01-01', end: null, precision: { start: 'year' } },
      description: {
        en: 'Endorsed by federal, provincial and territorial ministers of justice. The handbook for criminal justice practitioners takes it as the base for informing trafficked people of services.',
        fr: 'Approuvé par les ministres de la Justice fédéral, provinciaux et territoriaux. Le guide à l’intention des praticiens de la justice pénale s’en sert comme base pour informer les victimes de la traite des services offerts.',
      },
    },
    out: [['RELATED_TO', 'ca-jus', { label: 'endorsed by its minister' }]],
    cites: [['source-handbook-2015-ch6', '6.1']],
  },
]
