import type { ReactNode } from 'react'
import type { ActivityView } from '../../../shared/view/shapes/history.ts'
import { Button } from '../../parts/button.tsx'
import { DayField } from '../../parts/day-field.tsx'
import { useWords } from '../../session/words.ts'
import { noFilter, type Filters } from './filters.ts'

type ActivityFiltersProps = {
  readonly filters: Filters
  /** What there is to choose from; null until the first answer. */
  readonly choices: ActivityView | null
  readonly onChange: (filters: Filters) => void
}

/** By person, organization, type, action, days of receipt, and words. */
export function ActivityFilters({ filters, choices, onChange }: ActivityFiltersProps): ReactNode {
  const { t } = useWords()
  const isLimited = Object.values(filters).some((value) => value !== '')
  const set = (part: Partial<Filters>): void => onChange({ ...filters, ...part })
  return (
    <div className="card-head activity-filters" role="group" aria-label={t('history:activity.filters')}>
      <input
        className="input grow"
        type="search"
        aria-label={t('history:activity.text')}
        placeholder={t('history:activity.text')}
        value={filters.text}
        onChange={(event) => set({ text: event.target.value })}
      />
      <Choice
        label={t('history:activity.person')}
        value={filters.person}
        options={choices?.people}
        onChange={(person) => set({ person })}
      />
      <Choice
        label={t('history:activity.organization')}
        value={filters.organization}
        options={choices?.organizations}
        onChange={(organization) => set({ organization })}
      />
      <Choice
        label={t('history:activity.type')}
        value={filters.type}
        options={choices?.types}
        onChange={(type) => set({ type })}
      />
      <Choice
        label={t('history:activity.action')}
        value={filters.action}
        options={choices?.actions}
        onChange={(action) => set({ action })}
      />
      <DayField
        label={t('history:activity.from')}
        day={filters.from}
        isOptional
        onDay={(from) => set({ from })}
      />
      <DayField
        label={t('history:activity.until')}
        day={filters.until}
        isOptional
        onDay={(until) => set({ until })}
      />
      {isLimited ? (
        <Button look="quiet" icon="close" onClick={() => onChange(noFilter)}>
          {t('history:activity.clear')}
        </Button>
      ) : null}
    </div>
  )
}

type ChoiceProps = {
  readonly label: string
  readonly value: string
  readonly options: ActivityView['people'] | undefined
  readonly onChange: (value: string) => void
}

function Choice({ label, value, options = [], onChange }: ChoiceProps): ReactNode {
  const { t, number } = useWords()
  return (
    <label className="select">
      <span>{label}</span>
      <select value={value} onChange={(event) => onChange(event.target.value)}>
        <option value="">{t('history:activity.all')}</option>
        {options.map((one) => (
          <option key={one.id} value={one.id}>
            {one.name} ({number(one.count)})
          </option>
        ))}
      </select>
    </label>
  )
}
