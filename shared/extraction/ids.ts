import { idOfContent } from '../base/ids.ts'
import { fold } from './fold.ts'
import type { Mention } from './organizations.ts'
import type { SuggestedOrganization } from './suggestion.ts'

/** Makes the id of a suggestion: the same at every reading, another one for the second of two equal passages. */
export type Ids = (type: string, ...parts: readonly string[]) => string

/** Ids of one document, told from those of others by its title. */
export function idsFor(document: string): Ids {
  const seen = new Map<string, number>()
  return (type, ...parts) => {
    const key = JSON.stringify([type, ...parts])
    const nth = (seen.get(key) ?? 0) + 1
    seen.set(key, nth)
    return idOfContent(type, document, ...parts, String(nth))
  }
}

/** Of a body that no map knows, by what it is called: the same in every document, so that it comes in once. */
export function organizationId(called: string): string {
  return idOfContent('organization', fold(called))
}

export function suggested({ abbreviation, id, name, role }: Mention): SuggestedOrganization {
  return {
    abbreviation,
    id,
    ...(name === undefined || name === abbreviation ? {} : { name }),
    ...(role === undefined ? {} : { role }),
  }
}
