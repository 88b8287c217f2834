import { useState, type ReactNode } from 'react'
import { dispatchAnyTime } from '../../bridge/dispatch.ts'
import { Dialog } from '../../parts/dialog.tsx'
import { tell } from '../../session/announce.ts'
import { closeDialog } from '../../session/dialogs.ts'
import { nowSaved, viewNow } from '../../session/saved-views.ts'
import { useWords } from '../../session/words.ts'
import { newRecordId } from '../edit/new-record.ts'
import { ViewFields, type ViewFieldsValue } from './view-fields.tsx'
import { nameIn, namesOf, whyNotSaved } from './view-words.ts'

/** Saves what the window shows now, under a name and with a handling of its own. */
export function SaveViewDialog(): ReactNode {
  const words = useWords()
  const { t } = words
  const [value, setValue] = useState<ViewFieldsValue>({ en: '', fr: '', handling: 'own' })
  const [error, setError] = useState<string>()
  const submit = async (): Promise<void> => {
    const name = nameIn(value, words)
    if (name === '') {
      setError(t('views:nameNeeded'))
      return
    }
    const id = newRecordId()
    const shows = viewNow()
    const refusal = await dispatchAnyTime({
      do: 'create',
      type: 'View',
      id,
      properties: { name: namesOf(value), handling: value.handling, shows },
    })
    if (refusal !== null) {
      setError(whyNotSaved(refusal, value, words))
      return
    }
    nowSaved(id, shows)
    closeDialog()
    tell(t('views:saved', { name }))
  }
  return (
    <Dialog
      title={t('views:saveTitle')}
      action={t('views:keep')}
      onClose={closeDialog}
      onSubmit={() => void submit()}
    >
      <p className="dialog-about">{t('views:about')}</p>
      <ViewFields
        value={value}
        error={error}
        onChange={(next) => {
          setValue(next)
          setError(undefined)
        }}
      />
    </Dialog>
  )
}
