import { useMemo } from 'react'
import type { Answer, Parameters } from '../../../shared/contract/questions.ts'
import { fewestStrategies, mostStrategies } from '../../../shared/analysis/strategies/compared-by.ts'
import type { StrategyAxis } from '../../../shared/view/shapes/strategies.ts'
import type { Answered } from '../../bridge/answers.ts'
import { useAnswer } from '../../bridge/use-answer.ts'
import { useChosenList, useFilter } from '../../session/choices.ts'

type Heads = Answer<'strategyList'>
export type Mode = 'table' | 'start'

/** What is compared in this sitting, and by what. `question` is null while there is nothing to ask. */
export type Compared = {
  readonly list: Answered<'strategyList'>
  readonly mode: Mode
  readonly setMode: (mode: Mode) => void
  readonly axis: StrategyAxis
  readonly setAxis: (axis: StrategyAxis) => void
  readonly chosen: readonly string[]
  readonly setChosen: (ids: readonly string[]) => void
  readonly ours: string
  readonly setOurs: (id: string) => void
  readonly other: string
  readonly setOther: (id: string) => void
  readonly question: Parameters<'strategies'> | null
}

/** The choices of the view, with what stands in their place until somebody chooses. */
export function useCompared(): Compared {
  const list = useAnswer('strategyList', {})
  const heads = useMemo(() => (list.status === 'ready' ? list.answer : []), [list])
  const [mode, setMode] = useFilter<Mode>('mode', 'table')
  const [tableAxis, setTableAxis] = useFilter<StrategyAxis>('rows', 'pillar')
  const [startAxis, setStartAxis] = useFilter<StrategyAxis>('startRows', 'activity')
  const [wanted, setChosen] = useChosenList('strategies')
  const [ours, setOurs] = useFilter<string>('ours', '')
  const [wantedOther, setOther] = useFilter<string>('other', '')
  const chosen = useMemo(
    () =>
      wanted === undefined
        ? firstChosen(heads)
        : heads.map((one) => one.id).filter((id) => wanted.includes(id)),
    [heads, wanted],
  )
  const isKnown = (id: string): boolean => heads.some((one) => one.id === id)
  const mine = isKnown(ours) ? ours : ''
  const other = isKnown(wantedOther) ? wantedOther : (firstOther(heads, mine) ?? '')
  const axis = mode === 'table' ? tableAxis : startAxis
  const question = useMemo(() => {
    if (mode === 'table')
      return chosen.length < fewestStrategies ? null : { strategies: [...chosen], rows: axis }
    if (mine === '' || other === '' || mine === other) return null
    return { strategies: [mine, other], rows: axis, ours: mine, other }
  }, [mode, chosen, axis, mine, other])
  return {
    list,
    mode,
    setMode,
    axis,
    setAxis: mode === 'table' ? setTableAxis : setStartAxis,
    chosen,
    setChosen,
    ours: mine,
    setOurs,
    other,
    setOther,
    question,
  }
}

/** Of each place the strategy of which most is on the map, of those that have not ended. */
function firstChosen(heads: Heads): readonly string[] {
  const fullest = new Map<string, Heads[number]>()
  for (const one of heads) {
    if (one.isEnded || one.measures === 0) continue
    const known = fullest.get(one.placeName)
    if (known === undefined || known.measures < one.measures) fullest.set(one.placeName, one)
  }
  const ids = new Set([...fullest.values()].map((one) => one.id))
  return heads
    .filter((one) => ids.has(one.id))
    .slice(0, mostStrategies)
    .map((one) => one.id)
}

/** The federal strategy of which most is on the map, of those that have not ended; else another one. */
function firstOther(heads: Heads, ours: string): string | undefined {
  const others = heads.filter((one) => one.id !== ours)
  const federal = others.filter((one) => one.isFederal && !one.isEnded)
  const fullest = [...federal].sort((a, b) => b.measures - a.measures)[0]
  return (fullest ?? others[0])?.id
}
