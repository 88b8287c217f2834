import type { Author, Command } from '../../shared/commands/command.ts'
import type { Language } from '../../graph-schema/bilingual.ts'
import { session } from '../session/session.ts'
import { invoke } from './invoke.ts'
import { app } from './map-state.ts'
import type { RefusalValue } from './refusal.ts'

/** Changes the map. Nothing is redrawn from the reply: the panels wait for the event that a revision was made. */
export async function dispatch(command: Command): Promise<RefusalValue | null> {
  const { asOf, today, scope } = session.get()
  const outcome = await invoke('map:dispatch', { command, seenAt: { asOf: asOf ?? today, scope } })
  return outcome.ok ? null : outcome.refusal
}

/** Says who works here, for every change from now on. */
export async function setAuthor(author: Author, language: Language): Promise<RefusalValue | null> {
  const outcome = await invoke('author:set', { author, language })
  if (!outcome.ok) return outcome.refusal
  app.set((now) => ({ ...now, author: outcome.value }))
  return null
}
