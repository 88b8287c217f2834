import type { ReactNode } from 'react'
import { dispatchAnyTime } from '../../bridge/dispatch.ts'
import { useSavedViews } from '../../bridge/use-saved-views.ts'
import { announce } from '../../session/announce.ts'
import { openDialog } from '../../session/dialogs.ts'
import { useWords } from '../../session/words.ts'
import { ViewDialog } from './view-dialog.tsx'
import { namesOf } from './view-words.ts'

const backToList = (): void => openDialog({ kind: 'saved-views' })

/** What a saved view is called and who may read it. */
export function NameViewDialog({ id }: { readonly id: string }): ReactNode {
  const { t } = useWords()
  const saved = useSavedViews()
  const view = saved.status === 'ready' ? saved.answer.find((one) => one.id === id) : undefined
  if (view === undefined) return null
  return (
    <ViewDialog
      title={t('views:renameTitle')}
      first={{ en: view.names.en ?? '', fr: view.names.fr ?? '', handling: view.handling }}
      write={(value) => {
        const handling = value.handling === view.handling ? {} : { handling: value.handling }
        return dispatchAnyTime({ do: 'edit', id, properties: { name: namesOf(value), ...handling } })
      }}
      onDone={(name) => {
        backToList()
        announce(t('views:renamed', { name }))
      }}
      onClose={backToList}
    />
  )
}
