import type { ReactNode } from 'react'
import type { Language } from '../../graph-schema/bilingual.ts'
import { selectFurther } from '../session/session.ts'

type RecordLinkProps = {
  readonly id: string
  readonly lang?: Language | undefined
  readonly children: ReactNode
}

/** The name of a record as the way to it. Who comes back finds the focus where they left it (`data-to`, focus.ts). */
export function RecordLink({ id, lang, children }: RecordLinkProps): ReactNode {
  return (
    <button
      type="button"
      className="button-link"
      lang={lang}
      data-to={id}
      onClick={() => selectFurther({ kind: 'record', id })}
    >
      {children}
    </button>
  )
}
