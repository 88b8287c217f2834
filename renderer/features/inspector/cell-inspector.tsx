import type { ReactNode } from 'react'
import { isGapKind } from '../../../shared/view/drawing/gap-mark.ts'
import { type GapView } from '../../../shared/view/shapes/analyses.ts'
import { type MatrixView } from '../../../shared/view/shapes/matrix.ts'
import { axes, type Axis } from '../../../shared/view/shapes/axis.ts'
import { useAnswer } from '../../bridge/use-answer.ts'
import { useRecords } from '../../bridge/use-records.ts'
import { Citations } from '../../parts/citations.tsx'
import { GapTag } from '../../parts/gap-mark.tsx'
import { PaneHeading } from '../../parts/pane-heading.tsx'
import { RefusalNote } from '../../parts/refusal-note.tsx'
import { Waiting } from '../../parts/waiting.tsx'
import { gapIdOf, type Cell } from '../../session/selection.ts'
import { gapKindName, shortTermName, termName } from '../../session/vocabulary.ts'
import { useWords } from '../../session/words.ts'
import { TouchedPart } from '../calls/touched-part.tsx'
import { Verdict } from '../verdict/verdict.tsx'
import { OutsideScope, useLimitsOutside } from './outside-scope.tsx'
import { Facts, type Fact } from './facts.tsx'
import { RecordList } from './record-list.tsx'
import { Replies } from './replies.tsx'

/** A cell of the matrix: what counts in it, what is wrong with it and why, who can act, sources, verdict. */
export function CellInspector({ cell }: { readonly cell: Cell }): ReactNode {
  const { t, language } = useWords()
  const id = gapIdOf(cell)
  const gaps = useAnswer('gaps', {})
  const [rows, columns] = axesOf(cell)
  const matrix = useAnswer('matrix', rows === undefined || columns === undefined ? null : { rows, columns })
  const gap = gaps.status === 'ready' ? gaps.answer.find((one) => one.id === id) : undefined
  const found = matrix.status === 'ready' ? cellIn(matrix.answer, cell) : undefined
  const name = useCellName(cell, gap)
  const kind = gap?.kind ?? found?.gap ?? null

  const outside = useLimitsOutside(cell, {
    isNoGap: gaps.status === 'ready' && gap === undefined,
    isNotInMatrix: matrix.status === 'ready' && found === undefined,
    isPlain: rows !== undefined,
  })

  if (gaps.status === 'refused') return <RefusalNote refusal={gaps.refusal} />
  if (outside.length > 0) return <OutsideScope name={name} axes={outside} />
  return (
    <article>
      <header className="inspector-head">
        <PaneHeading of="details">{name}</PaneHeading>
        <p className="tags">
          {kind !== null && isGapKind(kind) ? (
            <GapTag kind={kind} />
          ) : (
            <span className="tag tag-type">{t('cell.noGap')}</span>
          )}
          {(gap?.also ?? found?.also ?? []).filter(isGapKind).map((also) => (
            <GapTag key={also} kind={also} />
          ))}
        </p>
      </header>
      {gaps.status === 'waiting' ? <Waiting what={name} /> : null}
      {gap === undefined && kind !== null ? (
        <p className="why">{t('cell.kind', { kind: gapKindName(kind, language) })}</p>
      ) : null}
      {gap === undefined ? null : <p className="why">{gap.why}</p>}
      <Facts facts={countsOf(found, gap, t)} />
      <Members title={t('cell.current')} ids={found?.measureIds ?? gap?.measures ?? []} />
      <Members title={t('cell.presumed')} ids={found?.presumedIds ?? []} />
      {gap === undefined ? null : (
        <>
          <Members title={t('cell.findings')} ids={gap.findings} />
          <section className="inspector-part">
            <h3>{t('source.title')}</h3>
            <Citations key={gap.id} citations={gap.citations} />
          </section>
          <Replies replies={gap.replies} disclosure={gap.disclosure} />
        </>
      )}
      <TouchedPart of={id} />
      <p className="inspector-part muted">{t('cell.known')}</p>
      {gap === undefined ? null : <Verdict finding={gap.id} name={gap.name} judgement={gap.judgement} />}
    </article>
  )
}

function Members({ title, ids }: { readonly title: string; readonly ids: readonly string[] }): ReactNode {
  const { number } = useWords()
  if (ids.length === 0) return null
  return (
    <section className="inspector-part">
      <h3>
        {title} <span className="muted number">{number(ids.length)}</span>
      </h3>
      <RecordList ids={ids} />
    </section>
  )
}

function countsOf(
  found: MatrixView['cells'][number] | undefined,
  gap: GapView | undefined,
  t: (key: string, params?: Record<string, string | number>) => string,
): Fact[] {
  const facts: Fact[] = []
  if (found !== undefined) {
    facts.push({
      label: t('cell.counts'),
      value: t('cell.countsValue', { current: found.measures, presumed: found.presumed }),
    })
    if (found.national > 0) facts.push({ label: t('cell.national'), value: found.national })
    if (found.unplaced > 0) facts.push({ label: t('cell.unplaced'), value: found.unplaced })
    if (found.notStated > 0) facts.push({ label: t('cell.notStated'), value: found.notStated })
    if (found.unsourced > 0) facts.push({ label: t('evidence:unsourcedCount'), value: found.unsourced })
    if (found.stale > 0) facts.push({ label: t('evidence:staleCount'), value: found.stale })
    if (found.organizations > 0) facts.push({ label: t('cell.organizations'), value: found.organizations })
  }
  if (gap !== undefined) facts.push({ label: t('cell.competence'), value: gap.competenceName })
  return facts
}

/** The two axes of a plain cell, in the order in which the matrix is most often asked; none for a deeper one. */
function axesOf(cell: Cell): [Axis | undefined, Axis | undefined] {
  const named = axes.filter((axis) => cell[axis] !== undefined)
  if (named.length !== 2 || named.length !== Object.keys(cell).length) return [undefined, undefined]
  const [a, b] = named
  return a === 'pillar' ? [b, a] : [a, b]
}

function cellIn(matrix: MatrixView, cell: Cell): MatrixView['cells'][number] | undefined {
  return matrix.cells.find(
    (one) => one.row === cell[matrix.rowAxis] && one.column === cell[matrix.columnAxis],
  )
}

/** "Protection · Nunavut": by the answer where there is one, else by the vocabularies, else by the records. */
function useCellName(cell: Cell, gap: GapView | undefined): string {
  const { language } = useWords()
  const terms = axes.flatMap((axis) => {
    const id = cell[axis]
    return id === undefined ? [] : [{ axis, id }]
  })
  const unknown = terms.filter(({ id }) => termName(id, language) === undefined).map(({ id }) => id)
  const records = useRecords(unknown)
  if (gap !== undefined) return gap.name
  return terms
    .map(({ axis, id }) => {
      const name = axis === 'pillar' ? shortTermName(id, language) : termName(id, language)
      return name ?? records[unknown.indexOf(id)]?.name ?? id
    })
    .join(' · ')
}
