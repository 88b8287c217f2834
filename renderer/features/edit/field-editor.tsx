import type { ReactNode } from 'react'
import { BilingualField } from './fields/bilingual-field.tsx'
import { ChoiceField } from './fields/choice-field.tsx'
import { EligibilityField } from './fields/eligibility-field.tsx'
import { TypedPropertyField } from './fields/typed-fields.tsx'
import type { FieldOf } from './use-field.ts'

/**
 * The field of any property, drawn from its declaration: a new property of the schema appears here by itself.
 * `status` goes with the name. Kinds that have a part of the form of their own (`formOwn`) draw nothing here.
 */
export function FieldEditor({
  field,
  status,
}: {
  readonly field: FieldOf
  readonly status?: FieldOf
}): ReactNode {
  switch (field.property.kind) {
    case 'bilingual':
      return <BilingualField field={field} {...(status === undefined ? {} : { status })} />
    case 'choice':
    case 'flag':
      return <ChoiceField field={field} />
    case 'eligibility':
      return <EligibilityField field={field} />
    case 'text':
    case 'texts':
    case 'number':
    case 'date':
    case 'stated-date':
    case 'timing':
    case 'fiscal-years':
    case 'languages':
      return <TypedPropertyField field={field} />
    case 'choices':
    case 'name-status':
    case 'recipients':
    case 'attachment':
    case 'saved-view':
      return null
  }
}
