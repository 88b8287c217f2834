import type { ReactNode } from 'react'
import { forgetRecent, openMap, useApp } from '../../bridge/map-state.ts'
import { IconButton } from '../../parts/button.tsx'
import { focusFirst, wishFocus } from '../../parts/focus.ts'
import { moveInList } from '../../parts/roving.ts'
import { useWords } from '../../session/words.ts'

/** Maps opened before, newest first; one that is gone says so and can be taken off. */
export function RecentMaps(): ReactNode {
  const { t, day } = useWords()
  const recent = useApp((now) => now.recent)
  return (
    <section aria-labelledby="recent-maps">
      <h2 id="recent-maps">{t('start.recent')}</h2>
      {recent.length === 0 ? (
        <p className="muted">{t('start.noRecent')}</p>
      ) : (
        <ul className="recent" onKeyDown={moveInList}>
          {recent.map((map, index) => (
            <li key={`${map.folder}/${map.name}`}>
              <button
                type="button"
                className="recent-map"
                data-roving=""
                disabled={map.isMissing}
                onClick={() => void openMap({ how: 'recent', index })}
              >
                <b>{map.name}</b>
                <span className="muted">
                  {map.isMissing
                    ? t('start.missing')
                    : t('start.openedOn', { day: day(map.openedAt.slice(0, 10)) })}{' '}
                  · {map.folder}
                </span>
              </button>
              <IconButton
                icon="close"
                label={t('start.forget', { name: map.name })}
                onClick={(event) => {
                  // the line goes: the focus stays in the list, or at the beginning of the page
                  const { parentElement: line } = event.currentTarget
                  const next = line?.nextElementSibling ?? line?.previousElementSibling
                  if (next === null || next === undefined) wishFocus('main')
                  else focusFirst(next)
                  void forgetRecent(index)
                }}
              />
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
