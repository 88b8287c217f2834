import type { StarterRecord } from '../starter-record.ts'
import { coded, inCanada, ours } from './deliverable.ts'

/** Which deliverable an outcome belongs to was judged by the researcher; the citations on the deliverables say so. */
const answers = { label: 'answers', ...coded } as const
const report2014 = 'source-nap-progress-2014-15'

const inFiscalYear = (text: string, year: number) => ({
  text,
  start: `${year}-04-01`,
  end: `${year + 1}-03-31`,
  precision: { start: 'fiscal-year', end: 'fiscal-year' },
})

/** What came out of the plan of 2012, as later sources report it. The status itself stands on the deliverables. */
export const records: readonly StarterRecord[] = [
  {
    id: 'ca-local-safety-audit-guide',
    type: 'Initiative',
    properties: {
      name: {
        en: 'Local Safety Audit Guide: To Prevent Trafficking in Persons and Related Exploitation',
        fr: "Guide de diagnostic local de sécurité : La prévention de la traite de personnes et des activités d'exploitation connexes",
      },
      nameStatus: { en: 'official', fr: 'official' },
      kind: 'project',
      description: {
        en: 'How a city profiles trafficking and related exploitation, sets priorities, plans and consults, with chapters on Indigenous women and girls, children and youth, women, and labour exploitation. It cites the plan of 2012. Undated; a blog post of April 2015 already points to it.',
        fr: 'Comment une ville dresse le portrait de la traite et de l’exploitation connexe, établit des priorités, planifie et consulte, avec des chapitres sur les femmes et les filles autochtones, les enfants et les jeunes, les femmes et l’exploitation du travail. Il renvoie au plan de 2012. Sans date; un billet de blogue d’avril 2015 y renvoie déjà.',
      },
    },
    out: [
      ['RELATED_TO', 'nap-2012-1.12-1', answers],
      ['ADVANCES', 'pillar-prevention', coded],
      ['SERVES', 'population-indigenous-women-girls-2s', coded],
      ['SERVES', 'population-women-girls'],
      ['SERVES', 'population-minors', coded],
      ['SERVES', 'population-youth'],
      ['ADDRESSES', 'exploitation-labour'],
      ['ADDRESSES', 'exploitation-related'],
      ['DOES', 'activity-community-planning', coded],
      inCanada,
    ],
    in: [['LEADS', 'ca-ps', { stated: true }]],
    cites: [['source-local-safety-audit-guide', '1. Introduction; table of contents']],
  },
  {
    id: 'ca-nafc',
    type: 'Organization',
    properties: {
      name: {
        en: 'National Association of Friendship Centres',
        fr: "Association nationale des centres d'amitié",
      },
      nameStatus: { en: 'official', fr: 'official' },
      abbreviation: { en: 'NAFC', fr: 'ANCA' },
      kind: 'indigenous-service-organization',
    },
    out: [['OPERATES_IN', 'jurisdiction-ca']],
    cites: [['source-nap-progress-2012-13', 'Foreword, key achievements']],
  },
  {
    id: 'ca-ps-friendship-centres-2012',
    type: 'Initiative',
    properties: {
      name: {
        en: 'Information material with Friendship Centres',
        fr: 'Matériel d’information avec les centres d’amitié',
      },
      nameStatus: ours,
      kind: 'agreement',
      period: inFiscalYear('2012-13', 2012),
      description: {
        en: 'Public Safety partnered with the National Association of Friendship Centres on information material about trafficking (the sentence is cut in the stored text).',
        fr: 'Sécurité publique s’est associée à l’Association nationale des centres d’amitié pour du matériel d’information sur la traite (la phrase est tronquée dans le texte conservé).',
      },
    },
    out: [
      ['PART_OF', 'nap-2012-1.11', coded],
      ['RELATED_TO', 'nap-2012-1.11-6', answers],
      ['INVOLVES', 'ca-nafc'],
      ['ADVANCES', 'pillar-prevention', coded],
      ['SERVES', 'population-indigenous', coded],
      ['DOES', 'activity-targeted-awareness', coded],
      inCanada,
    ],
    in: [['LEADS', 'ca-ps', { stated: true }]],
    cites: [['source-nap-progress-2012-13', 'Foreword, key achievements']],
  },
  {
    id: 'ca-ps-indigenous-awareness-campaign-2013',
    type: 'Initiative',
    properties: {
      name: {
        en: 'National campaign on sexual trafficking of Indigenous people',
        fr: 'Campagne nationale sur la traite d’Autochtones à des fins sexuelles',
      },
      nameStatus: ours,
      kind: 'campaign',
      period: inFiscalYear('2013-14', 2013),
      description: {
        en: 'Launched in 2013-14, about trafficking for sexual purposes of Indigenous people who live on and off reserve and in rural, urban and northern communities.',
        fr: 'Lancée en 2013-2014, sur la traite à des fins sexuelles d’Autochtones vivant dans les réserves et hors réserve, dans des collectivités rurales, urbaines et nordiques.',
      },
    },
    out: [
      ['PART_OF', 'nap-2012-1.11', coded],
      ['RELATED_TO', 'nap-2012-1.11-6', answers],
      ['ADVANCES', 'pillar-prevention', coded],
      ['SERVES', 'population-indigenous'],
      ['SERVES', 'population-northern-remote', coded],
      ['ADDRESSES', 'exploitation-sexual'],
      ['DOES', 'activity-targeted-awareness', coded],
      ['OPERATES_IN', 'jurisdiction-ca'],
    ],
    in: [['LEADS', 'ca-ps', { stated: false }]],
    cites: [['source-nap-progress-2013-14', 'Avant-propos, first key achievement']],
  },
  {
    id: 'ca-ps-stakeholder-consultation-2012',
    type: 'Initiative',
    properties: {
      name: {
        en: 'Stakeholder consultations of 2012-13',
        fr: 'Consultations des intervenants de 2012-2013',
      },
      nameStatus: ours,
      kind: 'consultation',
      period: inFiscalYear('2012-13', 2012),
      description: {
        en: 'Online and in person; a national summary report is published.',
        fr: 'En ligne et en personne; un rapport sommaire national est publié.',
      },
    },
    out: [
      ['PART_OF', 'nap-2012-4.11', coded],
      ['RELATED_TO', 'nap-2012-4.11-1', answers],
      ['RELATED_TO', 'ca-ps-consultations-2012-2016', { label: 'is among', ...coded }],
      ['ADVANCES', 'pillar-partnerships', coded],
      ['DOES', 'activity-coordination-body', coded],
      inCanada,
    ],
    in: [['LEADS', 'ca-ps', { stated: true }]],
    cites: [
      ['source-nap-progress-2012-13', 'Foreword, key achievements'],
      ['source-stakeholder-summary-2013', 'Title'],
    ],
  },
  {
    id: 'allocation-nap-progress-2014-victims-fund',
    type: 'Allocation',
    properties: {
      name: {
        en: 'Victims Fund, up to $500,000 a year (report of 2013-14)',
        fr: 'Fonds d’aide aux victimes, jusqu’à 500 000 $ par année (rapport 2013-2014)',
      },
      nameStatus: ours,
      amount: 500_000,
      currency: 'CAD',
      per: 'year',
      basis: 'ceiling',
      fiscalYears: { from: 2013, to: null },
      note: {
        en: 'The same ceiling as in the table of 2012.',
        fr: 'Le même plafond que dans le tableau de 2012.',
      },
    },
    out: [
      ['SAME_AS', 'allocation-nap-2012-victim-services'],
      ['PAYS_FROM', 'ca-jus'],
      ['PAYS_TO', 'ca-victims-fund'],
    ],
    cites: [['source-nap-progress-2013-14', 'Avant-propos, third key achievement']],
  },
  {
    id: 'allocation-act-alberta-2014',
    type: 'Allocation',
    properties: {
      name: {
        en: 'Justice Canada grant to ACT Alberta, 2014',
        fr: 'Subvention de Justice Canada à ACT Alberta, 2014',
      },
      nameStatus: ours,
      amount: 318_745,
      currency: 'CAD',
      per: 'total',
      basis: 'announced',
      description: {
        en: 'Announced on 22 August 2014; the years it covers are not stated. Part of it for a pilot with part-time case coordinators in Edmonton and Calgary, training and protocols. ACT Alberta also held operating help from the Victims Fund for a limited time; whether this amount is inside the Fund is not stated.',
        fr: 'Annoncée le 22 août 2014; les années visées ne sont pas précisées. Une partie sert à un projet pilote de coordonnateurs de dossiers à temps partiel à Edmonton et à Calgary, à la formation et à des protocoles. ACT Alberta recevait aussi, pour une durée limitée, une aide au fonctionnement du Fonds d’aide aux victimes; il n’est pas précisé si ce montant en fait partie.',
      },
    },
    out: [
      ['PAYS_FROM', 'ca-jus'],
      ['PAYS_TO', 'ab-act-alberta'],
    ],
    cites: [['source-act-alberta-release-2014', 'Paragraphs 1 to 3']],
  },
  {
    id: 'ca-tfwp-overhaul-2014',
    type: 'Initiative',
    properties: {
      name: {
        en: 'Overhaul of the Temporary Foreign Worker Program',
        fr: 'Refonte du Programme des travailleurs étrangers temporaires',
      },
      nameStatus: ours,
      kind: 'law-reform',
      period: inFiscalYear('2014-15', 2014),
      description: {
        en: 'Stronger enforcement, tougher penalties for employers and better protection of workers.',
        fr: 'Application renforcée, sanctions plus sévères pour les employeurs et meilleure protection des travailleurs.',
      },
    },
    out: [
      ['PART_OF', 'ca-tfwp', coded],
      ['RELATED_TO', 'nap-2012-2.13-1', answers],
      ['RELATED_TO', 'nap-2012-2.13-7', answers],
      ['ADVANCES', 'pillar-protection', coded],
      ['SERVES', 'population-temporary-foreign-workers'],
      ['ADDRESSES', 'exploitation-labour', coded],
      ['REACHES', 'audience-employers-recruiters', coded],
      ['DOES', 'activity-employer-compliance', coded],
      inCanada,
    ],
    in: [['LEADS', 'ca-esdc', { stated: false }]],
    cites: [[report2014, 'Foreword, first key achievement']],
  },
  {
    id: 'ca-justice-handbook-2015',
    type: 'Initiative',
    properties: {
      name: {
        en: 'Handbook for Criminal Justice Practitioners on Trafficking in Persons (2015)',
        fr: 'Guide sur la traite à l’intention des praticiens de la justice pénale (2015)',
      },
      nameStatus: { en: 'official', fr: { translatedBy: 'Fourfold' } },
      kind: 'training',
      period: {
        text: '2014-15',
        start: '2014-04-01',
        end: null,
        precision: { start: 'fiscal-year' },
      },
      description: {
        en: 'Published, distributed and put online in 2014-15, endorsed by federal, provincial and territorial justice ministers. Justice Canada now archives this version and points to one of 2024.',
        fr: 'Publié, diffusé et mis en ligne en 2014-2015, avec l’appui des ministres fédéral, provinciaux et territoriaux de la Justice. Justice Canada a archivé cette version et renvoie à celle de 2024.',
      },
      status: 'ended',
    },
    out: [
      ['RELATED_TO', 'nap-2012-3.11-3', answers],
      ['RELATED_TO', 'ca-justice-handbook-2024', { label: 'earlier version of' }],
      ['INVOLVES', 'ca-fpt-justice-ministers'],
      ['ADVANCES', 'pillar-prosecution', coded],
      ['REACHES', 'audience-police'],
      ['REACHES', 'audience-crown-courts'],
      ['DOES', 'activity-training-justice', coded],
      inCanada,
    ],
    in: [['LEADS', 'ca-jus', { stated: false }]],
    cites: [
      [report2014, 'Foreword, second key achievement'],
      ['source-handbook-2015-contents', 'Table of contents', { field: 'status' }],
    ],
  },
  {
    id: 'ca-border-five-assessment-2014',
    type: 'Initiative',
    properties: {
      name: {
        en: 'Threat and risk assessment on trafficking, Border Five countries',
        fr: 'Évaluation de la menace et des risques, pays du Groupe des cinq',
      },
      nameStatus: ours,
      kind: 'research',
      period: inFiscalYear('2014-15', 2014),
      description: {
        en: 'On the nature and extent of trafficking in the Border Five countries. Its author was not seen (the sentence is cut in the stored text).',
        fr: 'Sur la nature et l’étendue de la traite dans les pays du Groupe des cinq sur les frontières. Son auteur n’a pas été vu (la phrase est tronquée dans le texte conservé).',
      },
    },
    out: [
      ['PART_OF', 'nap-2012-3.13', coded],
      ['RELATED_TO', 'nap-2012-3.13-1', answers],
      ['RELATED_TO', 'nap-2012-3.13-6', answers],
      ['ADVANCES', 'pillar-prosecution', coded],
      ['DOES', 'activity-intelligence', coded],
      ['DOES', 'activity-research-evaluation', coded],
      inCanada,
    ],
    cites: [[report2014, 'Foreword, third key achievement']],
  },
  {
    id: 'instrument-vtip-instructions-2015',
    type: 'Instrument',
    properties: {
      name: {
        en: 'Instructions on permits for victims of trafficking, modernised in May 2015',
        fr: 'Instructions sur les permis aux victimes de la traite, modernisées en mai 2015',
      },
      nameStatus: ours,
      kind: 'policy',
      inForce: { text: 'May 2015', start: '2015-05-01', end: null, precision: { start: 'month' } },
      description: {
        en: 'The fee exemption is coded in the case system, so that victims can be counted. Clean-up of procedures was still going on in 2015-16.',
        fr: 'L’exemption de frais est codée dans le système de gestion des cas, ce qui permet de compter les victimes. La mise à jour des procédures se poursuivait en 2015-2016.',
      },
    },
    out: [
      ['RELATED_TO', 'ca-trp-vtip', { label: 'governs' }],
      ['RELATED_TO', 'instrument-vtip-instructions-2007', { label: 'modernises', ...coded }],
      ['RELATED_TO', 'nap-2012-2.13-10', answers],
      ['RELATED_TO', 'nap-2012-4.13-4', answers],
    ],
    cites: [['source-nap-progress-2015-16', 'Foreword, first and second key achievements']],
  },
  {
    id: 'instrument-sex-trade-measures-2012',
    type: 'Instrument',
    properties: {
      name: {
        en: 'Measures of July 2012 on sex-trade employers and work permits',
        fr: 'Mesures de juillet 2012 visant les employeurs du commerce du sexe',
      },
      nameStatus: ours,
      kind: 'policy',
      inForce: { text: '4 and 14 July 2012', start: '2012-07-04', end: null },
      description: {
        en: 'From 4 July 2012 Human Resources and Skills Development refused labour market opinions to sex-trade employers; from 14 July Citizenship and Immigration stopped taking related new work-permit applications. The government tied both to the plan and said that regulations would follow.',
        fr: 'À compter du 4 juillet 2012, Ressources humaines et Développement des compétences refuse les avis relatifs au marché du travail aux employeurs du commerce du sexe; à compter du 14 juillet, Citoyenneté et Immigration n’accepte plus les nouvelles demandes de permis de travail connexes. Le gouvernement a rattaché les deux mesures au plan et annoncé un règlement.',
      },
    },
    out: [
      ['RELATED_TO', 'ca-tfwp', { label: 'restricts' }],
      ['RELATED_TO', 'instrument-irpr-sex-trade-2013', { label: 'was followed by' }],
      ['RELATED_TO', 'nap-2012-2.13-3', answers],
      ['RELATED_TO', 'nap-2012-2.13-5', answers],
    ],
    cites: [
      ['source-epoch-times-2012-07-05', 'Article body'],
      ['source-huffpost-2012-07-04', 'Article'],
      ['source-jefflilaw-2012-07-09', 'Post'],
    ],
  },
  {
    id: 'instrument-irpr-sex-trade-2013',
    type: 'Instrument',
    properties: {
      name: {
        en: 'Immigration regulations of December 2013 on sex-trade businesses',
        fr: 'Règlement sur l’immigration de décembre 2013 : commerce du sexe',
      },
      nameStatus: ours,
      kind: 'regulation',
      inForce: { text: '31 December 2013', start: '2013-12-31', end: null },
      description: {
        en: 'Bars all foreign nationals (workers, students, visitors) from working for striptease, erotic dance, escort and erotic massage businesses; within the plan, according to the bulletin. The effect of the rule on migrants is contested.',
        fr: 'Interdit à tous les étrangers (travailleurs, étudiants, visiteurs) de travailler pour des entreprises de striptease, de danse érotique, d’escorte ou de massage érotique; dans le cadre du plan, selon le bulletin. L’effet de cette règle sur les migrants est contesté.',
      },
    },
    out: [
      ['RELATED_TO', 'nap-2012-2.13-3', answers],
      ['RELATED_TO', 'nap-2012-2.13-5', answers],
    ],
    cites: [['source-operational-bulletin-567', 'Summary; Background']],
  },
  {
    id: 'instrument-sor-2014-14',
    type: 'Instrument',
    properties: {
      name: {
        en: 'International Student Program regulations of 2014 (SOR/2014-14)',
        fr: 'Règlement de 2014 sur le programme des étudiants étrangers (DORS/2014-14)',
      },
      nameStatus: ours,
      kind: 'regulation',
      citation: 'SOR/2014-14',
      inForce: { text: '1 June 2014', start: '2014-06-01', end: null },
      description: {
        en: 'Registered on 29 January 2014. Study permits only for designated institutions, and a duty to actually study. The source mentions neither trafficking nor the plan.',
        fr: 'Enregistré le 29 janvier 2014. Permis d’études pour les seuls établissements désignés et obligation d’étudier réellement. La source ne mentionne ni la traite ni le plan.',
      },
    },
    out: [
      ['RELATED_TO', 'nap-2012-2.13-2', answers],
      ['RELATED_TO', 'nap-2012-2.13-6', answers],
    ],
    cites: [
      ['source-cic-student-rules-2014', 'Summary; Highlight of key changes'],
      ['source-sor-2014-14', 'Registration'],
    ],
  },
  {
    id: 'ca-rcmp-safekeeping-2013',
    type: 'Initiative',
    properties: {
      name: {
        en: 'Domestic Human Trafficking for Sexual Exploitation in Canada (Project SAFEKEEPING)',
        fr: 'Traite intérieure à des fins d’exploitation sexuelle au Canada (projet SAFEKEEPING)',
      },
      nameStatus: { en: 'official', fr: { translatedBy: 'Fourfold' } },
      kind: 'research',
      period: {
        text: 'October 2013',
        start: '2013-10-01',
        end: '2013-10-31',
        precision: { start: 'month', end: 'month' },
      },
      description: {
        en: 'Baseline by the coordination centre on traffickers, victims and methods, with overviews by province and gaps in investigating.',
        fr: 'Portrait de référence établi par le centre de coordination : trafiquants, victimes et méthodes, aperçus provinciaux et lacunes dans les enquêtes.',
      },
    },
    out: [
      ['RELATED_TO', 'nap-2012-3.13-1', answers],
      ['RELATED_TO', 'ca-rcmp-threat-assessment-2010', { label: 'follows', ...coded }],
      ['ADVANCES', 'pillar-prosecution', coded],
      ['ADDRESSES', 'exploitation-sexual'],
      ['DOES', 'activity-intelligence', coded],
      ['DOES', 'activity-research-evaluation', coded],
      ['OPERATES_IN', 'jurisdiction-ca'],
    ],
    in: [['LEADS', 'ca-htncc', { stated: true }]],
    cites: [['source-safekeeping-2013', 'Executive Summary']],
  },
  {
    id: 'ca-rcmp-strategy-2013',
    type: 'Initiative',
    properties: {
      name: {
        en: 'RCMP national strategy to combat human trafficking, 2013',
        fr: 'Stratégie nationale de la GRC contre la traite, 2013',
      },
      nameStatus: ours,
      kind: 'project',
      period: { text: '2013', start: '2013-01-01', end: null, precision: { start: 'year' } },
      description: {
        en: 'The RCMP told the justice committee in 2018 that it developed its strategy in 2013. Its text was not seen.',
        fr: 'En 2018, la GRC a déclaré au comité de la justice avoir élaboré sa stratégie en 2013. Le texte n’a pas été vu.',
      },
    },
    out: [
      ['RELATED_TO', 'nap-2012-3.14-4', answers],
      ['ADVANCES', 'pillar-prosecution', coded],
      ['DOES', 'activity-specialised-enforcement', coded],
      inCanada,
    ],
    in: [['LEADS', 'ca-rcmp', { stated: true }]],
    cites: [
      ['source-just-87-lawless', 'Opening statement'],
      ['source-just-meeting-87-fr', 'Témoignages'],
    ],
  },
  {
    id: 'intl-unodc-vulnerability-paper-2013',
    type: 'Initiative',
    properties: {
      name: {
        en: 'UNODC issue paper: abuse of a position of vulnerability',
        fr: 'Document de l’ONUDC : abus d’une situation de vulnérabilité',
      },
      nameStatus: ours,
      kind: 'research',
      period: {
        text: '28-29 June 2012; April 2013',
        start: '2012-06-28',
        end: '2013-04-30',
        precision: { end: 'month' },
      },
      description: {
        en: 'Published in April 2013 after an expert meeting on 28 and 29 June 2012; 12 states were surveyed, Canada among them. Switzerland paid for the study, so that Canada’s part is the meeting and the survey.',
        fr: 'Publié en avril 2013 après une réunion d’experts les 28 et 29 juin 2012; 12 États ont été interrogés, dont le Canada. La Suisse a financé l’étude, de sorte que la part du Canada est la réunion et l’enquête.',
      },
    },
    out: [
      ['RELATED_TO', 'nap-2012-4.14-10', answers],
      ['RELATED_TO', 'instrument-palermo-protocol', { label: 'explores a concept of' }],
      ['ADVANCES', 'pillar-partnerships', coded],
      ['DOES', 'activity-international-cooperation', coded],
      ['DOES', 'activity-research-evaluation', coded],
      ['OPERATES_IN', 'jurisdiction-abroad', coded],
    ],
    in: [['LEADS', 'intl-unodc', { stated: true }]],
    cites: [
      ['source-unodc-vulnerability-2013', 'Acknowledgements'],
      ['source-unodc-vulnerability-ccr', 'Page'],
      ['source-unodc-vulnerability-scribd', 'Document'],
    ],
  },
  {
    id: 'ca-trilateral-working-group',
    type: 'Initiative',
    properties: {
      name: {
        en: 'Trilateral working group with the United States and Mexico',
        fr: 'Groupe de travail trilatéral avec les États-Unis et le Mexique',
      },
      nameStatus: ours,
      kind: 'agreement',
      period: {
        text: 'about five years before February 2018',
        start: '2013-01-01',
        end: null,
        precision: { start: 'year' },
      },
      description: {
        en: 'By February 2018 it had met yearly for about five years, out of a commitment of the North American leaders. Its beginning is approximate.',
        fr: 'En février 2018, il se réunissait chaque année depuis environ cinq ans, à la suite d’un engagement des dirigeants nord-américains. Le début est approximatif.',
      },
    },
    out: [
      ['RELATED_TO', 'nap-2012-4.14-4', answers],
      ['RELATED_TO', 'nap-2012-4.14-5', answers],
      ['ADVANCES', 'pillar-partnerships', coded],
      ['DOES', 'activity-international-cooperation', coded],
      ['OPERATES_IN', 'jurisdiction-abroad', coded],
    ],
    in: [['CONTRIBUTES_TO', 'ca-ps']],
    cites: [['source-just-meeting-87-holmes', 'Answer on international engagement']],
  },
  {
    id: 'ca-ps-progress-reports',
    type: 'Initiative',
    properties: {
      name: {
        en: 'Progress reports and quarterly newsletter',
        fr: 'Rapports d’étape et bulletin trimestriel',
      },
      nameStatus: ours,
      kind: 'project',
      description: {
        en: 'Public Safety told the justice committee in February 2018 that federal efforts were made public by progress reports and a quarterly newsletter for stakeholders.',
        fr: 'En février 2018, Sécurité publique a déclaré au comité de la justice que les efforts fédéraux étaient rendus publics par des rapports d’étape et un bulletin trimestriel destiné aux intervenants.',
      },
    },
    out: [
      ['RELATED_TO', 'nap-2012-1.13-1', answers],
      ['RELATED_TO', 'nap-2012-4.11-2', answers],
      ['DOES', 'activity-public-awareness', coded],
      inCanada,
    ],
    in: [['LEADS', 'ca-ps', { stated: true }]],
    cites: [
      ['source-just-meeting-87-ps', 'Opening statement'],
      ['source-ps-newsletter-2014-02', 'Title'],
      ['source-nap-progress-2015-16', 'Foreword'],
    ],
  },
]
