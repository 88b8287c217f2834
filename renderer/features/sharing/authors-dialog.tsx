import { useEffect, useRef, useState, type ReactNode } from 'react'
import type { MapAuthor } from '../../../shared/contract/hub-state.ts'
import type { Output } from '../../../shared/contract/channels.ts'
import { invoke } from '../../bridge/invoke.ts'
import type { RefusalValue } from '../../bridge/refusal.ts'
import { Button } from '../../parts/button.tsx'
import { Dialog } from '../../parts/dialog.tsx'
import { RefusalNote } from '../../parts/refusal-note.tsx'
import { announce } from '../../session/announce.ts'
import { closeDialog } from '../../session/dialogs.ts'
import { useWords } from '../../session/words.ts'

/** Enough of a key to tell two apart by eye; the whole one is in its title. */
const shownOfKey = 12

/** Who writes in this map, by the key of their installation; who waits at the hub can be accepted. */
export function AuthorsDialog(): ReactNode {
  const { t, number, instant, language } = useWords()
  const [authors, setAuthors] = useState<readonly MapAuthor[] | null>(null)
  const [accepted, setAccepted] = useState<string | null>(null)
  const table = useRef<HTMLTableElement>(null)
  const [refusal, setRefusal] = useState<RefusalValue | null>(null)
  const take = (answer: Output<'hub:authors'>): void => {
    if (answer.ok) setAuthors(answer.value)
    else setRefusal(answer.refusal)
  }
  useEffect(() => {
    let isWanted = true
    void invoke('hub:authors', { language }).then((answer) => {
      if (isWanted) take(answer)
    })
    return () => {
      isWanted = false
    }
  }, [language])
  const accept = async ({ key, name }: MapAuthor): Promise<void> => {
    take(await invoke('hub:accept-author', { key, language }))
    setAccepted(key ?? '')
    announce(t('sharing:authors.accepted', { name }))
  }
  // the button that had the focus is gone: its row has it
  useEffect(() => {
    if (accepted !== null) table.current?.querySelector<HTMLElement>(`[data-key="${accepted}"]`)?.focus()
  }, [accepted])
  return (
    <Dialog title={t('sharing:authors.title')} className="dialog-wide" isLong onClose={closeDialog}>
      <p className="dialog-about">{t('sharing:authors.about')}</p>
      {refusal === null ? null : <RefusalNote refusal={refusal} />}
      {authors === null ? null : authors.length === 0 ? (
        <p role="status">{t('hub:authors.none')}</p>
      ) : (
        <table ref={table} className="plain-table">
          <caption className="hidden-words">{t('sharing:authors.title')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('sharing:authors.who')}</th>
              <th scope="col">{t('sharing:authors.status')}</th>
              <th scope="col" className="number">
                {t('sharing:authors.count')}
              </th>
              <th scope="col">{t('sharing:authors.last')}</th>
              <th scope="col">{t('sharing:authors.key')}</th>
            </tr>
          </thead>
          <tbody>
            {authors.map((one) => (
              <tr key={`${one.key} ${one.status}`}>
                <th scope="row" tabIndex={-1} data-key={one.key ?? ''}>
                  {one.name === '' ? t('sharing:authors.nameless') : one.name}
                  {one.organization === null ? null : <span className="muted"> · {one.organization}</span>}
                </th>
                <td>
                  {t(`hub:authors.status.${one.status}`)}{' '}
                  {one.status === 'waiting' ? (
                    <Button
                      aria-label={t('sharing:authors.acceptOf', { name: one.name })}
                      onClick={() => void accept(one)}
                    >
                      {t('sharing:authors.accept')}
                    </Button>
                  ) : null}
                </td>
                <td className="number">{number(one.transactions)}</td>
                <td>{one.last === null ? '–' : instant(one.last)}</td>
                <td>
                  <code title={one.key ?? ''}>
                    {one.key === null ? t('hub:authors.unsigned') : one.key.slice(0, shownOfKey)}
                  </code>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Dialog>
  )
}
