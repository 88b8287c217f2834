import type { ReactNode } from 'react'
import { SelectField } from '../../parts/select-field.tsx'
import { useWords } from '../../session/words.ts'
import { partsOf, type Filter, type Row } from './room-model.ts'
import { change, type OpenRoom } from './room-state.ts'
import { partInWords } from './room-words.ts'

const statuses = ['open', 'accepted', 'rejected', 'all'] as const

/** What of the suggestions is listed: how they stand, and of which kind, table or heading; and who may see what is new. */
export function RoomFilters({
  room,
  rows,
}: {
  readonly room: OpenRoom
  readonly rows: readonly Row[]
}): ReactNode {
  const { filter, handling } = room
  const words = useWords()
  const { t, number } = words
  const { types, places } = partsOf(rows)
  const narrow = (by: Partial<Filter>): void =>
    change((now) => ({ ...now, filter: { ...now.filter, ...by }, chosen: undefined, isEditing: false }))
  const option = ({ key, count }: { readonly key: string; readonly count: number }) => (
    <option key={key} value={key}>
      {t('room:filter.count', { name: partInWords(key, words), n: number(count) })}
    </option>
  )
  return (
    <div className="room-filters">
      <SelectField
        label={t('room:filter.status')}
        value={filter.status}
        options={statuses.map((one) => [one, t(`room:filter.statuses.${one}`)])}
        onChange={(value) => narrow({ status: value as Filter['status'] })}
      />
      <div className="field">
        <label htmlFor="room-part">{t('room:filter.part')}</label>
        <span className="select">
          <select
            id="room-part"
            className="input"
            value={filter.part}
            onChange={(event) => narrow({ part: event.target.value })}
          >
            <option value="">{t('room:filter.whole')}</option>
            <optgroup label={t('room:filter.types')}>{types.map(option)}</optgroup>
            {places.length === 0 ? null : (
              <optgroup label={t('room:filter.places')}>{places.map(option)}</optgroup>
            )}
          </select>
        </span>
      </div>
      <SelectField
        label={t('room:handling')}
        value={handling}
        options={(['own', 'fpt', 'public'] as const).map((one) => [one, t(`import:handlings.${one}`)])}
        onChange={(value) => change((now) => ({ ...now, handling: value as OpenRoom['handling'] }))}
      />
    </div>
  )
}
