import type { ReactNode } from 'react'
import type { Output } from '../../../shared/contract/channels.ts'
import { openMap } from '../../bridge/map-state.ts'
import { useInvoked } from '../../bridge/use-invoked.ts'
import { Button } from '../../parts/button.tsx'
import { Dialog } from '../../parts/dialog.tsx'
import { instantOf } from '../merging/kept-at.ts'
import { closeDialog } from '../../session/dialogs.ts'
import { useWords } from '../../session/words.ts'

/** The copies that were kept of the open map; one of them is opened as a map of its own, so that the copy stays what it is. */
export function BackupsDialog(): ReactNode {
  const { t, day, instant, number } = useWords()
  const { answer: copies } = useInvoked('map:backups', {})
  const nameOf = ({ kind, day: of, at }: Output<'map:backups'>[number]): string =>
    at === null ? day(of) : t(`backups.${kind}`, { when: instant(instantOf(at)) })
  return (
    <Dialog title={t('backups.title')} onClose={closeDialog}>
      <p className="dialog-about">{t('backups.about')}</p>
      {copies === undefined ? null : copies.length === 0 ? (
        <p role="status">{t('backups.none')}</p>
      ) : (
        <table className="plain-table kept-copies">
          <caption className="hidden-words">{t('backups.title')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('backups.day')}</th>
              <th scope="col" className="number">
                {t('backups.size')}
              </th>
              <th scope="col">
                <span className="hidden-words">{t('backups.open')}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {copies.map((copy) => (
              <tr key={copy.key}>
                <th scope="row">{nameOf(copy)}</th>
                <td className="number">
                  {t('backups.megabytes', { n: number(Math.round(copy.size / 1e5) / 10) })}
                </td>
                <td>
                  <Button
                    look="quiet"
                    aria-label={t('backups.openOf', { day: nameOf(copy) })}
                    onClick={() => {
                      closeDialog()
                      void openMap({ how: 'backup', key: copy.key })
                    }}
                  >
                    {t('backups.open')}
                  </Button>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Dialog>
  )
}
