import type { Bilingual } from '../../graph-schema/bilingual.ts'
import type { MapView, NodeRecord, RelationshipRecord } from './map-view.ts'

type Nodes = ReadonlyMap<string, NodeRecord>
type Relationships = ReadonlyMap<string, RelationshipRecord>
type Scorer = { readonly name: string; readonly organization: string }

/** What a score is made of: it leaves together or not at all. */
const scoreFields = new Set(['score', 'scorer', 'reason'])

/** Whether a field of the journal (`reason.en`) is of a score. */
export function isOfScore(type: string, field: string): boolean {
  return type === 'Interaction' && scoreFields.has(field.split('.')[0] ?? '')
}

/**
 * The same map for others than the owner of the file: score, scorer and reason of an interaction stand only beside the
 * reply of the other party (R18), and a scorer is an organization, by its name (R31).
 *
 * The other party is an organization of one of the two sides that the scorer is not, under any of its names, with what
 * it is part of and what is part of it; where none such is known and a side has no organization, any but the scorer's.
 *
 * Shape:  `isKept` names the records that the audience does not see though the owner does: who is scored for by one
 *         of these is not named either.
 * Cost:   O(relationships), nothing where no interaction has a score.
 */
export function withAnsweredScores(
  view: MapView,
  { seesNames, isKept }: { readonly seesNames: boolean; readonly isKept: (id: string) => boolean },
): MapView {
  const { nodes, relationships } = view
  const gaveWay = [...(view.merged ?? [])].filter(([, all]) => all.some(isScored))
  const scored = [...nodes.values()].filter(isScored)
  if (scored.length === 0 && gaveWay.length === 0) return view
  const links = linksOf(relationships)
  /** As the audience sees it; `standing` is what stands for it, and has its replies and sides. */
  const seen = (node: NodeRecord, standing = node.id): NodeRecord => {
    if (!isScored(node)) return node
    const scorer = scorerOf(node)
    const by = scorer === undefined ? undefined : organizationOf(nodes, scorer.organization)
    const isNamed =
      scorer === undefined ? typeof node.properties['score'] !== 'number' : !isKept(scorer.organization)
    if (!isNamed || !isAnswered(links, standing, by?.id)) return unscored(node)
    if (scorer === undefined || seesNames) return node
    const { organization } = scorer
    const name = by === undefined ? organization : wordsOf(by)[0]!
    return { ...node, properties: { ...node.properties, scorer: { name, organization } } }
  }
  const shown = new Map([...nodes].map(([id, node]) => [id, seen(node)] as const))
  const isSilent = (id: string) => isScored(nodes.get(id)) && !isScored(shown.get(id))
  const told = [...relationships].filter(
    ([, { type, from, properties }]) =>
      // a citation of a score that stays says what it was
      !(type === 'CITES' && isOfScore('Interaction', String(properties['field'])) && isSilent(from)),
  )
  const merged = new Map(view.merged)
  for (const [id, all] of gaveWay)
    merged.set(
      id,
      all.map((node) => seen(node, id)),
    )
  return { nodes: shown, relationships: new Map(told), merged }
}

const scorerOf = ({ properties }: NodeRecord) =>
  (properties['scorer'] as Scorer | null | undefined) ?? undefined

/** True where anything of a score is said. */
export function isScored(node: NodeRecord | undefined): boolean {
  return (
    node?.type === 'Interaction' &&
    [...scoreFields].some((field) => (node.properties[field] ?? null) !== null)
  )
}

/** As it was before anybody scored it. */
function unscored(node: NodeRecord): NodeRecord {
  const left = Object.entries(node.properties).filter(([name]) => !scoreFields.has(name))
  return { ...node, properties: { ...Object.fromEntries(left), score: null } }
}

type Links = (id: string, type: string, way: 'out' | 'in') => readonly RelationshipRecord[]

function linksOf(relationships: Relationships): Links {
  const byEnd = new Map<string, RelationshipRecord[]>()
  const put = (key: string, one: RelationshipRecord) => {
    const list = byEnd.get(key)
    if (list === undefined) byEnd.set(key, [one])
    else list.push(one)
  }
  for (const one of relationships.values()) {
    put(`${one.type} out ${one.from}`, one)
    put(`${one.type} in ${one.to}`, one)
  }
  return (id, type, way) => byEnd.get(`${type} ${way} ${id}`) ?? []
}

function isAnswered(links: Links, interaction: string, scorer: string | undefined): boolean {
  const replies = links(interaction, 'REPLIES_TO', 'in')
    .filter(({ properties }) => hasWords(properties['text'] as Bilingual | undefined))
    .map(({ from }) => from)
  const ofScorer = scorer === undefined ? new Set<string>() : kinOf(links, scorer)
  const others = replies.filter((one) => !ofScorer.has(one))
  if (others.length === 0) return false
  const sides = links(interaction, 'ACTS', 'out').map(({ to }) =>
    ['LEADS', 'CONTRIBUTES_TO', 'DELIVERS'].flatMap((type) => links(to, type, 'in').map(({ from }) => from)),
  )
  const parties = new Set(sides.flat().filter((one) => !ofScorer.has(one)))
  if (parties.size === 0) return sides.length < 2 || sides.some((side) => side.length === 0)
  return others.some((reply) => [...kinOf(links, reply)].some((one) => parties.has(one)))
}

/** An organization with what it is part of and has become, and with its parts and what it was: never both ways at once. */
function kinOf(links: Links, organization: string): ReadonlySet<string> {
  const reached = (way: 'out' | 'in') => {
    const seen = new Set([organization])
    for (const id of seen)
      for (const type of ['PART_OF', 'SUCCEEDED_BY'])
        for (const one of links(id, type, way)) seen.add(way === 'out' ? one.to : one.from)
    return seen
  }
  return new Set([...reached('out'), ...reached('in')])
}

/** The organization that a scorer names, by its id or by one of its names. */
function organizationOf(nodes: Nodes, said: string): NodeRecord | undefined {
  const byId = nodes.get(said)
  if (byId?.type === 'Organization') return byId
  const word = said.trim().toLowerCase()
  return [...nodes.values()].find(
    (one) => one.type === 'Organization' && wordsOf(one).some((name) => name.toLowerCase() === word),
  )
}

/** What an organization is called, its name first; its id where it has none. */
function wordsOf({ id, properties }: NodeRecord): readonly string[] {
  const words = ['name', 'abbreviation'].flatMap((field) => {
    const { en, fr } = (properties[field] ?? {}) as Bilingual
    return [en, fr].filter((one) => one !== undefined)
  })
  return words.length > 0 ? words : [id]
}

function hasWords(text: Bilingual | undefined): boolean {
  return (text?.en ?? text?.fr) !== undefined
}
