import { useRef, useState, type ReactNode } from 'react'
import type { BatchStep } from '../../../../shared/commands/command.ts'
import {
  relateStep,
  typesAtOtherEnd,
  type RelationshipColumn,
} from '../../../../shared/view/grid/cell-links.ts'
import { dispatch } from '../../../bridge/dispatch.ts'
import type { RefusalValue } from '../../../bridge/refusal.ts'
import { useAnswer } from '../../../bridge/use-answer.ts'
import { IconButton } from '../../../parts/button.tsx'
import { announce } from '../../../session/announce.ts'
import { langIfOther, useWords, type Words } from '../../../session/words.ts'
import { creatable, newRecordId } from '../../edit/new-record.ts'
import { RecordPicker } from '../../edit/record-picker.tsx'
import { placeOf, wrongInWords } from '../../edit/use-field.ts'
import type { Leaving } from './cell-editor.tsx'
import { CellPanel } from './cell-panel.tsx'
import { usePicks, type Added } from './use-picks.ts'

type LinksEditorProps = {
  readonly id: string
  readonly type: string
  readonly title: string
  readonly column: RelationshipColumn
  readonly first: string | undefined
  readonly onDone: (leaving: Leaving, text: string | undefined) => void
}

/**
 * The records that a cell of relationships names: each can be taken away, others are found or made in place. All of it is
 * written as one step when the cell is left, and until then kept as a draft.
 */
export function LinksEditor({ id, type, title, column, first, onDone }: LinksEditorProps): ReactNode {
  const words = useWords()
  const { t, language } = words
  const answered = useAnswer('editable', { id })
  const [error, setError] = useState<string>()
  const isWriting = useRef(false)
  const list = useRef<HTMLUListElement>(null)
  const all = (answered.status === 'ready' ? (answered.answer?.relationships ?? []) : []).filter(
    (one) => one.type === column.type && one.direction === column.direction,
  )
  const place = placeOf({ id, name: column.key })
  const { gone, added, choose, forget } = usePicks(place, answered.status === 'ready' ? all : undefined)
  const kept = all.filter((one) => !gone.includes(one.id))
  const types = typesAtOtherEnd(type, column)
  const made = creatable(types)
  const label = t('grid:editHint', { column: column.label[language], name: title })

  const toPicker = (): void =>
    list.current?.closest('.cell-panel')?.querySelector<HTMLElement>('[role=combobox]')?.focus()
  const pick = (one: Added): void => {
    setError(undefined)
    const before = all.find(({ other }) => other.id === one.id)
    if (one.id === id) setError(t('cells:links.same'))
    else if (before !== undefined) {
      choose({ gone: gone.filter((each) => each !== before.id) })
      if (!gone.includes(before.id)) announce(t('cells:links.there', { name: one.name }))
    } else if (!added.some((each) => each.id === one.id)) {
      choose({ added: [...added, one] })
      announce(t('cells:links.added', { name: one.name }))
    }
  }
  const drop = (name: string, take: () => void): void => {
    toPicker() // the button goes with its line
    take()
    announce(t('cells:links.taken', { name }))
  }
  const leave = async (leaving: Leaving): Promise<void> => {
    if (isWriting.current) return
    const commands = commandsOf(column, id, gone, added, language)
    const [only] = commands
    if (only === undefined) {
      forget()
      onDone(leaving, undefined)
      return
    }
    isWriting.current = true
    const refusal = await dispatch(commands.length === 1 ? only : { do: 'batch', commands })
    isWriting.current = false
    if (refusal === null) {
      forget()
      announce(t('edit.saved', { field: column.label[language] }))
      onDone(leaving, words.list([...kept.map(({ other }) => other.name), ...added.map(({ name }) => name)]))
    } else {
      const known = [...all.map(({ other }) => other), ...added, { id, name: title }]
      setError(refusedInWords(refusal, known, words))
      toPicker()
    }
  }
  return (
    <CellPanel
      label={label}
      isReady
      first="[role=combobox]"
      onLeave={(leaving) => void leave(leaving)}
      onDiscard={() => {
        forget()
        onDone('stay', undefined)
      }}
    >
      <ul ref={list} className="cell-links">
        {kept.map((one) => (
          <li key={one.id}>
            <span lang={langIfOther(one.other.lang, words)}>{one.other.name}</span>
            <IconButton
              icon="close"
              label={t('cells:links.take', { name: one.other.name })}
              onClick={() => drop(one.other.name, () => choose({ gone: [...gone, one.id] }))}
            />
          </li>
        ))}
        {added.map((one) => (
          <li key={one.id}>
            <span>
              {one.name}{' '}
              <span className="muted">{t(one.isNew ? 'cells:links.toMake' : 'cells:links.toAdd')}</span>
            </span>
            <IconButton
              icon="close"
              label={t('cells:links.take', { name: one.name })}
              onClick={() => drop(one.name, () => choose({ added: added.filter((each) => each !== one) }))}
            />
          </li>
        ))}
      </ul>
      {kept.length + added.length === 0 ? <p className="muted">{t('cells:links.none')}</p> : null}
      {error === undefined ? null : (
        <p className="field-error" role="alert">
          {error}
        </p>
      )}
      <RecordPicker
        label={t('cells:links.find')}
        types={types}
        first={first}
        onPick={(picked) => pick({ ...picked, isNew: false })}
        onCreate={
          made === undefined
            ? undefined
            : (name) => pick({ id: newRecordId(), name, type: made, isNew: true })
        }
      />
    </CellPanel>
  )
}

/** What goes first, so that what comes finds room where the schema allows one. */
function commandsOf(
  column: RelationshipColumn,
  id: string,
  gone: readonly string[],
  added: readonly Added[],
  language: 'en' | 'fr',
): BatchStep[] {
  return [
    ...gone.map((one): BatchStep => ({ do: 'unrelate', id: one })),
    ...added.flatMap((one): BatchStep[] => {
      const relate = relateStep(column, id, one.id, newRecordId())
      const properties = { name: { [language]: one.name } }
      return one.isNew ? [{ do: 'create', type: one.type, id: one.id, properties }, relate] : [relate]
    }),
  ]
}

/** Why it was not done, with names in place of ids. */
function refusedInWords(
  { code, params }: RefusalValue,
  known: readonly { readonly id: string; readonly name: string }[],
  words: Words,
): string {
  const names = new Map(known.map((one) => [one.id, one.name]))
  const said = Object.entries(params).map(([key, value]) => [key, names.get(String(value)) ?? value] as const)
  return wrongInWords({ code, params: Object.fromEntries(said) }, words)
}
