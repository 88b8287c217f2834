import { useState, type ReactNode } from 'react'
import type { BatchStep } from '../../../../shared/commands/command.ts'
import { app } from '../../../bridge/map-state.ts'
import { Button } from '../../../parts/button.tsx'
import { session } from '../../../session/session.ts'
import { useWords } from '../../../session/words.ts'
import { BulkDialog } from './bulk-dialog.tsx'
import { CommandsDialog } from './commands-dialog.tsx'
import type { RecordGridProps } from './record-grid.tsx'

type GridActionsProps = {
  readonly type: string
  readonly ids: ReadonlySet<string>
  readonly toEdit: RecordGridProps['toEdit']
  readonly onClear: () => void
}

type Open =
  | { readonly kind: 'edit'; readonly ids: ReadonlySet<string> }
  | { readonly kind: 'remove' | 'verify'; readonly commands: readonly BatchStep[] }

/** What can be done with several records at once; each shows first what it would do. */
export function GridActions({ type, ids, toEdit, onClear }: GridActionsProps): ReactNode {
  const { t, number } = useWords()
  const [open, setOpen] = useState<Open | null>(null)
  const close = (): void => setOpen(null)
  const start = (next: () => Open): void => toEdit(() => setOpen(next()))
  const remove = (): Open => ({
    kind: 'remove',
    commands: [...ids].map((id): BatchStep => ({ do: 'remove', id })),
  })
  const verify = (): Open => {
    const verifiedOn = session.get().today
    const verifiedBy = app.get().author?.name
    const properties = verifiedBy === undefined ? { verifiedOn } : { verifiedOn, verifiedBy }
    return { kind: 'verify', commands: [...ids].map((id): BatchStep => ({ do: 'edit', id, properties })) }
  }
  const count = open !== null && open.kind !== 'edit' ? open.commands.length : 0
  return (
    <>
      <div className="grid-bulk">
        <b>{t('grid:selected', { count: ids.size, n: number(ids.size) })}</b>
        <Button icon="edit" onClick={() => start(() => ({ kind: 'edit', ids }))}>
          {t('grid:bulk.edit')}
        </Button>
        <Button icon="check" onClick={() => start(verify)}>
          {t('grid:bulk.verify')}
        </Button>
        <Button onClick={() => start(remove)}>{t('grid:bulk.remove')}</Button>
        <Button look="quiet" onClick={onClear}>
          {t('grid:bulk.clear')}
        </Button>
      </div>
      {open === null ? null : open.kind === 'edit' ? (
        <BulkDialog type={type} ids={open.ids} onClose={close} />
      ) : (
        <CommandsDialog
          title={
            open.kind === 'remove'
              ? t('grid:bulk.removeTitle', { count, n: number(count) })
              : t('grid:bulk.verifyTitle', { count, n: number(count) })
          }
          type={type}
          commands={open.commands}
          action={open.kind === 'remove' ? 'grid:bulk.removeApply' : 'grid:bulk.apply'}
          done={open.kind === 'remove' ? 'grid:bulk.removed' : 'grid:bulk.done'}
          onClose={close}
        />
      )}
    </>
  )
}
