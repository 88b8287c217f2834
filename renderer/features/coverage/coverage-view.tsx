import type { ReactNode } from 'react'
import { useAnswer } from '../../bridge/use-answer.ts'
import { Answer } from '../../parts/answer.tsx'
import { AfterPaint } from '../../parts/after-paint.tsx'
import { useSession } from '../../session/session.ts'
import { useWords } from '../../session/words.ts'
import { ExportMenu } from '../export/export-menu.tsx'
import { NothingHere } from '../frame/nothing-here.tsx'
import { ViewHead } from '../frame/view-head.tsx'
import { AxisPickers } from './axis-pickers.tsx'
import { GapList } from './gap-list.tsx'
import { MatrixLegend } from './matrix-legend.tsx'
import { Matrix } from './matrix.tsx'

/** How many measures each cell holds, what is only presumed and what is wrong; below, the gaps that lead. */
export function CoverageView(): ReactNode {
  const { t } = useWords()
  const rows = useSession((now) => now.rows)
  const columns = useSession((now) => now.columns)
  const matrix = useAnswer('matrix', { rows, columns })
  return (
    <>
      <ViewHead title={t('view.coverage')} about={t('coverage.about')}>
        <AxisPickers rows={rows} columns={columns} />
        <ExportMenu
          table={{ table: 'matrix', parameters: { rows, columns } }}
          picture={{ name: 'matrix', parameters: { rows, columns } }}
        />
      </ViewHead>
      <section className="card matrix-card" aria-label={t('coverage.matrix')}>
        <Answer of={matrix} what={t('coverage.matrix')}>
          {(answer) =>
            answer.rows.length === 0 || answer.columns.length === 0 ? (
              <NothingHere
                title={t('help:empty.axis')}
                why={t('help:empty.axisWhy')}
                limited={{ title: t('help:empty.axisLimited'), why: t('help:empty.axisLimitedWhy') }}
              />
            ) : (
              <>
                <Matrix matrix={answer} />
                <MatrixLegend matrix={answer} />
              </>
            )
          }
        </Answer>
      </section>
      {matrix.status === 'waiting' ? null : (
        <AfterPaint>
          <GapList />
        </AfterPaint>
      )}
    </>
  )
}
