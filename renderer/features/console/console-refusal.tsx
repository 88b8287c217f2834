import type { ReactNode } from 'react'
import type { RefusalValue } from '../../bridge/refusal.ts'
import { Icon } from '../../parts/icons.tsx'
import { RefusalNote } from '../../parts/refusal-note.tsx'
import { useWords } from '../../session/words.ts'

/** Why a query gave nothing; a server's own words stand as it wrote them, so that its mark is under the place it means. */
export function ConsoleRefusal({ refusal }: { readonly refusal: RefusalValue }): ReactNode {
  const { t } = useWords()
  if (refusal.code !== 'console-statement') return <RefusalNote refusal={refusal} />
  return (
    <div className="note note-error" role="alert">
      <Icon name="alert" />
      <div className="console-said">
        <p>{t('errors:console-statement', { reason: '' })}</p>
        <pre className="code console-statement">{refusal.params['reason']}</pre>
      </div>
    </div>
  )
}
