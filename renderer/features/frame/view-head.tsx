import type { ReactNode } from 'react'
import { Button } from '../../parts/button.tsx'
import { PaneHeading } from '../../parts/pane-heading.tsx'
import { useWords } from '../../session/words.ts'
import { HelpLink } from '../help/help-link.tsx'
import { focusDetails } from './panes.ts'

type ViewHeadProps = { readonly title: string; readonly about: string; readonly children?: ReactNode }

/** Title of a view, one line on what it shows, and what can be done with it. */
export function ViewHead({ title, about, children }: ViewHeadProps): ReactNode {
  const { t } = useWords()
  return (
    <header className="view-head">
      <div className="view-title">
        <div className="view-name">
          <PaneHeading of="main">{title}</PaneHeading>
          <HelpLink />
        </div>
        <p className="muted">{about}</p>
      </div>
      <div className="view-actions">
        {children}
        <Button look="quiet" className="to-details" onClick={focusDetails}>
          {t('detail.go')}
        </Button>
      </div>
    </header>
  )
}
