import type { ReactNode } from 'react'
import { dispatchAnyTime } from '../../bridge/dispatch.ts'
import { tell } from '../../session/announce.ts'
import { closeDialog } from '../../session/dialogs.ts'
import { nowSaved, viewNow } from '../../session/saved-views.ts'
import { useWords } from '../../session/words.ts'
import { newRecordId } from '../edit/new-record.ts'
import { ViewDialog } from './view-dialog.tsx'
import { namesOf } from './view-words.ts'

/** Saves what the window shows now, under a name and with a handling of its own. */
export function SaveViewDialog(): ReactNode {
  const { t } = useWords()
  return (
    <ViewDialog
      title={t('views:saveTitle')}
      about={t('views:about')}
      first={{ en: '', fr: '', handling: 'own' }}
      write={async (value) => {
        const [id, shows] = [newRecordId(), viewNow()]
        const properties = { name: namesOf(value), handling: value.handling, shows }
        const refusal = await dispatchAnyTime({ do: 'create', type: 'View', id, properties })
        if (refusal === null) nowSaved(id, shows)
        return refusal
      }}
      onDone={(name) => {
        closeDialog()
        tell(t('views:saved', { name }))
      }}
      onClose={closeDialog}
    />
  )
}
