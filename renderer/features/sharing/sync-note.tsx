import { useEffect, type ReactNode } from 'react'
import type { SyncResult } from '../../../shared/contract/hub-state.ts'
import { invoke } from '../../bridge/invoke.ts'
import { IconButton } from '../../parts/button.tsx'
import { wishFocus } from '../../parts/focus.ts'
import { Icon } from '../../parts/icons.tsx'
import { announce } from '../../session/announce.ts'
import { useWords } from '../../session/words.ts'
import { SyncTold } from './sync-told.tsx'

/** What the last sync had to tell, above the page, until the person has read it. */
export function SyncNote({ result }: { readonly result: SyncResult }): ReactNode {
  const { t } = useWords()
  useEffect(() => {
    announce(t('sharing:told.announced'))
  }, [result, t])
  const dismiss = (): void => {
    void invoke('hub:seen', {})
    wishFocus('main') // its button goes with it
  }
  return (
    <section className="note sync-note" aria-label={t('sharing:told.title')}>
      <Icon name="info" />
      <SyncTold result={result} />
      <IconButton icon="close" className="push" label={t('dismiss')} onClick={dismiss} />
    </section>
  )
}
