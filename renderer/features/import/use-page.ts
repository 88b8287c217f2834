import { startTransition, useEffect, useState } from 'react'
import type { ImportFilter, ImportPageView } from '../../../shared/import/import-view.ts'
import { commonOf } from '../../bridge/answers.ts'
import { invoke } from '../../bridge/invoke.ts'
import { useRevision } from '../../bridge/map-state.ts'
import type { RefusalValue } from '../../bridge/refusal.ts'
import { session, useSession } from '../../session/session.ts'
import type { Decisions } from './import-state.ts'

export type Page =
  | { readonly is: 'waiting'; readonly before: ImportPageView | undefined }
  | { readonly is: 'ready'; readonly page: ImportPageView }
  | { readonly is: 'refused'; readonly refusal: RefusalValue }

/** A page of the difference, asked anew when the filter, an answer, the language or the map changes. */
export function usePage(choices: Decisions['choices'], filter: ImportFilter): Page {
  const language = useSession((now) => now.language)
  const revision = useRevision()
  const [page, setPage] = useState<Page>({ is: 'waiting', before: undefined })
  useEffect(() => {
    let isWanted = true
    const { asOf, today, scope } = session.get()
    const common = commonOf(language, asOf ?? today, scope, null)
    void invoke('import:look', { choices, filter, common }).then((outcome) => {
      if (!isWanted) return
      // its rows are rendered bit by bit, so that frames go on
      startTransition(() =>
        setPage(
          outcome.ok ? { is: 'ready', page: outcome.value } : { is: 'refused', refusal: outcome.refusal },
        ),
      )
    })
    return () => {
      isWanted = false
    }
  }, [choices, filter, language, revision])
  return page
}
