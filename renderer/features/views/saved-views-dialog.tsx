import { useState, type ReactNode } from 'react'
import { views, type View } from '../../../shared/contract/app-commands.ts'
import type { SavedViewView } from '../../../shared/view/shapes/saved-views.ts'
import { dispatchAnyTime } from '../../bridge/dispatch.ts'
import { useApp } from '../../bridge/map-state.ts'
import { useSavedViews } from '../../bridge/use-saved-views.ts'
import { Answer } from '../../parts/answer.tsx'
import { Button } from '../../parts/button.tsx'
import { Dialog } from '../../parts/dialog.tsx'
import { announce } from '../../session/announce.ts'
import { runCommand } from '../../session/commands.ts'
import { useAllPlaces } from '../../session/places.ts'
import { closeDialog, openDialog } from '../../session/dialogs.ts'
import { closeSavedView, isChanged, nowSaved, viewNow } from '../../session/saved-views.ts'
import { useSession } from '../../session/session.ts'
import { handlingName } from '../../session/vocabulary.ts'
import { langIfOther, useWords, wordsOf, type Words } from '../../session/words.ts'
import { newRecordId } from '../edit/new-record.ts'
import { openViewOf } from './open-view.ts'
import { whyNotSaved } from './view-words.ts'

/** The views that are saved on this map: each is opened, renamed, brought up to date, duplicated or removed here. */
export function SavedViewsDialog(): ReactNode {
  const { t } = useWords()
  const saved = useSavedViews()
  const isReadOnly = useApp((now) => now.map.status === 'open' && now.map.isReadOnly)
  const [error, setError] = useState<string>()
  return (
    <Dialog title={t('views:list')} onClose={closeDialog} className="saved-views">
      <p>
        <Button
          look="primary"
          icon="plus"
          disabled={isReadOnly}
          title={isReadOnly ? t('status.readOnly') : undefined}
          onClick={() => runCommand('save-view')}
        >
          {t('views:save')}
        </Button>
      </p>
      {error === undefined ? null : (
        <p className="field-error" role="alert">
          {error}
        </p>
      )}
      <Answer of={saved} what={t('views:list')}>
        {(answer) =>
          answer.length === 0 ? (
            <p className="muted">{t('views:none')}</p>
          ) : (
            <ul className="view-rows">
              {answer.map((view) => (
                <ViewRow key={view.id} view={view} isReadOnly={isReadOnly} onRefused={setError} />
              ))}
            </ul>
          )
        }
      </Answer>
    </Dialog>
  )
}

type ViewRowProps = {
  readonly view: SavedViewView
  readonly isReadOnly: boolean
  readonly onRefused: (error: string | undefined) => void
}

function ViewRow({ view, isReadOnly, onRefused }: ViewRowProps): ReactNode {
  const words = useWords()
  const { t, number, language } = words
  const { id, name, names, handling, shows, gone } = view
  const isOpen = useSession((now) => now.savedView?.id === id)
  useAllPlaces()
  const isOther = useSession((now) => now.savedView?.id === id && isChanged(now.savedView, now))
  const done = async (command: Parameters<typeof dispatchAnyTime>[0], said: string): Promise<boolean> => {
    const refusal = await dispatchAnyTime(command)
    onRefused(
      refusal === null
        ? undefined
        : whyNotSaved(refusal, { en: names.en ?? '', fr: names.fr ?? '', handling }, words),
    )
    if (refusal === null) announce(said)
    return refusal === null
  }
  const update = async (): Promise<void> => {
    const now = viewNow()
    if (await done({ do: 'edit', id, properties: { shows: now } }, t('views:updated', { name })))
      nowSaved(id, now)
  }
  const duplicate = (): Promise<boolean> => {
    const properties = {
      name: copyNames(names),
      handling: handling === 'in-confidence' ? 'own' : handling,
      shows,
    }
    return done(
      { do: 'create', type: 'View', id: newRecordId(), properties },
      t('views:duplicated', { name: t('views:copyOf', { name }) }),
    )
  }
  const remove = async (): Promise<void> => {
    if ((await done({ do: 'remove', id }, t('views:removed', { name }))) && isOpen) closeSavedView()
  }
  return (
    <li>
      <div className="view-row-name">
        <button
          type="button"
          className="button-link"
          aria-current={isOpen ? 'true' : undefined}
          onClick={() => {
            closeDialog()
            void openViewOf(id)
          }}
        >
          <span lang={langIfOther(view.lang, words)}>{name}</span>
        </button>
        <span className="muted">
          {[
            shows === null ? '' : viewTitle(shows.view, words),
            handlingName(handling, language),
            isOther ? t('views:isChanged') : isOpen ? t('views:isOpen') : '',
          ]
            .filter((one) => one !== '')
            .join(' · ')}
        </span>
        {gone === 0 ? null : (
          <span className="muted">{t('views:gone', { count: gone, n: number(gone) })}</span>
        )}
      </div>
      <div className="buttons">
        {isOpen ? (
          <Button
            look="quiet"
            aria-label={t('views:leave', { name })}
            onClick={() => {
              closeSavedView()
              announce(t('views:left'))
            }}
          >
            {t('close')}
          </Button>
        ) : null}
        {isReadOnly ? null : (
          <>
            <Button look="quiet" aria-label={t('views:updateOf', { name })} onClick={() => void update()}>
              {t('views:update')}
            </Button>
            <Button
              look="quiet"
              aria-label={t('views:renameOf', { name })}
              onClick={() => openDialog({ kind: 'name-view', id })}
            >
              {t('views:rename')}
            </Button>
            <Button
              look="quiet"
              aria-label={t('views:duplicateOf', { name })}
              onClick={() => void duplicate()}
            >
              {t('views:duplicate')}
            </Button>
            <Button look="quiet" aria-label={t('views:removeOf', { name })} onClick={() => void remove()}>
              {t('views:remove')}
            </Button>
          </>
        )}
      </div>
    </li>
  )
}

function viewTitle(view: string, { t }: Words): string {
  const known: View | undefined = views.find((one) => one === view)
  return known === undefined ? view : t(`view.${known}`)
}

/** Each name says that it is a copy, in its own language. */
function copyNames({ en, fr }: SavedViewView['names']): Record<string, string> {
  return {
    ...(en === undefined ? {} : { en: wordsOf('en').t('views:copyOf', { name: en }) }),
    ...(fr === undefined ? {} : { fr: wordsOf('fr').t('views:copyOf', { name: fr }) }),
  }
}
