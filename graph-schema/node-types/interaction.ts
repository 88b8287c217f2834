import { z } from 'zod'
import { defineNodeType } from '../define-node-type.ts'
import { bilingual, choice, type Property } from '../property.ts'
import { interactionStatuses, tensionKinds } from '../vocabularies/analysis.ts'

const score: Property<z.ZodNullable<z.ZodInt>> = {
  kind: 'number',
  schema: z.int().min(-3).max(3).nullable(),
  label: { en: 'Score', fr: 'Cote' },
}

const scorer: Property<z.ZodObject<{ name: z.ZodString; organization: z.ZodString }>> = {
  kind: 'text',
  schema: z.strictObject({ name: z.string().min(1), organization: z.string().min(1) }),
  label: { en: 'Scored by', fr: 'Coté par' },
  shape: '`{"name": …, "organization": …}`',
}

/**
 * How one measure acts on another: a candidate until a named person scores it (R18).
 *
 * `kind` other than `interaction` is a difference that is no interaction (definitions, scope, ages).
 * Source: Nilsson, Griggs, Visbeck, Nature 534 (2016) 320–322.
 */
export const Interaction = defineNodeType({
  type: 'Interaction',
  since: 1,
  label: { en: 'Interaction', fr: 'Interaction' },
  plural: { en: 'Interactions', fr: 'Interactions' },
  description: 'How one measure acts on another, as a source says; unscored until a named person scores it.',
  properties: {
    text: bilingual('What a source says', 'Ce qu’une source affirme'),
    kind: choice('Kind', 'Genre', tensionKinds),
    score,
    scorer,
    reason: bilingual('Reason', 'Motif'),
    status: choice('Status', 'État', interactionStatuses),
  },
  indexed: ['status'],
})
