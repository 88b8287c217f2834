import { useState, type ReactNode } from 'react'
import type { Command } from '../../../shared/commands/command.ts'
import type { SuccessionView } from '../../../shared/view/shapes/duplicates.ts'
import { dispatch } from '../../bridge/dispatch.ts'
import type { RefusalValue } from '../../bridge/refusal.ts'
import { useAnswer } from '../../bridge/use-answer.ts'
import { Answer } from '../../parts/answer.tsx'
import { Button } from '../../parts/button.tsx'
import { Dialog } from '../../parts/dialog.tsx'
import { RefusalNote } from '../../parts/refusal-note.tsx'
import { announce } from '../../session/announce.ts'
import { closeDialog } from '../../session/dialogs.ts'
import { langIfOther, useWords } from '../../session/words.ts'
import { StepForm, type Step } from './step-form.tsx'

/** Adds, dates and removes the steps by which a record succeeded others and was succeeded; undo takes each back. */
export function SuccessionDialog({ id }: { readonly id: string }): ReactNode {
  const { t } = useWords()
  const answered = useAnswer('succession', { id })
  const name = answered.status === 'ready' ? (answered.answer?.record.name ?? id) : id
  return (
    <Dialog title={t('succession:dialog', { name })} onClose={closeDialog} className="succession-dialog">
      <Answer of={answered} what={t('succession:title')}>
        {(succession) => (succession === null ? null : <Editor succession={succession} />)}
      </Answer>
    </Dialog>
  )
}

function Editor({ succession }: { readonly succession: SuccessionView }): ReactNode {
  const { t } = useWords()
  const [changing, setChanging] = useState<Step | null>(null)
  const [refusal, setRefusal] = useState<RefusalValue | null>(null)
  /** True when it was done; what was done is said aloud, the list follows the map. */
  const run = async (command: Command, done: string): Promise<boolean> => {
    const refused = await dispatch(command)
    setRefusal(refused)
    if (refused !== null) return false
    announce(done)
    setChanging(null)
    return true
  }
  const remove = (step: Step): void => {
    const names = { from: step.from.name, to: step.to.name }
    void run({ do: 'unrelate', id: step.relationship }, t('succession:removed', names))
  }
  return (
    <>
      {succession.steps.length === 0 ? (
        <p className="muted">{t('succession:noneYet')}</p>
      ) : (
        <Steps steps={succession.steps} onChange={setChanging} onRemove={remove} />
      )}
      <StepForm
        key={changing?.relationship ?? succession.steps.length}
        record={succession.record}
        step={changing}
        onRun={run}
        onCancel={() => setChanging(null)}
      />
      {refusal === null ? null : <RefusalNote refusal={refusal} />}
    </>
  )
}

type StepsProps = {
  readonly steps: readonly Step[]
  readonly onChange: (step: Step) => void
  readonly onRemove: (step: Step) => void
}

function Steps({ steps, onChange, onRemove }: StepsProps): ReactNode {
  const words = useWords()
  const { t } = words
  return (
    <div className="table-scroll">
      <table className="data-table">
        <caption className="hidden-words">{t('succession:list')}</caption>
        <thead>
          <tr>
            {(['date', 'kind', 'from', 'to', 'actions'] as const).map((key) => (
              <th key={key} scope="col">
                {t(`succession:${key}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {steps.map((step) => {
            const names = { from: step.from.name, to: step.to.name }
            return (
              <tr key={step.relationship}>
                <th scope="row">{step.dateText === '' ? t('succession:undated') : step.dateText}</th>
                <td>{step.kindName === '' ? t('succession:kindNone') : step.kindName}</td>
                {[step.from, step.to].map((one) => (
                  <td key={one.id} lang={langIfOther(one.lang, words)}>
                    {one.name}
                  </td>
                ))}
                <td>
                  <Button
                    look="link"
                    aria-label={t('succession:change', names)}
                    onClick={() => onChange(step)}
                  >
                    {t('succession:changeShort')}
                  </Button>{' '}
                  <Button
                    look="link"
                    aria-label={t('succession:remove', names)}
                    onClick={() => onRemove(step)}
                  >
                    {t('succession:removeShort')}
                  </Button>
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </div>
  )
}
