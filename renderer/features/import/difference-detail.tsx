import { useId, type ReactNode } from 'react'
import type { ImportFieldView, ImportRowView } from '../../../shared/import/import-view.ts'
import { PaneHeading } from '../../parts/pane-heading.tsx'
import { langIfOther, useWords } from '../../session/words.ts'
import { decide, type Decisions } from './import-state.ts'

type DetailProps = { readonly row: ImportRowView; readonly decisions: Decisions }

/** One stated record beside the map: where it stands, what it is, and what would change, field by field. */
export function DifferenceDetail({ row, decisions }: DetailProps): ReactNode {
  const { t } = useWords()
  const isOut = decisions.leftOut.has(row.key)
  const canLeaveOut = row.op !== 'unchanged' && row.op !== 'removed'
  return (
    <article className="inspector import-record">
      <header className="inspector-head">
        <PaneHeading of="details">{row.name.text}</PaneHeading>
        <p className="muted">{t(`import:opWhy.${row.op}`)}</p>
        <p className="muted">
          {t('import:stands', { place: row.place })}{' '}
          {row.by === null ? null : t('import:found', { how: row.by })}
        </p>
        {row.isConfirmed ? <p>{t('import:confirmedWhy')}</p> : null}
      </header>
      {canLeaveOut ? (
        <label className="check">
          <input
            type="checkbox"
            checked={isOut}
            onChange={() => decide((now) => leftOut(now, row.key, !isOut))}
          />
          <span>
            {t('import:leaveOut')}{' '}
            {row.op === 'create' && row.kind === 'node' ? (
              <span className="muted">{t('import:leaveOutHelp')}</span>
            ) : null}
          </span>
        </label>
      ) : null}
      {row.op === 'asked' || decisions.choices[row.key] !== undefined ? (
        <WhichOne row={row} decisions={decisions} />
      ) : null}
      {row.fields.length === 0 ? null : <Fields row={row} decisions={decisions} />}
    </article>
  )
}

function leftOut(now: Decisions, key: string, isOut: boolean): Decisions {
  return { ...now, leftOut: withKey(now.leftOut, key, isOut) }
}

/** Which record of the map it is, or none of them. */
function WhichOne({ row, decisions }: DetailProps): ReactNode {
  const { t, number } = useWords()
  const name = useId()
  const chosen = decisions.choices[row.key]
  const choose = (id: string | undefined): void =>
    decide((now) => {
      const { [row.key]: _, ...others } = now.choices
      return { ...now, choices: id === undefined ? others : { ...others, [row.key]: id } }
    })
  if (row.kind === 'relationship') return <p>{t('import:askedWithEnds')}</p>
  return (
    <fieldset className="import-which">
      <legend>{t('import:which')}</legend>
      {row.candidates.map((one) => (
        <label key={one.id} className="check">
          <input type="radio" name={name} checked={chosen === one.id} onChange={() => choose(one.id)} />
          <span>
            {one.name} <span className="muted">{t('import:likeness', { n: number(one.percent) })}</span>
          </span>
        </label>
      ))}
      <label className="check">
        <input type="radio" name={name} checked={chosen === 'new'} onChange={() => choose('new')} />
        <span>{t('import:none')}</span>
      </label>
      {chosen === undefined ? null : (
        <label className="check">
          <input type="radio" name={name} checked={false} onChange={() => choose(undefined)} />
          <span>{t('import:askLater')}</span>
        </label>
      )}
    </fieldset>
  )
}

function Fields({ row, decisions }: DetailProps): ReactNode {
  const words = useWords()
  const { t } = words
  const isNew = row.op === 'create' || row.op === 'asked'
  return (
    <table className="import-fields">
      <caption className="hidden-words">{t('import:fields')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('import:column.field')}</th>
          {isNew ? null : <th scope="col">{t('import:column.mine')}</th>}
          <th scope="col">{t('import:column.theirs')}</th>
          {isNew ? null : <th scope="col">{t('import:column.how')}</th>}
        </tr>
      </thead>
      <tbody>
        {row.fields.map((field) => (
          <tr key={field.field}>
            <th scope="row">
              {field.label}
              {field.column === null || field.column === field.label ? null : (
                <span className="import-column muted">{t('import:inColumn', { column: field.column })}</span>
              )}
            </th>
            {isNew ? null : <td lang={langIfOther(field.mine.lang, words)}>{field.mine.text}</td>}
            <td lang={langIfOther(field.theirs.lang, words)}>{field.theirs.text}</td>
            {isNew ? null : (
              <td>
                {field.how === 'conflict' || field.how === 'declined' ? (
                  <Choice rowKey={row.key} field={field} decisions={decisions} />
                ) : (
                  t(`import:how.${field.how}`)
                )}
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

type ChoiceProps = { readonly rowKey: string; readonly field: ImportFieldView; readonly decisions: Decisions }

/**
 * In a conflict what the map has stays, unless what the file says is taken. A choice of what the map has is remembered; until
 * one is made it is asked again at the next import.
 */
function Choice({ rowKey, field, decisions }: ChoiceProps): ReactNode {
  const words = useWords()
  const { t } = words
  const name = useId()
  const key = `${rowKey} ${field.field}`
  const isTheirs = decisions.theirs.has(key)
  const isMine = decisions.mine.has(key) || (field.how === 'declined' && !isTheirs)
  const choose = (which: 'mine' | 'theirs'): void =>
    decide((now) => ({
      ...now,
      mine: withKey(now.mine, key, which === 'mine'),
      theirs: withKey(now.theirs, key, which === 'theirs'),
    }))
  return (
    <fieldset className="import-choice">
      <legend className="hidden-words">{t('import:whichValue', { label: field.label })}</legend>
      {field.base === null ? null : (
        <p className="muted" lang={langIfOther(field.base.lang, words)}>
          {t('import:base', { text: field.base.text })}
        </p>
      )}
      {field.how === 'declined' ? <p className="muted">{t('import:how.declined')}</p> : null}
      <label className="check">
        <input type="radio" name={name} checked={isMine} onChange={() => choose('mine')} />
        <span>{t('import:keepMine')}</span>
      </label>
      <label className="check">
        <input type="radio" name={name} checked={isTheirs} onChange={() => choose('theirs')} />
        <span>{t('import:takeTheirs')}</span>
      </label>
    </fieldset>
  )
}

function withKey(keys: ReadonlySet<string>, key: string, isIn: boolean): ReadonlySet<string> {
  const all = new Set(keys)
  if (isIn) all.add(key)
  else all.delete(key)
  return all
}
