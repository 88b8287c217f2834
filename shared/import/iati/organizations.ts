import type { Language } from '../../../graph-schema/bilingual.ts'
import { fold } from '../../view/search-words.ts'
import { isPlaceholder, organizationIdentifiers } from '../organization-id.ts'
import type { Place, StatedNode } from '../statement.ts'
import { stated } from '../stated-value.ts'
import { attributeOf } from './element.ts'
import { anyOf, narrated } from './narrative.ts'
import type { XmlElement } from './xml.ts'

/** Codelist OrganisationType of IATI 2.03; "other" and public-private partnerships are no kind of the map. */
const kinds: Readonly<Record<string, string>> = {
  '10': 'government',
  '11': 'government',
  '15': 'agency',
  '21': 'ngo',
  '22': 'ngo',
  '23': 'ngo',
  '24': 'ngo',
  '40': 'international-body',
  '60': 'ngo',
  '70': 'business',
  '71': 'business',
  '72': 'business',
  '73': 'business',
  '80': 'research',
}

/** An organization named by an element (`reporting-org`, `participating-org`, `provider-org` …); undefined for none. */
export function organizationOf(
  element: XmlElement | undefined,
  place: Place,
  inherited: string,
  language: Language,
): StatedNode | undefined {
  const ref = attributeOf(element, 'ref')?.slice(0, 300)
  const name = narrated(element, inherited, language)?.words
  const called = anyOf(name) ?? ref
  if (element === undefined || called === undefined) return undefined
  const isKnown = ref !== undefined && !isPlaceholder(ref)
  return {
    kind: 'node',
    key: isKnown ? `iati:org/${ref}` : `iati:org-name/${fold(called).slice(0, 300)}`,
    type: 'Organization',
    identifiers: isKnown ? organizationIdentifiers(ref) : [],
    properties: stated({
      name: name ?? { [language]: called },
      kind: kinds[attributeOf(element, 'type') ?? ''],
    }),
    place,
  }
}
