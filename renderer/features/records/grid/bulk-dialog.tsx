import { useState, type ReactNode } from 'react'
import type { BatchStep } from '../../../../shared/commands/command.ts'
import { validateProperties } from '../../../../shared/commands/validate.ts'
import { bulkSteps, listKinds, type BulkChange } from '../../../../shared/view/grid/bulk-steps.ts'
import type { RelationshipColumn } from '../../../../shared/view/grid/cell-links.ts'
import { valueOfText } from '../../../../shared/view/grid/cell-value.ts'
import {
  choicesOf,
  gridColumns,
  isTyped,
  type GridColumn,
} from '../../../../shared/view/grid/grid-columns.ts'
import { understoodAs } from '../../../../shared/view/typed-value.ts'
import { askOnce } from '../../../bridge/answers.ts'
import type { RefusalValue } from '../../../bridge/refusal.ts'
import { useCommon } from '../../../bridge/use-answer.ts'
import { Dialog } from '../../../parts/dialog.tsx'
import { Field } from '../../../parts/field.tsx'
import { SelectField } from '../../../parts/select-field.tsx'
import { RefusalNote } from '../../../parts/refusal-note.tsx'
import { useWords } from '../../../session/words.ts'
import { wrongInWords } from '../../edit/use-field.ts'
import { linkCommands, LinkFields, type LinkChange } from './bulk-link.tsx'
import { CommandsDialog } from './commands-dialog.tsx'

type BulkDialogProps = {
  readonly type: string
  readonly ids: ReadonlySet<string>
  readonly onClose: () => void
}

type How = BulkChange['how']
type PropertyColumn = Extract<GridColumn, { kind: 'property' }>

/** One property or relationship of many records: which, what to do with it, and, before anything is written, what that comes to. */
export function BulkDialog({ type, ids, onClose }: BulkDialogProps): ReactNode {
  const { t, number } = useWords()
  const [chosen, setChosen] = useState<Chosen>()
  const title = t('grid:bulk.title', { count: ids.size, n: number(ids.size) })
  return chosen === undefined ? (
    <ChooseChange type={type} ids={ids} title={title} onChosen={setChosen} onClose={onClose} />
  ) : (
    <CommandsDialog
      title={title}
      type={type}
      commands={chosen.commands}
      unchanged={chosen.unchanged}
      madeFor={chosen.madeFor}
      action="grid:bulk.apply"
      done="grid:bulk.done"
      onClose={onClose}
    />
  )
}

type ChooseProps = BulkDialogProps & {
  readonly title: string
  readonly onChosen: (chosen: Chosen) => void
}

/** What is to be done, how many records it leaves as they are, and which one it makes only for the others. */
type Chosen = {
  readonly commands: readonly BatchStep[]
  readonly unchanged: number
  readonly madeFor?: string
}

