import type { ReactNode } from 'react'
import type { ParticipantView } from '../../../shared/view/shapes/calls.ts'
import type { Named } from '../../../shared/view/shapes/common.ts'
import { SelectField } from '../../parts/select-field.tsx'

type OrganizationSelectProps = {
  readonly label: string
  /** Id of the organization; '' for none. */
  readonly value: string
  readonly none: string
  readonly error?: string | undefined
  readonly participants: readonly ParticipantView[]
  /** One that is chosen and does not take part (any more). */
  readonly also?: Named | undefined
  readonly onChange: (id: string, name: string) => void
}

/** One of those who take part in the call, in the order of places. */
export function OrganizationSelect(props: OrganizationSelectProps): ReactNode {
  const { label, value, none, error, participants, also, onChange } = props
  const known = participants.map((one) => one.organization)
  const all = also === undefined || known.some((one) => one.id === also.id) ? known : [...known, also]
  return (
    <SelectField
      label={label}
      error={error}
      value={value}
      options={[['', none], ...all.map(({ id, name }) => [id, name] as const)]}
      onChange={(id) => onChange(id, all.find((one) => one.id === id)?.name ?? '')}
    />
  )
}
