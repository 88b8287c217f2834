import { useCallback, useMemo, useSyncExternalStore } from 'react'
import type { RecordView } from '../../shared/view/shapes/records.ts'
import { answerOf, followAnswer, keyOf } from './answers.ts'
import { useCommon } from './use-answer.ts'

/**
 * Several records at once, in the order asked for: null while one is on its way, undefined where the map has none of
 * that id any more.
 */
export function useRecords(ids: readonly string[]): readonly (RecordView | null | undefined)[] {
  const common = useCommon()
  const joined = ids.join(' ')
  const keys = useMemo(
    () =>
      (joined === '' ? [] : joined.split(' ')).map((id) => ({ id, key: keyOf('record', { id }, common) })),
    [joined, common],
  )
  const follow = useCallback(
    (listener: () => void) => {
      const stops = keys.map(({ id }) => followAnswer('record', { id }, common, listener, 'later'))
      return () => {
        for (const stop of stops) stop()
      }
    },
    [keys, common],
  )
  const states = useSyncExternalStore(follow, () =>
    keys.map(({ key }) => stamp(answerOf<'record'>(key))).join(' '),
  )
  return useMemo(() => {
    if (states === '') return [] // no keys; and what is read below changes exactly when this does
    return keys.map(({ key }) => {
      const state = answerOf<'record'>(key)
      if (state.status !== 'ready') return null
      return state.answer ?? undefined
    })
  }, [keys, states])
}

function stamp(state: ReturnType<typeof answerOf<'record'>>): string {
  return state.status === 'ready' ? `${state.revision}` : state.status
}
