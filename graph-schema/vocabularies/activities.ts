import type { Term } from './term.ts'

/**
 * What a measure does. `usualPillar` is the usual one only: the record's own pillar wins.
 *
 * `competence` says who can act (R11): the federal government (criminal law, immigration, border, financial
 * intelligence), provinces (victim services, child protection, health, education, most labour standards, civil
 * forfeiture, administration of justice), both ("shared"), Indigenous governments, or municipalities. It is a
 * default coded by us from the division of powers; a record may say otherwise.
 * Source: shared papers, vocabularies.md sections 2 and 5.
 */
export const activities: readonly Term[] = [
  { id: 'activity-public-awareness', en: 'Public awareness', fr: 'Sensibilisation du public', usualPillar: 'pillar-prevention', competence: 'shared' },
  { id: 'activity-targeted-awareness', en: 'Awareness and outreach to groups at risk', fr: 'Sensibilisation et rayonnement auprès des groupes à risque', usualPillar: 'pillar-prevention', competence: 'shared' },
  { id: 'activity-school-education', en: 'Education in schools', fr: 'Éducation en milieu scolaire', usualPillar: 'pillar-prevention', competence: 'provincial' },
  { id: 'activity-online-safety', en: 'Online safety', fr: 'Sécurité en ligne', usualPillar: 'pillar-prevention', competence: 'shared' },
  { id: 'activity-rights-information', en: 'Rights information for workers', fr: 'Information sur les droits des travailleurs', usualPillar: 'pillar-prevention', competence: 'shared' },
  { id: 'activity-employer-compliance', en: 'Employer inspection and monitoring', fr: 'Inspection et suivi des employeurs', usualPillar: 'pillar-prevention', competence: 'shared' },
  { id: 'activity-recruiter-regulation', en: 'Recruiter licensing, employer registration', fr: 'Permis des recruteurs, inscription des employeurs', usualPillar: 'pillar-prevention', competence: 'provincial' },
  { id: 'activity-procurement-supply-chain', en: 'Ethical procurement, supply chains', fr: 'Approvisionnement éthique, chaînes d\'approvisionnement', usualPillar: 'pillar-prevention', competence: 'shared' },
  { id: 'activity-demand-reduction', en: 'Measures on demand', fr: 'Mesures visant la demande', usualPillar: 'pillar-prevention', competence: 'shared' },
  { id: 'activity-community-planning', en: 'Local diagnosis and community safety plans', fr: 'Diagnostic local et plans de sécurité', usualPillar: 'pillar-prevention', competence: 'municipal' },
  { id: 'activity-identification', en: 'Identification of victims', fr: 'Repérage des victimes', usualPillar: 'pillar-protection', competence: 'shared' },
  { id: 'activity-hotline', en: 'Crisis or help line', fr: 'Ligne d\'urgence, ligne d\'aide', usualPillar: 'pillar-protection', competence: 'shared' },
  { id: 'activity-referral', en: 'Referral', fr: 'Orientation vers les services', usualPillar: 'pillar-protection', competence: 'shared' },
  { id: 'activity-case-management', en: 'Case management, navigators', fr: 'Gestion de cas, intervenants-pivots', toConfirm: true, usualPillar: 'pillar-protection', competence: 'provincial' },
  { id: 'activity-emergency-shelter', en: 'Emergency shelter, safe house', fr: 'Hébergement d\'urgence, maison sécuritaire', toConfirm: true, usualPillar: 'pillar-protection', competence: 'provincial' },
  { id: 'activity-transitional-housing', en: 'Transitional and second-stage housing', fr: 'Logement de transition et de deuxième étape', usualPillar: 'pillar-protection', competence: 'provincial' },
  { id: 'activity-health-care', en: 'Health care, addictions', fr: 'Soins de santé, dépendances', usualPillar: 'pillar-protection', competence: 'provincial' },
  { id: 'activity-counselling', en: 'Counselling and trauma care', fr: 'Counseling et soins axés sur les traumatismes', usualPillar: 'pillar-protection', competence: 'provincial' },
  { id: 'activity-cultural-healing', en: 'Indigenous-led healing', fr: 'Guérison dirigée par des Autochtones', usualPillar: 'pillar-protection', competence: 'indigenous' },
  { id: 'activity-legal-help', en: 'Legal aid and information, compensation', fr: 'Aide et information juridiques, indemnisation', usualPillar: 'pillar-protection', competence: 'provincial' },
  { id: 'activity-immigration-status', en: 'Immigration status and permits', fr: 'Statut d\'immigration et permis', usualPillar: 'pillar-protection', competence: 'federal' },
  { id: 'activity-employment-education', en: 'Income, employment, education, life skills', fr: 'Revenu, emploi, études, autonomie', usualPillar: 'pillar-protection', competence: 'provincial' },
  { id: 'activity-exit-program', en: 'Exit program', fr: 'Programme de sortie', usualPillar: 'pillar-protection', competence: 'provincial' },
  { id: 'activity-peer-support', en: 'Peer support and mentoring', fr: 'Soutien et mentorat par les pairs', usualPillar: 'pillar-protection', competence: 'provincial' },
  { id: 'activity-protection-order', en: 'Protection order', fr: 'Ordonnance de protection', usualPillar: 'pillar-protection', competence: 'provincial' },
  { id: 'activity-protective-custody-minors', en: 'Protective confinement of minors', fr: 'Garde ou confinement protecteur de mineurs', toConfirm: true, usualPillar: 'pillar-protection', competence: 'provincial' },
  { id: 'activity-repatriation', en: 'Travel documents, repatriation', fr: 'Documents de voyage, rapatriement', usualPillar: 'pillar-protection', competence: 'federal' },
  { id: 'activity-witness-support', en: 'Witness support and protection', fr: 'Soutien et protection des témoins', usualPillar: 'pillar-protection', competence: 'shared' },
  { id: 'activity-legislation', en: 'Legislation', fr: 'Législation', usualPillar: 'pillar-prosecution', competence: 'shared' },
  { id: 'activity-specialised-enforcement', en: 'Specialised police team', fr: 'Équipe policière spécialisée', usualPillar: 'pillar-prosecution', competence: 'shared' },
  { id: 'activity-intelligence', en: 'Criminal intelligence', fr: 'Renseignement criminel', usualPillar: 'pillar-prosecution', competence: 'shared' },
  { id: 'activity-financial-intelligence', en: 'Financial intelligence', fr: 'Renseignement financier', usualPillar: 'pillar-prosecution', competence: 'federal' },
  { id: 'activity-proceeds-forfeiture', en: 'Proceeds of crime, civil forfeiture', fr: 'Produits de la criminalité, confiscation civile', usualPillar: 'pillar-prosecution', competence: 'provincial' },
  { id: 'activity-border-control', en: 'Border and travel-document control', fr: 'Contrôle frontalier et des documents de voyage', usualPillar: 'pillar-prosecution', competence: 'federal' },
  { id: 'activity-crown-prosecution', en: 'Dedicated Crown', fr: 'Poursuivant désigné', usualPillar: 'pillar-prosecution', competence: 'provincial' },
  { id: 'activity-training-justice', en: 'Training of police, Crown, judges', fr: 'Formation des policiers, poursuivants, juges', usualPillar: 'pillar-prosecution', competence: 'shared' },
  { id: 'activity-training-frontline', en: 'Training of service providers and industry', fr: 'Formation des fournisseurs de services et de l\'industrie', usualPillar: 'pillar-partnerships', competence: 'provincial' },
  { id: 'activity-coordination-body', en: 'Coordinating body or network', fr: 'Organisme ou réseau de coordination', usualPillar: 'pillar-partnerships', competence: 'shared' },
  { id: 'activity-intergovernmental-agreement', en: 'Intergovernmental and information-sharing agreement', fr: 'Entente intergouvernementale ou d\'échange d\'information', usualPillar: 'pillar-partnerships', competence: 'shared' },
  { id: 'activity-data-collection', en: 'Data collection and release', fr: 'Collecte et diffusion de données', usualPillar: 'pillar-partnerships', competence: 'shared' },
  { id: 'activity-research-evaluation', en: 'Research and evaluation', fr: 'Recherche et évaluation', usualPillar: 'pillar-partnerships', competence: 'shared' },
  { id: 'activity-funding', en: 'Grants and contributions', fr: 'Subventions et contributions', usualPillar: 'pillar-partnerships', competence: 'shared' },
  { id: 'activity-survivor-engagement', en: 'Participation of survivors', fr: 'Participation des survivantes et survivants', usualPillar: 'pillar-partnerships', competence: 'shared' },
  { id: 'activity-private-sector', en: 'Private-sector partnership', fr: 'Partenariat avec le secteur privé', usualPillar: 'pillar-partnerships', competence: 'shared' },
  { id: 'activity-international-cooperation', en: 'International cooperation and capacity building', fr: 'Coopération internationale et renforcement des capacités', usualPillar: 'pillar-partnerships', competence: 'federal' },
]
