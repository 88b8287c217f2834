import type { StarterRecord } from '../starter-record.ts'

const french = { en: 'unknown', fr: 'official' } as const
const government = { fr: 'Gouvernement du Québec' } as const

/** Sources on Quebec: pages and releases of its own government first, then of the networks. */
export const records: readonly StarterRecord[] = [
  {
    id: 'source-qc-scf-strategy-page-2017',
    type: 'Source',
    properties: {
      name: { fr: 'Stratégie gouvernementale pour prévenir et contrer les violences sexuelles (page)' },
      nameStatus: french,
      publisher: { fr: 'Secrétariat à la condition féminine' },
      date: { date: '2017-11-14' },
      grade: 'government',
      address: 'http://www.scf.gouv.qc.ca/index.php?id=949&id=949&print=1',
    },
  },
  {
    id: 'source-qc-scf-actions-page-2017',
    type: 'Source',
    properties: {
      name: { en: 'Sexual Exploitation: Government Actions (page)' },
      nameStatus: { en: 'official', fr: 'unknown' },
      publisher: { fr: 'Secrétariat à la condition féminine' },
      date: { date: '2017-11-17' },
      grade: 'government',
      address: 'http://scf.gouv.qc.ca/index.php?id=1024',
    },
  },
  {
    id: 'source-qc-strategy-2016',
    type: 'Source',
    properties: {
      name: { fr: 'Stratégie gouvernementale pour prévenir et contrer les violences sexuelles 2016-2021' },
      nameStatus: french,
      publisher: { fr: 'Secrétariat à la condition féminine' },
      date: { date: '2016-01-01', precision: 'year' },
      grade: 'government',
      address: 'http://scf.gouv.qc.ca/fileadmin/publications/Violence/Brochure_Violences_Sexuelles.html',
    },
  },
  {
    id: 'source-qc-memoire-prolongation',
    type: 'Source',
    properties: {
      name: { fr: 'Mémoire : prolongation de la Stratégie violences sexuelles 2016-2021' },
      nameStatus: french,
      publisher: { fr: 'Gouvernement du Québec (copie sur 123dok)' },
      grade: 'copy',
      address: 'https://123dok.net/document/z3d88rx8-m%C3%A9moire-au-conseil-des-ministres-de.html',
      note: { en: 'Part open to the public. Its date is not in the text read.' },
    },
  },
  {
    id: 'source-qc-eilp-release-2017',
    type: 'Source',
    properties: {
      name: { fr: "Le gouvernement confirme la mise en place d'une équipe policière intégrée" },
      nameStatus: french,
      publisher: { fr: 'Communiqué du gouvernement du Québec, repris par le CDÉACF' },
      date: { date: '2017-04-21' },
      grade: 'copy',
      address: 'http://cdeacf.ca/actualite/2017/04/21/gouvernement-confirme-mise-place-dune-equipe-policiere',
    },
  },
  {
    id: 'source-qc-eilp-huffpost-2017',
    type: 'Source',
    properties: {
      name: { fr: 'Québec met sur pied une force policière intégrée contre le proxénétisme' },
      nameStatus: french,
      publisher: { fr: 'HuffPost Québec' },
      date: { date: '2017-04-21' },
      grade: 'media',
      address:
        'https://quebec.huffingtonpost.ca/2017/04/21/force-policiere-contre-proxenetisme_n_16144352.html',
    },
  },
  {
    id: 'source-qc-csesm-release-2020',
    type: 'Source',
    properties: {
      name: { fr: "Dépôt du rapport de la Commission spéciale sur l'exploitation sexuelle des mineurs" },
      nameStatus: french,
      publisher: { fr: 'Assemblée nationale du Québec' },
      date: { date: '2020-12-03' },
      grade: 'government',
      address:
        'https://newswire.ca/fr/news-releases/depot-du-rapport-de-la-commission-speciale-sur-l-exploitation-sexuelle-des-mineurs-proteger-les-victimes-et-cibler-les-clients-abuseurs-868246934.html',
    },
  },
  {
    id: 'source-qc-plan-2021-page',
    type: 'Source',
    properties: {
      name: {
        fr: "Plan d'action gouvernemental 2021-2026 en réponse aux recommandations de la CSESM (page)",
      },
      nameStatus: french,
      publisher: government,
      grade: 'government',
      address: 'https://www.quebec.ca/gouv/politiques-orientations/plan-daction-gouvernemental-2021-2026',
      note: {
        en: 'Undated page; two stored versions, the later one after the first progress report of 2022.',
      },
    },
  },
  {
    id: 'source-qc-plan-2021-news',
    type: 'Source',
    properties: {
      name: { fr: "Dévoilement du plan d'action contre l'exploitation sexuelle des mineurs (actualité)" },
      nameStatus: { en: 'unknown', fr: { translatedBy: 'Fourfold' } },
      publisher: government,
      date: { date: '2021-12-03' },
      grade: 'government',
      address: 'https://www.quebec.ca/nouvelles/actualites/details/plan-action-exploitation-sexuelle-mineurs',
    },
  },
  {
    id: 'source-qc-plan-release-2022',
    type: 'Source',
    properties: {
      name: { fr: "Un excellent premier bilan du Plan d'action gouvernemental (communiqué)" },
      nameStatus: french,
      publisher: government,
      date: { date: '2022-12-07' },
      grade: 'government',
      address:
        'https://www.newswire.ca/fr/news-releases/un-excellent-premier-bilan-du-plan-d-action-gouvernemental-contre-l-exploitation-sexuelle-des-mineurs-878496420.html',
    },
  },
  {
    id: 'source-qc-table-release-2024',
    type: 'Source',
    properties: {
      name: { fr: "Mieux se concerter pour mieux protéger les jeunes contre l'exploitation sexuelle" },
      nameStatus: french,
      publisher: government,
      date: { date: '2024-03-11' },
      grade: 'government',
      address:
        'https://www.newswire.ca/fr/news-releases/mieux-se-concerter-pour-mieux-proteger-les-jeunes-contre-l-exploitation-sexuelle-880977203.html',
    },
  },
  {
    id: 'source-qc-plan-release-2024',
    type: 'Source',
    properties: {
      name: {
        fr: "Plan d'action contre l'exploitation sexuelle des mineurs : deuxième rapport (communiqué)",
      },
      nameStatus: { en: 'unknown', fr: { translatedBy: 'Fourfold' } },
      publisher: government,
      date: { date: '2024-12-05' },
      grade: 'government',
      address:
        'https://newswire.ca/fr/news-releases/plan-d-action-gouvernemental-contre-l-exploitation-sexuelle-des-mineurs-un-deuxieme-rapport-tres-encourageant-877715976.html',
    },
  },
  {
    id: 'source-qc-week-release-2025',
    type: 'Source',
    properties: {
      name: {
        fr: "Semaine et journée nationales de la lutte contre l'exploitation sexuelle des mineurs 2025",
      },
      nameStatus: french,
      publisher: government,
      date: { date: '2025-03-01' },
      grade: 'government',
      address:
        'https://www.newswire.ca/fr/news-releases/semaine-et-journee-nationales-de-la-lutte-contre-l-exploitation-sexuelle-des-mineurs-848907395.html',
    },
  },
  {
    id: 'source-qc-week-release-2026',
    type: 'Source',
    properties: {
      name: {
        fr: "Semaine et journée nationales de la lutte contre l'exploitation sexuelle des mineurs 2026",
      },
      nameStatus: french,
      publisher: government,
      date: { date: '2026-02-27' },
      grade: 'government',
      address:
        'https://www.newswire.ca/fr/news-releases/semaine-et-journee-nationales-de-la-lutte-contre-l-exploitation-sexuelle-des-mineurs-886740602.html',
    },
  },
  {
    id: 'source-qc-tables-release-2026',
    type: 'Source',
    properties: {
      name: {
        fr: 'Exploitation sexuelle des mineurs : prévention et accompagnement (communiqué, mars 2026)',
      },
      nameStatus: { en: 'unknown', fr: { translatedBy: 'Fourfold' } },
      publisher: government,
      date: { date: '2026-03-04' },
      grade: 'government',
      address:
        'https://www.newswire.ca/fr/news-releases/exploitation-sexuelle-des-mineurs-prevention-et-accompagnement-des-victimes-au-coeur-de-la-lutte-803798647.html',
    },
  },
  {
    id: 'source-qc-agencies-release-2019',
    type: 'Source',
    properties: {
      name: {
        fr: 'Entrée en vigueur du règlement sur les agences de placement et de recrutement (communiqué)',
      },
      nameStatus: { en: 'unknown', fr: { translatedBy: 'Fourfold' } },
      publisher: government,
      date: { date: '2019-11-27' },
      grade: 'government',
      address:
        'https://www.newswire.ca/fr/news-releases/entree-en-vigueur-du-reglement-le-ministre-jean-boulet-annonce-que-les-travailleurs-etrangers-temporaires-et-ceux-des-agences-de-placement-de-personnel-seront-mieux-proteges-899730239.html',
    },
  },
  {
    id: 'source-qc-regulation-n-1-1-r-0-1',
    type: 'Source',
    properties: {
      name: { fr: 'Règlement sur les agences de placement et de recrutement, N-1.1, r. 0.1 (Légis Québec)' },
      nameStatus: { en: 'unknown', fr: { translatedBy: 'Fourfold' } },
      publisher: { fr: 'Éditeur officiel du Québec' },
      grade: 'government',
      address: 'https://legisquebec.gouv.qc.ca/fr/document/rc/N-1.1,%20r.%200.1%20',
    },
  },
  {
    id: 'source-qc-canos-agencies',
    type: 'Source',
    properties: {
      name: { fr: 'Ce qui est interdit pour un employeur ou la pratique interdite (blogue)' },
      nameStatus: french,
      publisher: { fr: 'CANOS Mauricie' },
      grade: 'ngo',
      address:
        'https://canosmauricie.org/blogues/ce-qui-est-interdit-pour-un-employeur-ou-la-pratique-interdite/',
    },
  },
  {
    id: 'source-qc-recruitment-guide-2025',
    type: 'Source',
    properties: {
      name: { fr: 'Règles pour agences de recrutement de travailleurs étrangers temporaires' },
      nameStatus: french,
      publisher: { fr: 'Carrefour RH' },
      date: { date: '2025-12-09' },
      grade: 'media',
      address:
        'https://carrefourrh.org/ressources/relations-travail/2025/12/agences-recrutement-travailleurs-etrangers',
    },
  },
  {
    id: 'source-gbv-agreement-qc',
    type: 'Source',
    properties: {
      name: {
        en: 'Canada–Québec agreement to address gender-based violence',
        fr: 'Accord Canada–Québec pour contrer la violence fondée sur le sexe',
      },
      nameStatus: { en: 'official', fr: 'official' },
      publisher: { en: 'Women and Gender Equality Canada', fr: 'Femmes et Égalité des genres Canada' },
      grade: 'government',
      address:
        'https://www.canada.ca/en/women-gender-equality/gender-based-violence/intergovernmental-collaboration/bilateral-agreements/quebec-agreement.html',
    },
  },
  {
    id: 'source-gbv-backgrounder-qc-2023',
    type: 'Source',
    properties: {
      name: { fr: "Document d'information : accord bilatéral Canada-Québec, violence fondée sur le sexe" },
      nameStatus: { en: 'unknown', fr: { translatedBy: 'Fourfold' } },
      publisher: { en: 'Women and Gender Equality Canada', fr: 'Femmes et Égalité des genres Canada' },
      date: { date: '2023-11-01', precision: 'month' },
      grade: 'government',
      address:
        'https://www.canada.ca/fr/femmes-egalite-genres/nouvelles/2023/11/document-dinformation--les-gouvernements-du-canada-et-du-quebec-signent-un-accord-bilateral-pour-contrer-la-violence-fondee-sur-le-sexe.html',
    },
  },
  {
    id: 'source-gbv-release-qc-2023',
    type: 'Source',
    properties: {
      name: { en: 'Canada and Quebec sign bilateral agreement to address gender-based violence' },
      nameStatus: { en: 'official', fr: 'unknown' },
      publisher: { en: 'Release of 24 November 2023, reposted by brewuptrend.com' },
      date: { date: '2023-11-24' },
      grade: 'copy',
      address:
        'https://brewuptrend.com/the-governments-of-canada-and-quebec-sign-bilateral-agreement-to-address-gender-based-violence',
    },
  },
]
