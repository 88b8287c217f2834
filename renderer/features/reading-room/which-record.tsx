import { useId, type ReactNode } from 'react'
import type { RoomStanding } from '../../../shared/contract/room-state.ts'
import { useWords } from '../../session/words.ts'
import { change } from './room-state.ts'

type WhichRecordProps = {
  readonly id: string
  readonly likely: RoomStanding['likely'][string]
  readonly pick: string | undefined
}

/** Where it is not sure whether the map has it already: which of its records it is, or none. */
export function WhichRecord({ id, likely, pick }: WhichRecordProps): ReactNode {
  const { t, number } = useWords()
  const name = useId()
  const choice = (value: string, words: string): ReactNode => (
    <label key={value} className="check">
      <input
        type="radio"
        name={name}
        value={value}
        checked={pick === value}
        onChange={() => change((now) => ({ ...now, picks: { ...now.picks, [id]: value } }))}
      />
      <span>{words}</span>
    </label>
  )
  return (
    <fieldset className="import-which room-which">
      <legend>{t('room:which.title')}</legend>
      {likely.map((one) =>
        choice(one.id, t('room:which.percent', { name: one.name, n: number(one.percent) })),
      )}
      {choice('new', t('room:which.new'))}
    </fieldset>
  )
}
