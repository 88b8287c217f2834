import type { Bilingual } from '../../../graph-schema/bilingual.ts'
import { hashText } from '../../base/hash.ts'
import type { GrantRow } from './grant-row.ts'
import { folded, pair } from './text.ts'

/** Whom a row pays: organizations, many that the row does not name, a person, or nobody that it says. */
export type Recipient =
  | { readonly kind: 'organizations'; readonly parties: readonly Party[] }
  | { readonly kind: 'batch' }
  | { readonly kind: 'individual' }
  | { readonly kind: 'none' }

/** One organization as a row names it. */
export type Party = {
  readonly name: Bilingual
  readonly operating: Bilingual | undefined
  readonly businessRoot: string | undefined
  readonly city: string
}

export function recipientOf(row: GrantRow): Recipient {
  if (isBatch(row.recipientCell)) return { kind: 'batch' }
  if (row.recipientType === 'P' || isPersonName(row)) return { kind: 'individual' }
  if (row.recipient === undefined) return { kind: 'none' }
  const several = numbered(row.recipientCell)
  const common = { city: row.city }
  if (several !== undefined)
    return {
      kind: 'organizations',
      // the number is of one of them, and the row does not say of which
      parties: several.map((name) => ({
        ...common,
        name: { en: name },
        operating: undefined,
        businessRoot: undefined,
      })),
    }
  const { recipient: name, operating, businessRoot } = row
  return { kind: 'organizations', parties: [{ ...common, name, operating, businessRoot }] }
}

/** Many awards in one row, as the guidelines let departments publish them: "batch report|rapport en lots". */
function isBatch(cell: string): boolean {
  return /^(?:batch report(?:s|ing)?|rapports? (?:en|par) lots?)(?: (?:batch report(?:s|ing)?|rapports? (?:en|par) lots?))*$/.test(
    folded(cell),
  )
}

const organizationWords =
  /\b(?:inc|ltd|ltee|limited|corp|corporation|company|co|llp|society|societe|association|centre|center|university|universite|college|school|ecole|city|town|village|ville|municipality|municipalite|county|district|region|council|conseil|board|band|nation|nations|church|club|foundation|fondation|institute|institut|hospital|hopital|ministry|department|government|gouvernement|province|group|groupe|services|trust|union|cooperative|farm|farms|the|of|de|du|des|and|et|la|le|les)\b/

/**
 * "LAST, FIRST" where the row does not say that the recipient is anything but a person: no kind of recipient that is an
 * organization (of universities and "other" it says too little), no business number, and no word that names one.
 */
function isPersonName(row: GrantRow): boolean {
  if (row.recipientType !== undefined && row.recipientType !== 'S' && row.recipientType !== 'O') return false
  if (row.businessRoot !== undefined) return false
  const match = /^([\p{L}'’.-]+(?: [\p{L}'’.-]+){0,2}), ?([\p{L}'’.-]+(?: [\p{L}'’.-]+){0,2})$/u.exec(
    row.recipientCell.split(/[|│]/)[0]!.trim(),
  )
  return match !== null && !organizationWords.test(folded(row.recipientCell))
}

/** The names of a cell that counts them: "1)Saputo Foods Limited 2)Saputo Dairy Products Canada G.P". */
function numbered(cell: string): readonly string[] | undefined {
  const text = cell.trim()
  if (!/^1\s*\)/.test(text)) return undefined
  const names = text
    .split(/(?:^|\s)\d{1,2}\s*\)\s*/)
    .map((one) => one.replace(/[\s;,]+$/, '').trim())
    .filter((one) => folded(one) !== '')
  return names.length > 1 ? names : undefined
}

const littleWords = new Set(
  'inc ltd ltee limited limitee incorporated incorporee corp corporation co the of and le la les l de du des d et'.split(
    ' ',
  ),
)

/** The words that tell a name apart, in the order of the alphabet: "Society (THE) Foo Inc." has those of "Foo Society". */
export function nameKey(name: string): string {
  const words = folded(name).split(' ')
  const telling = words.filter((word) => !littleWords.has(word))
  return [...new Set(telling.length > 0 ? telling : words)].sort().join('-')
}

/** Keys of the name in each language. */
export function nameKeys(name: Bilingual): readonly string[] {
  return [...new Set([name.en, name.fr].flatMap((one) => (one === undefined ? [] : [nameKey(one)])))]
}

/** Whether two parties may be one under two spellings: one number, one name, or names of which most words are the same. */
export function isSameParty(a: Party, b: Party): boolean {
  if (a.businessRoot !== undefined && a.businessRoot === b.businessRoot) return true
  const others = nameKeys(b.name)
  return nameKeys(a.name).some((key) => others.some((other) => key === other || areAlike(key, other)))
}

function areAlike(a: string, b: string): boolean {
  const [first, second] = [new Set(a.split('-')), new Set(b.split('-'))]
  const shared = [...first].filter((word) => second.has(word)).length
  return shared / (first.size + second.size - shared) >= 0.6
}

/** Names a recipient without saying where it is: its number, else its name with a hash of name and city. */
export function partyKey(party: Party): string {
  if (party.businessRoot !== undefined) return `ca-bn-${party.businessRoot}`
  const [name = ''] = nameKeys(party.name)
  return `${name.slice(0, 60).replace(/-$/, '')}-${hashText(`${name}/${party.city}`).slice(0, 10)}`
}

/** The name in one line, for a text that must name the recipient. */
export function nameOf(name: Bilingual): Bilingual | undefined {
  return pair(name.en ?? name.fr, name.fr ?? name.en)
}
