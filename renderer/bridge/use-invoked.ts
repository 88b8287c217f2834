import { useEffect, useState } from 'react'
import type { Channel, Input, Output } from '../../shared/contract/channels.ts'
import { invoke } from './invoke.ts'

/** `answer`: undefined before the first one. `isCurrent`: it is of the input as it is now; else the next is on its way. */
export type Invoked<C extends Channel> = {
  readonly answer: Output<C> | undefined
  readonly isCurrent: boolean
}

/**
 * What the main process says to a question that is no question to the map, asked again when its input changes, or `again`
 * does. Until the next answer came the one before stands. Nothing is asked where `input` is null.
 */
export function useInvoked<C extends Channel>(channel: C, input: Input<C> | null, again = 0): Invoked<C> {
  const [answered, setAnswered] = useState<{ readonly key: string; readonly answer: Output<C> }>()
  // the same input is the same text, whichever object says it
  const text = JSON.stringify(input)
  const key = `${again} ${text}`
  useEffect(() => {
    if (text === 'null') return
    let isWanted = true
    void invoke(channel, JSON.parse(text) as Input<C>).then((answer) => {
      if (isWanted) setAnswered({ key, answer })
    })
    return () => {
      isWanted = false
    }
  }, [channel, text, key])
  return { answer: answered?.answer, isCurrent: answered?.key === key }
}
