import { useEffect, useRef, type ReactNode } from 'react'
import { Button } from '../../parts/button.tsx'
import { idOf, type Selection } from '../../session/selection.ts'
import { selectBack } from '../../session/session.ts'
import { useWords } from '../../session/words.ts'
import { CellInspector } from './cell-inspector.tsx'
import { KeepFocus } from './keep-focus.tsx'
import { PairInspector } from './pair-inspector.tsx'
import { PointInspector } from './point-inspector.tsx'
import { RecordPane } from './record-pane.tsx'

type InspectorProps = {
  readonly selection: Selection
  /** How many steps the person came to it: from the second on they can go back. */
  readonly depth: number
}

/** Why this is here: facts, sources, dates, replies, verdict of what is selected. */
export function Inspector({ selection, depth }: InspectorProps): ReactNode {
  const { t } = useWords()
  const element = useRef<HTMLDivElement>(null)
  const key = idOf(selection)
  useEffect(() => {
    element.current?.scrollTo({ top: 0 })
  }, [key])
  return (
    <KeepFocus container={element} shown={key} depth={depth}>
      <div ref={element} className="inspector" data-inspector={selection.kind} data-id={key}>
        {depth > 1 ? (
          <Button look="quiet" icon="back" onClick={selectBack}>
            {t('back')}
          </Button>
        ) : null}
        <Inside selection={selection} />
      </div>
    </KeepFocus>
  )
}

function Inside({ selection }: { readonly selection: Selection }): ReactNode {
  switch (selection.kind) {
    case 'cell':
      return <CellInspector cell={selection.cell} />
    case 'overlap':
      return <PairInspector id={selection.id} />
    case 'point':
      return <PointInspector id={selection.id} />
    case 'record':
      return <RecordPane id={selection.id} />
  }
}
