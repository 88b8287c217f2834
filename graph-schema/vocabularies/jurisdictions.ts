import type { Term } from './term.ts'

/**
 * Governments and places, in geographic order from west to east, then the territories.
 *
 * `kind`: federal, province, territory, indigenous-region, indigenous-government, municipal, outside.
 * A national measure operates in `jurisdiction-ca`. Inuit Nunangat overlaps provinces and is not one; First
 * Nations governments and municipalities are open lists that grow by records, never guessed.
 * Source: shared papers, vocabularies.md section 2.
 */
export const jurisdictions: readonly Term[] = [
  {
    id: 'jurisdiction-ca',
    code: 'CA',
    en: 'Canada (federal)',
    fr: 'Canada (fédéral)',
    kind: 'federal',
    aliases: ['Canada', 'federal', 'fédéral'],
  },
  { id: 'jurisdiction-bc', code: 'BC', en: 'British Columbia', fr: 'Colombie-Britannique', kind: 'province' },
  { id: 'jurisdiction-ab', code: 'AB', en: 'Alberta', fr: 'Alberta', kind: 'province' },
  { id: 'jurisdiction-sk', code: 'SK', en: 'Saskatchewan', fr: 'Saskatchewan', kind: 'province' },
  { id: 'jurisdiction-mb', code: 'MB', en: 'Manitoba', fr: 'Manitoba', kind: 'province' },
  { id: 'jurisdiction-on', code: 'ON', en: 'Ontario', fr: 'Ontario', kind: 'province' },
  { id: 'jurisdiction-qc', code: 'QC', en: 'Quebec', fr: 'Québec', kind: 'province' },
  { id: 'jurisdiction-nb', code: 'NB', en: 'New Brunswick', fr: 'Nouveau-Brunswick', kind: 'province' },
  { id: 'jurisdiction-ns', code: 'NS', en: 'Nova Scotia', fr: 'Nouvelle-Écosse', kind: 'province' },
  {
    id: 'jurisdiction-pe',
    code: 'PE',
    en: 'Prince Edward Island',
    fr: 'Île-du-Prince-Édouard',
    kind: 'province',
    aliases: ['PEI'],
  },
  {
    id: 'jurisdiction-nl',
    code: 'NL',
    en: 'Newfoundland and Labrador',
    fr: 'Terre-Neuve-et-Labrador',
    kind: 'province',
  },
  { id: 'jurisdiction-yt', code: 'YT', en: 'Yukon', fr: 'Yukon', kind: 'territory' },
  {
    id: 'jurisdiction-nt',
    code: 'NT',
    en: 'Northwest Territories',
    fr: 'Territoires du Nord-Ouest',
    kind: 'territory',
  },
  { id: 'jurisdiction-nu', code: 'NU', en: 'Nunavut', fr: 'Nunavut', kind: 'territory' },
  {
    id: 'jurisdiction-inuit-nunangat',
    en: 'Inuit Nunangat',
    fr: 'Inuit Nunangat',
    kind: 'indigenous-region',
  },
  {
    id: 'jurisdiction-inuvialuit',
    en: 'Inuvialuit Settlement Region',
    fr: 'Région désignée des Inuvialuit',
    kind: 'indigenous-region',
    broader: ['jurisdiction-inuit-nunangat', 'jurisdiction-nt'],
    toConfirm: true,
  },
  {
    id: 'jurisdiction-nunavik',
    en: 'Nunavik',
    fr: 'Nunavik',
    kind: 'indigenous-region',
    broader: ['jurisdiction-inuit-nunangat', 'jurisdiction-qc'],
  },
  {
    id: 'jurisdiction-nunatsiavut',
    en: 'Nunatsiavut',
    fr: 'Nunatsiavut',
    kind: 'indigenous-region',
    broader: ['jurisdiction-inuit-nunangat', 'jurisdiction-nl'],
  },
  {
    id: 'jurisdiction-first-nations-gov',
    en: 'First Nations governments',
    fr: 'Gouvernements des Premières Nations',
    kind: 'indigenous-government',
  },
  {
    id: 'jurisdiction-metis-gov',
    en: 'Métis governments',
    fr: 'Gouvernements métis',
    kind: 'indigenous-government',
    toConfirm: true,
  },
  {
    id: 'jurisdiction-municipal',
    en: 'Municipal and regional governments',
    fr: 'Administrations municipales et régionales',
    kind: 'municipal',
  },
  {
    id: 'jurisdiction-peel',
    en: 'Peel Region',
    fr: 'Région de Peel',
    kind: 'municipal',
    broader: ['jurisdiction-municipal', 'jurisdiction-on'],
  },
  {
    id: 'jurisdiction-toronto',
    en: 'Toronto',
    fr: 'Toronto',
    kind: 'municipal',
    broader: ['jurisdiction-municipal', 'jurisdiction-on'],
  },
  {
    id: 'jurisdiction-ottawa',
    en: 'Ottawa',
    fr: 'Ottawa',
    kind: 'municipal',
    broader: ['jurisdiction-municipal', 'jurisdiction-on'],
  },
  {
    id: 'jurisdiction-saskatoon',
    en: 'Saskatoon',
    fr: 'Saskatoon',
    kind: 'municipal',
    broader: ['jurisdiction-municipal', 'jurisdiction-sk'],
  },
  {
    id: 'jurisdiction-montreal',
    en: 'Montréal',
    fr: 'Montréal',
    kind: 'municipal',
    broader: ['jurisdiction-municipal', 'jurisdiction-qc'],
  },
  { id: 'jurisdiction-abroad', en: 'Outside Canada', fr: "À l'étranger", kind: 'outside' },
  {
    id: 'jurisdiction-international-body',
    en: 'International body',
    fr: 'Organisme international',
    kind: 'outside',
  },
]

const codePair = (pair: string): readonly [string, string] => {
  const [a = '', b = ''] = pair.toLowerCase().split('-')
  return [`jurisdiction-${a}`, `jurisdiction-${b}`]
}

/** Pairs that share a land or river border (or, NS–PE and NB–PE, a strait crossing). */
export const borders: readonly (readonly [string, string])[] = [
  'AB-BC',
  'AB-SK',
  'AB-NT',
  'BC-YT',
  'BC-NT',
  'YT-NT',
  'SK-MB',
  'SK-NT',
  'MB-ON',
  'MB-NU',
  'NT-NU',
  'ON-QC',
  'QC-NL',
  'QC-NB',
  'NB-NS',
  'NB-PE',
  'NS-PE',
].map(codePair)

/** Where people move or are sent: corridors find what borders miss. `toConfirm`: named by us, not yet by a source. */
export const corridors: readonly {
  readonly from: string
  readonly to: string
  readonly via: string
  readonly toConfirm?: boolean
}[] = [
  { from: 'jurisdiction-nu', to: 'jurisdiction-on', via: 'Ottawa' },
  { from: 'jurisdiction-nu', to: 'jurisdiction-qc', via: 'Montréal' },
  { from: 'jurisdiction-nu', to: 'jurisdiction-mb', via: 'Winnipeg' },
  { from: 'jurisdiction-nt', to: 'jurisdiction-ab', via: 'Edmonton' },
  { from: 'jurisdiction-nunavik', to: 'jurisdiction-montreal', via: 'Montréal' },
  { from: 'jurisdiction-nl', to: 'jurisdiction-ns', via: 'Halifax', toConfirm: true },
]
