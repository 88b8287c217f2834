import { useState, type ReactNode } from 'react'
import type { ScopeKey } from '../../../shared/view/shapes/question.ts'
import { useRecords } from '../../bridge/use-records.ts'
import { Button } from '../../parts/button.tsx'
import { focusFirst } from '../../parts/focus.ts'
import { Popover } from '../../parts/popover.tsx'
import { setScope, useSession } from '../../session/session.ts'
import { shortTermName } from '../../session/vocabulary.ts'
import { useWords } from '../../session/words.ts'
import { OrganizationChoices, TermChoices } from './scope-choices.tsx'

const none: readonly string[] = []

/** One axis of the scope: a chip that says what it is limited to and opens the choice. */
export function ScopeChip({ axis }: { readonly axis: ScopeKey }): ReactNode {
  const { t, language } = useWords()
  const chosen = useSession((now) => now.scope[axis] ?? none)
  const [isOpen, setOpen] = useState(false)
  const unknown = chosen.filter((id) => shortTermName(id, language) === undefined)
  const records = useRecords(unknown)
  const first = chosen[0]
  const firstName =
    first === undefined
      ? ''
      : (shortTermName(first, language) ?? records[unknown.indexOf(first)]?.name ?? first)
  const name = t(`axis.${axis}`)
  const says =
    chosen.length === 0
      ? name
      : chosen.length === 1
        ? t('scope.one', { axis: name, term: firstName })
        : t('scope.several', { axis: name, term: firstName, more: chosen.length - 1 })
  return (
    <Popover
      label={t('scope.choose', { axis: name })}
      button={
        <span className="chip-words" title={says}>
          {says}
        </span>
      }
      buttonClass={chosen.length === 0 ? 'chip' : 'chip chip-on'}
      onToggle={setOpen}
    >
      {(close) => (
        <>
          {isOpen ? (
            axis === 'organization' ? (
              <OrganizationChoices chosen={chosen} onChange={(ids) => setScope(axis, ids)} />
            ) : (
              <TermChoices axis={axis} chosen={chosen} onChange={(ids) => setScope(axis, ids)} />
            )
          ) : null}
          <div className="popover-foot">
            <Button
              look="quiet"
              disabled={chosen.length === 0}
              onClick={(event) => {
                focusFirst(event.currentTarget.closest('.popover')) // the button is not to be pressed twice
                setScope(axis, [])
              }}
            >
              {t('scope.all')}
            </Button>
            <Button onClick={close}>{t('done')}</Button>
          </div>
        </>
      )}
    </Popover>
  )
}
