import { useState, type ReactNode } from 'react'
import { filterChoices } from '../../../../shared/view/grid/grid-cell.ts'
import { columnsOfKeys, gridColumns } from '../../../../shared/view/grid/grid-columns.ts'
import type { GridFilter, GridLayout } from '../../../../shared/view/shapes/grid.ts'
import { changeLayout } from '../../../bridge/grid-layouts.ts'
import { Button } from '../../../parts/button.tsx'
import { Field } from '../../../parts/field.tsx'
import { SelectField } from '../../../parts/select-field.tsx'
import { Icon } from '../../../parts/icons.tsx'
import { Popover } from '../../../parts/popover.tsx'
import { useWords } from '../../../session/words.ts'
import { filterInWords } from './filter-words.ts'

type FilterProps = { readonly type: string; readonly layout: GridLayout }

/** The column for which a filter is asked at its heading, and the how manieth time that is. */
export type WantedFilter = { readonly column: string; readonly turn: number }

/** Adds a condition on one column; several hold together. Opens also when it is wanted at a heading. */
export function FilterPopover({
  type,
  layout,
  wanted,
}: FilterProps & { readonly wanted: WantedFilter }): ReactNode {
  const { t } = useWords()
  return (
    <Popover label={t('grid:filter.title')} button={t('grid:filter.button')} turn={wanted.turn}>
      {(close) => (
        <FilterForm key={wanted.turn} type={type} layout={layout} first={wanted.column} onDone={close} />
      )}
    </Popover>
  )
}

type How = GridFilter['how']

type FilterFormProps = FilterProps & { readonly first: string; readonly onDone: () => void }

function FilterForm({ type, layout, first, onDone }: FilterFormProps): ReactNode {
  const words = useWords()
  const { t, language } = words
  const columns = [
    ...columnsOfKeys(type, ['name', ...layout.columns]),
    ...gridColumns(type).filter((one) => one.key !== 'name' && !layout.columns.includes(one.key)),
  ]
  const [key, setKey] = useState(first)
  const column = columns.find((one) => one.key === key) ?? columns[0]!
  const choices = filterChoices(column)
  const named = (choices ?? []).map(({ id, label }) => ({
    id,
    label: typeof label === 'string' ? t(label) : label[language],
  }))
  const hows: readonly How[] = [choices === undefined ? 'contains' : 'among', 'empty', 'filled']
  const [chosen, setHow] = useState<How>('contains')
  const how = hows.includes(chosen) ? chosen : hows[0]!
  const [text, setText] = useState('')
  const [values, setValues] = useState<readonly string[]>([])
  const isReady = how === 'contains' ? text.trim() !== '' : how === 'among' ? values.length > 0 : true
  const add = (): void => {
    const filter: GridFilter =
      how === 'contains'
        ? { how, text: text.trim() }
        : how === 'among'
          ? { how, values: [...values] }
          : { how }
    changeLayout(type, { filters: { ...layout.filters, [column.key]: filter } })
    setText('')
    setValues([])
    onDone()
  }
  return (
    <form
      className="grid-filter"
      onSubmit={(event) => {
        event.preventDefault()
        if (isReady) add()
      }}
    >
      <SelectField
        label={t('grid:filter.column')}
        value={column.key}
        options={columns.map((one) => [one.key, one.label[language]])}
        onChange={(chosen) => {
          setKey(chosen)
          setValues([])
        }}
      />
      <SelectField
        label={t('grid:filter.how')}
        value={how}
        options={hows.map((one) => [one, t(`grid:filter.${one}`)])}
        onChange={(chosen) => setHow(chosen as How)}
      />
      {how === 'contains' ? (
        <Field label={t('grid:filter.text')}>
          {(attributes) => (
            <input
              {...attributes}
              maxLength={200}
              value={text}
              onChange={(event) => setText(event.target.value)}
            />
          )}
        </Field>
      ) : how === 'among' ? (
        <fieldset className="grid-among">
          <legend>{t('grid:filter.values')}</legend>
          {[...named, { id: '', label: t('grid:filter.none') }].map(({ id, label }) => (
            <label key={id} className="check">
              <input
                type="checkbox"
                checked={values.includes(id)}
                onChange={(event) =>
                  setValues(event.target.checked ? [...values, id] : values.filter((one) => one !== id))
                }
              />
              {label}
            </label>
          ))}
        </fieldset>
      ) : null}
      <div className="popover-foot">
        <Button look="primary" type="submit" disabled={!isReady}>
          {t('grid:filter.add')}
        </Button>
      </div>
    </form>
  )
}

/** Every condition that holds, each with a way to take it away. */
export function FilterChips({ type, layout }: FilterProps): ReactNode {
  const words = useWords()
  const { t } = words
  const filters = Object.entries(layout.filters ?? {})
  if (filters.length === 0) return null
  const without = (key: string): GridLayout['filters'] => {
    const { [key]: _gone, ...others } = layout.filters ?? {}
    return Object.keys(others).length === 0 ? undefined : others
  }
  return (
    <div className="grid-filters">
      {filters.map(([key, filter]) => {
        const [column] = columnsOfKeys(type, [key])
        if (column === undefined) return null
        const said = filterInWords(column, filter, words)
        return (
          <button
            key={key}
            type="button"
            className="chip chip-on"
            aria-label={t('grid:filter.remove', { filter: said })}
            title={t('grid:filter.remove', { filter: said })}
            onClick={() => changeLayout(type, { filters: without(key) })}
          >
            <span className="chip-words">{said}</span>
            <Icon name="close" />
          </button>
        )
      })}
      {filters.length > 1 ? (
        <Button look="quiet" onClick={() => changeLayout(type, { filters: undefined })}>
          {t('grid:filter.clear')}
        </Button>
      ) : null}
    </div>
  )
}
