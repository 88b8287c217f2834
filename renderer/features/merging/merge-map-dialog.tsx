import { useEffect, useRef, useState, type ReactNode } from 'react'
import type { MergeStep } from '../../../shared/contract/window-state.ts'
import { invoke, listen } from '../../bridge/invoke.ts'
import { commonOf } from '../../bridge/answers.ts'
import { Button } from '../../parts/button.tsx'
import { Dialog } from '../../parts/dialog.tsx'
import { RefusalNote } from '../../parts/refusal-note.tsx'
import { announce } from '../../session/announce.ts'
import { closeDialog, openDialog, type OtherFile } from '../../session/dialogs.ts'
import { session, showView } from '../../session/session.ts'
import { useWords } from '../../session/words.ts'
import { MergePreview } from './merge-preview.tsx'
import { nextState, type Merging } from './merging-state.ts'

/** Another copy of the map: chosen, looked at, merged; each step can be stopped until it is written. */
export function MergeMapDialog({ file }: { readonly file?: OtherFile | undefined }): ReactNode {
  const { t } = useWords()
  const [state, setState] = useState<Merging>({ at: 'choosing' })
  const language = useRef(session.get().language)

  const preview = async (other: OtherFile, isJoin: boolean): Promise<void> => {
    setState({ at: 'reading', file: other })
    const { asOf, today, scope } = session.get()
    const common = commonOf(session.get().language, asOf ?? today, scope, null)
    const outcome = await invoke('merge:preview', { path: other.path, isJoin, common })
    setState((now) => nextState(now, other, isJoin, outcome))
  }
  const merge = async (other: OtherFile, isJoin: boolean, conflicts: number): Promise<void> => {
    setState({ at: 'merging', file: other })
    const outcome = await invoke('merge:do', { path: other.path, isJoin })
    if (!outcome.ok) {
      setState({ at: 'refused', refusal: outcome.refusal, file: other })
      return
    }
    setState({ at: 'done', file: other, ...outcome.value, conflicts })
    announce(t('merging:done', { name: other.name }))
  }
  const begin = useRef(async (): Promise<void> => {
    const chosen = file ?? (await invoke('merge:choose', { language: language.current }))
    if (chosen === null) closeDialog()
    else await preview(chosen, false)
  })
  useEffect(() => void begin.current(), [])

  /** What runs is stopped with the dialog: nothing comes in that nobody waits for. */
  const close = (): void => {
    if (state.at === 'reading' || state.at === 'merging') void invoke('merge:stop', {})
    closeDialog()
  }
  switch (state.at) {
    case 'choosing':
      return null
    case 'reading':
    case 'merging':
      return (
        <Dialog key={state.at} title={t('merging:title')} onClose={close}>
          <Progress
            text={t(state.at === 'reading' ? 'merging:reading' : 'merging:merging', {
              name: state.file.name,
            })}
          />
          <div className="button-row">
            <Button onClick={() => void invoke('merge:stop', {})}>{t('merging:stop')}</Button>
          </div>
        </Dialog>
      )
    case 'join': {
      const { file: other } = state
      return (
        <Dialog
          key={state.at}
          title={t('merging:title')}
          action={t('merging:join')}
          onClose={close}
          onSubmit={() => void preview(other, true)}
        >
          <p className="dialog-about">{t('merging:joinWhy', { name: other.name })}</p>
        </Dialog>
      )
    }
    case 'refused':
      return (
        <Dialog key={state.at} title={t('merging:title')} onClose={close}>
          {state.refusal.code === 'merge-cancelled' ? (
            <p role="status">{t('merging:stopped')}</p>
          ) : (
            <RefusalNote refusal={state.refusal} />
          )}
        </Dialog>
      )
    case 'preview': {
      const { file: other, isJoin, view } = state
      const isNothing = view.transactions === 0 && view.documents === 0
      const act = {
        action: t('merging:merge'),
        onSubmit: () => void merge(other, isJoin, view.counts.conflicts),
      }
      return (
        <Dialog
          key={state.at}
          title={t('merging:title')}
          className="dialog-wide"
          isLong
          onClose={close}
          {...(isNothing ? {} : act)}
        >
          {isNothing ? (
            <p role="status">{t('merging:nothing', { name: other.name })}</p>
          ) : (
            <MergePreview name={other.name} preview={view} />
          )}
        </Dialog>
      )
    }
    case 'done':
      return <Done key={state.at} {...state} onClose={close} />
  }
}

type DoneProps = Extract<Merging, { at: 'done' }> & { readonly onClose: () => void }

function Done({ file, received, conflicts, isKept, onClose }: DoneProps): ReactNode {
  const { t, number } = useWords()
  const settle = (): void => {
    closeDialog()
    showView('conflicts')
  }
  return (
    <Dialog title={t('merging:done', { name: file.name })} onClose={onClose}>
      <p role="status" className="dialog-about">
        {t('merging:doneCount', { count: received, n: number(received) })}{' '}
        {conflicts === 0 ? null : (
          <b>{t('merging:counts.conflicts', { count: conflicts, n: number(conflicts) })}.</b>
        )}
      </p>
      {isKept ? <p className="muted">{t('merging:doneKept')}</p> : null}
      <div className="button-row">
        {conflicts === 0 ? null : (
          <Button look="primary" onClick={settle}>
            {t('merging:settle')}
          </Button>
        )}
        {isKept ? (
          <Button onClick={() => openDialog({ kind: 'before-merge' })}>{t('merging:back')}</Button>
        ) : null}
        <Button onClick={onClose}>{t('close')}</Button>
      </div>
    </Dialog>
  )
}

function Progress({ text }: { readonly text: string }): ReactNode {
  const { t, number } = useWords()
  const [step, setStep] = useState<MergeStep | null>(null)
  useEffect(() => listen('merge:step', setStep), [])
  const said =
    step === null ? text : t(`merging:step.${step.step}`, { n: number(step.done), of: number(step.of) })
  return (
    <>
      <p className="dialog-about">{text}</p>
      <p className="merge-progress">
        <progress
          aria-label={said}
          {...(step?.step === 'checking' ? { max: step.of, value: step.done } : {})}
        />{' '}
        <span className="muted">{said}</span>
      </p>
    </>
  )
}
