import { useState, type ReactNode } from 'react'
import type { RefusalValue } from '../../bridge/refusal.ts'
import { Dialog } from '../../parts/dialog.tsx'
import { useWords } from '../../session/words.ts'
import { ViewFields, type ViewFieldsValue } from './view-fields.tsx'
import { nameIn, whyNotSaved } from './view-words.ts'

type ViewDialogProps = {
  readonly title: string
  readonly about?: string
  readonly first: ViewFieldsValue
  /** Writes what was filled in; gives why it was not taken. It is called with a name in one language at least. */
  readonly write: (value: ViewFieldsValue) => Promise<RefusalValue | null>
  readonly onDone: (name: string) => void
  readonly onClose: () => void
}

/** Asks what a view is called and who may read it; what is refused stays, with the reason at its field. */
export function ViewDialog({ title, about, first, write, onDone, onClose }: ViewDialogProps): ReactNode {
  const words = useWords()
  const { t } = words
  const [value, setValue] = useState(first)
  const [error, setError] = useState<string>()
  const submit = async (): Promise<void> => {
    const name = nameIn(value, words)
    if (name === '') {
      setError(t('views:nameNeeded'))
      return
    }
    const refusal = await write(value)
    if (refusal === null) onDone(name)
    else setError(whyNotSaved(refusal, value, words))
  }
  return (
    <Dialog title={title} action={t('views:keep')} onClose={onClose} onSubmit={() => void submit()}>
      {about === undefined ? null : <p className="dialog-about">{about}</p>}
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
