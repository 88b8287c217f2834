import type { ReactNode } from 'react'
import type { OutcomeView } from '../../../shared/view/shapes/calls.ts'
import { Foreign } from '../../parts/foreign.tsx'
import { useWords } from '../../session/words.ts'

/** What came of an item, with each reservation in the words of who has it (R34). */
export function Outcome({ outcome }: { readonly outcome: OutcomeView }): ReactNode {
  const { t } = useWords()
  return (
    <div className="outcome">
      <p>
        <span className="tag tag-verdict">{outcome.kindName}</span>{' '}
        {outcome.text === null ? null : <Foreign lang={outcome.text.lang}>{outcome.text.text}</Foreign>}
      </p>
      {outcome.reservations.map((one) => (
        <blockquote key={one.id} className="reply">
          <p>
            <b>{t('calls:record.reservation', { name: one.organization.name })}</b>
          </p>
          {one.text === null ? null : (
            <p>
              <Foreign lang={one.text.lang}>{one.text.text}</Foreign>
            </p>
          )}
        </blockquote>
      ))}
    </div>
  )
}
