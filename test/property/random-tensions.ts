import fc from 'fast-check'
import { stances } from '../../graph-schema/vocabularies/statuses.ts'
import { link, linkId, record, timing, type Records } from '../helpers/make-map.ts'

type Among = { readonly [K in 'measures' | 'plans' | 'organizations' | 'sources']: readonly string[] }

const topics = ['topic-a', 'topic-b']
const law = 'law-a'
const kinds = [
  'interaction',
  'interaction',
  'definitions-differ',
  'scope-differs',
  'ages-differ',
  'contested-policy',
  'service-gap',
]

/** What one party says of a topic; of nobody, undated or historical at times. */
const position = (id: string, { organizations, sources }: Among) =>
  fc
    .record({
      about: fc.constantFrom(...topics),
      stance: fc.constantFrom(...stances.map((one) => one.id)),
      takenBy: fc.subarray([...organizations], { maxLength: 1 }),
      date: fc.constantFrom('2011-01-01', '2025-03-01', null),
      historical: fc.constantFrom(true, ...Array.from({ length: 6 }, () => false)),
      cites: fc.subarray([...sources], { maxLength: 2 }),
    })
    .map(({ date, takenBy, cites, ...said }) =>
      record('Position', id, {
        ...said,
        takenBy: takenBy.join(' '),
        cites: cites.join(' '),
        ...(date === null ? {} : { date: { date } }),
      }),
    )

/** How one thing acts on another: of any kind, scored or not, its sides in roles or in none. */
const interaction = (id: string, sides: readonly string[], { sources }: Among) =>
  fc
    .record({
      kind: fc.constantFrom(...kinds),
      between: fc.tuple(fc.constantFrom(...sides), fc.constantFrom(...sides)),
      hasRoles: fc.boolean(),
      score: fc.constantFrom(null, -2, 1),
      isSigned: fc.boolean(),
      status: fc.constantFrom('raised', 'disputed', undefined),
      cites: fc.subarray([...sources], { maxLength: 1 }),
    })
    .map(({ kind, between: [a, b], hasRoles, score, isSigned, status, cites }): Records => [
      record('Interaction', id, {
        kind,
        score,
        status,
        cites: cites.join(' '),
        ...(isSigned ? { scorer: { name: `A. Person of ${id}`, organization: 'org-a' } } : {}),
      }),
      link('ACTS', id, a, hasRoles ? { role: 'source' } : {}),
      ...(a === b ? [] : [link('ACTS', id, b, hasRoles ? { role: 'target' } : {})]),
    ])

/** A lead that a source claims, with the citation that binds the claim to that source. */
const claims = ({ measures, organizations, sources }: Among) =>
  fc
    .uniqueArray(
      fc.record({
        by: fc.constantFrom(...organizations),
        of: fc.constantFrom(...measures.slice(0, 2)),
        says: fc.constantFrom(...sources),
        stated: fc.constantFrom(true, true, false),
      }),
      { maxLength: 4, selector: ({ by, of }) => `${by} ${of}` },
    )
    .map((all): Records =>
      all.flatMap(({ by, of, says, stated }) => {
        const lead = link('LEADS', by, of, { stated })
        return [lead, link('CITES', of, says, { locator: 'p. 2', relationship: linkId(lead) })]
      }),
    )

/** Who sits on which body, is part of whom and was succeeded by whom. */
const ties = ({ organizations }: Among) =>
  fc
    .record({
      members: fc.subarray([...organizations]),
      isPart: fc.boolean(),
      isSucceeded: fc.boolean(),
    })
    .map(({ members, isPart, isSucceeded }): Records => [
      ...members.map((id) => link('MEMBER_OF', id, 'org-body')),
      ...(isPart ? [link('PART_OF', 'org-b', 'org-a')] : []),
      ...(isSucceeded ? [link('SUCCEEDED_BY', 'org-c', 'org-d')] : []),
    ])

/** Where people are sent beside what the vocabularies know, and forms of a plan that a coder added. */
const corridors = ({ plans }: Among) =>
  fc
    .record({
      sent: fc.subarray([
        ['toronto', 'on'],
        ['ca', 'qc'],
        ['on', 'nu'],
      ] as const),
      coded: fc.subarray([...plans], { maxLength: 1 }),
    })
    .map(({ sent, coded }): Records => [
      ...sent.map(([from, to]) => link('CORRIDOR', `jurisdiction-${from}`, `jurisdiction-${to}`)),
      ...coded.map((id) => link('ADDRESSES', id, 'exploitation-labour', { assignedBy: 'A. Coder' })),
    ])

/**
 * What the records of a map may disagree on, and what may join those who do: positions on topics, declared
 * interactions, claims of the lead, bodies and successors of organizations, corridors between governments.
 */
export function tensions(among: Among): fc.Arbitrary<Records> {
  const sides = [...among.measures, ...among.plans, law]
  const letters = ['a', 'b', 'c', 'd']
  return fc
    .tuple(
      fc.tuple(...letters.map((letter) => position(`position-${letter}`, among))),
      fc.tuple(...letters.slice(0, 3).map((letter) => interaction(`interaction-${letter}`, sides, among))),
      claims(among),
      ties(among),
      corridors(among),
    )
    .map(([positions, interactions, ...others]) => [
      ...topics.map((id) => record('Topic', id)),
      record('Instrument', law, { kind: 'act', inForce: timing('2012-06-01', null) }),
      ...positions,
      ...interactions.flat(),
      ...others.flat(),
    ])
}
