import type { Command } from '../../shared/commands/command.ts'
import type { Author } from '../../shared/commands/author.ts'
import type { Language } from '../../graph-schema/bilingual.ts'
import type { Input, Output } from '../../shared/contract/channels.ts'
import { callNow } from '../session/call-mode.ts'
import { session } from '../session/session.ts'
import { forgetDrafts } from './drafts.ts'
import { invoke } from './invoke.ts'
import { app } from './map-state.ts'
import { whyNotNow } from './may-edit.ts'
import type { RefusalValue } from './refusal.ts'

/** Changes the map. Nothing is redrawn from the reply: the panels wait for the event that a revision was made. */
export async function dispatch(command: Command): Promise<RefusalValue | null> {
  return whyNotNow() ?? dispatchAnyTime(command)
}

/** Changes what says nothing of the past that may be shown meanwhile: a saved view is one of now. */
export async function dispatchAnyTime(command: Command): Promise<RefusalValue | null> {
  const { asOf, today, scope } = session.get()
  const outcome = await invoke('map:dispatch', {
    command,
    seenAt: { asOf: asOf ?? today, scope, call: callNow() },
  })
  return outcome.ok ? null : outcome.refusal
}

/** Takes the values of a field out of the map for good. Gives which copies of the map it could not reach. */
export async function purge(
  what: Input<'map:purge'>,
): Promise<Extract<Output<'map:purge'>, { ok: true }>['value'] | RefusalValue> {
  const mayNot = whyNotNow()
  if (mayNot !== null) return mayNot
  const outcome = await invoke('map:purge', what)
  if (!outcome.ok) return outcome.refusal
  forgetDrafts() // those of the record are gone with it
  return outcome.value
}

/** Says who works here, for every change from now on. */
export async function setAuthor(author: Author, language: Language): Promise<RefusalValue | null> {
  const outcome = await invoke('author:set', { author, language })
  if (!outcome.ok) return outcome.refusal
  app.set((now) => ({ ...now, author: outcome.value }))
  return null
}
