import { useMemo, type ReactNode } from 'react'
import type { ChangesAsked } from '../../../shared/view/shapes/changes.ts'
import { toneOfCell } from '../../../shared/view/changes/change-marks.ts'
import { useAnswer } from '../../bridge/use-answer.ts'
import { Answer } from '../../parts/answer.tsx'
import { useSession } from '../../session/session.ts'
import { useWords } from '../../session/words.ts'
import { AxisPickers } from '../coverage/axis-pickers.tsx'
import { MatrixLegend } from '../coverage/matrix-legend.tsx'
import { Matrix } from '../coverage/matrix.tsx'
import type { CellChange } from '../coverage/matrix-cell.tsx'
import { ExportMenu } from '../export/export-menu.tsx'
import { NothingHere } from '../frame/nothing-here.tsx'
import { ChangeLegend } from './change-tag.tsx'

/** The coverage matrix of the later day; what differs from the earlier one is marked in its cell, by symbol and word. */
export function ChangedMatrix({ asked }: { readonly asked: ChangesAsked }): ReactNode {
  const { t } = useWords()
  const rows = useSession((now) => now.rows)
  const columns = useSession((now) => now.columns)
  const parameters = useMemo(() => ({ ...asked, rows, columns }), [asked, rows, columns])
  const matrix = useAnswer('changesMatrix', parameters)
  const title = t('changes:matrix')
  return (
    <section className="card matrix-card" aria-label={title}>
      <header className="card-head">
        <h2 className="card-title">{title}</h2>
        <AxisPickers rows={rows} columns={columns} />
        <ExportMenu
          table={{ table: 'changesMatrix', parameters }}
          picture={{ name: 'changesMatrix', parameters }}
        />
      </header>
      <Answer of={matrix} what={title}>
        {(answer) => {
          if (answer.rows.length === 0 || answer.columns.length === 0)
            return (
              <NothingHere
                title={t('help:empty.axis')}
                why={t('help:empty.axisWhy')}
                limited={{ title: t('help:empty.axisLimited'), why: t('help:empty.axisLimitedWhy') }}
              />
            )
          const marks = new Map(
            answer.marks.map(({ row, column, mark, markName, why }): [string, CellChange] => [
              `${row} ${column}`,
              { tone: toneOfCell(mark), word: markName, why },
            ]),
          )
          return (
            <>
              <Matrix matrix={answer} changes={marks} />
              <MatrixLegend matrix={answer} />
              {answer.marks.length === 0 ? (
                <p className="muted">{t('changes:matrixNone')}</p>
              ) : (
                <ChangeLegend tones={new Set(answer.marks.map(({ mark }) => toneOfCell(mark)))} />
              )}
            </>
          )
        }}
      </Answer>
    </section>
  )
}
