import type { ReactNode } from 'react'
import type { Named } from '../../../shared/view/shapes/common.ts'
import { useWords } from '../../session/words.ts'
import { DecisionDialog } from './decision-dialog.tsx'

type DistinctDialogProps = { readonly a: Named; readonly b: Named }

/** Two records that only resemble each other: remembered as a relationship between them, not proposed again. */
export function DistinctDialog({ a, b }: DistinctDialogProps): ReactNode {
  const { t } = useWords()
  const names = { a: a.name, b: b.name }
  return (
    <DecisionDialog
      title={t('duplicates:distinctTitle')}
      what={t('duplicates:distinctWhat', names)}
      action={t('duplicates:distinctAction')}
      done={t('duplicates:told', names)}
      commandFor={(reason) => ({ do: 'relate', type: 'DISTINCT_FROM', from: a.id, to: b.id, reason })}
    />
  )
}
