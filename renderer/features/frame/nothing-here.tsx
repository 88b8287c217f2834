import type { ReactNode } from 'react'
import { useWhyNotEdit } from '../../bridge/may-edit.ts'
import { useIsEmptyMap } from '../../bridge/use-empty-map.ts'
import { Button } from '../../parts/button.tsx'
import { Empty } from '../../parts/empty.tsx'
import { runCommand } from '../../session/commands.ts'
import { useSession } from '../../session/session.ts'
import { useWords } from '../../session/words.ts'

type NothingHereProps = {
  /** What is not there, where neither scope nor day limit the view. */
  readonly title: string
  readonly why: string
  /** The same under a scope or on another day, and what to do about it. */
  readonly limited: { readonly title: string; readonly why: string }
}

/** In place of a list: that the map is empty, that the scope leaves nothing, or that nothing is known; never another's reason. */
export function NothingHere({ title, why, limited }: NothingHereProps): ReactNode {
  const isEmpty = useIsEmptyMap()
  const isLimited = useSession((now) => Object.keys(now.scope).length > 0 || now.asOf !== null)
  if (isEmpty) return <EmptyMap />
  if (isLimited) return <Empty title={limited.title}>{limited.why}</Empty>
  return <Empty title={title}>{why}</Empty>
}

/** A map that holds its vocabularies only: how records come into it. */
export function EmptyMap(): ReactNode {
  const { t } = useWords()
  const whyNot = useWhyNotEdit()
  return (
    <Empty title={t('emptyMap.title')}>
      <p>{t('emptyMap.why')}</p>
      <p className="buttons">
        <Button
          icon="plus"
          disabled={whyNot !== null}
          title={whyNot ?? undefined}
          onClick={() => runCommand('new-record')}
        >
          {t('command.new-record')}
        </Button>
        <Button icon="map" onClick={() => runCommand('map-starter')}>
          {t('command.map-starter')}
        </Button>
      </p>
    </Empty>
  )
}
