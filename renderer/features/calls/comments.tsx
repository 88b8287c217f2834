import { useState, type ReactNode } from 'react'
import { commentStep } from '../../../shared/commands/calls/steps.ts'
import type { CallView, CommentView } from '../../../shared/view/shapes/calls.ts'
import { keepDraft } from '../../bridge/drafts.ts'
import { useWhyNotEdit } from '../../bridge/may-edit.ts'
import { Button } from '../../parts/button.tsx'
import { Field } from '../../parts/field.tsx'
import { Foreign } from '../../parts/foreign.tsx'
import { useSession } from '../../session/session.ts'
import { langIfOther, statedDay, useWords } from '../../session/words.ts'
import { withAuthor } from '../author/with-author.ts'
import { useTypedField } from '../edit/use-field.ts'
import { doSteps } from './do-steps.ts'
import { OrganizationSelect } from './organization-select.tsx'

type CommentsProps = {
  /** The call or the item. */
  readonly on: string
  readonly title: string
  readonly comments: readonly CommentView[]
  readonly call: CallView
}

/** What organizations said of the package, of the record or of an item, with the day (R33); and one more. */
export function Comments({ on, title, comments, call }: CommentsProps): ReactNode {
  const words = useWords()
  const { t, language } = words
  const whyNot = useWhyNotEdit()
  const today = useSession((now) => now.today)
  const place = `${on} comment`
  const typed = useTypedField(place, '', () => Promise.resolve(null))
  const [who, setWho] = useState<{ readonly id: string; readonly name: string }>()
  const [isTried, setTried] = useState(false)
  const isWhole = who !== undefined && typed.typed.trim() !== ''
  const add = async (): Promise<void> => {
    setTried(true)
    if (who === undefined || !isWhole) return
    const step = commentStep(on, who.id, { text: typed.typed, language }, today)
    if (!(await doSteps([step], t('calls:commented', { name: who.name })))) return
    keepDraft(place, null)
    typed.revert()
    setTried(false)
  }
  return (
    <div className="call-comments">
      <h4>{title}</h4>
      {comments.length === 0 ? <p className="muted">{t('calls:commentsNone')}</p> : null}
      {comments.map((one) => (
        <blockquote key={one.id} className="reply">
          <p>
            <b lang={langIfOther(one.organization.lang, words)}>{one.organization.name}</b>
            {one.date === null ? null : `, ${statedDay(one.date, words)}`}
          </p>
          {one.text === null ? null : (
            <p>
              <Foreign lang={one.text.lang}>{one.text.text}</Foreign>
            </p>
          )}
        </blockquote>
      ))}
      {whyNot !== null || call.participants.length === 0 ? null : (
        <form
          className="call-line"
          onSubmit={(event) => {
            event.preventDefault()
            withAuthor(() => void add())
          }}
        >
          <OrganizationSelect
            label={t('calls:commentFrom')}
            value={who?.id ?? ''}
            none={t('calls:mode.choose')}
            participants={call.participants}
            onChange={(id, name) => setWho(id === '' ? undefined : { id, name })}
          />
          <Field
            label={t('calls:commentText')}
            error={isTried && !isWhole ? t('calls:commentMissing') : undefined}
          >
            {(attributes) => (
              <textarea
                {...attributes}
                rows={2}
                lang={language}
                value={typed.typed}
                onChange={(event) => typed.type(event.target.value)}
              />
            )}
          </Field>
          <Button type="submit">{t('calls:commentAdd')}</Button>
        </form>
      )}
    </div>
  )
}
