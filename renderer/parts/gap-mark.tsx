import type { ReactNode } from 'react'
import type { GapKind } from '../../graph-schema/vocabularies/analysis.ts'
import { gapMarks, toneOf } from '../../shared/view/drawing/gap-mark.ts'
import { gapKindName } from '../session/vocabulary.ts'
import { useWords } from '../session/words.ts'

/** The symbol of a kind, alone: where its word stands beside it. Pictures that leave the window draw the same marks. */
export function GapSymbol({ kind }: { readonly kind: GapKind }): ReactNode {
  return (
    <svg
      className="icon gap-symbol"
      viewBox="0 0 12 12"
      width="13"
      height="13"
      aria-hidden="true"
      focusable="false"
    >
      <path
        d={gapMarks[kind]}
        fill="none"
        stroke="currentColor"
        strokeWidth="1.4"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  )
}

/** Symbol and short word of a kind, with the whole name as a tooltip. */
export function GapTag({ kind }: { readonly kind: GapKind }): ReactNode {
  const { t, language } = useWords()
  return (
    <span className={`tag tag-${toneOf(kind)}`} title={gapKindName(kind, language)}>
      <GapSymbol kind={kind} />
      {t(`gap.short.${kind}`)}
    </span>
  )
}
