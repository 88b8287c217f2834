import type { ReactNode } from 'react'
import { IconButton } from '../../parts/button.tsx'
import { useSession } from '../../session/session.ts'
import { useWords } from '../../session/words.ts'
import { helpHere } from './help-here.ts'

/** In the head of a view: opens the page of the help that is about it. */
export function HelpLink(): ReactNode {
  const { t } = useWords()
  const view = useSession((now) => now.view)
  return <IconButton icon="help" label={t('help:ofView', { page: t(`view.${view}`) })} onClick={helpHere} />
}