function ChooseChange({ type, ids, title, onChosen, onClose }: ChooseProps): ReactNode {
  const words = useWords()
  const { t, language } = words
  const common = useCommon()
  const all = gridColumns(type)
  const columns = all.filter(
    (one): one is PropertyColumn => one.kind === 'property' && isTyped(one) && one.language !== 'own',
  )
  const links = all.filter((one): one is RelationshipColumn => one.kind === 'relationship')
  const [key, setKey] = useState(
    columns.find((one) => one.property.kind === 'choice')?.key ?? columns[0]!.key,
  )
  const column = columns.find((one) => one.key === key) ?? columns[0]!
  const link = links.find((one) => one.key === key)
  const [linkChange, setLinkChange] = useState<LinkChange>({ how: 'join', other: undefined })
  const hows: readonly How[] = listKinds.has(column.property.kind)
    ? ['set', 'add', 'take', 'clear']
    : ['set', 'clear']
  const [chosen, setHow] = useState<How>('set')
  const how = hows.includes(chosen) ? chosen : 'set'
  const [text, setText] = useState('')
  const [error, setError] = useState<string>()
  const [refusal, setRefusal] = useState<RefusalValue | null>(null)

  const submitLink = async (chosen: RelationshipColumn): Promise<void> => {
    const { how: what, other } = linkChange
    if (other === undefined) {
      setError(t('cells:bulk.otherNeeded'))
      return
    }
    const { type: of, direction } = chosen
    const ties = await askOnce('ties', { records: [...ids], type: of, direction }, common)
    if (ties.ok) onChosen(linkCommands(chosen, ids, { how: what, other }, ties.value, language))
    else setRefusal(ties.refusal)
  }
  const submit = async (): Promise<void> => {
    if (link !== undefined) return submitLink(link)
    const change = changeOf(type, column, how, text, language)
    if (change === undefined) {
      setError(t('grid:bulk.valueNeeded'))
      return
    }
    if (!change.ok) {
      const { code, params } = change.refusal
      setError(code.includes(':') ? t(code, params) : wrongInWords({ code, params: { ...params } }, words))
      return
    }
    const asked = await askOnce('table', { type, columns: [column.key] }, common)
    if (!asked.ok) {
      setRefusal(asked.refusal)
      return
    }
    const rows = asked.value.rows.filter(([id]) => ids.has(id))
    onChosen({ commands: bulkSteps(rows, column, 1, change.value), unchanged: 0 })
  }
  return (
    <Dialog title={title} action={t('grid:bulk.preview')} onClose={onClose} onSubmit={() => void submit()}>
      <SelectField
        label={t('grid:bulk.property')}
        value={key}
        options={[
          ...columns.map((one) => [one.key, one.label[language]] as const),
          ...links.map(
            (one) => [one.key, t('cells:bulk.relationship', { label: one.label[language] })] as const,
          ),
        ]}
        onChange={(chosen) => {
          setKey(chosen)
          setText('')
          setLinkChange({ how: 'join', other: undefined })
          setError(undefined)
        }}
      />
      {link === undefined ? (
        <>
          <SelectField
            label={t('grid:bulk.what')}
            value={how}
            options={hows.map((one) => [one, t(`grid:bulk.${one === 'clear' ? 'clearValue' : one}`)])}
            onChange={(chosen) => setHow(chosen as How)}
          />
          {how === 'clear' ? null : (
            <ValueField
              column={column}
              text={text}
              error={error}
              onText={(next) => {
                setText(next)
                setError(undefined)
              }}
            />
          )}
        </>
      ) : (
        <LinkFields
          key={link.key}
          type={type}
          column={link}
          change={linkChange}
          error={error}
          onChange={(next) => {
            setLinkChange(next)
            setError(undefined)
          }}
        />
      )}
      {refusal === null ? null : <RefusalNote refusal={refusal} />}
    </Dialog>
  )
}

/** What is to be done, checked by the rule of the property; undefined where a value is missing. */
function changeOf(
  type: string,
  column: PropertyColumn,
  how: How,
  text: string,
  language: 'en' | 'fr',
):
  | { readonly ok: true; readonly value: BulkChange }
  | Extract<ReturnType<typeof valueOfText>, { ok: false }>
  | undefined {
  if (how === 'clear') return { ok: true, value: { how } }
  if (text.trim() === '') return undefined
  const value = valueOfText(column, text, language)
  if (!value.ok) return value
  const valid = validateProperties({ type, id: '…', properties: { [column.name]: value.value } })
  if (!valid.ok) return valid
  return how === 'set'
    ? { ok: true, value: { how, value: value.value } }
    : { ok: true, value: { how, items: value.value as readonly string[] } }
}

type ValueFieldProps = {
  readonly column: PropertyColumn
  readonly text: string
  readonly error: string | undefined
  readonly onText: (text: string) => void
}

function ValueField({ column, text, error, onText }: ValueFieldProps): ReactNode {
  const { t, language } = useWords()
  const choices = choicesOf(column)
  const { kind } = column.property
  const understood = choices === undefined ? understoodAs(column.property, text, language) : undefined
  const help =
    understood !== undefined
      ? t('edit.understood', { as: understood })
      : ['timing', 'stated-date', 'date', 'fiscal-years', 'texts', 'languages'].includes(kind)
        ? t(`edit.help.${kind}`)
        : undefined
  return (
    <Field label={t('grid:bulk.value')} error={error} {...(help === undefined ? {} : { help })}>
      {(attributes) =>
        choices !== undefined ? (
          <span className="select">
            <select {...attributes} value={text} onChange={(event) => onText(event.target.value)}>
              <option value="">{t('edit.notStated')}</option>
              {choices.map((one) => (
                <option key={one.id} value={one.id}>
                  {one[language]}
                </option>
              ))}
            </select>
          </span>
        ) : kind === 'texts' || kind === 'bilingual' ? (
          <textarea
            {...attributes}
            rows={3}
            lang={column.language === 'fr' || column.language === 'en' ? column.language : undefined}
            value={text}
            onChange={(event) => onText(event.target.value)}
          />
        ) : (
          <input
            {...attributes}
            autoComplete="off"
            value={text}
            onChange={(event) => onText(event.target.value)}
          />
        )
      }
    </Field>
  )
}
