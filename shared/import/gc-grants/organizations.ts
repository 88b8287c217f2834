import type { Bilingual } from '../../../graph-schema/bilingual.ts'
import type { Place, StatedNode } from '../statement.ts'
import type { GrantRow } from './grant-row.ts'
import type { Notices } from './notices.ts'
import { publisherOf } from './publisher.ts'
import { nameKeys, partyKey, type Party } from './recipients.ts'
import { cut, folded } from './text.ts'
import type { RecipientType } from './values.ts'

type Seen = {
  readonly parties: Party[]
  readonly types: Set<RecipientType>
  readonly located: Set<string>
  place: Place
}

/** The organizations that agreements name, each once: by business number, else by name and city. */
export class Organizations {
  private readonly seen = new Map<string, Seen>()
  private readonly rootsByName = new Map<string, Set<string>>()

  /** Before any key is asked for: a name that has one number in its city is that organization where the number is not given. */
  learn(party: Party): void {
    if (party.businessRoot === undefined) return
    for (const name of nameKeys(party.name)) {
      const key = `${name}/${party.city}`
      const known = this.rootsByName.get(key)
      if (known === undefined) this.rootsByName.set(key, new Set([party.businessRoot]))
      else known.add(party.businessRoot)
    }
  }

  /** The key of an organization that takes part in an agreement. */
  keyOf(party: Party, row: GrantRow, type: RecipientType | undefined): string {
    const key = `gc-grants:recipient/${partyKey(this.withNumber(party))}`
    const known = this.seen.get(key) ?? {
      parties: [],
      types: new Set(),
      located: new Set(),
      place: row.place,
    }
    this.seen.set(key, known)
    known.parties.push(party)
    if (type !== undefined) known.types.add(type)
    if (row.located !== undefined) known.located.add(row.located)
    if ((row.place.row ?? 0) < (known.place.row ?? 0)) known.place = row.place
    return key
  }

  private withNumber(party: Party): Party {
    if (party.businessRoot !== undefined) return party
    const roots = new Set(
      nameKeys(party.name).flatMap((name) => [...(this.rootsByName.get(`${name}/${party.city}`) ?? [])]),
    )
    const [businessRoot] = roots
    return roots.size === 1 && businessRoot !== undefined ? { ...party, businessRoot } : party
  }

  /** The organizations as nodes, with the places of their addresses, in the order of their keys. */
  *nodes(notices: Notices): Generator<{ node: StatedNode; located: readonly string[] }> {
    for (const [key, seen] of [...this.seen].sort(([a], [b]) => (a < b ? -1 : 1))) {
      const root = /\/ca-bn-(\d{9})$/.exec(key)?.[1]
      if (root !== undefined && areStrangers(seen.parties)) notices.add('numberOfSeveral', seen.place)
      const name = mostUsed(seen.parties.map((party) => party.name))
      const kind = kindOf(seen.types, name)
      const aliases = otherNames(seen.parties, name)
      const node: StatedNode = {
        kind: 'node',
        key,
        type: 'Organization',
        identifiers: root === undefined ? [] : [`ca-bn:${root}`],
        properties: {
          name,
          ...(kind === undefined ? {} : { kind }),
          ...(aliases.length === 0 ? {} : { aliases }),
        },
        place: seen.place,
      }
      yield { node, located: [...seen.located].sort() }
    }
  }
}

/** Names under one number that have no word in common. */
function areStrangers(parties: readonly Party[]): boolean {
  const names = [...new Set(parties.flatMap((party) => nameKeys(party.name).slice(0, 1)))].slice(0, 50)
  const [first = '', ...others] = names.map((name) => name.split('-'))
  return others.some((words) => !words.some((word) => first.includes(word)))
}

/** In each language the spelling that most rows use; of equals the first in the order of the alphabet. */
export function mostUsed(names: readonly Bilingual[]): Bilingual {
  const best = (language: 'en' | 'fr') => {
    const counts = new Map<string, number>()
    for (const name of names) {
      const text = name[language]
      if (text !== undefined) counts.set(text, (counts.get(text) ?? 0) + 1)
    }
    return [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))[0]?.[0]
  }
  const [en, fr] = [best('en'), best('fr')]
  return { ...(en === undefined ? {} : { en }), ...(fr === undefined ? {} : { fr }) }
}

/** Other spellings and operating names, at most fifty, none that equals the name but for case, accents and signs. */
function otherNames(parties: readonly Party[], name: Bilingual): readonly string[] {
  const known = new Set([name.en, name.fr].map((one) => folded(one ?? '')))
  const others: string[] = []
  const all = parties.flatMap(({ name: one, operating }) => [one.en, one.fr, operating?.en, operating?.fr])
  for (const text of [...new Set(all)].sort()) {
    if (text === undefined || known.has(folded(text))) continue
    known.add(folded(text))
    others.push(cut(text, 500))
  }
  return others.slice(0, 50)
}

const kinds: Readonly<Partial<Record<RecipientType, string>>> = {
  F: 'business',
  N: 'ngo',
  S: 'research',
  G: 'government',
  I: 'international-body',
}

/** Of Indigenous recipients the file does not tell which kind; "… First Nation" tells it itself (R24). */
function kindOf(types: ReadonlySet<RecipientType>, name: Bilingual): string | undefined {
  const [type] = types
  if (types.size !== 1 || type === undefined) return undefined
  if (type !== 'A') return kinds[type]
  const names = [name.en ?? '', name.fr ?? ''].map(folded)
  return names.some((one) => /first nation$|^(?:la )?premiere nation /.test(one)) ? 'first-nation' : undefined
}

/** The publishers of agreements, each once. */
export class Publishers {
  private readonly titles = new Map<string, { titles: Bilingual[]; place: Place }>()

  keyOf(row: GrantRow): string | undefined {
    if (row.owner === '') return undefined
    const known = this.titles.get(row.owner) ?? { titles: [], place: row.place }
    this.titles.set(row.owner, known)
    if (row.ownerTitle !== undefined) known.titles.push(row.ownerTitle)
    if ((row.place.row ?? 0) < (known.place.row ?? 0)) known.place = row.place
    return `gc-grants:org/${row.owner}`
  }

  *nodes(): Generator<StatedNode> {
    for (const [slug, { titles, place }] of [...this.titles].sort(([a], [b]) => (a < b ? -1 : 1))) {
      const { name, abbreviation, aliases, kind } = publisherOf(
        slug,
        titles.length === 0 ? undefined : mostUsed(titles),
      )
      yield {
        kind: 'node',
        key: `gc-grants:org/${slug}`,
        type: 'Organization',
        identifiers: [`gc-org:${slug}`],
        properties: {
          name,
          kind,
          ...(abbreviation === undefined ? {} : { abbreviation }),
          ...(aliases.length === 0 ? {} : { aliases }),
        },
        place,
      }
    }
  }
}
