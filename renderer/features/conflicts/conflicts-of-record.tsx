import { useState, type ReactNode } from 'react'
import type { BatchStep, Command } from '../../../shared/commands/command.ts'
import type { ConflictGroupView, ConflictView } from '../../../shared/view/shapes/conflicts.ts'
import { dispatch } from '../../bridge/dispatch.ts'
import { useWhyNotEdit } from '../../bridge/may-edit.ts'
import type { RefusalValue } from '../../bridge/refusal.ts'
import { Button } from '../../parts/button.tsx'
import { wishFocus } from '../../parts/focus.ts'
import { PaneHeading } from '../../parts/pane-heading.tsx'
import { RefusalNote } from '../../parts/refusal-note.tsx'
import { tell } from '../../session/announce.ts'
import { select } from '../../session/session.ts'
import { langIfOther, useWords } from '../../session/words.ts'
import { withAuthor } from '../author/with-author.ts'
import { ConflictCard } from './conflict-card.tsx'

type ConflictsOfRecordProps = {
  readonly group: ConflictGroupView
  /** Called before something is settled. */
  readonly onAct: () => void
}

/** All that stands against each other at one record, each settled by itself or all one way. */
export function ConflictsOfRecord({ group, onAct }: ConflictsOfRecordProps): ReactNode {
  const words = useWords()
  const { t, number } = words
  const whyNot = useWhyNotEdit()
  const [refusal, setRefusal] = useState<RefusalValue | null>(null)
  const { record, conflicts } = group
  const settle = (command: Command, label: string, left: number): void => {
    onAct()
    withAuthor(() => {
      void dispatch(command).then((refused) => {
        setRefusal(refused)
        if (refused !== null) return
        const rest =
          left === 0 ? t('conflicts:leftNone') : t('conflicts:left', { count: left, n: number(left) })
        tell(t('conflicts:settled', { label, left: rest }))
        wishFocus('details')
      })
    })
  }
  const settleOne = (one: ConflictView, value: unknown): void =>
    settle({ do: 'settle', id: one.about, field: one.field, value }, one.label, conflicts.length - 1)
  const settleAll = (which: 'mine' | 'theirs'): void => {
    const commands = conflicts.map((one): BatchStep => ({
      do: 'settle',
      id: one.about,
      field: one.field,
      value: one.sides.find((side) => side.which === which)?.value,
    }))
    settle({ do: 'batch', commands }, words.list(conflicts.map((one) => one.label)), 0)
  }
  const off = { disabled: whyNot !== null, title: whyNot ?? undefined }
  return (
    <article className="inspector">
      <header className="inspector-head">
        <PaneHeading of="details" lang={langIfOther(record.lang, words)}>
          {record.name}
        </PaneHeading>
        <p className="tags">
          <span className="tag tag-type">{group.typeName}</span>
          {group.isThere ? null : <span className="tag tag-thin">{t('conflicts:removedTag')}</span>}
        </p>
        <p className="pair-links">
          <Button look="link" onClick={() => select({ kind: 'record', id: group.id }, 'records')}>
            {t('conflicts:openRecord')}
          </Button>
        </p>
      </header>
      {conflicts.length > 1 ? (
        <div className="button-row">
          <Button {...off} onClick={() => settleAll('mine')}>
            {t('conflicts:allMine')}
          </Button>
          <Button {...off} onClick={() => settleAll('theirs')}>
            {t('conflicts:allTheirs')}
          </Button>
        </div>
      ) : null}
      {refusal === null ? null : <RefusalNote refusal={refusal} />}
      {conflicts.map((one) => (
        <ConflictCard
          key={one.id}
          conflict={one}
          group={group}
          whyNot={whyNot}
          onSettle={(value) => settleOne(one, value)}
          onWriting={onAct}
        />
      ))}
    </article>
  )
}
