import type { ReactNode } from 'react'
import type { RefusalValue } from '../bridge/refusal.ts'
import { useWords } from '../session/words.ts'
import { IconButton } from './button.tsx'
import { Icon } from './icons.tsx'

type RefusalNoteProps = {
  readonly refusal: RefusalValue
  /** With it the note has a button that takes it away. */
  readonly onDismiss?: () => void
}

/** What happened, why, and what to do, in the language of the window. */
export function RefusalNote({ refusal, onDismiss }: RefusalNoteProps): ReactNode {
  const { t } = useWords()
  return (
    <div className="note note-error" role="alert">
      <Icon name="alert" />
      <p>{t(refusal.code.includes(':') ? refusal.code : `errors:${refusal.code}`, refusal.params)}</p>
      {onDismiss === undefined ? null : (
        <IconButton icon="close" className="push" label={t('dismiss')} onClick={onDismiss} />
      )}
    </div>
  )
}
