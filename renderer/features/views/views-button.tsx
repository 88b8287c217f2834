import type { ReactNode } from 'react'
import { useSavedViews } from '../../bridge/use-saved-views.ts'
import { Icon } from '../../parts/icons.tsx'
import { runCommand } from '../../session/commands.ts'
import { useAllPlaces } from '../../session/places.ts'
import { isChanged } from '../../session/saved-views.ts'
import { useSession } from '../../session/session.ts'
import { keysInWords, keysOf } from '../../session/shortcuts.ts'
import { useWords } from '../../session/words.ts'

/** Leads to the saved views, and says which one is open and whether something else is shown by now. */
export function ViewsButton(): ReactNode {
  const { t } = useWords()
  const openId = useSession((now) => now.savedView?.id)
  const [keys] = keysOf('saved-views')
  return (
    <button
      type="button"
      className="views-button"
      title={keys === undefined ? undefined : keysInWords(keys, t)}
      onClick={() => runCommand('saved-views')}
    >
      <Icon name="view" />
      <span>{openId === undefined ? t('views:button') : <OpenView id={openId} />}</span>
    </button>
  )
}

/** Asked only once a view was opened: the first view of the window does not wait for it. */
function OpenView({ id }: { readonly id: string }): ReactNode {
  const { t } = useWords()
  const saved = useSavedViews()
  useAllPlaces()
  const isOther = useSession((now) => now.savedView !== null && isChanged(now.savedView, now))
  const open = saved.status === 'ready' ? saved.answer.find((one) => one.id === id) : undefined
  if (open === undefined) return t('views:button')
  const said = t(isOther ? 'views:openedChanged' : 'views:opened', { name: open.name })
  return <span title={said}>{said}</span>
}
