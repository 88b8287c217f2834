import type { ReactNode } from 'react'
import { Empty } from '../../parts/empty.tsx'
import { useWords } from '../../session/words.ts'

type DetailCardProps = {
  /** Something stands open in it: a picture there gives way to it. */
  readonly isOpen?: boolean
  /** Where nothing is chosen: what to do. */
  readonly empty?: string
  readonly children?: ReactNode
}

/** The pane beside a list, with what is chosen there. */
export function DetailCard({ isOpen, empty, children }: DetailCardProps): ReactNode {
  const { t } = useWords()
  return (
    <section
      className="card findings-detail"
      aria-label={t('pane.details')}
      data-pane="details"
      data-open={isOpen}
      tabIndex={-1}
    >
      {children ?? (empty === undefined ? null : <Empty title={t('detail.nothing')}>{empty}</Empty>)}
    </section>
  )
}
