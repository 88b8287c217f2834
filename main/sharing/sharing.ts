import { refused, type Outcome, type Refusal } from '../../shared/base/outcome.ts'
import type { Agreed, HubPlace, HubState, SyncResult, SyncStep } from '../../shared/contract/hub-state.ts'
import type { MapState } from '../../shared/contract/window-state.ts'
import type { HubPasswords } from '../files/hub-passwords.ts'
import type { HubPlaces, KeptHub } from '../files/hub-places.ts'
import type { MapSession } from '../map-session.ts'
import { heldBack, isWorthTelling, passesAlone } from './worth-telling.ts'

type Parts = {
  readonly session: Pick<MapSession, 'path' | 'hub'>
  readonly places: HubPlaces
  readonly passwords: HubPasswords
  readonly changed: (state: HubState) => void
  readonly pace?: Pace
}

/** How long the automatic sync waits, in ms. */
export type Pace = {
  /** Until the map was open for a while. */
  readonly atFirst: number
  /** After what the person changed, so that many changes go together. */
  readonly afterChange: number
  /** Before it asks what others have changed. */
  readonly between: number
  /** Before it tries again where the hub did not answer. */
  readonly afterFailure: number
}

export type NewLogin = {
  readonly place: HubPlace
  /** Null for the one that is kept. */
  readonly password: string | null
  /** One that is given is to be kept. */
  readonly isKept: boolean
}

export type Switches = {
  readonly isAutomatic?: boolean | undefined
  readonly holdNewAuthors?: boolean | undefined
}

/** Sharing the open map through a hub: the connection, the switches, sync by hand and by itself. */
export type Sharing = {
  readonly state: () => Promise<HubState>
  readonly connect: (login: NewLogin) => Promise<Outcome<null>>
  readonly disconnect: (isForgotten: boolean) => Promise<void>
  /** By hand; connects with the kept password first, where that is needed. */
  readonly sync: (agreed?: Agreed) => Promise<Outcome<SyncResult>>
  readonly change: (switches: Switches) => void
  readonly seen: () => void
  /** Counts anew what waits. */
  readonly count: () => Promise<void>
  /** The program tells it what happens to the open map. */
  readonly mapChanged: (state: MapState) => void
  readonly revised: () => void
  readonly stepped: (step: SyncStep) => void
}

const usualPace: Pace = { atFirst: 3000, afterChange: 10_000, between: 300_000, afterFailure: 60_000 }

/** What of the state goes with the connection. */
type Passing = Omit<HubState, 'place' | 'isPasswordKept' | 'isAutomatic' | 'holdNewAuthors'>
const nothingYet: Passing = {
  isConnected: false,
  standing: { last: null, pending: 0, waiting: 0 },
  doing: 'nothing',
  step: null,
  problem: null,
  needsPerson: false,
  result: null,
}

