import { dirname } from 'node:path'
import { done, refused, type Outcome } from '../shared/base/outcome.ts'
import type { Author, Command } from '../shared/commands/command.ts'
import type { AnswerText } from '../shared/contract/answer-text.ts'
import type { Asked } from '../shared/contract/channels.ts'
import type { MapState, UndoState } from '../shared/contract/window-state.ts'
import type { Question } from '../shared/view/shapes/common.ts'
import type { Purge, Purged } from './engine/purging.ts'
import type { EngineLink, EngineOpened } from './engine-link.ts'
import type { FirstAnswers } from './first-answer.ts'
import { mapName } from './files/recent-maps.ts'

export type MapListener = {
  readonly changed: (state: MapState) => void
  readonly revised: (revision: number, undoable: UndoState) => void
  readonly refused: (refusal: { code: string; params: Record<string, string | number> }) => void
}

type Opened = {
  readonly path: string
  readonly link: EngineLink
  readonly opening: Promise<Outcome<EngineOpened>>
}

/** Dies again within this time: the file is the reason, opening it a third time helps nobody. */
const soon = 10_000

/** The one map that the window has open. Questions asked while it opens wait for it. */
export type MapSession = {
  readonly state: () => MapState
  readonly path: () => string | undefined
  readonly open: (path: string, create?: 'starter-map' | 'empty-map') => Promise<Outcome<MapState>>
  readonly close: () => Promise<void>
  readonly ask: (asked: Asked) => Promise<Outcome<{ revision: number; answer: unknown }>>
  /** The same as text for the window, without it where it is still the one with the digest `have`. */
  readonly askForText: (
    asked: Asked,
    have?: string,
  ) => Promise<Outcome<AnswerText & { readonly revision: number }>>
  readonly dispatch: (
    command: Command,
    author: Author,
    seenAt: Pick<Question, 'asOf' | 'scope'>,
  ) => Promise<Outcome<{ revision: number }>>
  readonly purge: (purge: Purge, author: Author) => Promise<Outcome<Purged>>
}

/**
 * Holds the open map, its engine, and its state. `first` are the answers that were begun while Electron got ready:
 * they hold until the map is first changed, or another one is opened.
 */
export function mapSession(
  startEngine: () => EngineLink,
  first: FirstAnswers | undefined,
  listener: MapListener,
): MapSession {
  let opened: Opened | undefined
  let state: MapState = { status: 'none' }
  let endedAt = 0
  let early = first

  const become = (next: MapState): MapState => {
    state = next
    listener.changed(next)
    return next
  }

  const follow = (one: Opened): void => {
    one.link.onRevised(({ revision, undoable }) => {
      early = undefined
      if (opened !== one || state.status !== 'open') return
      state = { ...state, revision, undoable }
      listener.revised(revision, undoable)
    })
    one.link.onEnded(() => {
      if (opened !== one) return
      opened = undefined
      listener.refused({ code: 'window:refusal.engine-ended', params: {} })
      const isAgain = Date.now() - endedAt < soon
      endedAt = Date.now()
      if (isAgain) become({ status: 'none' })
      else void open(one.path)
    })
  }

  const openWhenFree = async (link: EngineLink, path: string, create?: 'starter-map' | 'empty-map') => {
    if (first !== undefined) await Promise.all([first.fileFree, first.isTaken])
    return link.open(path, create)
  }

  const open: MapSession['open'] = async (path, create) => {
    await close()
    const link = startEngine()
    const one: Opened = { path, link, opening: openWhenFree(link, path, create) }
    opened = one
    become({ status: 'opening', name: mapName(path), folder: dirname(path) })
    follow(one)
    const outcome = await one.opening
    if (opened !== one) return done(state) // another one was opened meanwhile
    if (!outcome.ok) {
      opened = undefined
      await link.stop()
      become({ status: 'none' })
      return outcome
    }
    const { revision, isReadOnly, undoable } = outcome.value
    return done(
      become({ status: 'open', name: mapName(path), folder: dirname(path), revision, isReadOnly, undoable }),
    )
  }

  const close = async (): Promise<void> => {
    const before = opened
    opened = undefined
    if (before === undefined) return
    early = undefined
    await before.link.stop()
    become({ status: 'none' })
  }

  /** Runs on the open map once it is open; its death becomes a refusal that says what to do. */
  const onMap = async <T>(work: (link: EngineLink) => Promise<Outcome<T>>): Promise<Outcome<T>> => {
    const one = opened
    if (one === undefined) return refused('window:refusal.no-map')
    const outcome = await one.opening
    if (!outcome.ok) return outcome
    return work(one.link)
  }

  const askForText: MapSession['askForText'] = async (asked, have) => {
    const answer = await early?.take(asked)
    if (answer !== undefined) return done({ revision: 0, ...answer })
    return onMap((link) => link.ask(asked.name, asked.common, asked.parameters, have))
  }

  return {
    state: () => state,
    path: () => opened?.path,
    open,
    close,
    askForText,
    ask: async (asked) => {
      const outcome = await askForText(asked)
      if (!outcome.ok) return outcome
      const { revision, text } = outcome.value
      return done({ revision, answer: text === null ? null : (JSON.parse(text) as unknown) })
    },
    dispatch: (command, author, seenAt) => onMap((link) => link.dispatch(command, author, seenAt)),
    purge: (purge, author) => onMap((link) => link.purge(purge, author)),
  }
}
