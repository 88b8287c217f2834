import type { ReactNode } from 'react'
import type { StrategyHead } from '../../../shared/view/shapes/strategies.ts'
import { useWords } from '../../session/words.ts'
import type { Compared } from './use-compared.ts'

type StartPickersProps = { readonly heads: readonly StrategyHead[]; readonly compared: Compared }

/** Which strategy is ours, and which one it is held beside: the federal one, until somebody chooses another. */
export function StartPickers({ heads, compared }: StartPickersProps): ReactNode {
  const { t } = useWords()
  const { ours, other, setOurs, setOther } = compared
  const options = (without: string): ReactNode =>
    heads
      .filter((one) => one.id !== without)
      .map((one) => (
        <option key={one.id} value={one.id}>
          {one.placeName === '' ? one.name : t('strategies:option', { name: one.name, place: one.placeName })}
        </option>
      ))
  return (
    <>
      <label className="select">
        <span>{t('strategies:ours')}</span>
        <select value={ours} onChange={(event) => setOurs(event.target.value)}>
          {ours === '' ? <option value="">{t('strategies:oursNone')}</option> : null}
          {options(other === ours ? '' : other)}
        </select>
      </label>
      <label className="select">
        <span>{t('strategies:other')}</span>
        <select value={other} onChange={(event) => setOther(event.target.value)}>
          {options(ours)}
        </select>
      </label>
    </>
  )
}
