import type { ReactNode } from 'react'
import type { SyncStep } from '../../../shared/contract/hub-state.ts'
import { useHub } from '../../bridge/hub.ts'
import { invoke } from '../../bridge/invoke.ts'
import { Button } from '../../parts/button.tsx'
import { useWords } from '../../session/words.ts'

/** How far the sync is that runs, and the way to stop it. */
export function SyncProgress(): ReactNode {
  const step = useHub((now) => now?.step ?? null)
  return <StepProgress step={step} onStop={() => void invoke('hub:stop', {})} />
}

type StepProgressProps = { readonly step: SyncStep | null; readonly onStop: () => void }

export function StepProgress({ step, onStop }: StepProgressProps): ReactNode {
  const { t, number } = useWords()
  const said =
    step === null
      ? t('sharing:line.syncing')
      : t(`sharing:line.${step.doing}`, { n: number(step.count), of: number(step.of) })
  return (
    <p className="merge-progress">
      <progress aria-label={said} {...(step === null ? {} : { max: step.of, value: step.count })} />{' '}
      <span className="muted">{said}</span> <Button onClick={onStop}>{t('sharing:stop')}</Button>
    </p>
  )
}
