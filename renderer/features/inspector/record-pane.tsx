import type { ReactNode } from 'react'
import { dispatch } from '../../bridge/dispatch.ts'
import { app, useApp } from '../../bridge/map-state.ts'
import { useWhyNotEdit } from '../../bridge/may-edit.ts'
import { useAnswer } from '../../bridge/use-answer.ts'
import { Button } from '../../parts/button.tsx'
import { later } from '../../parts/later.tsx'
import { announce } from '../../session/announce.ts'
import { openDialog } from '../../session/dialogs.ts'
import { editRecord, useEditedRecord } from '../../session/editing.ts'
import { useWords } from '../../session/words.ts'
import { RecordInspector } from './record-inspector.tsx'

const RecordEditor = later(() => import('../edit/record-editor.tsx').then(({ RecordEditor: it }) => it))

/** A record to read, or its form; what can be done with it. */
export function RecordPane({ id }: { readonly id: string }): ReactNode {
  const { t } = useWords()
  const whyNot = useWhyNotEdit()
  const isEdited = useEditedRecord() === id && whyNot === null
  const isReadOnly = useApp((now) => now.map.status === 'open' && now.map.isReadOnly)
  const answered = useAnswer('record', { id })
  const isGone = answered.status === 'ready' && answered.answer === null
  const edit = (): void => {
    editRecord(id)
    if (app.get().author === null) openDialog({ kind: 'who' })
  }
  return (
    <>
      {isReadOnly || isGone ? null : (
        <div className="record-actions">
          {isEdited ? (
            <Button look="primary" onClick={() => editRecord(undefined)}>
              {t('edit.done')}
            </Button>
          ) : (
            <Button icon="edit" disabled={whyNot !== null} title={whyNot ?? undefined} onClick={edit}>
              {t('edit.edit')}
            </Button>
          )}
          <Button
            look="quiet"
            disabled={whyNot !== null}
            title={whyNot ?? undefined}
            onClick={() => openDialog({ kind: 'duplicate-record', id })}
          >
            {t('edit.duplicate')}
          </Button>
          <Button
            look="quiet"
            disabled={whyNot !== null}
            title={whyNot ?? undefined}
            onClick={() => void remove(id, t)}
          >
            {t('edit.remove')}
          </Button>
        </div>
      )}
      {isEdited ? <RecordEditor id={id} /> : <RecordInspector id={id} />}
    </>
  )
}

async function remove(id: string, t: (key: string) => string): Promise<void> {
  const refusal = await dispatch({ do: 'remove', id })
  if (refusal === null) announce(t('edit.removed'))
  else app.set((now) => ({ ...now, refusal }))
}
