import type { ReactNode } from 'react'
import { axes, type Axis } from '../../../shared/view/shapes/axis.ts'
import { IconButton } from '../../parts/button.tsx'
import { setAxes } from '../../session/session.ts'
import { useWords } from '../../session/words.ts'

type AxisPickersProps = { readonly rows: Axis; readonly columns: Axis }

/** Which axis goes down and which across. Choosing the other one's axis swaps them. */
export function AxisPickers({ rows, columns }: AxisPickersProps): ReactNode {
  const { t } = useWords()
  const pick = (which: 'rows' | 'columns', axis: Axis): void => {
    const other = which === 'rows' ? columns : rows
    const wasHere = which === 'rows' ? rows : columns
    const moved = axis === other ? wasHere : other
    if (which === 'rows') setAxes(axis, moved)
    else setAxes(moved, axis)
  }
  return (
    <div className="axis-pickers">
      <AxisSelect label={t('coverage.rows')} value={rows} onChange={(axis) => pick('rows', axis)} />
      <span aria-hidden="true">×</span>
      <AxisSelect label={t('coverage.columns')} value={columns} onChange={(axis) => pick('columns', axis)} />
      <IconButton icon="swap" label={t('coverage.swap')} onClick={() => setAxes(columns, rows)} />
    </div>
  )
}

type AxisSelectProps = {
  readonly label: string
  readonly value: Axis
  readonly onChange: (axis: Axis) => void
}

function AxisSelect({ label, value, onChange }: AxisSelectProps): ReactNode {
  const { t } = useWords()
  return (
    <label className="select">
      <span className="hidden-words">{label}</span>
      <select value={value} onChange={(event) => onChange(event.target.value as Axis)}>
        {axes.map((axis) => (
          <option key={axis} value={axis}>
            {t(`axis.${axis}`)}
          </option>
        ))}
      </select>
    </label>
  )
}
