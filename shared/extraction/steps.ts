import type { BatchStep } from '../commands/command.ts'
import { idOfContent } from '../base/ids.ts'
import { organizationId } from './ids.ts'
import type { Extraction, SuggestedOrganization, Suggestion } from './suggestion.ts'

/** Whether the map has a record of this id already. */
export type Has = (id: string) => boolean

/**
 * What accepting knows of the map beside that. `formerly`: what became of a record that stands no more; an undone one
 * has lost its values, a removed one has not. `same`: by the id of a suggestion the record of the map that it is, as a
 * person said. `handling`: who may see the new records; absent for the map's default.
 */
export type Standing = {
  readonly formerly?: (id: string) => 'removed' | 'undone' | undefined
  readonly same?: ReadonlyMap<string, string>
  readonly handling?: 'own' | 'fpt' | 'public'
}

/** What was accepted as commands of one batch, and what needed none. */
export type Steps = {
  readonly commands: readonly BatchStep[]
  readonly created: readonly string[]
  readonly there: readonly string[]
}

/**
 * The commands that put accepted suggestions into a map: the source that stands for the document, a record for each with
 * its citation, and the relationships whose two ends are in the map or accepted with it; also those of what was accepted
 * before whose other end comes only now. What the map has already by its id is left as it is; a record that was undone or
 * removed comes back under its id.
 *
 * Cost: O(suggestions).
 */
export function stepsFor(
  extraction: Extraction,
  accepted: ReadonlySet<string>,
  has: Has,
  standing: Standing = {},
): Steps {
  const { sourceId, title, language, suggestions } = extraction
  const { formerly = () => undefined, same = new Map<string, string>(), handling } = standing
  const chosen = suggestions.filter((one) => accepted.has(one.id) && !same.has(one.id))
  const fresh = chosen.filter((one) => !has(one.id))
  /** What relationships may be waiting for: new records, and those of the map that a person has just said it is. */
  const news = new Set(fresh.map((one) => one.id))
  for (const [own, id] of same) if (accepted.has(own) && has(id)) news.add(id)
  const created = new Set(fresh.map((one) => one.id))
  const isThere = (id: string): boolean => has(id) || created.has(id)
  const commands: BatchStep[] = []
  const create = (type: string, id: string, properties: Readonly<Record<string, unknown>>): void => {
    if (formerly(id) === undefined)
      commands.push({
        do: 'create',
        type,
        id,
        properties: { ...properties, ...(handling === undefined ? {} : { handling }) },
      })
    else commands.push({ do: 'restore', id }, { do: 'edit', id, properties })
  }
  const relate = ([type, from, to, properties]: Link): void => {
    const id = idOfContent(type.toLowerCase().replaceAll('_', '-'), from, to)
    const before = formerly(id)
    if (has(id) || before === 'removed') return // a removed one comes back with its end, or stays away
    commands.push({
      do: 'relate',
      type,
      from,
      to,
      ...(before === undefined ? { id } : {}),
      ...(properties === undefined ? {} : { properties }),
    })
  }
  if (fresh.length > 0 && !has(sourceId))
    create('Source', sourceId, { name: { [language]: title.slice(0, 2000) } })
  for (const one of fresh) create(one.type, one.id, propertiesOf(one, language))
  for (const one of fresh) {
    const quote = (one.quote ?? one.text).slice(0, 400)
    relate(['CITES', one.id, sourceId, { locator: locatorText(one), quote }])
  }
  for (const one of suggestions)
    if (isThere(one.id))
      for (const link of linksOf(one, isThere, same)) if (news.has(link[1]) || news.has(link[2])) relate(link)
  return {
    commands,
    created: fresh.map((one) => one.id),
    there: chosen.filter((one) => has(one.id)).map((one) => one.id),
  }
}

