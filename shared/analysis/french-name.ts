import type { Bilingual } from '../../graph-schema/bilingual.ts'
import type { NameStatus } from '../../graph-schema/property.ts'
import type { NodeRecord } from '../state/map-view.ts'

/** Whether it is not known if a record has a French name, and whose it is (R37): said so, or nothing said beside an English one. */
export function isFrenchUnknown({ properties }: NodeRecord): boolean {
  const status = (properties['nameStatus'] as NameStatus | undefined)?.fr
  if (status !== undefined) return status === 'unknown'
  const name = properties['name'] as Bilingual | undefined
  return name?.en !== undefined && name.fr === undefined
}
