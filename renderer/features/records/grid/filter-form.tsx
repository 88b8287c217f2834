import { useState, type ReactNode } from 'react'
import { filterChoices } from '../../../../shared/view/grid/grid-cell.ts'
import { columnsOfKeys, gridColumns, type GridColumn } from '../../../../shared/view/grid/grid-columns.ts'
import type { GridFilter, GridLayout } from '../../../../shared/view/shapes/grid-layout.ts'
import { changeLayout } from '../../../bridge/grid-layouts.ts'
import { Button } from '../../../parts/button.tsx'
import { Field } from '../../../parts/field.tsx'
import { SelectField } from '../../../parts/select-field.tsx'
import { useWords } from '../../../session/words.ts'
import { filtersWithout } from './filter-words.ts'

type How = GridFilter['how']

type FormProps = {
  readonly type: string
  readonly layout: GridLayout
  readonly onDone: () => void
}

/** A condition on a column that is chosen first. */
export function AnyColumnFilter({ type, layout, onDone }: FormProps): ReactNode {
  const { t, language } = useWords()
  const columns = [
    ...columnsOfKeys(type, ['name', ...layout.columns]),
    ...gridColumns(type).filter((one) => one.key !== 'name' && !layout.columns.includes(one.key)),
  ]
  const [key, setKey] = useState('name')
  const column = columns.find((one) => one.key === key) ?? columns[0]!
  return (
    <>
      <div className="grid-filter">
        <SelectField
          label={t('grid:filter.column')}
          value={column.key}
          options={columns.map((one) => [one.key, one.label[language]])}
          onChange={setKey}
        />
      </div>
      <ColumnFilter key={column.key} type={type} layout={layout} column={column} onDone={onDone} />
    </>
  )
}

/** The condition on one column: the one that holds, or none yet. */
export function ColumnFilter({
  type,
  layout,
  column,
  onDone,
}: FormProps & { readonly column: GridColumn }): ReactNode {
  const { t, language } = useWords()
  const holds = layout.filters?.[column.key]
  const choices = filterChoices(column)
  const named = (choices ?? []).map(({ id, label }) => ({
    id,
    label: typeof label === 'string' ? t(label) : label[language],
  }))
  const hows: readonly How[] = [choices === undefined ? 'contains' : 'among', 'empty', 'filled']
  const [chosen, setHow] = useState<How>(holds?.how ?? hows[0]!)
  const how = hows.includes(chosen) ? chosen : hows[0]!
  const [text, setText] = useState(holds?.how === 'contains' ? holds.text : '')
  const [values, setValues] = useState<readonly string[]>(holds?.how === 'among' ? holds.values : [])
  const isReady = how === 'contains' ? text.trim() !== '' : how === 'among' ? values.length > 0 : true
  const set = (): void => {
    const filter: GridFilter =
      how === 'contains'
        ? { how, text: text.trim() }
        : how === 'among'
          ? { how, values: [...values] }
          : { how }
    onDone()
    changeLayout(type, { filters: { ...layout.filters, [column.key]: filter } })
  }
  return (
    <form
      className="grid-filter"
      onSubmit={(event) => {
        event.preventDefault()
        if (isReady) set()
      }}
    >
      <SelectField
        label={t('grid:filter.how')}
        value={how}
        options={hows.map((one) => [one, t(`grid:filter.${one}`)])}
        onChange={(next) => setHow(next as How)}
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
          {holds === undefined ? t('grid:filter.add') : t('cells:filter.change')}
        </Button>
        {holds === undefined ? null : (
          <Button
            look="quiet"
            onClick={() => {
              onDone()
              changeLayout(type, { filters: filtersWithout(layout.filters, column.key) })
            }}
          >
            {t('cells:filter.takeAway')}
          </Button>
        )}
      </div>
    </form>
  )
}
