import type { Disclosure } from '../../../graph-schema/vocabularies/findings.ts'
import { isAnswered } from '../../commands/calls/life.ts'
import type { MapGraph } from '../../graph/map-graph.ts'
import { wordOf } from '../../graph/word-of.ts'
import type { NodeRecord } from '../../state/map-view.ts'
import { disclosureOf } from '../judgements.ts'
import { itemStatus } from './call.ts'

/**
 * Whether an item is shown in call mode (R20): `shown`; `overridden` where a person said why it is shown though its
 * jurisdiction has not answered; else why it is not.
 */
export type Eligibility = 'shown' | 'overridden' | 'internal' | 'shared' | 'not-for-all' | 'dropped'

export type ItemEligibility = {
  readonly eligibility: Eligibility
  /** Of its finding; null where it has none. */
  readonly disclosure: Disclosure | null
}

/**
 * What may be seen of an item on the screen that everybody on the call sees.
 *
 * `graph` is the map of its owner, who knows how far a finding has travelled; `isForAll` whether the audience of the
 * call may see the item at all (R28). Nothing overrides that one.
 */
export function eligibilityOf(graph: MapGraph, item: NodeRecord, isForAll: boolean): ItemEligibility {
  const finding = wordOf(item, 'finding')
  const disclosure = finding === undefined ? null : disclosureOf(graph, finding)
  return { eligibility: judge(item, disclosure, isForAll), disclosure }
}

function judge(item: NodeRecord, disclosure: Disclosure | null, isForAll: boolean): Eligibility {
  if (itemStatus(item) === 'dropped') return 'dropped'
  const isOverridden = (wordOf(item, 'override') ?? '') !== '' && (wordOf(item, 'overriddenBy') ?? '') !== ''
  const isSeen = disclosure === null || isAnswered(disclosure)
  if (!isSeen && !isOverridden) return disclosure === 'internal' ? 'internal' : 'shared'
  if (!isForAll) return 'not-for-all'
  return isSeen ? 'shown' : 'overridden'
}

/** Whether an item with this eligibility is on the shared screen. */
export function isOnScreen(eligibility: Eligibility): boolean {
  return eligibility === 'shown' || eligibility === 'overridden'
}
