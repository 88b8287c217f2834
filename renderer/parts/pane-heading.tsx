import { useLayoutEffect, type ReactNode } from 'react'
import type { Language } from '../../graph-schema/bilingual.ts'
import { grantFocus, type Place } from './focus.ts'

type PaneHeadingProps = {
  readonly of: Place
  readonly lang?: Language | undefined
  readonly children: ReactNode
}

/** What a view, or the details beside it, is about. The focus goes here when the person asked for it, see focus.ts. */
export function PaneHeading({ of: place, lang, children }: PaneHeadingProps): ReactNode {
  const Heading = place === 'main' ? 'h1' : 'h2'
  useLayoutEffect(() => grantFocus(place), [place])
  return (
    <Heading tabIndex={-1} lang={lang} data-heading={place}>
      {children}
    </Heading>
  )
}
