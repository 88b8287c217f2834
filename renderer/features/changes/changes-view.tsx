import type { ReactNode } from 'react'
import {
  changeSections,
  type ChangesAsked,
  type ChangesView as Changes,
} from '../../../shared/view/shapes/changes.ts'
import { Answer } from '../../parts/answer.tsx'
import { Empty } from '../../parts/empty.tsx'
import { Segmented } from '../../parts/segmented.tsx'
import { StatusLine } from '../../parts/status-line.tsx'
import { useStyle } from '../../session/choices.ts'
import { useSession } from '../../session/session.ts'
import { useWords } from '../../session/words.ts'
import { ExportMenu } from '../export/export-menu.tsx'
import { ViewHead } from '../frame/view-head.tsx'
import { ChangeList } from './change-list.tsx'
import { ChangedGraph } from './changed-graph.tsx'
import { ChangedMatrix } from './changed-matrix.tsx'
import { PointPickers } from './point-pickers.tsx'
import { useChanges } from './use-changes.ts'

type Shown = 'list' | 'matrix' | 'graph'

/** What differs between two points in time: as a list, in the coverage matrix, in the graph. */
export function ChangesView(): ReactNode {
  const { t } = useWords()
  const comparing = useChanges()
  const { asked, changes } = comparing
  const [chosen, setShown] = useStyle<Shown>('changes')
  const shown = chosen ?? 'list'
  return (
    <>
      <ViewHead title={t('view.changes')} about={t('changes:about')}>
        <Segmented
          label={t('changes:show')}
          value={shown}
          options={(['list', 'matrix', 'graph'] as const).map((value) => ({
            value,
            text: t(`changes:as.${value}`),
          }))}
          onChange={setShown}
        />
        {asked === null ? null : (
          <ExportMenu
            table={{ table: 'changes', parameters: asked }}
            narrowedTo={asked.axis === undefined ? undefined : t(`changes:axis.${asked.axis}`)}
          />
        )}
      </ViewHead>
      <section className="card change-head" aria-label={t('changes:points')}>
        <PointPickers {...comparing} />
        {asked === null ? (
          <Empty title={t('changes:order')}>{t('changes:orderWhy')}</Empty>
        ) : (
          <Answer of={changes} what={t('view.changes')}>
            {(answer) => <Summary changes={answer} />}
          </Answer>
        )}
      </section>
      {asked === null ? null : shown === 'matrix' ? (
        <ChangedMatrix asked={asked} />
      ) : shown === 'graph' ? (
        <ChangedGraph asked={asked} />
      ) : changes.status === 'ready' ? (
        <ListOrNothing changes={changes.answer} axis={asked.axis} />
      ) : null}
    </>
  )
}

/** All of it in one sentence, said when it changes; and when the file was made, where that is later. */
function Summary({ changes }: { readonly changes: Changes }): ReactNode {
  const { t, instant } = useWords()
  return (
    <>
      <StatusLine className="change-summary" says={changes.summary} />
      {changes.made === null ? null : (
        <p className="muted">{t('changes:made', { day: instant(changes.made) })}</p>
      )}
    </>
  )
}

type ListProps = { readonly changes: Changes; readonly axis: ChangesAsked['axis'] }

function ListOrNothing({ changes, axis }: ListProps): ReactNode {
  const { t, day } = useWords()
  const isLimited = useSession((now) => Object.keys(now.scope).length > 0)
  const days = { since: day(changes.since), until: day(changes.until) }
  if (changeSections.some((one) => changes.rows[one].length > 0)) return <ChangeList changes={changes} />
  return (
    <section className="card">
      {axis !== undefined ? (
        <Empty title={t(`changes:noneBy.${axis}`, days)}>{t('changes:noneByWhy')}</Empty>
      ) : isLimited ? (
        <Empty title={t('changes:noneScoped', days)}>{t('changes:noneScopedWhy')}</Empty>
      ) : (
        <Empty title={t('changes:none', days)}>{t('changes:noneWhy')}</Empty>
      )}
    </section>
  )
}
