import type { ReactNode } from 'react'
import type { RefusalValue } from '../bridge/refusal.ts'
import { useWords } from '../session/words.ts'
import { Icon } from './icons.tsx'

/** What happened, why, and what to do, in the language of the window. */
export function RefusalNote({ refusal }: { readonly refusal: RefusalValue }): ReactNode {
  const { t } = useWords()
  return (
    <div className="note note-error" role="alert">
      <Icon name="alert" />
      <p>{t(refusal.code.includes(':') ? refusal.code : `errors:${refusal.code}`, refusal.params)}</p>
    </div>
  )
}