/** The engine process of a map holds its connection: with another map, or another process, it has to be made anew. */
export function sharing({ session, places, passwords, changed, pace = usualPace }: Parts): Sharing {
  let map: { readonly nth: number; readonly path: string } | undefined
  let kept: KeptHub | undefined
  let now: Passing = nothingYet
  let timer: NodeJS.Timeout | undefined
  let dueAt = Infinity
  let counting: NodeJS.Timeout | undefined
  /** Something was written while a sync ran. */
  let hasMore = false
  /** What was told of last, so that it is not told at every sync. */
  let told = ''
  let said = ''

  const state = (): HubState => ({
    ...now,
    place: kept === undefined ? null : placeOf(kept),
    isAutomatic: kept?.isAutomatic ?? false,
    holdNewAuthors: kept?.holdNewAuthors ?? false,
    isPasswordKept: kept !== undefined && passwords.has(kept),
  })
  const tell = (): void => {
    const next = state()
    const text = JSON.stringify(next)
    if (text === said) return
    said = text
    changed(next)
  }
  const become = (part: Partial<Passing>): void => {
    now = { ...now, ...part }
    tell()
  }
  const keep = (hub: KeptHub): void => {
    kept = hub
    if (map !== undefined) places.write(map.path, hub)
  }
  const notNow = (): void => {
    clearTimeout(timer)
    dueAt = Infinity
  }
  /** Syncs after a while, or sooner where that was to be: who goes on editing is not put off for ever. */
  const later = (ms: number): void => {
    if (kept?.isAutomatic !== true || now.needsPerson || dueAt <= Date.now() + ms) return
    notNow()
    dueAt = Date.now() + ms
    timer = setTimeout(() => {
      dueAt = Infinity
      void syncAlone()
    }, ms)
    timer.unref()
  }

  /** The open map; one that is just being opened is waited for, as by all that is asked of it. */
  const opened = async (): Promise<typeof map> => {
    if (map === undefined) await session.hub({ kind: 'hub-standing' })
    return map
  }

  const count = async (): Promise<void> => {
    const of = map
    const standing = await session.hub({ kind: 'hub-standing' })
    if (map === of && standing.ok) become({ standing: standing.value })
  }

  const connect = async ({ place, password: given, isKept }: NewLogin): Promise<Outcome<null>> => {
    const of = await opened()
    if (of === undefined) return refused('window:refusal.no-map')
    become({ doing: 'connecting', problem: null })
    const password = given ?? (await passwords.read(place))
    if (password === undefined) {
      become({ doing: 'nothing' })
      return refused('hub-password-again', {}, 'N8')
    }
    const connected = await session.hub({ kind: 'hub-connect', login: { ...place, password } })
    if (map !== of) return refused('window:refusal.no-map')
    if (!connected.ok) {
      become({ doing: 'nothing', problem: shapeOf(connected.refusal) })
      return connected
    }
    const { address, user, database } = connected.value
    keep({ isAutomatic: false, holdNewAuthors: false, ...kept, address, user, database })
    if (given !== null) {
      if (isKept) await passwords.keep({ address, user }, given)
      else passwords.forget({ address, user })
    }
    become({ doing: 'nothing', isConnected: true, needsPerson: false })
    return { ok: true, value: null }
  }

  /** With the password that is kept, where there is no connection. */
  const connectAgain = async (): Promise<Outcome<null>> => {
    if (now.isConnected) return { ok: true, value: null }
    if (kept === undefined) return refused('hub-not-connected', {}, 'N7')
    return connect({ place: placeOf(kept), password: null, isKept: true })
  }

  const run = async (isAsked: boolean, agreed?: Agreed): Promise<Outcome<SyncResult>> => {
    const of = map
    notNow()
    const connected = await connectAgain()
    if (map !== of) return refused('window:refusal.no-map')
    if (!connected.ok) {
      become(waitsForPerson(connected))
      return connected
    }
    hasMore = false
    become({ doing: 'syncing', step: null, problem: null, ...(isAsked ? { result: null } : {}) })
    const synced = await session.hub({
      kind: 'hub-sync',
      agreed,
      holdNewAuthors: kept?.holdNewAuthors ?? false,
    })
    if (map !== of) return synced
    const hasFailed = !synced.ok && synced.refusal.code !== 'sync-cancelled'
    become({
      doing: 'nothing',
      step: null,
      problem: hasFailed ? shapeOf(synced.refusal) : null,
      ...waitsForPerson(synced),
    })
    if (synced.ok) {
      const { value: result } = synced
      if (isWorthTelling(result, isAsked ? '' : told)) become({ result })
      told = heldBack(result)
    }
    await count()
    return synced
  }
  const runOnce = async (isAsked: boolean, agreed?: Agreed): Promise<Outcome<SyncResult>> => {
    const of = await opened()
    if (now.doing !== 'nothing') return refused('hub-syncing', {}, 'N9')
    const synced = await run(isAsked, agreed)
    if (map !== of) return synced
    const isBehind = hasMore && now.standing.pending > 0
    later(isBehind ? pace.afterChange : hasFailedToReach(synced) ? pace.afterFailure : pace.between)
    return synced
  }
  const canConnect = (): boolean => now.isConnected || (kept !== undefined && passwords.has(kept))
  const syncAlone = async (): Promise<void> => {
    if (canConnect()) await runOnce(false)
  }

  return {
    state: async () => {
      await opened()
      return state()
    },
    connect: async (login) => (now.doing === 'nothing' ? connect(login) : refused('hub-syncing', {}, 'N9')),
    disconnect: async (isForgotten) => {
      notNow()
      await session.hub({ kind: 'hub-disconnect' })
      if (kept !== undefined) {
        if (isForgotten) passwords.forget(kept)
        keep({ ...kept, isAutomatic: false })
      }
      become({ isConnected: false, problem: null, needsPerson: false })
    },
    sync: (agreed) => runOnce(true, agreed),
    change: ({ isAutomatic, holdNewAuthors }) => {
      if (kept === undefined) return
      keep({
        ...kept,
        isAutomatic: isAutomatic ?? kept.isAutomatic,
        holdNewAuthors: holdNewAuthors ?? kept.holdNewAuthors,
      })
      tell()
      later(pace.atFirst)
    },
    seen: () => become({ result: null }),
    count,
    mapChanged: (next) => {
      const path = session.path()
      const isOpen = next.status === 'open' && path !== undefined
      if (isOpen && map?.nth === next.nth) return
      notNow()
      clearTimeout(counting)
      map = isOpen ? { nth: next.nth, path } : undefined
      kept = isOpen ? places.read(path) : undefined
      now = nothingYet
      told = ''
      tell()
      if (!isOpen) return
      void count()
      later(pace.atFirst)
    },
    revised: () => {
      hasMore = true
      clearTimeout(counting)
      counting = setTimeout(() => void count(), 300)
      counting.unref()
      if (now.doing === 'nothing' && canConnect()) later(pace.afterChange)
    },
    stepped: (step) => {
      if (now.doing === 'syncing') become({ step })
    },
  }
}

function placeOf({ address, user, database }: KeptHub): HubPlace {
  return { address, user, database }
}

/** Told together with the problem: who sees one without the other would be told that it goes on by itself. */
function waitsForPerson(tried: Outcome<unknown>): Pick<HubState, 'needsPerson'> {
  return { needsPerson: !tried.ok && !passesAlone(tried.refusal.code) }
}

function hasFailedToReach(synced: Outcome<SyncResult>): boolean {
  return !synced.ok && synced.refusal.code !== 'sync-cancelled'
}

function shapeOf({ code, params }: Refusal): HubState['problem'] {
  return { code, params: { ...params } }
}
