import type { ReactNode } from 'react'
import { Button } from '../../parts/button.tsx'
import { useWords } from '../../session/words.ts'
import { stopReading, type ImportState } from './import-state.ts'
import { isMeasured, progressWords } from './progress-words.ts'
import { namesOf } from './source-names.ts'
import { StepHeading } from './step-heading.tsx'

/** How far reading is, and the way to stop it. The eye sees each step; a screen reader is told now and then. */
export function Reading({ source, step, since, now }: Extract<ImportState, { at: 'reading' }>): ReactNode {
  const words = useWords()
  const { t } = words
  return (
    <section className="card import-begin" aria-label={t('import:reading.title')}>
      <StepHeading>{t('import:reading.title')}</StepHeading>
      <p className="muted">{namesOf(source, t)}</p>
      <p>
        <progress
          aria-label={t('import:reading.title')}
          {...(isMeasured(step) ? { value: step.bytes, max: step.ofBytes } : {})}
        />{' '}
        {progressWords(step, now - since, words)}
      </p>
      <Button onClick={stopReading}>{t('import:reading.stop')}</Button>
    </section>
  )
}
