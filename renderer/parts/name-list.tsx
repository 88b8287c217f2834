import { useState, type ReactNode } from 'react'
import type { Named } from '../../shared/view/shapes/common.ts'
import { langIfOther, useWords } from '../session/words.ts'
import { Button } from './button.tsx'

const firstOnes = 5

/** Names one below the other, each read out in its language; a long list opens on demand. */
export function NameList({ names }: { readonly names: readonly Named[] }): ReactNode {
  const words = useWords()
  const [isWhole, setWhole] = useState(false)
  const rest = names.length - firstOnes
  // one more is no shorter said than shown
  const shown = isWhole || rest <= 1 ? names : names.slice(0, firstOnes)
  return (
    <>
      <ul className="name-list">
        {shown.map((one) => (
          <li key={one.id} lang={langIfOther(one.lang, words)}>
            {one.name}
          </li>
        ))}
      </ul>
      {rest > 1 ? (
        <Button look="quiet" className="more" aria-expanded={isWhole} onClick={() => setWhole(!isWhole)}>
          {isWhole ? words.t('showFewer') : words.t('andMore', { n: words.number(rest) })}
        </Button>
      ) : null}
    </>
  )
}
