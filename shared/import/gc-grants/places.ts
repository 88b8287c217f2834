import { jurisdictions } from '../../../graph-schema/vocabularies/jurisdictions.ts'
import { folded } from './text.ts'

export const provinceCodes = [
  'ON',
  'QC',
  'NB',
  'NL',
  'PE',
  'SK',
  'YT',
  'AB',
  'BC',
  'MB',
  'NT',
  'NU',
  'NS',
] as const
export type ProvinceCode = (typeof provinceCodes)[number]

const provinces = new Map<string, ProvinceCode>()
for (const code of provinceCodes) {
  const term = jurisdictions.find((one) => one.code === code)
  for (const name of [code, term?.en ?? '', term?.fr ?? '', ...(term?.aliases ?? [])])
    if (name !== '') provinces.set(folded(name), code)
}
const alsoWritten: readonly (readonly [string, ProvinceCode])[] = [
  ['pq', 'QC'],
  ['que', 'QC'],
  ['nf', 'NL'],
  ['nfld', 'NL'],
  ['newfoundland', 'NL'],
  ['newfoundland labrador', 'NL'],
  ['labrador', 'NL'],
  ['terre neuve', 'NL'],
  ['yk', 'YT'],
  ['yukon territory', 'YT'],
  ['b c', 'BC'],
  ['n b', 'NB'],
  ['n s', 'NS'],
  ['p e i', 'PE'],
  ['ont', 'ON'],
  ['alta', 'AB'],
  ['sask', 'SK'],
  ['man', 'MB'],
]
for (const [words, code] of alsoWritten) provinces.set(words, code)

/** A province or territory by code or name, in either language; undefined for what is none ("N/A", "Paris", "001"). */
export function provinceOf(cell: string): ProvinceCode | undefined {
  return provinces.get(folded(cell))
}

const canada = new Set(['ca', 'can', 'canada'])
const unsaid = new Set(['', 'na', 'n a', 'unknown', 'inconnu', 'xx', 'zz'])

/** Whether a country is Canada or another; undefined where the cell names none. */
export function countryOf(cell: string): 'canada' | 'abroad' | undefined {
  const words = folded(cell)
  if (canada.has(words)) return 'canada'
  return unsaid.has(words) || !/^\p{L}[\p{L} ]+$/u.test(words) ? undefined : 'abroad'
}

/** Cells of the province that say that it is none of Canada. */
export function isOutside(cell: string): boolean {
  return /^(?:hors du canada|outside canada|outside of canada|foreign|etranger|a l etranger)$/.test(
    folded(cell),
  )
}

/**
 * The places that a cell of coverage names ("Canada; Mexico|Mexique"), as words of the vocabulary: codes of provinces,
 * "CA" for the whole country. What is neither is left out.
 */
export function coverageOf(cell: string): readonly string[] {
  const found = new Set<string>()
  for (const item of cell.split(';')) {
    const names = item.split(/[|│]/)
    const province = names.map(provinceOf).find((one) => one !== undefined)
    if (province !== undefined) found.add(province)
    else if (names.some((name) => countryOf(name) === 'canada' || folded(name) === 'national'))
      found.add('CA')
  }
  return [...found].sort()
}
