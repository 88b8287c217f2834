import { z } from 'zod'
import { LastSync } from '../../shared/contract/hub-state.ts'
import type { Exchange } from '../engine/exchange.ts'

const Waiting = z.object({
  key: z.string(),
  name: z.string(),
  organization: z.string().nullable(),
  transactions: z.int(),
})

/** What a map remembers of its last sync: when and with which hub, never as whom. */
const HubMemory = LastSync.extend({
  /** What the hub had then, by `<stream> <replica>`. */
  had: z.record(z.string(), z.int()),
  /** Authors whose transactions wait there to be accepted. */
  waiting: z.array(Waiting),
})
export type HubMemory = z.infer<typeof HubMemory>

const Accepted = z.array(z.string())

const memoryNote = 'hub'
const acceptedNote = 'accepted-authors'

type Notes = Pick<Exchange, 'note' | 'keepNote'>

/** Undefined where this map was never in step with a hub. */
export function hubMemory(notes: Notes): HubMemory | undefined {
  return parsed(HubMemory, notes.note(memoryNote))
}

export function rememberHub(notes: Notes, memory: HubMemory): void {
  notes.keepNote(memoryNote, JSON.stringify(memory))
}

/** The keys that a person accepted by hand for this map. */
export function acceptedKeys(notes: Notes): readonly string[] {
  return parsed(Accepted, notes.note(acceptedNote)) ?? []
}

export function acceptKey(notes: Notes, key: string): void {
  notes.keepNote(acceptedNote, JSON.stringify([...new Set([...acceptedKeys(notes), key])].sort()))
}

function parsed<T>(schema: z.ZodType<T>, text: string | undefined): T | undefined {
  if (text === undefined) return undefined
  try {
    const read = schema.safeParse(JSON.parse(text))
    return read.success ? read.data : undefined
  } catch {
    return undefined
  }
}
