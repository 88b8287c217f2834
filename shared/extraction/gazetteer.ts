import type { Abbreviation } from './abbreviations.ts'
import { words } from './fold.ts'

/** An organization of a map by everything that it is called. */
export type KnownOrganization = {
  readonly id: string
  /** In either language, with aliases. */
  readonly names: readonly string[]
  readonly formerNames: readonly string[]
  readonly abbreviations: readonly string[]
  /** The only province or territory that it acts in, by its names; absent for others. */
  readonly place?: readonly string[] | undefined
}

/** A body that a document names: of the map, or only of the document (`id` null). */
export type Body = {
  readonly id: string | null
  readonly short?: string | undefined
  readonly long?: string | undefined
}

/** Who is called how: the bodies of a map, and those that the document itself explains, which come first. */
export type Gazetteer = {
  readonly byShort: ReadonlyMap<string, Body>
  /** By the words of a name, joined by spaces. */
  readonly byName: ReadonlyMap<string, Body>
  /** First words of names, to look no further where none begins. */
  readonly firstWords: ReadonlySet<string>
  readonly mostWords: number
}

/** The body that a name, however it is spaced and marked, is that of. */
export function bodyCalled({ byName }: Gazetteer, name: string): Body | undefined {
  return byName.get(words(name).join(' '))
}

/** Cost: O(names of the map × abbreviations of the document). */
export function gazetteerOf(
  known: readonly KnownOrganization[],
  learned: readonly Abbreviation[],
): Gazetteer {
  const byShort = new Map<string, Body>()
  const byName = new Map<string, Body>()
  const addName = (name: string, body: Body): void => {
    const key = words(name)
    const isTelling = key.length > 1 || (key[0]?.length ?? 0) > 3
    if (!isTelling || !/\p{L}/u.test(name)) return
    const known = byName.get(key.join(' '))
    if (known === undefined) byName.set(key.join(' '), body)
    // "Ministry of Justice" of two governments is neither
    else if (known.id !== body.id) byName.set(key.join(' '), { id: null, long: name })
  }
  const shared = sharedShorts(known)
  for (const one of known) {
    const body: Body = { id: one.id, short: one.abbreviations[0], long: one.names[0] }
    for (const name of one.names) addName(name, body)
    // "Public Safety" is how documents shorten "Public Safety Canada"
    for (const name of one.names)
      if (/^\S+\s.*\sCanada$/u.test(name) && !/^Department/.test(name)) addName(name.slice(0, -7), body)
    for (const short of one.abbreviations)
      if (!shared.has(short) && !byShort.has(short)) byShort.set(short, { ...body, short })
  }
  for (const one of known)
    for (const name of one.formerNames)
      if (!byName.has(words(name).join(' ')))
        addName(name, { id: one.id, short: one.abbreviations[0], long: one.names[0] })
  for (const { short, long } of learned) {
    const id = idFor(short, long, byShort, byName, known)
    const body: Body = { id, short, long }
    byShort.set(short, body)
    byName.set(words(long).join(' '), body)
  }
  const keys = [...byName.keys()]
  return {
    byShort,
    byName,
    firstWords: new Set(keys.map((key) => key.split(' ', 1)[0]!)),
    mostWords: Math.min(
      20,
      keys.reduce((most, key) => Math.max(most, key.split(' ').length), 0),
    ),
  }
}

/** Abbreviations that several bodies of the map have tell none of them. */
function sharedShorts(known: readonly KnownOrganization[]): ReadonlySet<string> {
  const owner = new Map<string, string>()
  const shared = new Set<string>()
  for (const { id, abbreviations } of known)
    for (const short of abbreviations) {
      if ((owner.get(short) ?? id) !== id) shared.add(short)
      owner.set(short, id)
    }
  return shared
}

/** Which body of the map an abbreviation of the document is, by what it stands for there; null where it is another one. */
function idFor(
  short: string,
  long: string,
  byShort: ReadonlyMap<string, Body>,
  byName: ReadonlyMap<string, Body>,
  known: readonly KnownOrganization[],
): string | null {
  const exact = byName.get(words(long).join(' '))
  if (exact !== undefined) return exact.id
  const candidate = byShort.get(short)
  if (candidate !== undefined && candidate.id !== null) {
    const one = known.find((body) => body.id === candidate.id)
    const likeness = Math.max(
      0,
      ...[...(one?.names ?? []), ...(one?.formerNames ?? [])].map((name) => alike(name, long)),
    )
    if (likeness >= (short.length > 4 ? 0.2 : 0.4)) return candidate.id
  }
  const best = known
    .map((one) => ({ id: one.id, likeness: Math.max(0, ...one.names.map((name) => alike(name, long))) }))
    .sort((a, b) => b.likeness - a.likeness)[0]
  return best !== undefined && best.likeness >= 0.75 ? best.id : null
}

const small = new Set('of the and for de du des la le les et l d a au aux'.split(' '))

/** Share of their words that two names have in common, small ones left aside. */
export function alike(a: string, b: string): number {
  const [left, right] = [a, b].map((name) => new Set(words(name).filter((word) => !small.has(word))))
  const both = [...left!].filter((word) => right!.has(word)).length
  return both === 0 ? 0 : both / (left!.size + right!.size - both)
}
