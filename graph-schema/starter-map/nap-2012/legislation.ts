import type { StarterRecord } from '../starter-record.ts'
import { coded, ours } from './deliverable.ts'

/** The law as the plan of 2012 sets it out (Annex A and the chapter on criminal law), and bills it speaks of. */
export const records: readonly StarterRecord[] = [
  {
    id: 'instrument-criminal-code-279',
    type: 'Instrument',
    properties: {
      name: {
        en: 'Criminal Code, sections 279.01 to 279.04 (trafficking in persons)',
        fr: 'Code criminel, articles 279.01 à 279.04 (traite des personnes)',
      },
      nameStatus: { en: 'official', fr: 'official' },
      kind: 'act',
      citation: 'R.S.C. 1985, c. C-46, ss. 279.01-279.04',
      inForce: { text: '2005', start: '2005-01-01', end: null, precision: { start: 'year' } },
      definition: 'criminal-code',
      description: {
        en: 'Four indictable offences as they stood in 2012. Trafficking in persons (279.01): up to 14 years, or life with kidnapping, aggravated assault, aggravated sexual assault or death. The same against a person under 18 (279.011): minimum of five years, or of six with those. Material benefit (279.02): up to 10 years. Withholding or destroying documents (279.03): up to five years. Consent is no defence. Exploitation (279.04) is to bring someone to give labour or a service by conduct that could reasonably make them fear for their safety or that of someone they know, or to have an organ or tissue removed by deception, force or other coercion. It covers sexual exploitation, forced labour and organ removal.',
        fr: 'Quatre actes criminels, tels qu’ils étaient définis en 2012. Traite des personnes (279.01) : jusqu’à 14 ans, ou l’emprisonnement à perpétuité en cas d’enlèvement, de voies de fait graves, d’agression sexuelle grave ou de mort. La même infraction à l’égard d’une personne de moins de 18 ans (279.011) : peine minimale de cinq ans, ou de six ans dans ces cas. Avantage matériel (279.02) : jusqu’à 10 ans. Rétention ou destruction de documents (279.03) : jusqu’à cinq ans. Le consentement n’est pas une défense. Il y a exploitation (279.04) lorsqu’une personne est amenée à fournir un travail ou un service par des agissements dont on peut raisonnablement s’attendre à ce qu’ils lui fassent craindre pour sa sécurité ou celle d’une personne qu’elle connaît, ou lorsqu’un organe ou des tissus lui sont prélevés par tromperie, force ou autre forme de contrainte. Elle englobe l’exploitation sexuelle, le travail forcé et le prélèvement d’organes.',
      },
    },
    out: [['RELATED_TO', 'ca-jus', { label: 'department responsible', ...coded }]],
    cites: [
      ['source-nap-2012', 'Annex A'],
      [
        'source-discussion-2018',
        'II. Introduction: Human Trafficking in Canada',
        {
          field: 'inForce',
          says: { en: 'Section 279.01 dates from 2005.', fr: 'L’article 279.01 date de 2005.' },
        },
      ],
    ],
  },
  {
    id: 'instrument-irpa-118',
    type: 'Instrument',
    properties: {
      name: {
        en: 'Immigration and Refugee Protection Act, section 118 (trafficking in persons)',
        fr: "Loi sur l'immigration et la protection des réfugiés, article 118 (traite des personnes)",
      },
      nameStatus: { en: 'official', fr: 'official' },
      kind: 'act',
      citation: 'S.C. 2001, c. 27, s. 118',
      definition: 'own',
      description: {
        en: 'Nobody may knowingly organize the coming into Canada of persons by abducting, defrauding or deceiving them, or by force or coercion, used or threatened. To organize includes to recruit or transport and, after entry, to receive or harbour. Up to $1 million and up to life imprisonment.',
        fr: 'Nul ne peut sciemment organiser l’entrée au Canada de personnes par enlèvement, fraude, tromperie, ou par la menace ou l’usage de la force ou de toute autre forme de coercition. Organiser comprend recruter ou transporter et, après l’entrée, accueillir ou héberger. Amende maximale de 1 million de dollars et emprisonnement pouvant aller jusqu’à la perpétuité.',
      },
    },
    cites: [['source-nap-2012', "Canada's Criminal Law Responses; Annex A"]],
  },
  {
    id: 'instrument-criminal-code-general-offences',
    type: 'Instrument',
    properties: {
      name: {
        en: 'Criminal Code offences of general application used against trafficking',
        fr: 'Infractions générales du Code criminel applicables à la traite',
      },
      nameStatus: ours,
      kind: 'act',
      citation: 'R.S.C. 1985, c. C-46, ss. 212, 273, 279(1), 279(2), 346, 467.11-467.13',
      description: {
        en: 'The plan lists kidnapping, forcible confinement, aggravated sexual assault, extortion, organized crime and, as the law stood in 2012, prostitution-related offences (section 212 in particular); also uttering threats, assault and sexual assault.',
        fr: 'Le plan énumère l’enlèvement, la séquestration, l’agression sexuelle grave, l’extorsion, le crime organisé et, selon le droit de 2012, les infractions liées à la prostitution (notamment l’article 212), ainsi que les menaces, les voies de fait et l’agression sexuelle.',
      },
    },
    cites: [
      ['source-nap-2012', "Canada's Criminal Law Responses; Annex A, last paragraph on the Criminal Code"],
    ],
  },
  {
    id: 'instrument-criminal-code-testimonial-aids',
    type: 'Instrument',
    properties: {
      name: {
        en: 'Criminal Code: testimonial aids and publication bans',
        fr: 'Code criminel : aides au témoignage et ordonnances de non-publication',
      },
      nameStatus: ours,
      kind: 'act',
      description: {
        en: 'Measures that make testifying easier for victims and other vulnerable witnesses where circumstances call for it: a screen, closed-circuit television, a support person, a ban on publishing what would show who a complainant or witness is and, now and then, an order that the public leave the courtroom.',
        fr: 'Mesures qui facilitent le témoignage des victimes et d’autres témoins vulnérables lorsque les circonstances s’y prêtent : écran, télévision en circuit fermé, personne de confiance, interdiction de publier ce qui permettrait d’identifier un plaignant ou un témoin et, dans certains cas, huis clos.',
      },
    },
    cites: [['source-nap-2012', "Canada's Criminal Law Responses"]],
  },
  {
    id: 'instrument-c-310',
    type: 'Instrument',
    properties: {
      name: {
        en: 'An Act to amend the Criminal Code (trafficking in persons) (Bill C-310)',
        fr: 'Loi modifiant le Code criminel (traite des personnes) (projet de loi C-310)',
      },
      nameStatus: { en: 'official', fr: 'official' },
      kind: 'act',
      citation: 'S.C. 2012, c. 15',
      inForce: { text: 'Royal Assent 28 June 2012', start: '2012-06-28', end: null },
      description: {
        en: 'Private member’s bill of Joy Smith, MP, introduced on 3 October 2011, with support of all parties at report stage on 4 April 2012 according to the plan. It lets Canada prosecute citizens and permanent residents who commit its trafficking offences abroad, and lists, without closing the list, factors a court may weigh to decide whether exploitation is made out, such as deception, threats of force and other coercion.',
        fr: 'Projet de loi d’initiative parlementaire de la députée Joy Smith, déposé le 3 octobre 2011 et appuyé par tous les partis à l’étape du rapport, le 4 avril 2012, selon le plan. Il permet de poursuivre au Canada les citoyens et les résidents permanents qui commettent à l’étranger une infraction de traite et énumère, de façon non limitative, des facteurs dont un tribunal peut tenir compte pour conclure à l’exploitation, comme les menaces de recours à la force ou à une autre forme de contrainte, et la tromperie.',
      },
    },
    out: [['RELATED_TO', 'instrument-criminal-code-279', { label: 'amends' }]],
    cites: [
      ['source-nap-2012', 'Detection, Investigation and Prosecution of Traffickers; end note 5'],
      [
        'source-cryer-c310',
        'Information box and text',
        {
          field: 'inForce',
          says: {
            en: 'Royal Assent on 28 June 2012; status “in force”, no separate day seen.',
            fr: 'Sanction royale le 28 juin 2012; « en vigueur », sans autre date vue.',
          },
        },
      ],
      ['source-openparliament-c310', 'Title'],
    ],
  },
  {
    id: 'instrument-jobs-growth-prosperity-act-2012',
    type: 'Instrument',
    properties: {
      name: { en: 'Jobs, Growth and Long-term Prosperity Act' },
      nameStatus: { en: 'official', fr: 'unknown' },
      kind: 'bill',
      description: {
        en: 'Text tabled on 26 April 2012, on which amendments to the immigration regulations were to rest: more authority for departments to check that employers keep to the Temporary Foreign Worker Program’s requirements, and stronger consequences where they do not.',
        fr: 'Texte déposé le 26 avril 2012, sur lequel devaient s’appuyer des modifications au règlement sur l’immigration : pouvoirs accrus des ministères pour vérifier que les employeurs respectent les exigences du Programme des travailleurs étrangers temporaires, et conséquences plus lourdes en cas de non-respect.',
      },
    },
    out: [['RELATED_TO', 'ca-tfwp', { label: 'concerns' }]],
    cites: [['source-nap-2012', 'Protection and Assistance for Victims, Action Highlights']],
  },
  {
    id: 'instrument-irpr-tfwp-2011',
    type: 'Instrument',
    properties: {
      name: {
        en: 'Temporary Foreign Worker Program: regulatory changes of April 2011',
        fr: 'Travailleurs étrangers temporaires : modifications réglementaires d’avril 2011',
      },
      nameStatus: ours,
      kind: 'regulation',
      inForce: { text: 'April 2011', start: '2011-04-01', end: null, precision: { start: 'month' } },
      description: {
        en: 'A better assessment of whether a job offer is genuine; no access to the program for employers who do not keep to the terms of their offers.',
        fr: 'Meilleure évaluation de l’authenticité des offres d’emploi; refus de l’accès au programme aux employeurs qui ne respectent pas les conditions de leurs offres.',
      },
    },
    out: [['RELATED_TO', 'ca-tfwp', { label: 'changes' }]],
    cites: [['source-nap-2012', 'Protection and Assistance for Victims, Action Highlights']],
  },
  {
    id: 'instrument-live-in-caregiver-2010',
    type: 'Instrument',
    properties: {
      name: {
        en: 'Live-in Caregiver Program: changes of April 2010',
        fr: 'Programme des aides familiaux résidants : modifications d’avril 2010',
      },
      nameStatus: ours,
      kind: 'regulation',
      inForce: { text: 'April 2010', start: '2010-04-01', end: null, precision: { start: 'month' } },
      description: {
        en: 'Regulatory and administrative changes: benefits paid by the employer (travel to Canada, workplace safety insurance, medical coverage until provincial coverage begins) and a mandatory contract on hours, overtime and leave.',
        fr: 'Modifications réglementaires et administratives : avantages payés par l’employeur (transport vers le Canada, assurance contre les accidents du travail, assurance maladie jusqu’à l’admissibilité au régime provincial) et contrat obligatoire sur les heures, les heures supplémentaires et les congés.',
      },
    },
    out: [['RELATED_TO', 'ca-live-in-caregiver-program', { label: 'changes' }]],
    cites: [['source-nap-2012', 'Protection and Assistance for Victims, Action Highlights']],
  },
  {
    id: 'instrument-unscr-1325',
    type: 'Instrument',
    properties: {
      name: {
        en: 'United Nations Security Council resolution 1325 (women, peace and security)',
        fr: "Résolution 1325 du Conseil de sécurité de l'ONU (femmes, paix et sécurité)",
      },
      nameStatus: ours,
      kind: 'treaty',
      description: {
        en: 'Asks for attention to how conflict touches women and girls differently, during and after it, and for their rights and well-being in peace processes and other responses. Canada has an action plan to carry it out.',
        fr: 'Demande de tenir compte des effets différents des conflits sur les femmes et les filles, pendant et après ceux-ci, ainsi que de leurs droits et de leur bien-être dans les processus de paix et les autres interventions. Le Canada s’est doté d’un plan d’action pour la mettre en œuvre.',
      },
    },
    cites: [['source-nap-2012', 'Annex C, 1.14 and 4.14']],
  },
]
