import { useDeferredValue, useState, type ReactNode } from 'react'
import { nodeTypes } from '../../../graph-schema/registry.ts'
import { useWhyNotEdit } from '../../bridge/may-edit.ts'
import { useAnswer } from '../../bridge/use-answer.ts'
import { useIsEmptyMap } from '../../bridge/use-empty-map.ts'
import { Answer } from '../../parts/answer.tsx'
import { Button } from '../../parts/button.tsx'
import { DataTable } from '../../parts/data-table.tsx'
import { Empty } from '../../parts/empty.tsx'
import { runCommand } from '../../session/commands.ts'
import { select, useTrail } from '../../session/session.ts'
import { useWords } from '../../session/words.ts'
import { EmptyMap } from '../frame/nothing-here.tsx'
import { ViewHead } from '../frame/view-head.tsx'

const mostHits = 300

/** Every record by its words, in either language; choosing one opens it. */
export function RecordsView(): ReactNode {
  const { t, number } = useWords()
  const whyNot = useWhyNotEdit()
  const [text, setText] = useState('')
  const [type, setType] = useState('')
  const asked = useDeferredValue(text.trim())
  const hits = useAnswer('search', asked === '' ? null : { text: asked, limit: mostHits })
  const root = useTrail()[0]
  return (
    <>
      <ViewHead title={t('view.records')} about={t('records.about')}>
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
      <section className="card" aria-label={t('records.list')}>
        <div className="card-head">
          <input
            className="input grow"
            type="search"
            aria-label={t('records.search')}
            placeholder={t('records.search')}
            value={text}
            onChange={(event) => setText(event.target.value)}
          />
          <TypeSelect value={type} onChange={setType} />
        </div>
        {asked === '' ? (
          <CountsByType />
        ) : (
          <Answer of={hits} what={t('records.list')}>
            {(answer) => {
              const shown = answer.filter((hit) => type === '' || hit.type === type)
              if (shown.length === 0)
                return <Empty title={t('find.nothing', { text: asked })}>{t('records.nothingWhy')}</Empty>
              return (
                <>
                  <p className="inside muted" role="status">
                    {t('records.found', { count: shown.length, n: number(shown.length) })}
                  </p>
                  <DataTable
                    caption={t('records.list')}
                    columns={[
                      { key: 'name', title: t('records.name'), cell: (hit) => hit.name, isRowHeader: true },
                      { key: 'type', title: t('records.type'), cell: (hit) => hit.typeName },
                      {
                        key: 'matched',
                        title: t('records.matched'),
                        cell: (hit) => (hit.matched === hit.name ? '' : hit.matched),
                      },
                    ]}
                    rows={shown}
                    idOf={(hit) => hit.id}
                    selectedId={root?.kind === 'record' ? root.id : undefined}
                    onSelect={(hit) => select({ kind: 'record', id: hit.id })}
                  />
                </>
              )
            }}
          </Answer>
        )}
      </section>
    </>
  )
}

function TypeSelect({
  value,
  onChange,
}: {
  readonly value: string
  readonly onChange: (type: string) => void
}): ReactNode {
  const { t, language } = useWords()
  return (
    <label className="select">
      <span className="hidden-words">{t('records.type')}</span>
      <select value={value} onChange={(event) => onChange(event.target.value)}>
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

/** Before anything is typed: what the map holds. */
function CountsByType(): ReactNode {
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
                  <dt>{declared.plural[language]}</dt>
                  <dd className="number">{number(answer.nodes[name] ?? 0)}</dd>
                </div>
              ))}
          </dl>
          <p className="muted">
            {answer.unsourced === 0
              ? null
              : t('records.unsourced', { count: answer.unsourced, n: number(answer.unsourced) })}{' '}
            {answer.unknownFrench === 0
              ? null
              : t('records.unknownFrench', { count: answer.unknownFrench, n: number(answer.unknownFrench) })}
          </p>
        </div>
      )}
    </Answer>
  )
}
