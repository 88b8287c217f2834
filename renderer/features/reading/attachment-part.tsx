import { useState, type DragEvent, type ReactNode } from 'react'
import type { Attachment } from '../../../graph-schema/attachment.ts'
import type { Input } from '../../../shared/contract/channels.ts'
import { dispatch } from '../../bridge/dispatch.ts'
import { invoke } from '../../bridge/invoke.ts'
import { useWhyNotEdit } from '../../bridge/may-edit.ts'
import { pathOfFile } from '../../bridge/preload-api.ts'
import type { RefusalValue } from '../../bridge/refusal.ts'
import { useAnswer } from '../../bridge/use-answer.ts'
import { Button } from '../../parts/button.tsx'
import { RefusalNote } from '../../parts/refusal-note.tsx'
import { tell } from '../../session/announce.ts'
import { readDocument } from '../../session/session.ts'
import { useWords } from '../../session/words.ts'
import { withAuthor } from '../author/with-author.ts'
import { whyUnreadable } from './opened.ts'

/** The document of a source: attached by button or by dropping it here, read, let out, detached. */
export function AttachmentPart({ id }: { readonly id: string }): ReactNode {
  const words = useWords()
  const { t, language } = words
  const whyNot = useWhyNotEdit()
  const answered = useAnswer('editable', { id })
  const attachment =
    answered.status === 'ready'
      ? (answered.answer?.properties['attachment'] as Attachment | undefined)
      : undefined
  const [refusal, setRefusal] = useState<RefusalValue | null>(null)
  const [isBusy, setBusy] = useState(false)
  const [isOver, setOver] = useState(false)

  const attach = async (from: Input<'document:offer'>): Promise<void> => {
    setRefusal(null)
    setBusy(true)
    const refused = await attachFrom(from, id, (name) => tell(t('reading:attached', { name })))
    setBusy(false)
    setRefusal(refused)
  }
  const drop = (event: DragEvent): void => {
    event.preventDefault()
    event.stopPropagation() // elsewhere a file that is dropped is a map
    setOver(false)
    const file = event.dataTransfer.files[0]
    if (file !== undefined && whyNot === null)
      withAuthor(() => void attach({ how: 'path', path: pathOfFile(file) }))
  }
  const hold = (event: DragEvent): void => {
    event.preventDefault()
    event.stopPropagation()
    setOver(true)
  }
  const out = async (channel: 'document:save' | 'document:open', one: Attachment): Promise<void> => {
    setRefusal(null)
    const outcome = await invoke(channel, { attachment: one, language })
    if (!outcome.ok) setRefusal(outcome.refusal)
    else if (outcome.value !== null)
      tell(t(channel === 'document:save' ? 'export.written' : 'reading:opened', { path: outcome.value.path }))
  }
  const detach = async (one: Attachment): Promise<void> => {
    const refused = await dispatch({ do: 'edit', id, properties: { attachment: null } })
    setRefusal(refused)
    if (refused === null) tell(t('reading:detached', { name: one.name }))
  }
  const edits = { disabled: whyNot !== null || isBusy, title: whyNot ?? undefined }
  return (
    <section
      className="inspector-part attachment"
      aria-label={t('reading:title')}
      data-over={isOver || undefined}
      onDragOver={hold}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <h3>{t('reading:title')}</h3>
      {attachment === undefined ? (
        <p>{t('reading:none')}</p>
      ) : (
        <p>
          {t('reading:about', {
            name: attachment.name,
            kind: t(`reading:kinds.${attachment.type}`),
            size: words.number(Math.ceil(attachment.size / 1000)),
          })}
        </p>
      )}
      <div className="attachment-buttons">
        {attachment === undefined ? null : (
          <>
            <Button icon="file" onClick={() => readDocument({ source: id, record: null, locator: '' })}>
              {t('reading:read')}
            </Button>
            <Button look="quiet" onClick={() => void out('document:save', attachment)}>
              {t('reading:save')}
            </Button>
            <Button look="quiet" onClick={() => void out('document:open', attachment)}>
              {t('reading:open')}
            </Button>
          </>
        )}
        <Button
          look={attachment === undefined ? 'plain' : 'quiet'}
          {...edits}
          onClick={() => withAuthor(() => void attach({ how: 'dialog', language }))}
        >
          {t(attachment === undefined ? 'reading:attach' : 'reading:replace')}
        </Button>
        {attachment === undefined ? null : (
          <Button
            look="quiet"
            {...edits}
            title={edits.title ?? t('reading:detachWhy')}
            onClick={() => withAuthor(() => void detach(attachment))}
          >
            {t('reading:detach')}
          </Button>
        )}
      </div>
      <p className="muted">{t(isOver ? 'reading:dropHere' : 'reading:limit')}</p>
      {isBusy ? <p role="status">{t('reading:attaching')}</p> : null}
      {refusal === null ? null : <RefusalNote refusal={refusal} />}
    </section>
  )
}

/** What is offered is looked at in the main process and, a PDF, opened here, before anything is written. */
async function attachFrom(
  from: Input<'document:offer'>,
  source: string,
  done: (name: string) => void,
): Promise<RefusalValue | null> {
  const offered = await invoke('document:offer', from)
  if (!offered.ok) return offered.refusal
  if (offered.value === null) return null
  const { key, attachment } = offered.value
  const unreadable = await whyUnreadable(key, attachment)
  if (unreadable !== null) return unreadable
  const attached = await invoke('document:attach', { key, source })
  if (!attached.ok) return attached.refusal
  done(attachment.name)
  return null
}
