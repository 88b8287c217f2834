import { useDeferredValue, useEffect, useMemo, useRef, useState, type ReactNode } from 'react'
import type {
  ActivityFilter,
  ActivityLine,
  ActivityView as Activity,
} from '../../../shared/view/shapes/history.ts'
import { useAnswer } from '../../bridge/use-answer.ts'
import { Answer } from '../../parts/answer.tsx'
import { Button } from '../../parts/button.tsx'
import { DataTable, type Column } from '../../parts/data-table.tsx'
import { Empty } from '../../parts/empty.tsx'
import { StatusLine } from '../../parts/status-line.tsx'
import { useFilters } from '../../session/choices.ts'
import { select, useTrail } from '../../session/session.ts'
import { langIfOther, useWords, type Words } from '../../session/words.ts'
import { ExportMenu } from '../export/export-menu.tsx'
import { ViewHead } from '../frame/view-head.tsx'
import { FieldChanges } from '../history/field-changes.tsx'
import { ActivityFilters } from './activity-filters.tsx'
import { filterOf, noFilter, type Filters } from './filters.ts'

const pageSize = 100
/** A table that leaves holds all lines, not a page of them. */
const allLines = 100_000

/** Every change of the map in the order of receipt, newest first; each line opens its record. */
export function ActivityView(): ReactNode {
  const { t } = useWords()
  const [filters, setFilters] = useFilters<Filters>(noFilter)
  const [page, setPage] = useState(0)
  const [isTurned, setTurned] = useState(false)
  const filter = useMemo(() => filterOf(filters), [filters])
  const asked = useDeferredValue<ActivityFilter>(filter)
  const activity = useAnswer('activity', { ...asked, offset: page * pageSize, limit: pageSize })
  const turn = (to: number): void => {
    setTurned(true)
    setPage(to)
  }
  return (
    <>
      <ViewHead title={t('view.activity')} about={t('history:activity.about')}>
        <ExportMenu table={{ table: 'activity', parameters: { ...filter, limit: allLines } }} />
      </ViewHead>
      <section className="card" aria-label={t('history:activity.list')}>
        <ActivityFilters
          filters={filters}
          choices={activity.status === 'ready' ? activity.answer : null}
          onChange={(changed) => {
            setFilters(changed)
            setTurned(false)
            setPage(0)
          }}
        />
        <Answer of={activity} what={t('view.activity')}>
          {(answer) => <Lines activity={answer} page={page} isTurned={isTurned} onPage={turn} />}
        </Answer>
      </section>
    </>
  )
}

type LinesProps = {
  readonly activity: Activity
  readonly page: number
  /** Whether the page was asked for by the buttons below it, which went with the page before. */
  readonly isTurned: boolean
  readonly onPage: (page: number) => void
}

function Lines({ activity: { lines, total, all }, page, isTurned, onPage }: LinesProps): ReactNode {
  const words = useWords()
  const { t, number } = words
  const columns = useMemo(() => columnsOf(words), [words])
  const root = useTrail()[0]
  const list = useRef<HTMLDivElement>(null)
  const [from, to] = [page * pageSize + 1, page * pageSize + lines.length]
  const place = t('history:activity.page', { from: number(from), to: number(to) })
  const found = t('history:activity.found', { count: total, n: number(total), all: number(all) })
  useEffect(() => {
    if (isTurned) list.current?.querySelector<HTMLElement>('[data-row-button]')?.focus()
  }, [isTurned, page])
  if (all === 0) return <Empty title={t('history:activity.empty')}>{t('history:activity.emptyWhy')}</Empty>
  if (total === 0) return <Empty title={t('history:activity.none')}>{t('history:activity.noneWhy')}</Empty>
  const selected = lines.find((line) => root?.kind === 'record' && line.record.id === root.id)
  return (
    <>
      <StatusLine className="inside muted" says={isTurned ? place : found}>
        {found}
      </StatusLine>
      <div ref={list} className="activity-lines">
        <DataTable
          caption={t('history:activity.list')}
          columns={columns}
          rows={lines}
          idOf={(line) => line.id}
          selectedId={selected?.id}
          onSelect={(line) => select({ kind: 'record', id: line.record.id })}
        />
      </div>
      {total <= pageSize ? null : (
        <div className="pager">
          <Button disabled={page === 0} onClick={() => onPage(page - 1)}>
            {t('history:activity.newer')}
          </Button>
          <span>{place}</span>
          <Button disabled={to >= total} onClick={() => onPage(page + 1)}>
            {t('history:activity.older')}
          </Button>
        </div>
      )}
    </>
  )
}

function columnsOf(words: Words): readonly Column<ActivityLine>[] {
  const { t, instant } = words
  return [
    {
      key: 'received',
      title: t('history:activity.received'),
      cell: (line) => <time dateTime={line.receivedAt}>{instant(line.receivedAt)}</time>,
    },
    {
      key: 'who',
      title: t('history:activity.who'),
      cell: (line) => [line.author, line.organization ?? ''].filter((one) => one !== '').join(', '),
    },
    { key: 'what', title: t('history:activity.what'), cell: (line) => line.actionName },
    {
      key: 'record',
      title: t('history:activity.record'),
      isRowHeader: true,
      cell: (line) => (
        <>
          <span lang={langIfOther(line.record.lang, words)}>{line.record.name}</span>
          {line.relationship === '' ? null : <span className="muted"> {line.relationship}</span>}
          {line.isThere ? null : <span className="muted"> {t('history:activity.gone')}</span>}
        </>
      ),
    },
    {
      key: 'change',
      title: t('history:activity.change'),
      cell: (line) => (
        <>
          {line.changes.length === 0 ? null : <FieldChanges changes={line.changes} />}
          {line.call === undefined ? null : <p className="muted">{t('calls:during', { call: line.call })}</p>}
          {line.reason === null ? null : <p>{t('history:because', { reason: line.reason })}</p>}
        </>
      ),
    },
  ]
}
