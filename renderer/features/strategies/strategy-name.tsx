import type { ReactNode } from 'react'
import type { StrategiesView } from '../../../shared/view/shapes/strategies.ts'
import { langIfOther, useWords } from '../../session/words.ts'

export type Row = StrategiesView['rows'][number]
export type Head = StrategiesView['heads'][number]

export function headOf({ heads }: StrategiesView, id: string): Head | undefined {
  return heads.find((one) => one.id === id)
}

/** The name of a strategy, read out in its language. */
export function StrategyName({ head }: { readonly head: Head | undefined }): ReactNode {
  const words = useWords()
  if (head === undefined) return null
  return <span lang={langIfOther(head.lang, words)}>{head.name}</span>
}

/** Where there is little room: the place of a strategy stands for it, unless another one is compared from there. */
export function StrategyPlace({
  id,
  comparison,
}: {
  readonly id: string
  readonly comparison: StrategiesView
}): ReactNode {
  const head = headOf(comparison, id)
  if (head === undefined) return null
  const { placeName } = head
  const isAlone = comparison.heads.filter((one) => one.placeName === placeName).length === 1
  return isAlone && placeName !== '' ? placeName : <StrategyName head={head} />
}
