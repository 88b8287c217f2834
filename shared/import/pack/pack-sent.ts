import {
  asWritten,
  packTypes,
  roleTypes,
  type PackType,
  type RoleType,
} from '../../exchange/pack/pack-columns.ts'
import { columnKeys } from '../../exchange/pack/pack-marks.ts'
import { fits } from '../../state/fields.ts'
import { wordsOf } from '../parsed-value.ts'
import type { TableRow } from '../table.ts'
import { plainWords } from '../plain-words.ts'

/** A record as the pack had it when it was sent. */
export type SentRecord = {
  readonly type: PackType
  /** By field of the journal; what is not there was not stated, or is in `unknown`. */
  readonly fields: Map<string, unknown>
  /** Names of what it was joined to, by key of the column ("link:SERVES"). */
  readonly links: Map<string, readonly string[]>
  role?: RoleType
}

/** What was sent, out of the hidden sheet. */
export type Sent = {
  readonly records: ReadonlyMap<string, SentRecord>
  /** By their names as they are compared: in whose name it may be answered. */
  readonly answering: ReadonlyMap<string, { readonly id: string; readonly name: string }>
  /** What the recipient is called. */
  readonly recipient: string | undefined
  readonly asked: ReadonlySet<string>
  readonly empty: ReadonlySet<string>
}

/** Reads the hidden sheet; what is not as it was written is passed over. Cost: O(rows). */
export function sentOf(rows: readonly TableRow[]): Sent {
  const records = new Map<string, SentRecord>()
  const answering = new Map<string, { id: string; name: string }>()
  let recipient: string | undefined
  const asked = new Set<string>()
  const empty = new Set<string>()
  for (const { cells } of rows.slice(1)) {
    const [id, type, field, value] = cells.map((cell) =>
      typeof cell === 'string' ? asWritten(cell) : undefined,
    )
    if (id === undefined || type === undefined) continue
    if (type === 'recipient') recipient ??= wordsOf(value)
    else if (type === 'asked') asked.add(id)
    else if (type === 'empty') empty.add(id)
    else if (type === 'answers') {
      const name = wordsOf(value)
      if (name === undefined) continue
      const one = { id, name }
      for (const words of [name, ...(field ?? '').split('|'), field ?? '']) {
        const key = plainWords(words)
        if (key !== '' && !answering.has(key)) answering.set(key, one)
      }
    } else takeField(records, id, type, field ?? '', cells[3])
  }
  return { records, answering, recipient, asked, empty }
}

function takeField(
  records: Map<string, SentRecord>,
  id: string,
  type: string,
  field: string,
  json: unknown,
): void {
  const known = packTypes.find((one) => one === type)
  if (known === undefined) return
  const record: SentRecord = records.get(id) ?? { type: known, fields: new Map(), links: new Map() }
  records.set(id, record)
  const value = parsed(json)
  if (field === columnKeys.role) {
    const role = roleTypes.find((one) => one === value)
    if (role !== undefined) record.role = role
  } else if (field.startsWith('link:')) {
    if (Array.isArray(value))
      record.links.set(
        field,
        value.filter((one) => typeof one === 'string'),
      )
  } else if (field !== '' && value !== undefined && value !== null && fits(known, field, value))
    record.fields.set(field, value)
}

/** A number that stood alone in a cell may have become one. */
function parsed(json: unknown): unknown {
  if (typeof json === 'number' || typeof json === 'boolean') return json
  if (typeof json !== 'string') return undefined
  try {
    return JSON.parse(asWritten(json))
  } catch {
    return undefined
  }
}
