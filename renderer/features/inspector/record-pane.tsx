import { useEffect, type ReactNode } from 'react'
import { dispatch } from '../../bridge/dispatch.ts'
import { showRefusal, useApp } from '../../bridge/map-state.ts'
import { useWhyNotEdit } from '../../bridge/may-edit.ts'
import { useAnswer } from '../../bridge/use-answer.ts'
import { Button } from '../../parts/button.tsx'
import { wishFocus } from '../../parts/focus.ts'
import { later } from '../../parts/later.tsx'
import { tell } from '../../session/announce.ts'
import { editRecord, useEditedRecord } from '../../session/editing.ts'
import { useWords } from '../../session/words.ts'
import { withAuthor } from '../author/with-author.ts'
import { openForm } from '../edit/open-form.ts'
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
  useEffect(() => {
    if (isGone && document.activeElement === document.body) wishFocus('details') // its buttons went with it
  }, [isGone])
  return (
    <>
      {isReadOnly || isGone ? null : (
        <div className="record-actions">
          {isEdited ? (
            <Button look="primary" onClick={() => editRecord(undefined)}>
              {t('edit.done')}
            </Button>
          ) : (
            <Button
              icon="edit"
              disabled={whyNot !== null}
              title={whyNot ?? undefined}
              onClick={() => withAuthor(() => openForm(id))}
            >
              {t('edit.edit')}
            </Button>
          )}
          <Button
            look="quiet"
            disabled={whyNot !== null}
            title={whyNot ?? undefined}
            onClick={() => withAuthor({ kind: 'duplicate-record', id })}
          >
            {t('edit.duplicate')}
          </Button>
          <Button
            look="quiet"
            disabled={whyNot !== null}
            title={whyNot ?? undefined}
            onClick={() => withAuthor(() => void remove(id, t))}
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
  if (refusal === null) tell(t('edit.removed'))
  else showRefusal(refusal)
}
