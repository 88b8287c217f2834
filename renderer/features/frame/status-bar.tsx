import { useEffect, type ReactNode } from 'react'
import type { MapState } from '../../../shared/contract/window-state.ts'
import { isShared, readHub, useHub } from '../../bridge/hub.ts'
import { useAnswer } from '../../bridge/use-answer.ts'
import { useIsEmptyMap } from '../../bridge/use-empty-map.ts'
import { useApp } from '../../bridge/map-state.ts'
import { Icon } from '../../parts/icons.tsx'
import { later } from '../../parts/later.tsx'
import { notice } from '../../session/announce.ts'
import { useStore } from '../../session/store.ts'
import { useWords } from '../../session/words.ts'

const HubLine = later(() => import('../sharing/hub-line.tsx').then(({ HubLine: it }) => it))

const sum = (counts: Readonly<Record<string, number>>): number =>
  Object.values(counts).reduce((all, one) => all + one, 0)

/**
 * Size of the map, that it is saved, how it stands to its hub, its ceiling (R30), who works here. What was just done stands in place of the first
 * two for some seconds: it was announced already (announcer.tsx), so this is no live region.
 */
export function StatusBar(): ReactNode {
  const { t } = useWords()
  const map = useApp((now) => now.map)
  const author = useApp((now) => now.author)
  const said = useStore(notice, (now) => now)
  const hub = useHub((now) => (now !== null && isShared(now) ? now : null))
  useEffect(() => void readHub(), [])
  const who =
    author === null ? null : [author.name, author.organization].filter((one) => one !== null && one !== '')
  return (
    <footer className="status-bar">
      {said === null ? (
        <Standing map={map} />
      ) : (
        <span className="notice">
          <Icon name="check" /> {said.text}
        </span>
      )}
      {hub === null ? null : <HubLine hub={hub} />}
      <span>{t('status.ceiling')}</span>
      {who === null ? null : <span className="push">{t('status.who', { who: who.join(', ') })}</span>}
    </footer>
  )
}

function Standing({ map }: { readonly map: MapState }): ReactNode {
  const { t, number } = useWords()
  const info = useAnswer('info', {}, 'later')
  const isEmpty = useIsEmptyMap()
  return (
    <>
      {info.status === 'ready' ? (
        <span>
          {isEmpty
            ? t('status.vocabularies')
            : t('status.size', {
                records: number(sum(info.answer.nodes)),
                relationships: number(sum(info.answer.relationships)),
              })}
        </span>
      ) : null}
      {map.status === 'open' ? (
        <span>{map.isReadOnly ? t('status.readOnly') : t('status.saved')}</span>
      ) : null}
    </>
  )
}
