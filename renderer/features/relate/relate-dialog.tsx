import { useEffect, useRef, useState, type ReactNode } from 'react'
import { nodeType } from '../../../graph-schema/registry.ts'
import { handlings } from '../../../graph-schema/vocabularies/handling.ts'
import type { EditableRecord } from '../../../shared/view/shapes/records.ts'
import { dispatch } from '../../bridge/dispatch.ts'
import type { RefusalValue } from '../../bridge/refusal.ts'
import { useAnswer } from '../../bridge/use-answer.ts'
import { Dialog } from '../../parts/dialog.tsx'
import { SelectField } from '../../parts/select-field.tsx'
import { tell } from '../../session/announce.ts'
import { closeDialog, type RelatedRecord } from '../../session/dialogs.ts'
import { useWords, type Words } from '../../session/words.ts'
import { newRecordId } from '../edit/new-record.ts'
import {
  possibleBetween,
  possibleRelationships,
  type PossibleRelationship,
} from '../../../shared/view/possible-relationships.ts'
import { RecordPicker } from '../edit/record-picker.tsx'

type RelateDialogProps = { readonly from: RelatedRecord; readonly to: RelatedRecord | undefined }

/** As closed as its more closed end, unless it is to be closer. */
const closer = handlings.filter((one) => one.id === 'fpt' || one.id === 'own')

/** Joins two records by one of the relationships that the schema lets these two have. */
export function RelateDialog({ from, to: given }: RelateDialogProps): ReactNode {
  const words = useWords()
  const { t, language } = words
  const [picked, setPicked] = useState<RelatedRecord>()
  const to = given ?? picked
  const existing = useAnswer('editable', { id: from.id })
  const record = existing.status === 'ready' ? existing.answer : null
  const possible = to === undefined ? [] : possibleBetween(from.type, to.type)
  const isThere = (one: PossibleRelationship): boolean => isJoined(record, one, to?.id)
  const [chosen, setChosen] = useState<string>()
  const [handling, setHandling] = useState('')
  const [error, setError] = useState<string>()
  const free = possible.filter((one) => !isThere(one))
  const kind = free.find((one) => keyOf(one) === chosen) ?? free[0]

  const kinds = useRef<HTMLFieldSetElement>(null)
  const isAsking = to !== undefined && possible.length > 0
  useEffect(() => {
    if (isAsking) kinds.current?.querySelector<HTMLElement>('input:checked')?.focus()
  }, [isAsking])

  const submit = async (): Promise<void> => {
    if (to === undefined) {
      setError(t('views:relate.pickOther'))
      return
    }
    if (kind === undefined) return
    const [start, end] = kind.direction === 'out' ? [from, to] : [to, from]
    const refusal = await dispatch({
      do: 'relate',
      type: kind.type,
      from: start.id,
      to: end.id,
      id: newRecordId(),
      properties: handling === '' ? {} : { handling },
    })
    if (refusal !== null) {
      setError(whyNot(refusal, record, [from, to], words))
      return
    }
    closeDialog()
    tell(t('views:relate.done', { sentence: sentenceOf(kind, from, to, words) }))
  }

  return (
    <Dialog
      title={t('views:relate.title', { name: from.name })}
      action={t('views:relate.action')}
      isBusy={to !== undefined && kind === undefined}
      onClose={closeDialog}
      onSubmit={() => void submit()}
      className="relate-dialog"
    >
      {to === undefined ? (
        <RecordPicker
          label={t('views:relate.with')}
          keepsEnter
          types={[...new Set(possibleRelationships(from.type).flatMap((one) => one.others))]}
          onPick={(one) => {
            setPicked(one.id === from.id ? undefined : one)
            setError(one.id === from.id ? t('views:relate.same') : undefined)
          }}
        />
      ) : possible.length === 0 ? (
        <p>
          {t('views:relate.none', {
            from: nodeType(from.type)?.label[language] ?? from.type,
            to: nodeType(to.type)?.label[language] ?? to.type,
          })}
        </p>
      ) : (
        <fieldset ref={kinds} className="relate-kinds">
          <legend>{t('views:relate.how')}</legend>
          {possible.map((one) => (
            <label key={keyOf(one)} className="check">
              <input
                type="radio"
                name="relate-kind"
                checked={kind !== undefined && keyOf(one) === keyOf(kind)}
                disabled={isThere(one)}
                onChange={() => {
                  setChosen(keyOf(one))
                  setError(undefined)
                }}
              />
              <span>
                {from.name} <b>{one.label[language]}</b> {to.name}
                {isThere(one) ? <span className="muted"> {t('views:relate.isThere')}</span> : null}
              </span>
            </label>
          ))}
        </fieldset>
      )}
      {!isAsking ? null : (
        <SelectField
          label={t('views:relate.handling')}
          value={handling}
          options={[['', t('views:relate.asEnds')], ...closer.map((one) => [one.id, one[language]] as const)]}
          onChange={setHandling}
        />
      )}
      {error === undefined ? null : (
        <p className="field-error" role="alert">
          {error}
        </p>
      )}
    </Dialog>
  )
}

function keyOf({ type, direction }: PossibleRelationship): string {
  return `${type} ${direction}`
}

/** "Public Safety Canada leads National Hotline": the direction is in the words. */
function sentenceOf(
  { label }: PossibleRelationship,
  from: RelatedRecord,
  to: RelatedRecord,
  { t, language }: Words,
): string {
  return t('views:relate.sentence', { from: from.name, label: label[language], to: to.name })
}

function isJoined(
  record: EditableRecord | null,
  { type, direction, isSymmetric }: PossibleRelationship,
  other: string | undefined,
): boolean {
  return (record?.relationships ?? []).some(
    (one) => one.type === type && one.other.id === other && (isSymmetric || one.direction === direction),
  )
}

/** Why it was not done, with names in place of ids. */
function whyNot(
  { code, params }: RefusalValue,
  record: EditableRecord | null,
  ends: readonly RelatedRecord[],
  { t, language }: Words,
): string {
  const nameOf = (id: unknown): string =>
    ends.find((one) => one.id === id)?.name ??
    record?.relationships.find((one) => one.other.id === id)?.other.name ??
    String(id)
  if (code === 'ends-only-one')
    return t('views:relate.onlyOne', {
      name: nameOf(params['id']),
      other: nameOf(params['other']),
      type: nodeType(String(params['to']))?.label[language] ?? String(params['to']),
    })
  const key = code.includes(':') ? code : `errors:${code}`
  return t(key, params['id'] === undefined ? params : { ...params, id: nameOf(params['id']) })
}
