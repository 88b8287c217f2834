import { useEffect, type ReactNode } from 'react'
import { openMap, readRecent, useApp } from '../../bridge/map-state.ts'
import { Icon, type IconName } from '../../parts/icons.tsx'
import { RefusalNote } from '../../parts/refusal-note.tsx'
import { useSession } from '../../session/session.ts'
import { useWords } from '../../session/words.ts'
import { RecentMaps } from './recent-maps.tsx'

/** Where one begins: a map opened before, the starter map, an empty one, a file. */
export function StartPage(): ReactNode {
  const { t } = useWords()
  const language = useSession((now) => now.language)
  const refusal = useApp((now) => now.refusal)
  useEffect(() => void readRecent(), [])
  return (
    <main className="start" data-pane="main" tabIndex={-1}>
      <div className="start-inside">
        <header>
          <h1>{t('start.title')}</h1>
          <p className="muted start-about">{t('start.about')}</p>
        </header>
        {refusal === null ? null : <RefusalNote refusal={refusal} />}
        <section aria-label={t('start.begin')} className="start-ways">
          <Way
            icon="map"
            title={t('start.starter')}
            about={t('start.starterAbout')}
            onClick={() => void openMap({ how: 'starter', language })}
            isFirst
          />
          <Way
            icon="folder"
            title={t('start.open')}
            about={t('start.openAbout')}
            onClick={() => void openMap({ how: 'dialog', language })}
          />
          <Way
            icon="plus"
            title={t('start.empty')}
            about={t('start.emptyAbout')}
            onClick={() => void openMap({ how: 'empty', language })}
          />
        </section>
        <RecentMaps />
        <p className="muted">{t('start.drop')}</p>
      </div>
    </main>
  )
}

type WayProps = {
  readonly icon: IconName
  readonly title: string
  readonly about: string
  readonly isFirst?: boolean
  readonly onClick: () => void
}

function Way({ icon, title, about, isFirst, onClick }: WayProps): ReactNode {
  return (
    <button type="button" className={isFirst === true ? 'way way-first' : 'way'} onClick={onClick}>
      <Icon name={icon} />
      <span>
        <b>{title}</b>
        <span className="muted">{about}</span>
      </span>
    </button>
  )
}