/** Where a reader finds it: its number or heading, and the page, line or paragraph. */
export function locatorText({
  number,
  under,
  locator,
}: Pick<Suggestion, 'number' | 'under' | 'locator'>): string {
  const place =
    'page' in locator
      ? `p. ${locator.page}`
      : 'line' in locator
        ? `line ${locator.line}`
        : `paragraph ${locator.paragraph}`
  const head = number ?? (under !== undefined && under.length <= 80 ? under : undefined)
  return head === undefined ? place : `${head}, ${place}`
}

/** What a record is written with for a suggestion. */
export function propertiesOf(one: Suggestion, language: 'en' | 'fr'): Readonly<Record<string, unknown>> {
  const said = one.text.slice(0, 4000)
  const name = { [language]: shortened(said) }
  const timing = one.timing === null ? {} : { timing: one.timing }
  const number = one.number === null ? {} : { number: one.number }
  switch (one.type) {
    case 'Commitment':
      return { name, text: { [language]: said }, status: 'unknown', ...number, ...timing }
    case 'Objective':
      return { name, text: { [language]: said }, ...number }
    case 'Strategy':
      return { name, ...(one.timing === null ? {} : { period: one.timing }) }
    case 'Organization':
      return {
        name,
        ...(one.abbreviation === undefined ? {} : { abbreviation: { [language]: one.abbreviation } }),
      }
    case 'Program':
      return { name }
    case 'Finding':
      return { name, text: { [language]: said }, ...(one.kind === undefined ? {} : { kind: one.kind }) }
    case 'Allocation':
      return { name, ...one.money }
  }
}

/** The beginning of a passage as its name, cut at a word. */
function shortened(text: string): string {
  if (text.length <= 120) return text
  const cut = text.slice(0, 119)
  return `${cut.slice(0, Math.max(60, cut.lastIndexOf(' '))).replace(/[\s,;:–-]+$/u, '')}…`
}

/** A relationship by its type and ends. */
export type Link = readonly [
  type: string,
  from: string,
  to: string,
  properties?: Readonly<Record<string, unknown>>,
]

/** The record that a body of a suggestion is: of the map, or a suggestion's own; undefined where neither is there. */
export function recordOfBody(
  { id, abbreviation, name }: SuggestedOrganization,
  isThere: Has,
  same: ReadonlyMap<string, string> = new Map(),
): string | undefined {
  const own = [organizationId(abbreviation), organizationId(name ?? abbreviation)]
  const said = own.map((one) => same.get(one)).find((one) => one !== undefined)
  const found = said ?? id ?? own.find(isThere)
  return found !== undefined && isThere(found) ? found : undefined
}

/** The relationships that a suggestion states, of those whose ends are there; from, to or both are its own record. */
export function linksOf(
  one: Suggestion,
  isThere: Has,
  same: ReadonlyMap<string, string> = new Map(),
): readonly Link[] {
  const acting = one.organizations.flatMap((body) => {
    const id = recordOfBody(body, isThere, same)
    return id === undefined ? [] : [{ id, role: body.role }]
  })
  const above = (one.partOf ?? []).map((id) => same.get(id) ?? id).filter(isThere)
  const links: Link[] = []
  if (one.type === 'Commitment') {
    const isSole = one.organizations.length === 1
    for (const { id, role } of acting) links.push(actsOn(id, one.id, role, isSole))
    if (one.pillar !== null && isThere(one.pillar)) links.push(['ADVANCES', one.id, one.pillar])
  }
  if (one.type === 'Allocation') {
    for (const { id } of acting) links.push(['PAYS_FROM', one.id, id])
    for (const id of above) links.push(['PAYS_TO', one.id, id])
  } else for (const id of above) links.push(['PART_OF', one.id, id])
  return links
}

/** A lead is stated only where the document says so; a sole body leads without that, several contribute (R14). */
function actsOn(id: string, to: string, role: SuggestedOrganization['role'], isSole: boolean): Link {
  if (role === 'lead') return ['LEADS', id, to, { stated: true }]
  return isSole ? ['LEADS', id, to, { stated: false }] : ['CONTRIBUTES_TO', id, to]
}
