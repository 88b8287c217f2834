import type { ReactNode } from 'react'
import { AgendaItem } from '../../../graph-schema/node-types/call.ts'
import type { AgendaItemView, CallView } from '../../../shared/view/shapes/calls.ts'
import { app } from '../../bridge/map-state.ts'
import { dispatch } from '../../bridge/dispatch.ts'
import { Button } from '../../parts/button.tsx'
import { Field } from '../../parts/field.tsx'
import { langIfOther, useWords } from '../../session/words.ts'
import { withAuthor } from '../author/with-author.ts'
import { FieldEditor } from '../edit/field-editor.tsx'
import { placeOf, useTypedField, wrongInWords } from '../edit/use-field.ts'
import { disclosuresAfter } from '../../../shared/commands/calls/life.ts'
import { Comments } from './comments.tsx'
import { doSteps } from './do-steps.ts'
import { ForUs } from './for-us.tsx'
import { handlingOf } from './of-call.ts'
import { OpenLink } from './open-finding.tsx'
import { OrganizationSelect } from './organization-select.tsx'

type ItemDetailsProps = {
  readonly item: AgendaItemView
  readonly call: CallView
  readonly whyNot: string | null
}

/** All of an item: its words and time, who presents it, what it is about, how far its finding has travelled. */
export function ItemDetails({ item, call, whyNot }: ItemDetailsProps): ReactNode {
  const { t } = useWords()
  const values = { text: item.text, minutes: item.minutes }
  return (
    <div className="item-details">
      {whyNot === null ? (
        <div className="call-fields">
          {(['text', 'minutes'] as const).map((name) => (
            <FieldEditor
              key={name}
              field={{
                id: item.id,
                type: 'AgendaItem',
                name,
                property: AgendaItem.properties[name],
                value: values[name],
                title: item.item.name,
              }}
            />
          ))}
          <Lead item={item} call={call} />
        </div>
      ) : null}
      <About item={item} />
      {item.finding?.isGone === true ? (
        <p className="note">
          {t('calls:itemGone')}. {t('calls:itemGoneWhy')}
        </p>
      ) : null}
      <Disclosure item={item} opened={openedWith(item, handlingOf(call))} whyNot={whyNot} />
      <Comments on={item.id} title={t('calls:comments')} comments={item.comments} call={call} />
      <ForUs item={item} call={call} whyNot={whyNot} />
    </div>
  )
}

function Lead({ item, call }: { readonly item: AgendaItemView; readonly call: CallView }): ReactNode {
  const { t } = useWords()
  const choose = (id: string, name: string): void => {
    const steps = [
      ...(item.lead === null ? [] : [{ do: 'unrelate' as const, id: item.lead.id }]),
      ...(id === '' ? [] : [{ do: 'relate' as const, type: 'PRESENTS', from: id, to: item.id }]),
    ]
    const said = id === '' ? t('calls:leadNone') : t('calls:leadOf', { name })
    withAuthor(() => void doSteps(steps, said))
  }
  return (
    <OrganizationSelect
      label={t('calls:lead')}
      value={item.lead?.organization.id ?? ''}
      none={t('calls:leadNone')}
      participants={call.participants}
      also={item.lead?.organization}
      onChange={choose}
    />
  )
}

/** The finding, the records and the earlier item that it is bound to. */
function About({ item }: { readonly item: AgendaItemView }): ReactNode {
  const words = useWords()
  const { t } = words
  const { finding, records, carriedFrom } = item
  if (finding === null && records.length === 0 && carriedFrom === null) return null
  return (
    <dl className="facts">
      {finding === null && records.length === 0 ? null : (
        <div>
          <dt>{t('calls:bound')}</dt>
          <dd>
            <ul className="joined">
              {finding === null ? null : (
                <li>
                  <OpenLink id={finding.id}>{finding.name}</OpenLink>
                </li>
              )}
              {records.map(({ id, record }) => (
                <li key={id}>
                  <OpenLink id={record.id} lang={langIfOther(record.lang, words)}>
                    {record.name}
                  </OpenLink>
                </li>
              ))}
            </ul>
          </dd>
        </div>
      )}
      {carriedFrom === null ? null : (
        <div>
          <dt>{t('calls:fromCall', { call: carriedFrom.call?.name ?? '' })}</dt>
          <dd>{carriedFrom.item.name}</dd>
        </div>
      )}
    </dl>
  )
}

/** The handling that opens an item to those who take part; undefined where it is open, or the call itself is nobody else's. */
function openedWith(item: AgendaItemView, ofCall: string): string | undefined {
  return item.handling === 'own' && ofCall !== 'own' ? ofCall : undefined
}

/** Whether it is on the shared screen, and what brings it there: the answer of its jurisdiction, or a reason (R20). */
function Disclosure({
  item,
  opened,
  whyNot,
}: {
  readonly item: AgendaItemView
  readonly opened: string | undefined
  readonly whyNot: string | null
}): ReactNode {
  const { t } = useWords()
  const { finding, disclosure } = item
  return (
    <div>
      <h4>{t('calls:disclosure')}</h4>
      <p>
        {item.disclosureName === null ? null : <b>{item.disclosureName}. </b>}
        {item.why}
      </p>
      {item.eligibility === 'not-for-all' && opened !== undefined ? (
        <Button
          disabled={whyNot !== null}
          onClick={() => {
            const step = { do: 'edit' as const, id: item.id, properties: { handling: opened } }
            withAuthor(() => void doSteps([step], t('calls:opened', { name: item.item.name })))
          }}
        >
          {t('calls:openTo')}
        </Button>
      ) : null}
      {finding === null || disclosure === null || whyNot !== null ? null : (
        <>
          <div className="button-row">
            {disclosuresAfter(disclosure).map((to) => (
              <Button
                key={to}
                onClick={() =>
                  withAuthor({
                    kind: 'disclose',
                    finding: finding.id,
                    name: finding.name,
                    disclosure: to,
                    opens: opened === undefined ? undefined : { id: item.id, handling: opened },
                  })
                }
              >
                {t(`calls:disclose.${to}`)}
              </Button>
            ))}
          </div>
          {['acknowledged', 'disputed', 'corrected'].includes(disclosure) ? null : (
            <Override item={item} opened={opened} />
          )}
        </>
      )}
    </div>
  )
}

/** Why an item is shown all the same; the name of who says so is kept with it. */
function Override({
  item,
  opened,
}: {
  readonly item: AgendaItemView
  readonly opened: string | undefined
}): ReactNode {
  const words = useWords()
  const { t } = words
  const place = placeOf({ id: item.id, name: 'override' })
  const typed = useTypedField(place, item.override ?? '', (text) => {
    const override = text.trim() === '' ? null : text.trim()
    const overriddenBy = override === null ? null : (app.get().author?.name ?? null)
    const opens = override !== null && opened !== undefined ? { handling: opened } : {}
    return dispatch({ do: 'edit', id: item.id, properties: { override, overriddenBy, ...opens } })
  })
  return (
    <Field
      label={t('calls:override')}
      help={t('calls:overrideHelp')}
      error={typed.error && wrongInWords(typed.error, words, item.item.name)}
    >
      {(attributes) => (
        <textarea
          {...attributes}
          rows={2}
          value={typed.typed}
          onChange={(event) => typed.type(event.target.value)}
          onBlur={() => {
            if (typed.isDirty) withAuthor(typed.commit)
          }}
        />
      )}
    </Field>
  )
}
