import { showRefusal } from '../../bridge/map-state.ts'
import { askSavedViews } from '../../bridge/use-saved-views.ts'
import { wishFocus } from '../../parts/focus.ts'
import { tell } from '../../session/announce.ts'
import { openSavedView } from '../../session/saved-views.ts'
import { session } from '../../session/session.ts'
import { wordsOf } from '../../session/words.ts'

/** Shows a saved view, as it is on the map now, and says so; or why it cannot be shown. */
export async function openViewOf(id: string): Promise<void> {
  const outcome = await askSavedViews()
  if (!outcome.ok) {
    showRefusal(outcome.refusal)
    return
  }
  const wanted = outcome.value.find((one) => one.id === id)
  const { t, number } = wordsOf(session.get().language)
  if (wanted === undefined) {
    showRefusal({ code: 'views:notThere', params: {} })
    return
  }
  const { name, gone } = wanted
  if (!openSavedView(wanted)) {
    showRefusal({ code: 'views:unreadable', params: { name } })
    return
  }
  wishFocus('main')
  const isWhole = gone === 0
  tell(
    [t('views:done', { name }), ...(isWhole ? [] : [t('views:gone', { count: gone, n: number(gone) })])].join(
      ' ',
    ),
  )
}
