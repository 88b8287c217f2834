import { useEffect } from 'react'
import type { RoomRead } from '../../../shared/contract/room-state.ts'
import { invoke } from '../../bridge/invoke.ts'
import { useRevision } from '../../bridge/map-state.ts'
import { useCommon } from '../../bridge/use-answer.ts'
import { change } from './room-state.ts'

/** How the suggestions stand to the map, asked anew when it changes: what was undone is open again. */
export function useStanding(read: RoomRead): void {
  const common = useCommon()
  const revision = useRevision()
  useEffect(() => {
    let isWanted = true
    void invoke('room:look', { common: { ...common, knownAt: undefined } }).then((outcome) => {
      if (!isWanted) return
      change((room) => {
        if (room.read !== read) return room
        return outcome.ok ? { ...room, standing: outcome.value } : { ...room, refusal: outcome.refusal }
      })
    })
    return () => {
      isWanted = false
    }
  }, [read, common, revision])
}
