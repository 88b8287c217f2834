import type { ReactNode } from 'react'
import { useApp } from '../../bridge/map-state.ts'
import { Icon } from '../../parts/icons.tsx'
import { Segmented } from '../../parts/segmented.tsx'
import { runCommand } from '../../session/commands.ts'
import { setLanguage, useSession } from '../../session/session.ts'
import { keysInWords, keysOf } from '../../session/shortcuts.ts'
import { useWords } from '../../session/words.ts'
import { ViewsButton } from '../views/views-button.tsx'

/** Program, map, search, language: the same on every view and on the start page. */
export function TopBar(): ReactNode {
  const { t } = useWords()
  const map = useApp((now) => now.map)
  const language = useSession((now) => now.language)
  return (
    <header className="top-bar">
      <strong className="brand">Fourfold</strong>
      {map.status === 'none' ? null : (
        <span className="map-name" title={'folder' in map ? map.folder : undefined}>
          {map.name}
        </span>
      )}
      {map.status === 'open' ? (
        <button
          type="button"
          className="find-button"
          onClick={() => runCommand('find')}
          aria-keyshortcuts="Control+K"
        >
          <Icon name="search" />
          <span>{t('find.button')}</span>
          {keysOf('find').map((keys) => (
            <kbd key={keys}>{keysInWords(keys, t)}</kbd>
          ))}
        </button>
      ) : null}
      {map.status === 'open' ? <ViewsButton /> : null}
      <Segmented
        className="language"
        label={t('language')}
        value={language}
        options={[
          { value: 'en', text: 'EN', label: t('command.language-en'), lang: 'en' },
          { value: 'fr', text: 'FR', label: t('command.language-fr'), lang: 'fr' },
        ]}
        onChange={setLanguage}
      />
    </header>
  )
}
