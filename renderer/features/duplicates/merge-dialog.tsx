import type { ReactNode } from 'react'
import type { Named } from '../../../shared/view/shapes/common.ts'
import { useWords } from '../../session/words.ts'
import { DecisionDialog } from './decision-dialog.tsx'

type MergeDialogProps = { readonly keep: Named; readonly merge: Named }

/** One record gives way to another; the usual undo, or the record itself, brings it back. */
export function MergeDialog({ keep, merge }: MergeDialogProps): ReactNode {
  const { t } = useWords()
  const names = { keep: keep.name, merge: merge.name }
  return (
    <DecisionDialog
      title={t('duplicates:mergeTitle')}
      what={t('duplicates:mergeWhat', names)}
      action={t('duplicates:mergeAction')}
      done={t('duplicates:merged', names)}
      commandFor={(reason) => ({ do: 'merge', keep: keep.id, merge: merge.id, reason })}
    />
  )
}
