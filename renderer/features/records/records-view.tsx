import { useDeferredValue, useRef, useState, type ReactNode, type RefObject } from 'react'
import { flushSync } from 'react-dom'
import { nodeType, nodeTypes } from '../../../graph-schema/registry.ts'
import type { SearchHit } from '../../../shared/view/shapes/records.ts'
import { useWhyNotEdit } from '../../bridge/may-edit.ts'
import { useAnswer } from '../../bridge/use-answer.ts'
import { useIsEmptyMap } from '../../bridge/use-empty-map.ts'
import { Answer } from '../../parts/answer.tsx'
import { AssuranceTags } from '../../parts/assurance-tags.tsx'
import { Button } from '../../parts/button.tsx'
import { DataTable, type Column } from '../../parts/data-table.tsx'
import { Empty } from '../../parts/empty.tsx'
import { Foreign } from '../../parts/foreign.tsx'
import { StatusLine } from '../../parts/status-line.tsx'
import { runCommand } from '../../session/commands.ts'
import { useFilter } from '../../session/choices.ts'
import { select, useTrail } from '../../session/session.ts'
import { langIfOther, useWords, type Words } from '../../session/words.ts'
import { ExportMenu } from '../export/export-menu.tsx'
import { EmptyMap } from '../frame/nothing-here.tsx'
import { ViewHead } from '../frame/view-head.tsx'
import { GridExport } from './grid/grid-export.tsx'
import { TypeGrid } from './grid/type-grid.tsx'

/** So many rows are drawn at once; more come on demand. */
const page = 100
/** Of what holds a word so many are brought, the best first; of a type, and on the way out, all. */
const mostHits = 1000
const everything = 100_000

/** Every record by its words, in either language, or all of a type; choosing one opens it. */
export function RecordsView(): ReactNode {
  const { t } = useWords()
  const whyNot = useWhyNotEdit()
  const [text, setText] = useFilter<string>('text', '')
  const [type, setType] = useFilter<string>('type', '')
  const asked = useDeferredValue(text.trim())
  const wanted = { text: asked, ...(type === '' ? {} : { type }) }
  const isAsked = asked !== '' || type !== ''
  const isGrid = asked === '' && nodeType(type) !== undefined
  const types = useRef<HTMLSelectElement>(null)
  const hits = useAnswer('search', isAsked && !isGrid ? { ...wanted, limit: mostHits } : null)
  return (
    <>
      <ViewHead title={t('view.records')} about={t('records.about')}>
        {isGrid ? (
          <GridExport type={type} />
        ) : isAsked ? (
          <ExportMenu table={{ table: 'search', parameters: { ...wanted, limit: everything } }} />
        ) : null}
        <Button
          look="primary"
          icon="plus"
          disabled={whyNot !== null}
          title={whyNot ?? undefined}
          onClick={() => void runCommand('new-record')}
        >
          {t('edit.newRecord')}
        </Button>
      </ViewHead>
      <section className="card grid-card" aria-label={t('records.list')}>
        <div className="card-head">
          <input
            className="input grow"
            type="search"
            aria-label={t('records.search')}
            placeholder={t('records.search')}
            maxLength={500}
            value={text}
            onChange={(event) => setText(event.target.value)}
          />
          <TypeSelect ref={types} value={type} onChange={setType} />
        </div>
        {isGrid ? (
          <TypeGrid type={type} />
        ) : isAsked ? (
          <Answer of={hits} what={t('records.list')}>
            {(answer) => <Hits key={JSON.stringify(wanted)} hits={answer} text={asked} type={type} />}
          </Answer>
        ) : (
          <CountsByType
            onChoose={(chosen) => {
              setType(chosen)
              types.current?.focus() // the button goes with the counts
            }}
          />
        )}
      </section>
    </>
  )
}

type HitsProps = {
  readonly hits: readonly SearchHit[]
  readonly text: string
  readonly type: string
}

