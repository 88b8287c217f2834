import type { ReactNode } from 'react'

export type Fact = { readonly label: string; readonly value: ReactNode; readonly lang?: string | undefined }

/** Labels and values; what has no value is left out by the caller. */
export function Facts({ facts }: { readonly facts: readonly Fact[] }): ReactNode {
  if (facts.length === 0) return null
  return (
    <dl className="facts">
      {facts.map((fact) => (
        <div key={fact.label}>
          <dt>{fact.label}</dt>
          <dd lang={fact.lang}>{fact.value}</dd>
        </div>
      ))}
    </dl>
  )
}
