import { useState, type ReactNode } from 'react'
import type { BatchStep } from '../../../../shared/commands/command.ts'
import type { LeftCell } from '../../../../shared/view/grid/paste-block.ts'
import { dispatch } from '../../../bridge/dispatch.ts'
import type { RefusalValue } from '../../../bridge/refusal.ts'
import { Dialog } from '../../../parts/dialog.tsx'
import { RefusalNote } from '../../../parts/refusal-note.tsx'
import { tell } from '../../../session/announce.ts'
import { useWords } from '../../../session/words.ts'
import { EffectPreview } from './effect-preview.tsx'
import { usePreview } from './use-preview.ts'

type CommandsDialogProps = {
  readonly title: string
  readonly about?: string
  /** Of the records that are told of. */
  readonly type: string
  readonly commands: readonly BatchStep[]
  readonly left?: readonly LeftCell[]
  readonly unchanged?: number
  readonly nameOf?: (id: string) => string
  /** A record that is made only for the others. */
  readonly madeFor?: string | undefined
  /** Says what the button does for so many records, and what was done: keys of the catalogue with a plural. */
  readonly action: string
  readonly done: string
  readonly onClose: () => void
}

/** Shows what commands would do and does it as one step that undo takes back; what is refused is left out. */
export function CommandsDialog(props: CommandsDialogProps): ReactNode {
  const { commands, left = [], unchanged = 0, onClose } = props
  const { t, number } = useWords()
  const previewed = usePreview(commands, props.type, props.madeFor)
  const [isBusy, setBusy] = useState(false)
  const [refusal, setRefusal] = useState<RefusalValue | null>(null)
  const accepted = previewed.status === 'ready' ? previewed.accepted : []
  const count = previewed.status === 'ready' ? previewed.records : 0
  const submit = async (): Promise<void> => {
    setBusy(true)
    const refused = await dispatch({ do: 'batch', commands: [...accepted] })
    setBusy(false)
    setRefusal(refused)
    if (refused !== null) return
    tell(t(props.done, { count, n: number(count) }))
    onClose()
  }
  return (
    <Dialog
      title={props.title}
      className="grid-dialog"
      action={
        previewed.status === 'ready' && count === 0
          ? t('grid:bulk.applyNone')
          : t(props.action, { count, n: number(count) })
      }
      isBusy={isBusy || count === 0}
      onClose={onClose}
      onSubmit={() => void submit()}
    >
      {props.about === undefined ? null : <p className="dialog-about">{props.about}</p>}
      <EffectPreview
        of={previewed}
        left={left}
        unchanged={unchanged}
        {...(props.nameOf === undefined ? {} : { nameOf: props.nameOf })}
      />
      {refusal === null ? null : <RefusalNote refusal={refusal} />}
    </Dialog>
  )
}
