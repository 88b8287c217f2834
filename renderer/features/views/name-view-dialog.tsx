import { useState, type ReactNode } from 'react'
import type { SavedViewView } from '../../../shared/view/shapes/saved-views.ts'
import { dispatchAnyTime } from '../../bridge/dispatch.ts'
import { useSavedViews } from '../../bridge/use-saved-views.ts'
import { Dialog } from '../../parts/dialog.tsx'
import { announce } from '../../session/announce.ts'
import { openDialog } from '../../session/dialogs.ts'
import { useWords } from '../../session/words.ts'
import { ViewFields, type ViewFieldsValue } from './view-fields.tsx'
import { nameIn, namesOf, whyNotSaved } from './view-words.ts'

const backToList = (): void => openDialog({ kind: 'saved-views' })

/** What a saved view is called and who may read it. */
export function NameViewDialog({ id }: { readonly id: string }): ReactNode {
  const saved = useSavedViews()
  const view = saved.status === 'ready' ? saved.answer.find((one) => one.id === id) : undefined
  return view === undefined ? null : <Ask view={view} />
}

function Ask({ view }: { readonly view: SavedViewView }): ReactNode {
  const words = useWords()
  const { t } = words
  const [value, setValue] = useState<ViewFieldsValue>({
    en: view.names.en ?? '',
    fr: view.names.fr ?? '',
    handling: view.handling,
  })
  const [error, setError] = useState<string>()
  const submit = async (): Promise<void> => {
    const name = nameIn(value, words)
    if (name === '') {
      setError(t('views:nameNeeded'))
      return
    }
    const handling = value.handling === view.handling ? {} : { handling: value.handling }
    const refusal = await dispatchAnyTime({
      do: 'edit',
      id: view.id,
      properties: { name: namesOf(value), ...handling },
    })
    if (refusal !== null) {
      setError(whyNotSaved(refusal, value, words))
      return
    }
    backToList()
    announce(t('views:renamed', { name }))
  }
  return (
    <Dialog
      title={t('views:renameTitle')}
      action={t('views:keep')}
      onClose={backToList}
      onSubmit={() => void submit()}
    >
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
