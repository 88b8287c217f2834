import type { ReactNode } from 'react'
import { scopeKeys, type ScopeKey } from '../../../shared/view/shapes/question.ts'
import { Button } from '../../parts/button.tsx'
import { wishFocus } from '../../parts/focus.ts'
import { PaneHeading } from '../../parts/pane-heading.tsx'
import type { Cell } from '../../session/selection.ts'
import { setScope, useSession } from '../../session/session.ts'
import { isWithin } from '../../session/vocabulary.ts'
import { useWords } from '../../session/words.ts'

/** What the answers say of a cell; a plain one lies on two axes and has a place in their matrix. */
type Said = { readonly isNoGap: boolean; readonly isNotInMatrix: boolean; readonly isPlain: boolean }

/**
 * The axes whose limit leaves a cell out: under it the map was not asked about the cell, which is not the same as
 * knowing nothing of it (R9). None where an answer speaks of the cell.
 */
export function useLimitsOutside(cell: Cell, { isNoGap, isNotInMatrix, isPlain }: Said): readonly ScopeKey[] {
  const scope = useSession((now) => now.scope)
  if (!isNoGap || (isPlain && !isNotInMatrix)) return []
  const limited = scopeKeys.filter((axis) => cell[axis] !== undefined && (scope[axis] ?? []).length > 0)
  const barring = limited.filter((axis) => !isWithin(cell[axis] ?? '', scope[axis] ?? []))
  // the matrix knows also of terms that are this map's own, and what they are narrower than
  return barring.length === 0 && isPlain ? limited : barring
}

type OutsideScopeProps = { readonly name: string; readonly axes: readonly ScopeKey[] }

/** A cell that was selected before the scope was: what is known of it is not shown, and how to see it. */
export function OutsideScope({ name, axes }: OutsideScopeProps): ReactNode {
  const { t, list } = useWords()
  const lift = (): void => {
    for (const axis of axes) setScope(axis, [])
    wishFocus('details')
  }
  return (
    <article>
      <header className="inspector-head">
        <PaneHeading of="details">{name}</PaneHeading>
        <p className="tags">
          <span className="tag tag-type">{t('cell.outside')}</span>
        </p>
      </header>
      <p className="why">{t('cell.outsideWhy', { axes: list(axes.map((axis) => t(`axis.${axis}`))) })}</p>
      <Button icon="close" onClick={lift}>
        {t('cell.lift', { count: axes.length })}
      </Button>
    </article>
  )
}
