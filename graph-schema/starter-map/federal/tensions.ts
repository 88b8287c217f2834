import type { StarterRecord } from '../starter-record.ts'

const ours = { en: { translatedBy: 'Fourfold' }, fr: { translatedBy: 'Fourfold' } } as const
const curator = { assignedBy: 'curator' } as const
const acts = { role: 'source' } as const
const actedOn = { role: 'target' } as const
const unscored = { nameStatus: ours, score: null, status: 'candidate' } as const
const comparison = { en: 'Comparison by the researcher.', fr: 'Comparaison faite par la recherche.' } as const

/** How federal measures act on one another, and where their definitions and scopes differ, as sources say. Unscored. */
export const records: readonly StarterRecord[] = [
  {
    id: 'interaction-tied-permits-open-permit',
    type: 'Interaction',
    properties: {
      ...unscored,
      name: {
        en: 'Employer-tied permits and the protection of the workers who hold them',
        fr: 'Permis liés à un employeur et protection des travailleurs qui les détiennent',
      },
      kind: 'interaction',
      text: {
        en: "The government's own analysis says that tied permits create conditions of abuse, hence the open permit for vulnerable workers. A committee adds that leaving an employer can cost health care, housing and status; research and the UN rapporteur hold that the open permit is a temporary fix or not effective. The federal paper of 2018, Amnesty International, ACT Alberta and CATHII point to the tied permit as well.",
        fr: 'Selon l’analyse du gouvernement lui-même, les permis liés créent des conditions propices à la violence, d’où le permis ouvert pour travailleurs vulnérables. Un comité ajoute que quitter un employeur peut coûter les soins de santé, le logement et le statut; la recherche et le rapporteur de l’ONU jugent le permis ouvert temporaire ou inefficace. Le document fédéral de 2018, Amnistie internationale, ACT Alberta et le CATHII mettent aussi en cause le permis lié.',
      },
    },
    out: [
      ['ACTS', 'instrument-employer-specific-work-permits', acts],
      ['ACTS', 'ca-open-work-permit', actedOn],
    ],
    cites: [
      ['source-irpr-rias-abstract-2018', 'Issues'],
      ['source-cimm-report-21', 'Introduction'],
      ['source-scroll-open-permit', 'Article body'],
      ['source-un-rapporteur-2024-media', 'Article body'],
      ['source-amnesty-closed-permits-2023', 'Abstract'],
      ['source-discussion-2018', 'III. Labour Trafficking'],
      ['source-act-alberta-tfw-2024', 'article body'],
      ['source-sagesse-cathii-2025', 'Un organisme au cœur du plaidoyer'],
    ],
  },
  {
    id: 'interaction-removal-permit',
    type: 'Interaction',
    properties: {
      ...unscored,
      name: {
        en: 'Detention and removal, and permits for people who were trafficked',
        fr: 'Détention et renvoi, et permis pour les victimes de la traite',
      },
      kind: 'interaction',
      text: {
        en: 'The Canadian Council for Refugees reports that people who were trafficked are still detained and deported while access to the permit is limited.',
        fr: 'Le Conseil canadien pour les réfugiés signale que des personnes victimes de la traite sont encore détenues et expulsées, alors que l’accès au permis est limité.',
      },
    },
    out: [
      ['ACTS', 'instrument-immigration-detention-removal', acts],
      ['ACTS', 'ca-trp-vtip', actedOn],
    ],
    cites: [['source-ccr-trp-report', 'Introduction']],
  },
  {
    id: 'interaction-testimony-permit',
    type: 'Interaction',
    properties: {
      ...unscored,
      name: {
        en: 'Permit without testimony in policy, court proceedings in refusals',
        fr: 'Permis sans témoignage selon la politique, procédures judiciaires dans les refus',
      },
      kind: 'interaction',
      text: {
        en: 'Under the policy nobody has to testify to obtain a permit for victims. The FCJ Refugee Centre told FEWO in 2023 that letters of refusal cite concluded cases or the absence of court proceedings.',
        fr: 'Selon la politique, nul n’est tenu de témoigner pour obtenir un permis pour victimes. Le FCJ Refugee Centre a dit au FEWO en 2023 que des lettres de refus invoquent des affaires closes ou l’absence de procédures judiciaires.',
      },
      note: {
        en: 'The two ends, the instructions and the permit as it is decided, are our reading.',
        fr: 'Les deux termes, soit les instructions et les décisions sur les permis, sont notre lecture.',
      },
    },
    out: [
      ['ACTS', 'instrument-vtip-instructions-2007', acts],
      ['ACTS', 'ca-trp-vtip', actedOn],
    ],
    cites: [
      ['source-fewo-58-fcj', 'Answer of the witness'],
      ['source-ircc-vtip-protection', 'Special considerations'],
    ],
  },
  {
    id: 'interaction-scope-permit-open-permit',
    type: 'Interaction',
    properties: {
      ...unscored,
      name: {
        en: 'Permit for victims and open permit for workers: whom each admits',
        fr: 'Permis pour victimes et permis ouvert pour travailleurs : qui est admis',
      },
      kind: 'scope-differs',
      text: {
        en: 'The guidance on the permit for victims aims at people without status; workers with status on a tied permit may need another route, and the open permit in turn asks for status.',
        fr: 'Les directives sur le permis pour victimes visent les personnes sans statut; les travailleurs ayant un statut et un permis lié peuvent avoir besoin d’une autre voie, et le permis ouvert exige à son tour un statut.',
      },
      note: comparison,
    },
    out: [
      ['ACTS', 'ca-trp-vtip', acts],
      ['ACTS', 'ca-open-work-permit', actedOn],
    ],
    cites: [
      ['source-ircc-vtip-considerations', 'Objective'],
      ['source-mondaq-open-permit-2019', 'Three requirements'],
    ],
  },
  {
    id: 'interaction-definition-criminal-code-ab',
    type: 'Interaction',
    properties: {
      ...unscored,
      name: {
        en: 'Definition of trafficking: Criminal Code and Alberta',
        fr: 'Définition de la traite : Code criminel et Alberta',
      },
      kind: 'definitions-differ',
      text: {
        en: 'The test of the Criminal Code rests on fear for safety; Alberta adopted the definition of the Palermo Protocol.',
        fr: 'Le critère du Code criminel repose sur la crainte pour la sécurité; l’Alberta a adopté la définition du Protocole de Palerme.',
      },
      note: comparison,
    },
    out: [
      ['ACTS', 'instrument-criminal-code-279', acts],
      ['ACTS', 'ab-strategy-2019', actedOn],
    ],
    cites: [
      ['source-ab-action-plan', '9-point Action Plan, point 1'],
      ['source-nap-2012', 'Annex A'],
    ],
  },
  {
    id: 'interaction-definition-criminal-code-mb',
    type: 'Interaction',
    properties: {
      ...unscored,
      name: {
        en: 'Definition of trafficking: Criminal Code and Manitoba',
        fr: 'Définition de la traite : Code criminel et Manitoba',
      },
      kind: 'definitions-differ',
      text: {
        en: 'The test of the Criminal Code rests on fear for safety; the act of Manitoba counts the supply of drugs as a means.',
        fr: 'Le critère du Code criminel repose sur la crainte pour la sécurité; la loi du Manitoba compte la fourniture de drogues parmi les moyens.',
      },
      note: comparison,
    },
    out: [
      ['ACTS', 'instrument-criminal-code-279', acts],
      ['ACTS', 'instrument-mb-csehta', actedOn],
    ],
    cites: [
      ['source-mb-csehta-justice', 'Human Trafficking; Protection Orders'],
      ['source-nap-2012', 'Annex A'],
    ],
  },
  {
    id: 'interaction-definition-ab-mb',
    type: 'Interaction',
    properties: {
      ...unscored,
      name: {
        en: 'Definition of trafficking: Alberta and Manitoba',
        fr: 'Définition de la traite : Alberta et Manitoba',
      },
      kind: 'definitions-differ',
      text: {
        en: 'Alberta adopted the definition of the Palermo Protocol; the act of Manitoba has one of its own, which counts the supply of drugs as a means.',
        fr: 'L’Alberta a adopté la définition du Protocole de Palerme; la loi du Manitoba a la sienne, qui compte la fourniture de drogues parmi les moyens.',
      },
      note: comparison,
    },
    out: [
      ['ACTS', 'ab-strategy-2019', acts],
      ['ACTS', 'instrument-mb-csehta', actedOn],
    ],
    cites: [
      ['source-ab-action-plan', '9-point Action Plan, point 1'],
      ['source-mb-csehta-justice', 'Human Trafficking; Protection Orders'],
    ],
  },
  {
    id: 'finding-shelter-beds-men-and-ages',
    type: 'Finding',
    properties: {
      name: {
        en: 'Four known houses admit women or some ages; men find no match among them',
        fr: 'Quatre maisons connues accueillent des femmes ou certains âges, non les hommes',
      },
      nameStatus: ours,
      kind: 'gap',
      grade: 'ngo',
      text: {
        en: "Aurora House admits women, Deborah's Gate women from 18, Covenant House women of 16 to 24, Ma Mawi youth of 13 to 17. Men, and some ages, have no match among these four.",
        fr: 'Aurora House accueille des femmes, Deborah’s Gate des femmes de 18 ans et plus, Covenant House des femmes de 16 à 24 ans, Ma Mawi des jeunes de 13 à 17 ans. Les hommes et certains âges ne trouvent pas de place parmi ces quatre maisons.',
      },
      note: {
        en: 'Comparison by the researcher of four services in three provinces; not a survey of any province.',
        fr: 'Comparaison faite par la recherche entre quatre services de trois provinces; ce n’est un relevé d’aucune province.',
      },
    },
    out: [
      ['ABOUT', 'population-men-boys'],
      ['ABOUT', 'activity-emergency-shelter'],
      ['ABOUT', 'activity-transitional-housing', curator],
      ['ABOUT', 'pillar-protection', curator],
      ['ABOUT', 'jurisdiction-bc'],
      ['ABOUT', 'jurisdiction-mb'],
      ['ABOUT', 'jurisdiction-on'],
      ['ABOUT', 'bc-deborahs-gate'],
      ['ABOUT', 'on-aurora-house'],
      ['ABOUT', 'on-covenant-house-toronto'],
      ['ABOUT', 'mb-ma-mawi'],
    ],
    cites: [
      ['source-aurora-house', 'Who we serve'],
      ['source-salvation-army-bc', 'National Live In Safe House'],
      ['source-covenant-house-2016-09', 'Release'],
      ['source-ma-mawi-children-in-care', 'Children in care programs'],
    ],
  },
  {
    id: 'finding-mapi-end-2020',
    type: 'Finding',
    properties: {
      name: {
        en: 'Federal money for exit programs ended in March 2020',
        fr: 'Fin en mars 2020 des fonds fédéraux pour les programmes de sortie',
      },
      nameStatus: ours,
      kind: 'gap',
      grade: 'media',
      date: { date: '2020-01-01', precision: 'year' },
      text: {
        en: 'Nine agencies (by the count of an advocacy page) had money for exit programs until 31 March 2020. They were told to apply to a new fund, then heard that none was left; closures were announced, with more than 600 women and girls said to be affected in one city.',
        fr: 'Neuf organismes (selon une page militante) disposaient de fonds pour des programmes de sortie jusqu’au 31 mars 2020. Invités à s’adresser à un nouveau fonds, ils ont ensuite appris qu’il n’en restait plus; des fermetures ont été annoncées, plus de 600 femmes et filles étant touchées dans une seule ville.',
      },
    },
    out: [
      ['ABOUT', 'ca-mapi'],
      ['ABOUT', 'on-lawc'],
      ['ABOUT', 'activity-exit-program'],
      ['ABOUT', 'population-women-girls'],
      ['ABOUT', 'exploitation-sexual'],
      ['ABOUT', 'pillar-protection', curator],
      ['ABOUT', 'jurisdiction-ca'],
    ],
    cites: [
      ['source-globe-mapi-2020', 'Article body'],
      ['source-global-lawc-2020', 'Article'],
      ['source-stophurting-mapi-2020', 'Page body'],
    ],
  },
  {
    id: 'finding-tip-2019-presumed-victims',
    type: 'Finding',
    properties: {
      name: {
        en: 'Guidelines and training that presume trafficking, as witnesses saw them in 2018',
        fr: 'Directives et formation présumant la traite, selon des témoins en 2018',
      },
      nameStatus: ours,
      kind: 'claim',
      grade: 'international',
      date: { date: '2019-01-01', precision: 'year' },
      text: {
        en: 'Witnesses of 2018 said that training takes all migrants and all people who do sex work to be trafficked, which raises surveillance and lowers reporting.',
        fr: 'Des témoins de 2018 ont affirmé que la formation tient toutes les personnes migrantes et toutes celles qui font du travail du sexe pour victimes de la traite, ce qui accroît la surveillance et réduit les signalements.',
      },
    },
    out: [
      ['ABOUT', 'activity-training-justice', curator],
      ['ABOUT', 'activity-identification', curator],
      ['ABOUT', 'population-foreign-nationals'],
      ['ABOUT', 'population-sell-sexual-services'],
      ['ABOUT', 'jurisdiction-ca'],
    ],
    cites: [['source-us-tip-2019', 'Protection']],
  },
  {
    id: 'finding-recruiter-regulation-patchwork',
    type: 'Finding',
    properties: {
      name: {
        en: 'Eight provinces regulate recruiters, each in its own way (2020)',
        fr: 'Huit provinces réglementent les recruteurs, chacune à sa façon (2020)',
      },
      nameStatus: ours,
      kind: 'barrier',
      grade: 'copy',
      date: { date: '2020-01-01', precision: 'year' },
      text: {
        en: 'British Columbia, Alberta, Saskatchewan, Manitoba, Ontario, Quebec, New Brunswick and Nova Scotia differ in licence, registry and fees.',
        fr: 'La Colombie-Britannique, l’Alberta, la Saskatchewan, le Manitoba, l’Ontario, le Québec, le Nouveau-Brunswick et la Nouvelle-Écosse diffèrent quant aux permis, aux registres et aux frais.',
      },
    },
    out: [
      ['ABOUT', 'activity-recruiter-regulation'],
      ['ABOUT', 'population-migrant-workers', curator],
      ['ABOUT', 'exploitation-labour', curator],
      ['ABOUT', 'pillar-prevention', curator],
      ['ABOUT', 'jurisdiction-ca', curator],
      ['ABOUT', 'ca-recruitment-study-2020'],
    ],
    cites: [['source-ircc-recruitment-2020', 'Table of contents']],
  },
  {
    id: 'finding-recruiter-regulation-not-covered-2020',
    type: 'Finding',
    properties: {
      name: {
        en: 'Rules on recruiters not described in five jurisdictions (2020)',
        fr: 'Règles sur les recruteurs non décrites dans cinq administrations (2020)',
      },
      nameStatus: ours,
      kind: 'data-limit',
      grade: 'copy',
      date: { date: '2020-01-01', precision: 'year' },
      text: {
        en: 'The comparison of 2020 has no regime of Newfoundland and Labrador, Prince Edward Island or the three territories.',
        fr: 'La comparaison de 2020 ne présente aucun régime pour Terre-Neuve-et-Labrador, l’Île-du-Prince-Édouard ni les trois territoires.',
      },
      note: {
        en: 'Only the table of contents was read: that a comparison leaves a jurisdiction out does not say that it has no rules. Prince Edward Island has since made an act.',
        fr: 'Seule la table des matières a été lue : l’absence d’une administration dans la comparaison ne signifie pas qu’elle n’a pas de règles. L’Île-du-Prince-Édouard a depuis adopté une loi.',
      },
    },
    out: [
      ['ABOUT', 'activity-recruiter-regulation'],
      ['ABOUT', 'pillar-prevention', curator],
      ['ABOUT', 'jurisdiction-nl'],
      ['ABOUT', 'jurisdiction-yt'],
      ['ABOUT', 'jurisdiction-nt'],
      ['ABOUT', 'jurisdiction-nu'],
    ],
    cites: [['source-ircc-recruitment-2020', 'Table of contents']],
  },
]
