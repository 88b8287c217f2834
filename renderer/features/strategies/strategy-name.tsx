import type { ReactNode } from 'react'
import type { StrategiesView } from '../../../shared/view/shapes/strategies.ts'
import { langIfOther, useWords } from '../../session/words.ts'

export type Head = StrategiesView['heads'][number]

export function headOf({ heads }: StrategiesView, id: string): Head | undefined {
  return heads.find((one) => one.id === id)
}

/** The name of a strategy, read out in its language; short: its place stands for it where no other one has it. */
export function StrategyName({
  head,
  isShort = false,
}: {
  readonly head: Head | undefined
  readonly isShort?: boolean
}): ReactNode {
  const words = useWords()
  if (head === undefined) return null
  const { name, lang, placeName } = head
  return (
    <span lang={langIfOther(lang, words)}>
      {isShort && placeName !== '' ? words.t('strategies:option', { name, place: placeName }) : name}
    </span>
  )
}
