import type { Term } from './term.ts'

/**
 * Whom a measure serves. Beneficiaries only; who is trained or informed is an audience.
 *
 * `population-everyone` is for what a source says is for anyone; what is not stated carries no term (R6).
 * `population-sell-sexual-services` is never a child of survivors or of a form of exploitation (R22).
 * Source: shared papers, vocabularies.md section 3.
 */
export const populations: readonly Term[] = [
  { id: 'population-everyone', en: 'Anyone (stated)', fr: 'Toute personne (énoncé)' },
  { id: 'population-women-girls', en: 'Women and girls', fr: 'Femmes et filles' },
  { id: 'population-men-boys', en: 'Men and boys', fr: 'Hommes et garçons' },
  {
    id: 'population-2slgbtqi',
    en: '2SLGBTQI+ people',
    fr: 'Personnes 2ELGBTQI+',
    aliases: ['LGBTQ2', 'LGBTQ2S', '2SLGBTQQIA+'],
  },
  { id: 'population-minors', en: 'Children and youth under 18', fr: 'Personnes mineures' },
  { id: 'population-youth', en: 'Youth (as the source defines it)', fr: 'Jeunes (au sens de la source)' },
  {
    id: 'population-young-adults-18-24',
    en: 'Young adults (18-24, to 29 in some programs)',
    fr: 'Jeunes adultes',
    broader: ['population-youth'],
  },
  {
    id: 'population-indigenous',
    en: 'Indigenous Peoples',
    fr: 'Peuples autochtones',
    aliases: ['Aboriginal'],
  },
  {
    id: 'population-first-nations',
    en: 'First Nations',
    fr: 'Premières Nations',
    broader: ['population-indigenous'],
  },
  { id: 'population-inuit', en: 'Inuit', fr: 'Inuit', broader: ['population-indigenous'] },
  { id: 'population-metis', en: 'Métis', fr: 'Métis', broader: ['population-indigenous'] },
  {
    id: 'population-indigenous-women-girls-2s',
    en: 'First Nations, Inuit and Métis women, girls and Two-Spirit people',
    fr: 'Femmes, filles et personnes bispirituelles (aux deux esprits) des Premières Nations, inuites et métisses',
    broader: ['population-indigenous', 'population-women-girls'],
    aliases: ['Indigenous women', 'femmes autochtones', 'Aboriginal women', 'MMIWG2S+'],
  },
  { id: 'population-racialized', en: 'Racialized people', fr: 'Personnes racisées' },
  {
    id: 'population-black-communities',
    en: 'Black communities, incl. African Nova Scotians',
    fr: 'Communautés noires, dont les Afro-Néo-Écossais',
    broader: ['population-racialized'],
    toConfirm: true,
  },
  {
    id: 'population-foreign-nationals',
    en: 'Foreign nationals',
    fr: 'Étrangers (LIPR) / ressortissants étrangers',
  },
  {
    id: 'population-migrant-workers',
    en: 'Migrant workers',
    fr: 'Travailleurs migrants',
    broader: ['population-foreign-nationals'],
  },
  {
    id: 'population-temporary-foreign-workers',
    en: 'Temporary foreign workers',
    fr: 'Travailleurs étrangers temporaires (TET)',
    broader: ['population-migrant-workers'],
    aliases: ['TFW', 'TET'],
  },
  {
    id: 'population-caregivers-domestic',
    en: 'In-home caregivers, domestic workers',
    fr: 'Aides familiaux et travailleurs domestiques',
    broader: ['population-migrant-workers'],
  },
  {
    id: 'population-international-students',
    en: 'International students',
    fr: 'Étudiants étrangers',
    broader: ['population-foreign-nationals'],
  },
  {
    id: 'population-refugees-claimants',
    en: 'Refugees and asylum claimants',
    fr: "Réfugiés et demandeurs d'asile",
  },
  { id: 'population-newcomers', en: 'Newcomers (immigrants)', fr: 'Nouveaux arrivants' },
  {
    id: 'population-without-status',
    en: 'People without immigration status',
    fr: 'Personnes sans statut',
    broader: ['population-foreign-nationals'],
  },
  {
    id: 'population-in-or-leaving-care',
    en: 'Children and youth in or leaving care',
    fr: 'Enfants et jeunes pris en charge ou qui quittent la prise en charge (QC : placés, qui quittent un placement)',
    broader: ['population-youth'],
  },
  {
    id: 'population-homeless-youth',
    en: 'Runaway and homeless youth',
    fr: "Jeunes en fugue ou en situation d'itinérance",
    broader: ['population-youth'],
  },
  {
    id: 'population-persons-with-disabilities',
    en: 'Persons with disabilities',
    fr: 'Personnes en situation de handicap (en droit fédéral : personnes handicapées)',
  },
  {
    id: 'population-substance-use',
    en: 'People who use substances',
    fr: 'Personnes qui consomment des substances',
  },
  {
    id: 'population-survivors',
    en: 'Victims and survivors (of trafficking)',
    fr: 'Victimes et survivantes et survivants',
  },
  {
    id: 'population-sell-sexual-services',
    en: 'People who sell or trade sexual services (own account)',
    fr: 'Personnes qui vendent ou échangent des services sexuels',
  },
  {
    id: 'population-northern-remote',
    en: 'Northern, remote and rural communities',
    fr: 'Collectivités nordiques, éloignées et rurales',
  },
  {
    id: 'population-francophone-minority',
    en: 'Official-language minority communities',
    fr: 'Communautés de langue officielle en situation minoritaire',
  },
]
