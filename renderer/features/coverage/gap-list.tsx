import { memo, useEffect, useState, type ReactNode } from 'react'
import { isGapKind } from '../../../shared/view/drawing/gap-mark.ts'
import type { GapView } from '../../../shared/view/shapes/analyses.ts'
import { useAnswer } from '../../bridge/use-answer.ts'
import { Answer } from '../../parts/answer.tsx'
import { Button } from '../../parts/button.tsx'
import { FindingRow } from '../../parts/finding-row.tsx'
import { GapTag } from '../../parts/gap-mark.tsx'
import { moveInList } from '../../parts/roving.ts'
import { useFilter } from '../../session/choices.ts'
import { idOf } from '../../session/selection.ts'
import { select, useSelected, useSession, useTrail } from '../../session/session.ts'
import { useWords } from '../../session/words.ts'
import { NothingHere } from '../frame/nothing-here.tsx'
import { ExportMenu } from '../export/export-menu.tsx'

const firstOnes = 20

/** The gaps in their order of need; choosing one shows why, its sources, and its cell in the matrix. */
export function GapList(): ReactNode {
  const { t, number } = useWords()
  const [notResearched, setNotResearched] = useFilter<boolean>('notResearched', false)
  const gaps = useAnswer('gaps', notResearched ? { notResearched } : {})
  useFirstSelection(gaps.status === 'ready' ? gaps.answer : undefined)
  return (
    <section className="card" aria-label={t('coverage.leadingGaps')}>
      <header className="card-head">
        <div className="card-title">
          <h2>{t('coverage.leadingGaps')}</h2>
          {gaps.status === 'ready' ? (
            <span className="muted">
              {t('coverage.gapCount', { count: gaps.answer.length, n: number(gaps.answer.length) })}
            </span>
          ) : null}
        </div>
        <label className="check push">
          <input
            type="checkbox"
            checked={notResearched}
            onChange={(event) => setNotResearched(event.target.checked)}
          />
          {t('coverage.showNotResearched')}
        </label>
        <ExportMenu table={{ table: 'gaps', parameters: notResearched ? { notResearched } : {} }} />
      </header>
      <Answer of={gaps} what={t('coverage.leadingGaps')}>
        {(answer) =>
          answer.length === 0 ? (
            <NothingHere
              title={t('coverage.noGapsKnown')}
              why={t('help:empty.gaps')}
              limited={{ title: t('coverage.noGaps'), why: t('coverage.noGapsWhy') }}
            />
          ) : (
            <GapRows gaps={answer} />
          )
        }
      </Answer>
    </section>
  )
}

/** What leads is shown at once, without the focus: the first gap that is a cell of the matrix. */
function useFirstSelection(gaps: readonly GapView[] | undefined): void {
  const rows = useSession((now) => now.rows)
  const columns = useSession((now) => now.columns)
  const isEmpty = useTrail().length === 0
  const isCell = (gap: GapView): boolean =>
    Object.keys(gap.cell).length === 2 && rows in gap.cell && columns in gap.cell
  const first = gaps?.find(isCell) ?? gaps?.[0]
  useEffect(() => {
    if (isEmpty && first !== undefined) select({ kind: 'cell', cell: first.cell })
  }, [isEmpty, first])
}

/** Drawn anew only when the gaps are others, not at every revision. */
const GapRows = memo(function GapRows({ gaps }: { readonly gaps: readonly GapView[] }): ReactNode {
  const { t, number } = useWords()
  const [isWhole, setWhole] = useState(false)
  const selected = useSelected()
  const selectedId = selected?.kind === 'cell' ? idOf(selected) : undefined
  const shown = isWhole ? gaps : gaps.slice(0, firstOnes)
  const inOrder = shown.some((gap) => gap.id === selectedId) ? selectedId : shown[0]?.id
  return (
    <>
      <ol className="finding-rows" onKeyDown={moveInList}>
        {shown.map((gap, index) => (
          <FindingRow
            key={gap.id}
            rank={index + 1}
            tag={isGapKind(gap.kind) ? <GapTag kind={gap.kind} /> : null}
            name={gap.name}
            why={gap.why}
            citations={gap.citations}
            judgement={gap.judgement}
            isSelected={gap.id === selectedId}
            isInTabOrder={gap.id === inOrder}
            onSelect={() => select({ kind: 'cell', cell: gap.cell })}
          />
        ))}
      </ol>
      {gaps.length > firstOnes ? (
        <Button look="quiet" className="show-all" onClick={() => setWhole(!isWhole)}>
          {isWhole ? t('showFewer') : t('showAll', { n: number(gaps.length) })}
        </Button>
      ) : null}
    </>
  )
})
