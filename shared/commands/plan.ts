import type { Draft, FieldWrite } from '../journal/seal.ts'
import type { Stream } from '../journal/stream.ts'
import type { TransactionContext } from '../journal/transaction.ts'

/** A field that undo or redo did not touch, because somebody changed it since. */
export type LeftField = { readonly record: string; readonly field: string }

/** What a command comes to: one draft a stream it touches; none when nothing would change. */
export type Plan = {
  readonly drafts: readonly Draft[]
  /** Records that were written, the one that the command was about first. */
  readonly ids: readonly string[]
  readonly left: readonly LeftField[]
}

/** Collects the writes of one command, stream by stream. */
export type Writes = {
  readonly byStream: Map<Stream, FieldWrite[]>
  readonly ids: Set<string>
}

export function noWrites(): Writes {
  return { byStream: new Map(), ids: new Set() }
}

export function addWrite(writes: Writes, stream: Stream, write: FieldWrite): void {
  writes.ids.add(write.record)
  const known = writes.byStream.get(stream)
  if (known === undefined) writes.byStream.set(stream, [write])
  else known.push(write)
}

/** Sets some fields of one record. */
export function addFields(
  writes: Writes,
  stream: Stream,
  record: { readonly id: string; readonly type: string },
  fields: Iterable<readonly [field: string, value: unknown]>,
): void {
  for (const [field, value] of fields)
    addWrite(writes, stream, { record: record.id, type: record.type, field, value })
}

/** What several plans write one after the other: of each field the last value, in its place. */
export function latestWrites(): {
  readonly take: (plan: Plan) => void
  readonly all: () => Writes
} {
  const list: (readonly [Stream, FieldWrite] | undefined)[] = []
  const placesOf = new Map<string, number[]>() // of each record, in the list; as many as it has fields
  const take = (stream: Stream, write: FieldWrite) => {
    let places = placesOf.get(write.record)
    if (places === undefined) placesOf.set(write.record, (places = []))
    const known = places.findIndex((place) => {
      const one = list[place]!
      return one[1].field === write.field && one[0] === stream
    })
    if (known >= 0) {
      list[places[known]!] = undefined
      places.splice(known, 1)
    }
    places.push(list.length)
    list.push([stream, write])
  }
  return {
    take: ({ drafts }) => {
      for (const { stream, writes } of drafts) for (const write of writes) take(stream, write)
    },
    all: () => {
      const all = noWrites()
      for (const one of list) if (one !== undefined) addWrite(all, ...one)
      return all
    },
  }
}

type Said = {
  readonly reason?: string | undefined
  readonly context?: TransactionContext | undefined
  readonly left?: readonly LeftField[]
  /** In place of action, records and fields: undo and redo carry the label of what they take back. */
  readonly label?: string | undefined
}

/** The collected writes as a plan. The label names action, records and fields, never a value. */
export function planOf(action: string, writes: Writes, said: Said = {}): Plan {
  const drafts = [...writes.byStream].map(([stream, list]) => ({
    stream,
    writes: list,
    label: said.label ?? labelOf(action, list),
    ...(said.reason === undefined ? {} : { reason: said.reason }),
    ...(said.context === undefined ? {} : { context: said.context }),
  }))
  return { drafts, ids: [...writes.ids], left: said.left ?? [] }
}

const shown = 3

function labelOf(action: string, writes: readonly FieldWrite[]): string {
  const [records, fields] = [new Set<string>(), new Set<string>()]
  for (const { record, field } of writes) {
    records.add(record)
    fields.add(field)
  }
  return `${action} ${listed(records)} ${listed(fields)}`.trim()
}

function listed(names: ReadonlySet<string>): string {
  const more = names.size - shown
  return [...[...names].slice(0, shown), ...(more > 0 ? [`+${more}`] : [])].join(',')
}

/** A label in its parts, so that a window can say it in a person's language. */
export function partsOfLabel(label: string): {
  readonly action: string
  readonly records: string[]
  readonly fields: string[]
  /** How many records it was, those that the label does not name included. */
  readonly count: number
} {
  const [action = '', records = '', fields = ''] = label.split(' ')
  const names = (list: string) => list.split(',').filter((name) => name !== '' && !name.startsWith('+'))
  const more = Number(/\+(\d+)$/.exec(records)?.[1] ?? 0)
  const named = names(records)
  return { action, records: named, fields: names(fields), count: named.length + more }
}
