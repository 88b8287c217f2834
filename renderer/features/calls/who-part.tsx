import type { ReactNode } from 'react'
import { Call } from '../../../graph-schema/node-types/call.ts'
import { ATTENDS } from '../../../graph-schema/relationship-types/calls.ts'
import { standings } from '../../../graph-schema/vocabularies/statuses.ts'
import { attendStep } from '../../../shared/commands/calls/steps.ts'
import type { CallView, ParticipantView } from '../../../shared/view/shapes/calls.ts'
import { useWhyNotEdit } from '../../bridge/may-edit.ts'
import { Button } from '../../parts/button.tsx'
import { langIfOther, useWords } from '../../session/words.ts'
import { withAuthor } from '../author/with-author.ts'
import { FieldEditor } from '../edit/field-editor.tsx'
import { RecordPicker } from '../edit/record-picker.tsx'
import { useChosenField, type FieldOf } from '../edit/use-field.ts'
import { doSteps } from './do-steps.ts'

const fields = ['date', 'startTime', 'timeZone', 'minutes'] as const

/** When it begins, on everybody's clock; who takes part, and as what (R23, R35). */
export function WhoPart({ call }: { readonly call: CallView }): ReactNode {
  const { t, list } = useWords()
  const whyNot = useWhyNotEdit()
  return (
    <>
      <section className="card call-part" aria-labelledby="call-when">
        <h3 id="call-when">{t('calls:when')}</h3>
        {whyNot === null ? (
          <div className="call-fields">
            {fields.map((name) => (
              <FieldEditor
                key={name}
                field={{
                  id: call.id,
                  type: 'Call',
                  name,
                  property: Call.properties[name],
                  value: call[name],
                  title: call.call.name,
                }}
              />
            ))}
          </div>
        ) : null}
        {call.notes.length === 0 ? (
          <p className="muted">{t('calls:mindNone')}</p>
        ) : (
          <ul className="call-notes" aria-label={t('calls:mind')}>
            {call.notes.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        )}
        {call.times.length === 0 ? null : (
          <table className="plain-table">
            <caption className="hidden-words">{t('calls:clocks')}</caption>
            <thead>
              <tr>
                <th scope="col">{t('calls:time')}</th>
                <th scope="col">{t('calls:places')}</th>
              </tr>
            </thead>
            <tbody>
              {call.times.map(({ time, day, places }) => (
                <tr key={`${day} ${time}`}>
                  <th scope="row">{day === null ? time : t('calls:onDay', { time, day })}</th>
                  <td>{list(places)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </section>
      <Participants call={call} whyNot={whyNot} />
    </>
  )
}

type PartProps = { readonly call: CallView; readonly whyNot: string | null }

function Participants({ call, whyNot }: PartProps): ReactNode {
  const { t } = useWords()
  const isThere = (id: string): boolean => call.participants.some((one) => one.organization.id === id)
  const add = (id: string, name: string): void => {
    if (isThere(id)) return
    const step = attendStep(call.id, { organization: id, standing: 'participates', isCoChair: false })
    withAuthor(() => void doSteps([step], t('calls:joined', { name })))
  }
  return (
    <section className="card call-part" aria-labelledby="call-participants">
      <h3 id="call-participants">{t('calls:participants')}</h3>
      <p className="muted">{call.audienceText}</p>
      {call.participants.length === 0 ? (
        <p>{t('calls:participantsNone')}</p>
      ) : (
        <ParticipantTable call={call} whyNot={whyNot} />
      )}
      {whyNot === null ? (
        <RecordPicker
          label={t('calls:addParticipant')}
          types={['Organization']}
          onPick={({ id, name }) => add(id, name)}
        />
      ) : null}
    </section>
  )
}

function ParticipantTable({ call, whyNot }: PartProps): ReactNode {
  const { t } = useWords()
  return (
    <div className="table-scroll">
      <table className="plain-table">
        <caption className="hidden-words">{t('calls:participants')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('calls:organization')}</th>
            <th scope="col">{t('calls:place')}</th>
            <th scope="col">{t('calls:standing')}</th>
            <th scope="col">{t('calls:coChair')}</th>
            <th scope="col">{t('calls:present')}</th>
            <th scope="col">
              <span className="hidden-words">{t('calls:remove')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {call.participants.map((one) => (
            <Participant key={one.id} one={one} whyNot={whyNot} />
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Participant({
  one,
  whyNot,
}: {
  readonly one: ParticipantView
  readonly whyNot: string | null
}): ReactNode {
  const words = useWords()
  const { t, language } = words
  const { name, lang } = one.organization
  const field = (property: 'standing' | 'role' | 'present', value: unknown): FieldOf => ({
    id: one.id,
    type: 'ATTENDS',
    name: property,
    property: ATTENDS.properties[property],
    value,
    title: name,
  })
  const standing = useChosenField(field('standing', one.standing))
  const role = useChosenField(field('role', one.isCoChair ? 'co-chair' : 'participant'))
  const present = useChosenField(field('present', one.isPresent))
  return (
    <tr>
      <th scope="row">
        <span lang={langIfOther(lang, words)}>{name}</span>{' '}
        {one.quiet === null ? null : <span className="tag tag-thin">{one.quiet}</span>}
      </th>
      <td>{one.place}</td>
      <td>
        <span className="select">
          <select
            aria-label={t('calls:standingOf', { name })}
            value={String(standing.value)}
            disabled={whyNot !== null}
            onChange={({ target }) => withAuthor(() => void standing.choose(target.value))}
          >
            {standings.map((each) => (
              <option key={each.id} value={each.id}>
                {each[language]}
              </option>
            ))}
          </select>
        </span>
      </td>
      <td>
        <input
          type="checkbox"
          aria-label={t('calls:coChairOf', { name })}
          checked={role.value === 'co-chair'}
          disabled={whyNot !== null}
          onChange={({ target }) => {
            const next = target.checked ? 'co-chair' : 'participant'
            withAuthor(() => void role.choose(next))
          }}
        />
      </td>
      <td>
        <input
          type="checkbox"
          aria-label={t('calls:presentOf', { name })}
          checked={present.value === true}
          disabled={whyNot !== null}
          onChange={({ target }) => {
            const next = target.checked
            withAuthor(() => void present.choose(next))
          }}
        />
      </td>
      <td>
        <Button
          look="quiet"
          aria-label={t('calls:removeOf', { name })}
          disabled={whyNot !== null}
          onClick={() =>
            withAuthor(() => void doSteps([{ do: 'unrelate', id: one.id }], t('calls:left', { name })))
          }
        >
          {t('calls:remove')}
        </Button>
      </td>
    </tr>
  )
}
