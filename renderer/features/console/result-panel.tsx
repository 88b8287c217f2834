import { useEffect, useMemo, useRef, type ReactNode } from 'react'
import { entitiesOf, recordOf } from '../../../shared/hub/console-words.ts'
import type { ConsoleResult } from '../../../shared/view/shapes/console.ts'
import { Empty } from '../../parts/empty.tsx'
import { Icon } from '../../parts/icons.tsx'
import { Segmented } from '../../parts/segmented.tsx'
import { useStyle } from '../../session/choices.ts'
import { select, useTrail } from '../../session/session.ts'
import { useWords } from '../../session/words.ts'
import { CopyResult } from './copy-result.tsx'
import { ResultGraph, type GraphShape } from './result-graph.tsx'
import { ResultTable } from './result-table.tsx'

type ResultPanelProps = {
  readonly result: ConsoleResult
  /** Counts the results of this sitting. */
  readonly nth: number
}

/** What a query gave, as a table, as a graph, or as the list of what is on the graph. */
export function ResultPanel({ result, nth }: ResultPanelProps): ReactNode {
  const { t } = useWords()
  const entities = useMemo(() => entitiesOf(result), [result])
  const [chosen, setShape] = useStyle<'table' | GraphShape>('result')
  const hasGraph = result.nodes.length > 0
  const shape = hasGraph ? (chosen ?? 'table') : 'table'
  const selected = useTrail().at(-1)
  const selectedId = selected?.kind === 'record' ? selected.id : undefined
  const head = useRef<HTMLElement>(null)
  // below a long query nobody would see that it came
  useEffect(() => head.current?.scrollIntoView({ block: 'nearest' }), [])
  const open = (id: string): void => select({ kind: 'record', id })
  const openNode = (id: string): void => {
    const node = entities.nodes.get(id)
    const record = node === undefined ? undefined : recordOf(node)
    if (record !== undefined) open(record)
  }
  return (
    <section className="card console-result" aria-label={t('console:result')}>
      <header ref={head} className="console-result-head">
        {hasGraph ? (
          <Segmented
            label={t('console:shape')}
            value={shape}
            options={[
              { value: 'table', text: t('console:table') },
              { value: 'graph', text: t('graph.graph') },
              { value: 'list', text: t('graph.list') },
            ]}
            onChange={setShape}
          />
        ) : null}
        <ResultCount result={result} />
        {result.rows.length === 0 ? null : <CopyResult result={result} entities={entities} />}
      </header>
      {result.more === null || result.rows.length === 0 ? null : (
        <p className="console-more">
          <Icon name="info" /> {t(`console:more.${result.more}`)}
        </p>
      )}
      {shape !== 'table' ? (
        <ResultGraph result={result} nth={nth} shape={shape} selectedId={selectedId} onOpen={openNode} />
      ) : result.rows.length === 0 ? (
        <Empty title={t(`console:empty.${result.more ?? 'none'}`)}>
          {t(`console:emptyWhy.${result.more ?? 'none'}`)}
        </Empty>
      ) : (
        <ResultTable result={result} entities={entities} onOpen={open} />
      )}
    </section>
  )
}

/** How many rows there are, and how long it took. */
function ResultCount({ result: { rows, took } }: { readonly result: ConsoleResult }): ReactNode {
  const { t, number } = useWords()
  const seconds = number(Math.max(0.01, Math.round(took / 10) / 100))
  return (
    <p className="console-count">
      <b>{t('console:rows', { count: rows.length, n: number(rows.length) })}</b>{' '}
      <span className="muted">· {t('console:seconds', { n: seconds })}</span>
    </p>
  )
}
