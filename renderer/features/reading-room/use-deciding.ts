import { corrected } from '../../../shared/extraction/correct.ts'
import { useWhyNotEdit } from '../../bridge/may-edit.ts'
import { announce } from '../../session/announce.ts'
import type { RoomAction } from '../../session/room-keys.ts'
import { useWords } from '../../session/words.ts'
import { withAuthor } from '../author/with-author.ts'
import { acceptable, countsOf, followerOf, type Row } from './room-model.ts'
import { accept, change, decide, roomState, type OpenRoom } from './room-state.ts'
import { calledOf } from './room-words.ts'

type Deciding = {
  readonly act: (action: RoomAction) => void
  readonly choose: (id: string | undefined) => void
  readonly whyNot: string | null
}

/** What keys and buttons of the room do: with the suggestion that stands open, or with all that is listed. */
export function useDeciding(
  room: OpenRoom,
  rows: readonly Row[],
  shown: readonly Row[],
  row: Row | undefined,
): Deciding {
  const { t, number } = useWords()
  const whyNot = useWhyNotEdit()
  const choose = (id: string | undefined): void => change((now) => ({ ...now, chosen: id, isEditing: false }))
  const leftWithout = (n: number): string => {
    const left = countsOf(rows).open - n
    return t('room:said.left', { count: left, n: number(left) })
  }
  const standAfter = (one: Row, decided: readonly Row[]): void => {
    const next = followerOf(shown, one.id, new Set(decided.map(({ id }) => id)))
    choose(next?.id ?? one.id)
  }

  const acceptOne = async (one: Row): Promise<void> => {
    if (one.isAsked) {
      announce(t('room:which.first'))
      document.querySelector<HTMLElement>('.room-which input')?.focus()
      return
    }
    const { id } = one
    const pick = room.picks[id]
    const joined = pick === undefined || pick === 'new' ? {} : { [id]: pick }
    if (!(await accept([id], joined))) return
    standAfter(one, [one])
    const what = pick === undefined || pick === 'new' ? 'accepted' : 'same'
    announce(t(`room:said.${what}`, { name: nameNow(one), left: leftWithout(1) }))
  }

  const acceptAll = async (): Promise<void> => {
    const { ready, asked } = acceptable(shown)
    if (ready.length > 0) {
      const joined = Object.fromEntries(
        ready.flatMap(({ id }) => {
          const pick = room.picks[id]
          return pick === undefined || pick === 'new' ? [] : [[id, pick] as const]
        }),
      )
      const ids = ready.map(({ id }) => id)
      if (!(await accept(ids, joined))) return
      if (row !== undefined) standAfter(row, ready)
    }
    const n = ready.length
    announce(
      [
        t('room:said.acceptedAll', { count: n, n: number(n), left: leftWithout(n) }),
        asked.length === 0 ? '' : t('room:said.asked', { count: asked.length, n: number(asked.length) }),
      ].join(' '),
    )
  }

  const reject = (some: readonly Row[]): void => {
    if (some.length === 0) return
    decide((now) => ({ ...now, rejected: new Set([...now.rejected, ...some.map(({ id }) => id)]) }))
    if (row !== undefined) standAfter(row, some)
    const left = leftWithout(some.length)
    const [first] = some
    announce(
      some.length === 1
        ? t('room:said.rejected', { name: calledOf(first!.suggestion), left })
        : t('room:said.rejectedAll', { count: some.length, n: number(some.length), left }),
    )
  }

  const reopen = (one: Row): void => {
    decide((now) => {
      const { [one.id]: _same, ...same } = now.same
      return { ...now, same, rejected: new Set([...now.rejected].filter((id) => id !== one.id)) }
    })
    announce(t('room:said.reopened', { name: calledOf(one.suggestion) }))
  }

  const go = (by: 1 | -1): void => {
    const at = shown.findIndex((one) => one.id === row?.id)
    const next = shown[Math.max(0, Math.min(at + by, shown.length - 1))]
    if (next === undefined || next.id === row?.id) return
    choose(next.id)
    announce(calledOf(next.suggestion))
  }

  const act = (action: RoomAction): void => {
    if (action === 'next' || action === 'previous') go(action === 'next' ? 1 : -1)
    else if (action === 'rejectAll') reject(shown.filter(({ status }) => status === 'open'))
    else if (action === 'acceptAll') {
      if (whyNot === null) withAuthor(() => void acceptAll())
      else announce(whyNot)
    } else if (row === undefined) return
    else if (action === 'reject') {
      if (row.status === 'open') reject([row])
      else if (row.status !== 'accepted') reopen(row)
    } else if (row.status !== 'open') return
    else if (action === 'edit') change((now) => ({ ...now, isEditing: true }))
    else if (whyNot === null) withAuthor(() => void acceptOne(row))
    else announce(whyNot)
  }
  return { act, choose, whyNot }
}

/** What a suggestion is called with what was corrected just before it was accepted. */
function nameNow({ id, suggestion }: Row): string {
  const now = roomState.get()
  return calledOf(corrected(suggestion, now.at === 'open' ? now.decisions.corrections[id] : undefined))
}
