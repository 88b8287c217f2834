import type { Cell } from '../table.ts'

/**
 * The columns of the file in published order, each with the labels that the forms and templates give it.
 * Source: open-data/ckanext-canada, ckanext/canada/tables/grants.yaml (template version 3, 2025-12-01).
 */
const labels = {
  ref_number: ['Reference Number', 'Numéro de référence'],
  amendment_number: ['Amendment Number', 'Numéro de modification'],
  amendment_date: ['Amendment Date', 'Date de modification'],
  agreement_type: ['Agreement Type', 'Type d’entente'],
  recipient_type: ['Recipient Type', 'Type de bénéficiaire'],
  recipient_business_number: ['Recipient Business Number', 'Numéro d’entreprise du bénéficiaire'],
  recipient_legal_name: ['Recipient Legal Name', 'Nom légal du bénéficiaire'],
  recipient_operating_name: ['Recipient Operating Name', 'Nom commercial du bénéficiaire'],
  research_organization_name: ['Research Organization', 'Organisme de recherche'],
  recipient_country: ['Recipient Country', 'Pays du bénéficiaire'],
  recipient_province: ['Recipient Province or Territory', 'Province ou territoire du bénéficiaire'],
  recipient_city: ['Recipient City', 'Ville du bénéficiaire'],
  recipient_postal_code: ['Recipient Postal Code', 'Code postal du bénéficiaire'],
  federal_riding_name_en: ['Federal Riding Name (English)', 'Nom de la circonscription fédérale (anglais)'],
  federal_riding_name_fr: ['Federal Riding Name (French)', 'Nom de la circonscription fédérale (français)'],
  federal_riding_number: ['Federal Riding Number', 'Numéro de la circonscription fédérale'],
  prog_name_en: ['Program Name (English)', 'Nom du programme (anglais)'],
  prog_name_fr: ['Program Name (French)', 'Nom du programme (français)'],
  prog_purpose_en: ['Program Purpose (English)', 'But du programme (anglais)'],
  prog_purpose_fr: ['Program Purpose (French)', 'But du programme (français)'],
  agreement_title_en: ['Agreement Title (English)', 'Titre de l’entente (anglais)'],
  agreement_title_fr: ['Agreement Title (French)', 'Titre de l’entente (français)'],
  agreement_number: ['Agreement Number', 'Numéro de l’entente'],
  agreement_value: ['Agreement Value in CAD', 'Valeur de l’entente en dollars canadiens', 'Agreement Value'],
  foreign_currency_type: ['Foreign Currency Type', 'Type de monnaie étrangère'],
  foreign_currency_value: ['Foreign Currency Value', 'Valeur de la monnaie étrangère'],
  agreement_start_date: ['Agreement Start Date', 'Date de début de l’entente'],
  agreement_end_date: [
    'Projected Agreement End Date',
    'Date de fin prévue de l’entente',
    'Agreement End Date',
  ],
  coverage: ['Coverage', 'Portée'],
  description_en: ['Description (English)', 'Description (anglais)'],
  description_fr: ['Description (French)', 'Description (français)'],
  naics_identifier: ['NAICS Identifier', 'Identificateur du SCIAN'],
  expected_results_en: [
    'Expected Results or Intended Outcome (English)',
    'Résultats attendus ou visés (anglais)',
    'Expected Results (English)',
  ],
  expected_results_fr: [
    'Expected Results or Intended Outcome (French)',
    'Résultats attendus ou visés (français)',
    'Résultats attendus (français)',
  ],
  additional_information_en: ['Additional Information (English)', 'Renseignements supplémentaires (anglais)'],
  additional_information_fr: ['Additional Information (French)', 'Renseignements supplémentaires (français)'],
  owner_org: [],
  owner_org_title: [],
} as const satisfies Record<string, readonly string[]>

export type Column = keyof typeof labels
export const columns = Object.keys(labels) as readonly Column[]

/** Where each column stands in the rows under a heading. */
export type Layout = {
  readonly at: ReadonlyMap<Column, number>
  /** Number of cells of the heading, those of columns that others added too. */
  readonly width: number
  /** Headings that stand twice: the first one is read. */
  readonly repeated: readonly Column[]
}

/** Letters and digits only, without accents or case. */
const plain = (heading: string): string =>
  heading
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '')

const known = new Map<string, Column>()
for (const column of columns) for (const name of [column, ...labels[column]]) known.set(plain(name), column)

/** What a heading names: by id, by label of either language, or by both labels with a slash between. */
function columnOf(heading: string): Column | undefined {
  if (heading.length > 200) return undefined
  const parts = /[/\n]/.test(heading) ? [heading, ...heading.split(/\s\/\s|\n/)] : [heading]
  for (const part of parts) {
    const bare = part.replace(/\((?:English|anglais)\s*[|│]\s*(?:French|français)[^)]*\)/i, '')
    const found = known.get(plain(bare))
    if (found !== undefined) return found
  }
  return undefined
}

/**
 * The layout that a row of headings gives, in any order and with any columns between; undefined where it is no heading
 * of this format: without reference number and value, or with fewer than six columns of it.
 *
 * Cost: O(cells).
 */
export function layoutOf(cells: readonly Cell[]): Layout | undefined {
  const at = new Map<Column, number>()
  const repeated: Column[] = []
  cells.forEach((cell, index) => {
    if (typeof cell !== 'string') return
    const column = columnOf(cell)
    if (column === undefined) return
    if (at.has(column)) repeated.push(column)
    else at.set(column, index)
  })
  if (at.size < 6 || !at.has('ref_number') || !at.has('agreement_value')) return undefined
  return { at, width: cells.length, repeated }
}
