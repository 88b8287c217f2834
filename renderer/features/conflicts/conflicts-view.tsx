import { useEffect, useState, type ReactNode } from 'react'
import type { ConflictGroupView } from '../../../shared/view/shapes/conflicts.ts'
import { useAnswer } from '../../bridge/use-answer.ts'
import { Answer } from '../../parts/answer.tsx'
import { Button } from '../../parts/button.tsx'
import { Empty } from '../../parts/empty.tsx'
import { wishFocus } from '../../parts/focus.ts'
import { useFilter } from '../../session/choices.ts'
import { runCommand } from '../../session/commands.ts'
import { langIfOther, useWords } from '../../session/words.ts'
import { DetailCard } from '../frame/detail-card.tsx'
import { PickList } from '../frame/pick-list.tsx'
import { ViewHead } from '../frame/view-head.tsx'
import { chosenName } from './chosen-conflict.ts'
import { ConflictsOfRecord } from './conflicts-of-record.tsx'

const none: readonly ConflictGroupView[] = []

/** What two people wrote against each other, by record; one record opened, side by side, to be settled. */
export function ConflictsView(): ReactNode {
  const { t, number } = useWords()
  const answered = useAnswer('conflicts', {})
  const groups = answered.status === 'ready' ? answered.answer.groups : none
  const [chosenId, setChosenId] = useFilter<string>(chosenName, '')
  // its place in the list, so that the next one follows when it is settled
  const [lastAt, setLastAt] = useState(0)
  const kept = groups.findIndex((one) => one.id === chosenId)
  const at = kept === -1 ? Math.min(lastAt, groups.length - 1) : kept
  const group = groups[at]
  const choose = (id: string, index: number): void => {
    setChosenId(id)
    setLastAt(index)
  }
  const isSettled = chosenId !== '' && kept === -1 && answered.status === 'ready'
  useEffect(() => {
    // what had the focus is gone with the record: on to the next one
    if (isSettled) wishFocus(group === undefined ? 'main' : 'details')
  }, [isSettled, group])
  return (
    <>
      <ViewHead title={t('view.conflicts')} about={t('conflicts:about')} />
      <div className="findings">
        <section className="card findings-list" aria-label={t('pane.list')}>
          <Answer of={answered} what={t('view.conflicts')}>
            {() => (
              <PickList
                title={t('conflicts:count', { count: groups.length, n: number(groups.length) })}
                items={groups}
                selectedId={group?.id}
                empty={<NothingToSettle />}
                onSelect={(one) => choose(one.id, groups.indexOf(one))}
                render={(one) => <Line group={one} />}
              />
            )}
          </Answer>
        </section>
        <DetailCard empty={t('conflicts:choose')}>
          {group && <ConflictsOfRecord key={group.id} group={group} onAct={() => choose(group.id, at)} />}
        </DetailCard>
      </div>
    </>
  )
}

function NothingToSettle(): ReactNode {
  const { t } = useWords()
  return (
    <Empty title={t('conflicts:none')}>
      {t('conflicts:noneWhy')}{' '}
      <Button look="link" onClick={() => void runCommand('map-merge')}>
        {t('command.map-merge')}
      </Button>
    </Empty>
  )
}

function Line({ group }: { readonly group: ConflictGroupView }): ReactNode {
  const words = useWords()
  const { t, number } = words
  const count = group.conflicts.length
  return (
    <>
      <b lang={langIfOther(group.record.lang, words)}>{group.record.name}</b>
      <span className="muted clamp">{words.list(group.conflicts.map((one) => one.label))}</span>
      <span className="tags">
        <span className="tag tag-type">{group.typeName}</span>
        {group.isThere ? null : <span className="tag tag-thin">{t('conflicts:removedTag')}</span>}
        <span className="muted number">{t('conflicts:toSettle', { count, n: number(count) })}</span>
      </span>
    </>
  )
}
