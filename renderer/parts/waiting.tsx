import type { ReactNode } from 'react'
import { useWords } from '../session/words.ts'

/** A line in place of what is still being computed; it appears only when that takes longer than a blink (styles). */
export function Waiting({ what }: { readonly what: string }): ReactNode {
  const { t } = useWords()
  return (
    <p className="waiting" role="status">
      {t('waiting', { what })}
    </p>
  )
}
