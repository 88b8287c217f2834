import type { ReactNode } from 'react'
import type { Language } from '../../../graph-schema/bilingual.ts'
import type { View } from '../../../shared/contract/app-commands.ts'
import { wishFocus } from '../../parts/focus.ts'
import { selectionOf, type Selection } from '../../session/selection.ts'
import { select } from '../../session/session.ts'

const viewOf: Readonly<Record<Selection['kind'], View>> = {
  cell: 'coverage',
  overlap: 'overlaps',
  point: 'points',
  record: 'records',
}

type OpenLinkProps = {
  readonly id: string
  readonly lang?: Language | undefined
  readonly children: ReactNode
}

/** The name of a finding or record as the way to the view that shows it. */
export function OpenLink({ id, lang, children }: OpenLinkProps): ReactNode {
  const selection = selectionOf(id)
  const open = (): void => {
    select(selection, viewOf[selection.kind])
    wishFocus('main')
  }
  return (
    <button type="button" className="button-link" lang={lang} onClick={open}>
      {children}
    </button>
  )
}
