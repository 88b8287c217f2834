import type { ReactNode } from 'react'
import { changeTones, type ChangeTone } from '../../../shared/view/changes/change-marks.ts'
import { ChangeSymbol } from '../../parts/change-symbol.tsx'
import { useWords } from '../../session/words.ts'

/** What became of something: symbol and word, the colour only repeats them. */
export function ChangeTag({ tone, name }: { readonly tone: ChangeTone; readonly name: string }): ReactNode {
  return (
    <span className={`tag change-${tone}`}>
      <ChangeSymbol tone={tone} />
      {name}
    </span>
  )
}

/** What the symbols mean: only those that are shown. */
export function ChangeLegend({ tones }: { readonly tones: ReadonlySet<ChangeTone> }): ReactNode {
  const { t } = useWords()
  return (
    <div className="legend" role="group" aria-label={t('changes:legend')}>
      <ul>
        {changeTones
          .filter((tone) => tones.has(tone))
          .map((tone) => (
            <li key={tone} className={`change-${tone}`}>
              <ChangeSymbol tone={tone} /> {t(`changes:tone.${tone}`)}
            </li>
          ))}
      </ul>
    </div>
  )
}