/** What was found, a page at a time. */
function Hits({ hits, text, type }: HitsProps): ReactNode {
  const words = useWords()
  const { t, number } = words
  const [shown, setShown] = useState(page)
  const root = useTrail()[0]
  if (hits.length === 0)
    return (
      <Empty title={text === '' ? t('records.noneOfType') : t('find.nothing', { text })}>
        {text === '' ? t('help:empty.type') : t('records.nothingWhy')}
      </Empty>
    )
  const more = Math.min(hits.length - shown, page)
  return (
    <>
      <StatusLine
        className="inside muted"
        says={t(text !== '' && hits.length === mostHits ? 'records.firstOnes' : 'records.found', {
          count: hits.length,
          n: number(hits.length),
        })}
      />
      <DataTable
        caption={t('records.list')}
        columns={columnsOf(words, type === '', text !== '')}
        rows={hits.slice(0, shown)}
        idOf={(hit) => hit.id}
        selectedId={root?.kind === 'record' ? root.id : undefined}
        onSelect={(hit) => select({ kind: 'record', id: hit.id })}
      />
      {more > 0 ? (
        <Button
          look="quiet"
          className="show-all"
          onClick={(event) => {
            // to the first of those that come: the button goes with the last ones
            const table = event.currentTarget.previousElementSibling
            flushSync(() => setShown(shown + page))
            table?.querySelectorAll<HTMLElement>('[data-row-button]')[shown]?.focus()
          }}
        >
          {t('records.more', { n: number(more), of: number(hits.length - shown) })}
        </Button>
      ) : null}
    </>
  )
}

/** A name is read out in its own language; what was found in the other one is said to be so. */
function columnsOf(words: Words, hasTypes: boolean, isSearch: boolean): Column<SearchHit>[] {
  const { t } = words
  const name: Column<SearchHit> = {
    key: 'name',
    title: t('records.name'),
    cell: (hit) => <span lang={langIfOther(hit.lang, words)}>{hit.name}</span>,
    isRowHeader: true,
  }
  const type: Column<SearchHit> = { key: 'type', title: t('records.type'), cell: (hit) => hit.typeName }
  const matched: Column<SearchHit> = {
    key: 'matched',
    title: t('records.matched'),
    cell: (hit) => (hit.matched === hit.name ? '' : <Foreign lang={hit.matchedLang}>{hit.matched}</Foreign>),
  }
  const evidence: Column<SearchHit> = {
    key: 'evidence',
    title: t('evidence:column'),
    cell: (hit) => (
      <span className="tags">
        <AssuranceTags assurance={hit.assurance} />
      </span>
    ),
  }
  return [name, ...(hasTypes ? [type] : []), ...(isSearch ? [matched] : []), evidence]
}

type TypeSelectProps = {
  readonly ref: RefObject<HTMLSelectElement | null>
  readonly value: string
  readonly onChange: (type: string) => void
}

function TypeSelect({ ref, value, onChange }: TypeSelectProps): ReactNode {
  const { t, language } = useWords()
  return (
    <label className="select">
      <span className="hidden-words">{t('records.type')}</span>
      <select ref={ref} value={value} onChange={(event) => onChange(event.target.value)}>
        <option value="">{t('records.allTypes')}</option>
        {Object.entries(nodeTypes).map(([name, declared]) => (
          <option key={name} value={name}>
            {declared.plural[language]}
          </option>
        ))}
      </select>
    </label>
  )
}

/** Before anything is asked: what the map holds, each type a way to the list of it. */
function CountsByType({ onChoose }: { readonly onChoose: (type: string) => void }): ReactNode {
  const { t, language, number } = useWords()
  const info = useAnswer('info', {})
  const isEmpty = useIsEmptyMap()
  return (
    <Answer of={info} what={t('records.list')}>
      {(answer) => (
        <div className="inside">
          {isEmpty ? <EmptyMap /> : null}
          <p>{t('records.type-to-search')}</p>
          <dl className="facts counts">
            {Object.entries(nodeTypes)
              .filter(([name]) => (answer.nodes[name] ?? 0) > 0)
              .map(([name, declared]) => (
                <div key={name}>
                  <dt>
                    <button
                      type="button"
                      className="button-link"
                      aria-describedby={`count-${name}`}
                      onClick={() => onChoose(name)}
                    >
                      {declared.plural[language]}
                    </button>
                  </dt>
                  <dd id={`count-${name}`} className="number">
                    {number(answer.nodes[name] ?? 0)}
                  </dd>
                </div>
              ))}
          </dl>
          <p className="muted">
            {answer.unsourced === 0
              ? null
              : t('records.unsourced', { count: answer.unsourced, n: number(answer.unsourced) })}{' '}
            {answer.unknownFrench === 0
              ? null
              : t('records.unknownFrench', {
                  count: answer.unknownFrench,
                  n: number(answer.unknownFrench),
                })}{' '}
            {answer.unknownGrade === 0
              ? null
              : t('cells:grade.unknown', { count: answer.unknownGrade, n: number(answer.unknownGrade) })}
          </p>
        </div>
      )}
    </Answer>
  )
}
