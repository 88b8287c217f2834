import { useEffect, useState, type ReactNode } from 'react'
import type { Output } from '../../../shared/contract/channels.ts'
import { invoke } from '../../bridge/invoke.ts'
import { openMap } from '../../bridge/map-state.ts'
import { Button } from '../../parts/button.tsx'
import { Dialog } from '../../parts/dialog.tsx'
import { closeDialog } from '../../session/dialogs.ts'
import { useWords } from '../../session/words.ts'

/** The daily copies of the open map; one of them is opened as a map of its own, so that the copy stays what it is. */
export function BackupsDialog(): ReactNode {
  const { t, day, number } = useWords()
  const [copies, setCopies] = useState<Output<'map:backups'> | null>(null)
  useEffect(() => {
    let isWanted = true
    void invoke('map:backups', {}).then((found) => {
      if (isWanted) setCopies(found)
    })
    return () => {
      isWanted = false
    }
  }, [])
  return (
    <Dialog title={t('backups.title')} onClose={closeDialog}>
      <p className="dialog-about">{t('backups.about')}</p>
      {copies === null ? null : copies.length === 0 ? (
        <p role="status">{t('backups.none')}</p>
      ) : (
        <table className="plain-table">
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
              <tr key={copy.day}>
                <th scope="row">{day(copy.day)}</th>
                <td className="number">
                  {t('backups.megabytes', { n: number(Math.round(copy.size / 1e5) / 10) })}
                </td>
                <td>
                  <Button
                    look="quiet"
                    aria-label={t('backups.openOf', { day: day(copy.day) })}
                    onClick={() => {
                      closeDialog()
                      void openMap({ how: 'backup', day: copy.day })
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
