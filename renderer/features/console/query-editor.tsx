import { useMemo, type KeyboardEvent, type ReactNode } from 'react'
import { parameterValue } from '../../../shared/hub/console-parameters.ts'
import { parametersIn } from '../../../shared/hub/cypher-tokens.ts'
import { longestQuery } from '../../../shared/view/shapes/console.ts'
import { runQuery, stopQuery, useRan, type Ran } from '../../bridge/console.ts'
import { Button } from '../../parts/button.tsx'
import { Field } from '../../parts/field.tsx'
import { announce } from '../../session/announce.ts'
import { putBack, typeQuery, useEdited } from '../../session/console.ts'
import { session } from '../../session/session.ts'
import { useWords, wordsOf } from '../../session/words.ts'
import { packName } from './pack-words.ts'
import { QueryParameters } from './query-parameters.tsx'
import { RunningFor } from './running-for.tsx'
import { SaveQuery } from './save-query.tsx'
import { useParameters } from './use-parameters.ts'

/** The field grows with what is written in it, and leaves room for the result. */
const [fewLines, manyLines] = [5, 9]

/** Where a query is written, with its parameters, run, stopped and saved. Tab leaves the field; Ctrl+Enter runs. */
export function QueryEditor(): ReactNode {
  const words = useWords()
  const { t } = words
  const { text, before, named } = useEdited()
  const names = useMemo(() => parametersIn(text), [text])
  const parameters = useParameters(names)
  const ran = useRan()
  const isRunning = ran.status === 'running'
  const values = parameters.map(({ typed }) => parameterValue(typed))
  const canRun = text.trim() !== '' && !values.includes(undefined)
  const run = async (): Promise<void> => {
    if (!canRun) return
    const given = parameters.map((one, index) => [one.name, values[index]?.value ?? null] as const)
    const now = await runQuery({ text, parameters: Object.fromEntries(given) })
    if (now !== undefined) announceRan(now)
  }
  const press = (event: KeyboardEvent): void => {
    const isInField = event.target instanceof Element && event.target.closest('.popover') === null
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || !isInField) return
    event.preventDefault()
    void run()
  }
  return (
    <section className="card console-editor" aria-label={t('console:query')} onKeyDown={press}>
      <Field label={t('console:query')} help={t('console:queryHelp')}>
        {(attributes) => (
          <textarea
            {...attributes}
            className="input code"
            rows={Math.min(Math.max(text.split('\n').length, fewLines), manyLines)}
            maxLength={longestQuery}
            spellCheck={false}
            autoCapitalize="off"
            value={text}
            onChange={(event) => typeQuery(event.target.value)}
          />
        )}
      </Field>
      {parameters.length === 0 ? null : <QueryParameters parameters={parameters} />}
      <div className="button-row console-run">
        <Button
          look="primary"
          disabled={!isRunning && !canRun}
          aria-keyshortcuts="Control+Enter"
          title={isRunning ? undefined : t('console:runKeys')}
          onClick={() => (isRunning ? stopQuery() : void run())}
        >
          {t(isRunning ? 'console:stop' : 'console:run')}
        </Button>
        {isRunning ? <RunningFor since={ran.since} /> : <SaveQuery parameters={parameters} />}
        {before === null ? null : (
          <Button look="link" icon="back" onClick={putBack}>
            {t('console:putBack')}
          </Button>
        )}
        {named === null ? null : (
          <span className="muted push">
            {t('console:named', { name: named.of === 'pack' ? packName(named.name, words) : named.name })}
          </span>
        )}
      </div>
    </section>
  )
}

/** What came of a query, for who does not see it appear; a refusal says itself. */
function announceRan(ran: Ran): void {
  if (ran.status !== 'ready') return
  const { t, number } = wordsOf(session.get().language)
  const { rows, more } = ran.result
  const count = t('console:rows', { count: rows.length, n: number(rows.length) })
  announce(more === null ? count : `${count} ${t(`console:more.${more}`)}`)
}
