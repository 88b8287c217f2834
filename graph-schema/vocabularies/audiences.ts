import type { Term } from './term.ts'

/**
 * Who is trained, informed or regulated so that others are helped. Never a beneficiary.
 *
 * Source: shared papers, vocabularies.md section 3.
 */
export const audiences: readonly Term[] = [
  { id: 'audience-general-public', en: 'General public', fr: 'Grand public' },
  { id: 'audience-police', en: 'Police', fr: 'Services de police' },
  { id: 'audience-crown-courts', en: 'Crown and courts', fr: 'Poursuivants et tribunaux' },
  {
    id: 'audience-border-officers',
    en: 'Border and immigration officers',
    fr: "Agents frontaliers et d'immigration",
  },
  {
    id: 'audience-frontline-providers',
    en: 'Front-line service providers',
    fr: 'Fournisseurs de services de première ligne',
  },
  { id: 'audience-health', en: 'Health', fr: 'Santé' },
  { id: 'audience-schools', en: 'Schools', fr: 'Milieu scolaire' },
  { id: 'audience-employers-recruiters', en: 'Employers and recruiters', fr: 'Employeurs et recruteurs' },
  {
    id: 'audience-transport-hospitality-tourism',
    en: 'Transport, hospitality, tourism',
    fr: 'Transport, hôtellerie, tourisme',
  },
  { id: 'audience-labour-inspectors', en: 'Labour inspectors', fr: 'Inspecteurs du travail' },
]
