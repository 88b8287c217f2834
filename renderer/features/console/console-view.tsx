import type { ReactNode } from 'react'
import { useHub } from '../../bridge/hub.ts'
import { useRan } from '../../bridge/console.ts'
import { Icon } from '../../parts/icons.tsx'
import { ConsoleRefusal } from './console-refusal.tsx'
import { useWords } from '../../session/words.ts'
import { ViewHead } from '../frame/view-head.tsx'
import { NotConnected } from './not-connected.tsx'
import { QueryEditor } from './query-editor.tsx'
import { QueryList } from './query-list.tsx'
import { ResultPanel } from './result-panel.tsx'

/** Questions to the graph of the hub, in Cypher, for those who want it: it is read, never changed. */
export function ConsoleView(): ReactNode {
  const { t } = useWords()
  const hub = useHub((now) => now)
  const ran = useRan()
  const isConnected = hub?.isConnected === true
  return (
    <>
      <ViewHead title={t('view.console')} about={t('console:about')}>
        {isConnected ? <QueryList /> : null}
      </ViewHead>
      {hub === null ? null : isConnected ? (
        <>
          <p className="console-of">
            <Icon name="info" /> <HoldsWhat />
          </p>
          <QueryEditor />
          {ran.status === 'refused' ? <ConsoleRefusal refusal={ran.refusal} /> : null}
          {ran.status === 'ready' ? <ResultPanel key={ran.nth} nth={ran.nth} result={ran.result} /> : null}
        </>
      ) : (
        <NotConnected hub={hub} />
      )}
    </>
  )
}

/** Whose graph this is, and who may see it; that it is not the copy that is open. */
function HoldsWhat(): ReactNode {
  const { t } = useWords()
  const address = useHub((now) => now?.place?.address ?? '')
  const last = useHub((now) => now?.standing.last ?? null)
  const audience = last?.address === address ? last.audience : undefined
  if (audience === undefined) return t('console:holds', { address })
  return t('console:holdsFor', {
    address,
    audience: audience === 'fpt' ? t('briefing:audience.fpt') : audience,
  })
}
