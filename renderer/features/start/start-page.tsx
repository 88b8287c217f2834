import { useEffect, type ReactNode } from 'react'
import { openMap, readRecent } from '../../bridge/map-state.ts'
import { Icon, type IconName } from '../../parts/icons.tsx'
import { PaneHeading } from '../../parts/pane-heading.tsx'
import { runCommand } from '../../session/commands.ts'
import { useSession } from '../../session/session.ts'
import { useWords } from '../../session/words.ts'
import { OpeningNote } from '../frame/opening-note.tsx'
import { RecentMaps } from './recent-maps.tsx'

/** Where one begins: a map opened before, the starter map, an empty one, a file, a hub. */
export function StartPage(): ReactNode {
  const { t } = useWords()
  const language = useSession((now) => now.language)
  useEffect(() => void readRecent(), [])
  return (
    <main className="start" data-pane="main" tabIndex={-1}>
      <div className="start-inside">
        <header>
          <PaneHeading of="main">{t('start.title')}</PaneHeading>
          <p className="muted start-about">{t('start.about')}</p>
        </header>
        <OpeningNote />
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
          <Way
            icon="swap"
            title={t('command.map-clone')}
            about={t('sharing:clone.way')}
            onClick={() => void runCommand('map-clone')}
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
