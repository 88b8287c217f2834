import { useRef, type ReactNode } from 'react'
import { scopeKeys } from '../../../shared/view/shapes/question.ts'
import { Button } from '../../parts/button.tsx'
import { focusFirst } from '../../parts/focus.ts'
import { clearScope, useSession } from '../../session/session.ts'
import { useWords } from '../../session/words.ts'
import { AsOfPicker } from './as-of-picker.tsx'
import { HoldsBanner } from './holds-banner.tsx'
import { KnownAtBanner, KnownAtPicker } from './known-at-picker.tsx'
import { ScopeChip } from './scope-chip.tsx'

/** What limits every view, always in sight: six axes and the day at which measures are in force. */
export function ScopeBar(): ReactNode {
  const { t } = useWords()
  const isLimited = useSession((now) => Object.keys(now.scope).length > 0)
  const bar = useRef<HTMLElement>(null)
  const lift = (): void => {
    clearScope()
    focusFirst(bar.current) // the button that was pressed goes with the limits
  }
  return (
    <section ref={bar} className="scope-bar" aria-label={t('pane.scope')} data-pane="scope" tabIndex={-1}>
      <div className="scope-chips">
        {scopeKeys.map((key) => (
          <ScopeChip key={key} axis={key} />
        ))}
        {isLimited ? (
          <Button look="quiet" icon="close" onClick={lift}>
            {t('scope.clear')}
          </Button>
        ) : null}
      </div>
      <AsOfPicker />
      <KnownAtPicker />
      <HoldsBanner />
      <KnownAtBanner />
    </section>
  )
}
