import { isPlaceholder, organizationIdentifiers } from '../organization-id.ts'
import { wordsIn } from '../parsed-value.ts'
import type { Place, StatedNode } from '../statement.ts'
import { addressOf, inLanguageOf, listOf, stated } from '../stated-value.ts'
import { fold } from '../../view/search-words.ts'
import type { Language } from '../../../graph-schema/bilingual.ts'

/**
 * An organization of a grant as a record; undefined without a name and an id.
 *
 * People and places of it (contact, telephone, e-mail, street, post code) never come in. Under a placeholder for an id
 * ("GB-CHC-Exempt") it is known by its name.
 */
export function organizationOf(value: unknown, place: Place, language: Language): StatedNode | undefined {
  const id = wordsIn(value, 'id')?.slice(0, 300)
  const name = wordsIn(value, 'name') ?? id
  if (name === undefined) return undefined
  const isKnown = id !== undefined && !isPlaceholder(id)
  const identifiers = isKnown ? organizationIdentifiers(id) : []
  const aliases = listOf([wordsIn(value, 'alternateName')])
  return {
    kind: 'node',
    key: isKnown ? `360giving:org/${id}` : `360giving:org-name/${fold(name).slice(0, 300)}`,
    type: 'Organization',
    identifiers,
    properties: stated({
      name: inLanguageOf(name, language),
      description: inLanguageOf(wordsIn(value, 'description'), language),
      aliases,
      website: addressOf(wordsIn(value, 'url')),
    }),
    place,
  }
}

/** Fields of an organization that tell of people or of where it is. */
const leftOut = ['contactName', 'telephone', 'email', 'streetAddress', 'postalCode'] as const

/** How many such fields an organization carries. */
export function leftOutOf(value: unknown): number {
  return leftOut.filter((field) => wordsIn(value, field) !== undefined).length
}
