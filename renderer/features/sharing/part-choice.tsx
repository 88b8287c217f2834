import type { ReactNode } from 'react'
import { colon } from '../../../shared/language/format.ts'
import type { Scope } from '../../../shared/view/shapes/question.ts'
import { shortTermName } from '../../session/vocabulary.ts'
import { useWords } from '../../session/words.ts'
import { TermChoices } from '../scope/scope-choices.tsx'

const axes = ['jurisdiction', 'pillar'] as const

type PartChoiceProps = { readonly scope: Scope; readonly onChange: (scope: Scope) => void }

/** Which part of a hub a clone is to hold, where the whole is too large; nothing chosen is the whole. */
export function PartChoice({ scope, onChange }: PartChoiceProps): ReactNode {
  const { t, language } = useWords()
  const choose = (axis: (typeof axes)[number], ids: readonly string[]): void => {
    const { [axis]: _before, ...others } = scope
    onChange(ids.length === 0 ? others : { ...others, [axis]: [...ids] })
  }
  return (
    <fieldset className="part-choice">
      <legend>{t('sharing:clone.part')}</legend>
      <p className="muted">{t('sharing:clone.partHelp')}</p>
      {axes.map((axis) => {
        const chosen = scope[axis] ?? []
        const names = chosen.map((id) => shortTermName(id, language) ?? id).join(', ')
        return (
          <details key={axis}>
            <summary>
              {`${t(`axis.${axis}`)}${colon(language)}${names === '' ? t('sharing:clone.all') : names}`}
            </summary>
            <TermChoices axis={axis} chosen={chosen} onChange={(ids) => choose(axis, ids)} />
          </details>
        )
      })}
    </fieldset>
  )
}
