import type { ReactNode } from 'react'
import type { Language } from '../../graph-schema/bilingual.ts'
import { langIfOther, useWords } from '../session/words.ts'

type ForeignProps = {
  /** The language of the words where it is known. */
  readonly lang: Language | null | undefined
  readonly children: ReactNode
}

/**
 * Words that may be in the other language than the window: then they are read out in theirs, and said to be in it.
 * Names of persons and organizations are only read out so (R37: an English name alone is no missing French).
 */
export function Foreign({ lang, children }: ForeignProps): ReactNode {
  const words = useWords()
  const other = langIfOther(lang, words)
  if (other === undefined) return children
  return (
    <>
      <span lang={other}>{children}</span>
      <span className="in-other"> {words.t(`inOther.${other}`)}</span>
    </>
  )
}
