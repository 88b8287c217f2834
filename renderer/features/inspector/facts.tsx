import type { ReactNode } from 'react'
import type { Language } from '../../../graph-schema/bilingual.ts'
import { Foreign } from '../../parts/foreign.tsx'

/** `lang`: the language of the value, where it is known. `basis`: what it rests on, read after it. */
export type Fact = {
  readonly label: string
  readonly value: ReactNode
  readonly lang?: Language | null
  readonly basis?: ReactNode
}

/** Labels and values; what has no value is left out by the caller. */
export function Facts({ facts }: { readonly facts: readonly Fact[] }): ReactNode {
  if (facts.length === 0) return null
  return (
    <dl className="facts">
      {facts.map((fact) => (
        <div key={fact.label}>
          <dt>{fact.label}</dt>
          <dd>
            <span>
              <Foreign lang={fact.lang}>{fact.value}</Foreign>
            </span>
            {fact.basis}
          </dd>
        </div>
      ))}
    </dl>
  )
}
