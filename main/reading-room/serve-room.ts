import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { done, refused, type Outcome } from '../../shared/base/outcome.ts'
import type { Author } from '../../shared/commands/author.ts'
import type { RoomAccept, RoomStep } from '../../shared/contract/room-state.ts'
import { corrected } from '../../shared/extraction/correct.ts'
import { knowledgeOf } from '../../shared/extraction/knowledge.ts'
import type { likelyOf } from '../../shared/extraction/likely.ts'
import { stepsFor } from '../../shared/extraction/steps.ts'
import type { MapView } from '../../shared/state/map-view.ts'
import type { Question } from '../../shared/view/shapes/question.ts'
import type { Engine } from '../engine/engine.ts'
import { programFolder } from '../program-folder.ts'
import type { WholeDocument } from './read-document-whole.ts'
import { readInThread } from './read-in-thread.ts'
import type { RoomReply, ToRoom } from './room-messages.ts'

/** What answers for the reading room beside the engine, in its process. */
export type RoomServer = {
  readonly answer: (message: ToRoom, map: () => Promise<Outcome<Engine>>) => Promise<Outcome<unknown>>
}

const stepEvery = 100

/**
 * Holds the document that is open in the reading room: its text, its bytes where it is drawn, and what it proposes.
 *
 * Errors: `extract-nothing-read`, `extract-stopped`, `extract-unknown-suggestion`; those of `documentTextOf` and of a
 *         batch.
 */
export function serveRoom(
  onStep: (step: RoomStep) => void,
  clock: () => number = () => performance.now(),
): RoomServer {
  let open: WholeDocument | undefined
  let stop: () => void = () => undefined
  /** Which records suggestions may be is compared anew when the map has changed. */
  let compared: { readonly revision: number; readonly likely: ReturnType<typeof likelyOf> } | undefined

  const forget = (): void => {
    stop()
    open = undefined
    compared = undefined
  }

  const read = async (engine: Engine, path: string): Promise<Outcome<RoomReply<'room-read'>>> => {
    forget()
    let toldAt = -Infinity
    const reading = readInThread(roomThread(), path, knowledgeOf(engine.view('own')), (step) => {
      const now = clock()
      if (step.doing === 'reading' && step.at > 0 && now - toldAt < stepEvery) return
      toldAt = now
      onStep(step)
    })
    stop = reading.stop
    const outcome = await reading.read
    if (!outcome.ok) return outcome
    open = outcome.value
    const { name, bytes, blocks, extraction, tables } = open
    return done({ name, isPdf: bytes !== null, blocks, extraction, tables })
  }

  const look = async (engine: Engine, common: Question): Promise<Outcome<RoomReply<'room-look'>>> => {
    if (open === undefined) return refused('extract-nothing-read', {}, 'X9')
    const { extraction, taken } = open
    const view = engine.view('own')
    const [{ asked }, { named }, { likelyOf }] = await Promise.all([
      import('../../shared/view/asked.ts'),
      import('../../shared/view/names.ts'),
      import('../../shared/extraction/likely.ts'), // matching by names: only when needed
    ])
    if (compared?.revision !== engine.revision())
      compared = { revision: engine.revision(), likely: likelyOf(view, extraction, taken) }
    const { graph, language } = asked(view, { ...common, audience: 'own' })
    const merged = mergedInto(view)
    const nameOf = (id: string): string => named(graph, id, language).name
    const mentioned = new Set(
      extraction.suggestions
        .flatMap(({ organizations, partOf = [], pillar }) => [
          ...organizations.map((one) => one.id),
          ...partOf,
          pillar,
        ])
        .flatMap((id) => (id !== null && view.nodes.has(id) ? [id] : [])),
    )
    return done({
      there: extraction.suggestions
        .filter(({ id }) => view.nodes.has(id) || merged.has(id))
        .map(({ id }) => id),
      likely: Object.fromEntries(
        [...compared.likely].map(([own, some]) => [
          own,
          some.map(({ id, score }) => ({ id, name: nameOf(id), percent: Math.round(score * 100) })),
        ]),
      ),
      names: Object.fromEntries([...mentioned].map((id) => [id, nameOf(id)])),
    })
  }

  const accept = async (
    engine: Engine,
    { ids, corrections, same, handling }: RoomAccept,
    author: Author,
  ): Promise<Outcome<RoomReply<'room-accept'>>> => {
    if (open === undefined) return refused('extract-nothing-read', {}, 'X9')
    const { extraction } = open
    const known = new Set(extraction.suggestions.map((one) => one.id))
    const unknown = ids.find((id) => !known.has(id))
    if (unknown !== undefined) return refused('extract-unknown-suggestion', { id: unknown }, 'X3')
    const view = engine.view('own')
    const { nodes, relationships } = view
    const asCorrected = {
      ...extraction,
      suggestions: extraction.suggestions.map((one) =>
        corrected(one, Object.hasOwn(corrections, one.id) ? corrections[one.id] : undefined),
      ),
    }
    const steps = stepsFor(asCorrected, new Set(ids), (id) => nodes.has(id) || relationships.has(id), {
      formerly: engine.formerly,
      same: new Map([...mergedInto(view), ...Object.entries(same)]),
      handling,
    })
    const counts = { created: steps.created.length, there: steps.there.length }
    if (steps.commands.length === 0) return done(counts)
    const outcome = await engine.dispatch({ do: 'batch', commands: [...steps.commands] }, author)
    return outcome.ok ? done(counts) : outcome
  }

  return {
    answer: async (message, map) => {
      if (message.kind === 'room-stop' || message.kind === 'room-forget') {
        if (message.kind === 'room-stop') stop()
        else forget()
        return done(null)
      }
      if (message.kind === 'room-bytes')
        return open === undefined || open.bytes === null
          ? refused('extract-nothing-read', {}, 'X9')
          : done(open.bytes)
      const engine = await map()
      if (!engine.ok) return engine
      if (message.kind === 'room-read') return read(engine.value, message.path)
      return message.kind === 'room-look'
        ? look(engine.value, message.look.common)
        : accept(engine.value, message.accept, message.author)
    },
  }
}

/** By a record that gave way to another, that one. */
function mergedInto({ merged }: MapView): ReadonlyMap<string, string> {
  return new Map([...(merged ?? [])].flatMap(([into, gone]) => gone.map(({ id }) => [id, into] as const)))
}

/** The script that reads beside this thread; from source there is none, and this one reads. */
function roomThread(): URL | undefined {
  const script = join(programFolder(), 'room-thread.mjs')
  return existsSync(script) ? pathToFileURL(script) : undefined
}
