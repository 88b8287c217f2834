import type { Eligibility } from '../../../graph-schema/eligibility.ts'
import type { Choice } from '../../../graph-schema/property.ts'
import { nodeTypes } from '../../../graph-schema/registry.ts'
import { translator } from '../../language/translator.ts'
import type { SheetCell } from '../to-sheets.ts'
import { choiceWords, harmless, type PackType } from './pack-columns.ts'
import { linkSeparator } from './pack-links.ts'

/** Parts of who is admitted that have a column each; the forms of exploitation stay as they are. */
export const eligibilityParts = [
  'genders',
  'minAge',
  'maxAge',
  'ageExtension',
  'immigrationStatus',
  'condition',
] as const satisfies readonly (keyof Eligibility)[]
export type EligibilityPart = (typeof eligibilityParts)[number]

/** As in the hidden row above the headings. */
export function keyOfPart(part: EligibilityPart): string {
  return `eligibility.${part}`
}

/** What stands above it, in both languages. */
export function headingOfPart(part: EligibilityPart): string {
  const [en, fr] = (['en', 'fr'] as const).map((one) => translator(one)(`window:edit.eligibility.${part}`))
  return `${en} / ${fr}`
}

export function hasEligibility(type: PackType): boolean {
  return 'eligibility' in nodeTypes[type].properties
}

const listed = {
  genders: { group: 'genders', ids: ['everyone', 'women', 'men', 'trans-and-non-binary'] },
  immigrationStatus: {
    group: 'status',
    ids: [
      'everyone',
      'citizens',
      'permanent-residents',
      'temporary-residents',
      'refugees-claimants',
      'without-status',
    ],
  },
} as const

function choicesOf({ group, ids }: (typeof listed)[keyof typeof listed]): readonly Choice[] {
  const [en, fr] = [translator('en'), translator('fr')]
  return ids.map((id) => ({
    id,
    en: en(`common:eligibility.${group}.${id}`),
    fr: fr(`common:eligibility.${group}.${id}`),
  }))
}

/** Made once, when first asked for: a cell a row asks for them. */
let listedChoices: Readonly<Record<keyof typeof listed, readonly Choice[]>> | undefined

/** What a part that is a list may hold, `everyone` first; undefined for an age or words. */
export function choicesOfPart(part: EligibilityPart): readonly Choice[] | undefined {
  if (part !== 'genders' && part !== 'immigrationStatus') return undefined
  listedChoices ??= {
    genders: choicesOf(listed.genders),
    immigrationStatus: choicesOf(listed.immigrationStatus),
  }
  return listedChoices[part]
}

/** What stands in the cell of a part: several choices parted, an age as a number. */
export function cellOfPart(part: EligibilityPart, eligibility: Eligibility | undefined): SheetCell {
  const value = eligibility?.[part]
  if (value === undefined) return null
  if (typeof value === 'number') return value
  const choices = choicesOfPart(part)
  if (choices === undefined) return harmless(String(value))
  const ids: readonly string[] = typeof value === 'string' ? [value] : value
  return ids
    .flatMap((id) => choices.find((one) => one.id === id) ?? [])
    .map(choiceWords)
    .join(`${linkSeparator} `)
}
