import { useEffect, useId, useRef, type KeyboardEvent, type ReactNode } from 'react'
import { nodeType } from '../../../../graph-schema/registry.ts'
import { cellAsTyped, plainOf, wordsIn, type CellSpeech } from '../../../../shared/view/grid/grid-cell.ts'
import { propertyValue, valueOfText } from '../../../../shared/view/grid/cell-value.ts'
import { choicesOf, type GridColumn } from '../../../../shared/view/grid/grid-columns.ts'
import { understoodAs } from '../../../../shared/view/typed-value.ts'
import { useWords } from '../../../session/words.ts'
import { partOf } from './cell-drafts.ts'
import { placeOf, useTypedField, writeField, wrongInWords } from '../../edit/use-field.ts'

/** Where the active cell goes when an editor is left. */
export type Leaving = 'stay' | 'down' | 'right' | 'left'

type CellEditorProps = {
  readonly id: string
  readonly type: string
  /** What the record is called: refusals name it by this. */
  readonly title: string
  readonly column: Extract<GridColumn, { kind: 'property' }>
  readonly cell: unknown
  readonly speech: CellSpeech
  /** The key that began it, which stands in place of what was there; undefined where that is kept. */
  readonly first: string | undefined
  /** It was written (`text` shown until the map says so), or nothing was to be. */
  readonly onDone: (leaving: Leaving, text: string | undefined) => void
}

/**
 * A cell while it is edited: the field of the form without its label. What breaks a rule stays here with the rule in
 * words; what was typed is kept as a draft of the same place as in the form.
 */
export function CellEditor(props: CellEditorProps): ReactNode {
  const { id, type, title, column, cell, speech, first, onDone } = props
  const words = useWords()
  const { t, language } = words
  const errorId = useId()
  const { name, property } = column
  const properties: Readonly<Record<string, typeof property>> = nodeType(type)?.properties ?? {}
  const field = {
    id,
    type,
    name,
    property: properties[name] ?? property,
    value: propertyValue(column, cell),
    title,
  }
  const part = partOf(column, language)
  const choices = choicesOf(column)
  const stored = storedText(column, cell, speech)
  const leaving = useRef<Leaving>('stay')
  const typed = useTypedField(placeOf(field, part), stored, async (text) => {
    const value = valueOfText(column, text, language)
    if (!value.ok) return { ...value.refusal, params: { ...value.refusal.params } }
    const refusal = await writeField(field, value.value, words)
    if (refusal === null) {
      const choice = choices?.find((one) => one.id === text)
      onDone(leaving.current, choice === undefined ? text : choice[language])
    }
    return refusal
  })
  const element = useRef<HTMLInputElement & HTMLTextAreaElement & HTMLSelectElement>(null)
  useEffect(() => {
    element.current?.focus()
    if (first === undefined) if ('select' in (element.current ?? {})) element.current?.select()
  }, [first])
  const begin = useRef(first)
  const { type: typeInto } = typed
  useEffect(() => {
    if (begin.current === undefined) return
    typeInto(begin.current)
    begin.current = undefined
  })
  const commit = (then: Leaving): void => {
    leaving.current = then
    if (typed.isDirty) typed.commit()
    else {
      typed.commit()
      onDone(then, undefined)
    }
  }
  const press = (event: KeyboardEvent): void => {
    event.stopPropagation() // the grid moves by these keys, the editor writes with them
    const isLine = event.key === 'Enter' && event.shiftKey && isLong
    if (event.key === 'Escape') {
      event.preventDefault()
      typed.revert()
      onDone('stay', undefined)
    } else if (event.key === 'Enter' && !isLine) {
      event.preventDefault()
      commit('down')
    } else if (event.key === 'Tab') {
      event.preventDefault()
      commit(event.shiftKey ? 'left' : 'right')
    } else if (event.key === 'F2') event.preventDefault()
  }
  const isLong =
    choices === undefined && (property.kind === 'texts' || (property.kind === 'bilingual' && !isShort(name)))
  const understood =
    typed.isDirty && choices === undefined ? understoodAs(property, typed.typed, language) : undefined
  const attributes = {
    ref: element,
    className: 'grid-input',
    'aria-label': t('grid:editHint', { column: column.label[language], name: title }),
    lang: part === '' ? undefined : part,
    spellCheck: false,
    value: typed.typed,
    ...(typed.error === undefined ? {} : { 'aria-invalid': true, 'aria-describedby': errorId }),
    onKeyDown: press,
    onBlur: () => commit('stay'),
  }
  return (
    <>
      {choices !== undefined ? (
        <select {...attributes} onChange={(event) => typed.type(event.target.value)}>
          <option value="">{t('edit.notStated')}</option>
          {choices.map((one) => (
            <option key={one.id} value={one.id}>
              {one[language]}
            </option>
          ))}
        </select>
      ) : isLong ? (
        <textarea {...attributes} rows={5} onChange={(event) => typed.type(event.target.value)} />
      ) : (
        <input
          {...attributes}
          type="text"
          autoComplete="off"
          onChange={(event) => typed.type(event.target.value)}
        />
      )}
      {typed.error !== undefined ? (
        <p ref={inSight} id={errorId} className="grid-note field-error" role="alert">
          {typed.error.code.includes(':')
            ? t(typed.error.code, typed.error.params)
            : wrongInWords(typed.error, words, title)}
        </p>
      ) : understood !== undefined ? (
        <p className="grid-note muted">{t('edit.understood', { as: understood })}</p>
      ) : null}
    </>
  )
}

/** The reason is read whole, also at the edge of the grid. */
function inSight(note: HTMLElement | null): void {
  note?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
}

/** Names and abbreviations are a line, everything else in two languages is running text. */
function isShort(name: string): boolean {
  return ['name', 'abbreviation', 'shortName', 'publisher'].includes(name)
}

/** The text of the field: the id of a choice, the words of one language, else what a person would type. */
function storedText(column: GridColumn, cell: unknown, speech: CellSpeech): string {
  if (choicesOf(column) !== undefined) return cell === null || cell === undefined ? '' : plainOf(cell)
  if (column.kind === 'property' && column.property.kind === 'bilingual')
    return wordsIn(column, cell, speech.language)
  const typed = cellAsTyped(column, cell, speech)
  return typeof typed === 'number' && speech.language === 'fr'
    ? String(typed).replace('.', ',')
    : String(typed)
}
