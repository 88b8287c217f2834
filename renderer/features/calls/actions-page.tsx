import type { ReactNode } from 'react'
import { actionStep } from '../../../shared/commands/calls/steps.ts'
import type { ActionView } from '../../../shared/view/shapes/calls.ts'
import { useWhyNotEdit } from '../../bridge/may-edit.ts'
import { useAnswer } from '../../bridge/use-answer.ts'
import { Answer } from '../../parts/answer.tsx'
import { Button } from '../../parts/button.tsx'
import { Empty } from '../../parts/empty.tsx'
import { useSession } from '../../session/session.ts'
import { langIfOther, statedDay, useWords } from '../../session/words.ts'
import { withAuthor } from '../author/with-author.ts'
import { doSteps } from './do-steps.ts'

/** The actions of all calls: past due first, with their age (R34). */
export function ActionsPage(): ReactNode {
  const { t } = useWords()
  const answered = useAnswer('actions', {})
  return (
    <section className="card call-part" aria-labelledby="calls-tracker">
      <h2 id="calls-tracker">{t('calls:actions.title')}</h2>
      <Answer of={answered} what={t('calls:actions.title')}>
        {(actions) =>
          actions.length === 0 ? (
            <Empty title={t('calls:actions.none')}>{t('calls:actions.noneWhy')}</Empty>
          ) : (
            <ActionTable actions={actions} caption={t('calls:actions.title')} isAcross />
          )
        }
      </Answer>
    </section>
  )
}

type ActionTableProps = {
  readonly actions: readonly ActionView[]
  readonly caption: string
  /** Of several calls: each says which. */
  readonly isAcross?: boolean
}

export function ActionTable({ actions, caption, isAcross = false }: ActionTableProps): ReactNode {
  const words = useWords()
  const { t, list, number } = words
  return (
    <div className="table-scroll">
      <table className="plain-table">
        <caption className="hidden-words">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{t('calls:actions.what')}</th>
            <th scope="col">{t('calls:actions.who')}</th>
            {isAcross ? <th scope="col">{t('calls:actions.call')}</th> : null}
            <th scope="col">{t('calls:actions.standing')}</th>
            <th scope="col">{t('calls:actions.due')}</th>
            <th scope="col">{t('calls:actions.age')}</th>
            <th scope="col">
              <span className="hidden-words">{t('calls:actions.nextSteps')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {actions.map((one) => (
            <tr key={one.id}>
              <th scope="row" lang={langIfOther(one.action.lang, words)}>
                {one.action.name}
              </th>
              <td>{list(one.offeredBy.map(({ name }) => name))}</td>
              {isAcross ? <td>{one.call?.name ?? ''}</td> : null}
              <td>
                <span className={one.standing === 'past-due' ? 'tag tag-thin' : 'tag'}>
                  {one.standingName}
                </span>
              </td>
              <td>{statedDay(one.due, words)}</td>
              <td>
                {one.ageDays === null
                  ? ''
                  : t('calls:actions.days', { count: one.ageDays, n: number(one.ageDays) })}
              </td>
              <td>
                <NextSteps one={one} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

const steps = {
  offered: [
    ['accept', 'open'],
    ['withdraw', 'withdrawn'],
  ],
  open: [
    ['finish', 'done'],
    ['withdraw', 'withdrawn'],
  ],
  done: [['reopen', 'open']],
  withdrawn: [['reopen', 'offered']],
} as const

/** What may become of an action; nobody is assigned one, so it begins with being accepted. */
export function NextSteps({ one }: { readonly one: ActionView }): ReactNode {
  const { t } = useWords()
  const whyNot = useWhyNotEdit()
  const today = useSession((now) => now.today)
  const standing = one.standing === 'past-due' ? 'open' : one.standing
  return (
    <span className="button-row">
      {steps[standing].map(([what, to]) => (
        <Button
          key={what}
          look="quiet"
          disabled={whyNot !== null}
          aria-label={t(`calls:actions.${what}Of`, { name: one.action.name })}
          onClick={() => {
            const said = t('calls:actions.now', { name: one.action.name, standing: t(`calls:action.${to}`) })
            withAuthor(() => void doSteps([actionStep(one.id, to, today)], said))
          }}
        >
          {t(`calls:actions.${what}`)}
        </Button>
      ))}
    </span>
  )
}
