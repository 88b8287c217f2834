import type { Bilingual } from '../../../graph-schema/bilingual.ts'
import { hashText } from '../../base/hash.ts'
import type { Place, StatedNode } from '../statement.ts'
import type { GrantRow } from './grant-row.ts'
import { mostUsed } from './organizations.ts'
import { folded } from './text.ts'

/** The programs of agreements, each once a publisher, whatever the spacing and signs of its name. */
export class Programs {
  private readonly seen = new Map<
    string,
    { names: Bilingual[]; purposes: Bilingual[]; owner: string; place: Place }
  >()
  private readonly englishOf = new Map<string, Set<string>>()

  /** Before any key is asked for: a row with the French name alone is of the program whose English name stands beside it. */
  learn(row: GrantRow): void {
    if (row.program?.en === undefined || row.program.fr === undefined) return
    const key = `${row.owner}/${programKey(row.program.fr)}`
    const known = this.englishOf.get(key)
    if (known === undefined) this.englishOf.set(key, new Set([programKey(row.program.en)]))
    else known.add(programKey(row.program.en))
  }

  keyOf(row: GrantRow): string | undefined {
    const { program, owner } = row
    if (program === undefined) return undefined
    const french = programKey(program.fr ?? '')
    const english = this.englishOf.get(`${owner}/${french}`)
    const name =
      program.en !== undefined ? programKey(program.en) : english?.size === 1 ? [...english][0]! : french
    const key = `gc-grants:program/${owner}/${name}`
    const known = this.seen.get(key) ?? { names: [], purposes: [], owner, place: row.place }
    this.seen.set(key, known)
    known.names.push(program)
    if (row.purpose !== undefined) known.purposes.push(row.purpose)
    if ((row.place.row ?? 0) < (known.place.row ?? 0)) known.place = row.place
    return key
  }

  *nodes(): Generator<{ node: StatedNode; owner: string }> {
    for (const [key, { names, purposes, owner, place }] of [...this.seen].sort(([a], [b]) =>
      a < b ? -1 : 1,
    )) {
      const node: StatedNode = {
        kind: 'node',
        key,
        type: 'Program',
        identifiers: [],
        properties: {
          name: mostUsed(names),
          ...(purposes.length === 0 ? {} : { description: mostUsed(purposes) }),
        },
        place,
      }
      yield { node, owner }
    }
  }
}

/** Letters and digits of the whole name, in its order: "Stream 1- R&D" and "Stream 1 - R&D" are one. */
const programKey = (name: string): string => {
  const plain = folded(name).replaceAll(' ', '-')
  return plain.length <= 80 ? plain : `${plain.slice(0, 60)}-${hashText(plain).slice(0, 10)}`
}
