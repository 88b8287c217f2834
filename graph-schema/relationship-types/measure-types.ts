/** Node types that are measures: something done ("M" in design.md). */
export const measureTypes = ['Commitment', 'Initiative', 'Program', 'Service'] as const

/** The vocabularies, as node types. */
export const termTypes = [
  'Pillar',
  'Jurisdiction',
  'Population',
  'Audience',
  'Exploitation',
  'Activity',
] as const
