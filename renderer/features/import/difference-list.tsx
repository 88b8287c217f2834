import { useEffect, useMemo, useState, type ReactNode } from 'react'
import type { ImportFilter, ImportPageView, ImportRowView } from '../../../shared/import/import-view.ts'
import { Button } from '../../parts/button.tsx'
import { Empty } from '../../parts/empty.tsx'
import { wishFocus } from '../../parts/focus.ts'
import { RefusalNote } from '../../parts/refusal-note.tsx'
import { announce } from '../../session/announce.ts'
import { useWords } from '../../session/words.ts'
import { DetailCard } from '../frame/detail-card.tsx'
import { PickList } from '../frame/pick-list.tsx'
import { DifferenceDetail } from './difference-detail.tsx'
import type { Decisions, ImportState } from './import-state.ts'
import { ImportSummary, type Shown } from './import-summary.tsx'
import { SaidList } from './said-list.tsx'
import { TableColumns } from './table-columns.tsx'
import { usePage } from './use-page.ts'

/** Rows of a page: more take longer than a frame to show. */
const pageSize = 100

/** What taking the files in would change, record by record; what a person must decide stands first. */
export function DifferenceList(now: Extract<ImportState, { at: 'read' }>): ReactNode {
  const { decisions, refusal } = now
  const [shown, setShown] = useState<Shown>(isToLookAt(now) ? 'columns' : '')
  const [text, setText] = useState('')
  const [from, setFrom] = useState(0)
  const filter: ImportFilter = useMemo(
    () => ({
      ops: shown === '' || shown === 'said' || shown === 'columns' ? [] : [shown],
      text,
      from,
      count: pageSize,
    }),
    [shown, text, from],
  )
  const answered = usePage(decisions.choices, filter)
  if (answered.is === 'refused') return <RefusalNote refusal={answered.refusal} />
  const page = answered.is === 'ready' ? answered.page : answered.before
  const anew = <T,>(set: (value: T) => void) => {
    return (value: T): void => {
      set(value)
      setFrom(0)
    }
  }
  return (
    <>
      {refusal === undefined ? null : <RefusalNote refusal={refusal} />}
      <ImportSummary {...now} page={page} shown={shown} onShow={anew(setShown)} />
      {page === undefined ? null : shown === 'columns' ? (
        <TableColumns tables={now.read.tables} source={now.source} />
      ) : shown === 'said' ? (
        <SaidList said={page.said} left={page.saidLeft} />
      ) : (
        <Records
          page={page}
          from={from}
          onTurn={setFrom}
          text={text}
          onFind={anew(setText)}
          decisions={decisions}
        />
      )}
    </>
  )
}

/** Columns that were read as proposed are looked at first. */
function isToLookAt({ read, source }: Extract<ImportState, { at: 'read' }>): boolean {
  return read.tables.length > 0 && source.mappings === undefined
}

type RecordsProps = {
  readonly page: ImportPageView
  readonly from: number
  readonly onTurn: (from: number) => void
  readonly text: string
  readonly onFind: (text: string) => void
  readonly decisions: Decisions
}

function Records({ page, from, onTurn, text, onFind, decisions }: RecordsProps): ReactNode {
  const { t, number } = useWords()
  const [chosen, setChosen] = useState('')
  // its place in the list, so that the next one follows when it is answered and no longer of this kind
  const [lastAt, setLastAt] = useState(0)
  const kept = page.rows.findIndex((one) => one.key === chosen)
  const row = page.rows[kept === -1 ? Math.min(lastAt, page.rows.length - 1) : kept]
  const key = row?.key
  useEffect(() => {
    // what had the focus is gone with the record before
    if (document.activeElement === document.body) wishFocus(key === undefined ? 'main' : 'details')
  }, [key])
  const choose = (one: string): void => {
    setLastAt(page.rows.findIndex((other) => other.key === one))
    setChosen(one)
  }
  const turn = (to: number): void => {
    setLastAt(0)
    setChosen('')
    onTurn(to)
  }
  return (
    <div className="findings">
      <section className="card findings-list" aria-label={t('pane.list')}>
        <Find text={text} onFind={onFind} />
        <PickList
          title={t('import:rows', { count: page.total, n: number(page.total) })}
          items={page.rows.map((one) => ({ ...one, recordId: one.id, id: one.key }))}
          selectedId={key}
          empty={<Empty title={t('import:noRows')}>{t('import:noRowsWhy')}</Empty>}
          onSelect={(one) => choose(one.key)}
          render={(one) => <Line row={one} isLeftOut={decisions.leftOut.has(one.key)} />}
        />
        <Pager page={page} from={from} onTurn={turn} />
      </section>
      <DetailCard empty={t('import:choose')}>
        {row && <DifferenceDetail key={row.key} row={row} decisions={decisions} />}
      </DetailCard>
    </div>
  )
}

function Find({ text, onFind }: Pick<RecordsProps, 'text' | 'onFind'>): ReactNode {
  const { t } = useWords()
  const label = t('import:filter.text')
  return (
    <input
      type="search"
      className="input import-find"
      aria-label={label}
      placeholder={label}
      value={text}
      maxLength={200}
      onChange={(event) => onFind(event.target.value)}
    />
  )
}

type PagerProps = Pick<RecordsProps, 'page' | 'from' | 'onTurn'>

/** Which part of many records is listed, and the way to the others. */
function Pager({ page, from, onTurn }: PagerProps): ReactNode {
  const { t, number } = useWords()
  if (page.total <= pageSize) return null
  const rangeFrom = (start: number): string =>
    t('import:page.range', {
      from: number(start + 1),
      to: number(Math.min(start + pageSize, page.total)),
      n: number(page.total),
    })
  const go = (to: number): void => {
    announce(rangeFrom(to))
    onTurn(to)
  }
  return (
    <div className="import-pager">
      <Button look="quiet" isBarred={from === 0} onClick={() => go(Math.max(0, from - pageSize))}>
        {t('import:page.before')}
      </Button>
      <span>{rangeFrom(from)}</span>
      <Button look="quiet" isBarred={from + pageSize >= page.total} onClick={() => go(from + pageSize)}>
        {t('import:page.next')}
      </Button>
    </div>
  )
}

function Line({ row, isLeftOut }: { readonly row: ImportRowView; readonly isLeftOut: boolean }): ReactNode {
  const { t } = useWords()
  return (
    <>
      <b>{row.name.text}</b>
      <span className="tags">
        <span className="tag tag-type">{row.typeName}</span>
        <span className={`tag import-op import-op-${row.op}`}>{t(`import:op.${row.op}`)}</span>
        {row.isConfirmed ? <span className="tag">{t('import:confirmed')}</span> : null}
        {isLeftOut ? <span className="tag">{t('import:leftOut')}</span> : null}
        <span className="muted">{row.place}</span>
      </span>
    </>
  )
}
