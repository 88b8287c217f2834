import type { NodeTypeName } from '../../graph-schema/registry.ts'
import { activities } from '../../graph-schema/vocabularies/activities.ts'
import { audiences } from '../../graph-schema/vocabularies/audiences.ts'
import { exploitations } from '../../graph-schema/vocabularies/exploitations.ts'
import { borders, corridors, jurisdictions } from '../../graph-schema/vocabularies/jurisdictions.ts'
import { pillars } from '../../graph-schema/vocabularies/pillars.ts'
import { populations } from '../../graph-schema/vocabularies/populations.ts'
import type { Term } from '../../graph-schema/vocabularies/term.ts'
import { idOfContent } from '../base/ids.ts'
import type { NodeRecord, RelationshipRecord } from './map-view.ts'
import type { StarterContent } from './starter-transactions.ts'

const vocabularies: readonly (readonly [NodeTypeName, readonly Term[]])[] = [
  ['Pillar', pillars],
  ['Jurisdiction', jurisdictions],
  ['Population', populations],
  ['Audience', audiences],
  ['Exploitation', exploitations],
  ['Activity', activities],
]

/** The vocabularies as records of a map: every map holds them, an empty one nothing else. */
export function vocabularyContent(): StarterContent {
  const terms = vocabularies.flatMap(([type, list]) => list.map((term) => ({ type, term })))
  return {
    nodes: terms.map(({ type, term }) => termNode(type, term)),
    relationships: [
      ...terms.flatMap(({ term }) =>
        (term.broader ?? []).map((broader) => link('BROADER', term.id, broader)),
      ),
      ...borders.map(([from, to]) => link('BORDERS', from, to)),
      ...corridors.map(({ from, to, via }) => link('CORRIDOR', from, to, { via })),
    ],
  }
}

function termNode(type: NodeTypeName, term: Term): NodeRecord {
  const { id, en, fr, shortEn, shortFr, code, aliases, toConfirm, usualPillar, competence, kind, pillarSet } =
    term
  const shortName =
    shortEn === undefined && shortFr === undefined ? undefined : defined({ en: shortEn, fr: shortFr })
  const own: Partial<Record<NodeTypeName, object>> = {
    Pillar: { pillarSet },
    Jurisdiction: { kind },
    Activity: { usualPillar, competence },
  }
  const properties = {
    name: { en, fr },
    shortName,
    code,
    aliases,
    toConfirm,
    ...own[type],
    handling: 'public',
  }
  return { id, type, properties: defined(properties) }
}

function link(
  type: string,
  from: string,
  to: string,
  properties: Record<string, unknown> = {},
): RelationshipRecord {
  return { id: idOfContent(type.toLowerCase().replaceAll('_', '-'), from, to), type, from, to, properties }
}

function defined(properties: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== undefined))
}
