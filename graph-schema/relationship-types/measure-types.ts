/** Node types that are measures: something done ("M" in design.md). */
export const measureTypes = ['Commitment', 'Initiative', 'Program', 'Service'] as const
export type MeasureType = (typeof measureTypes)[number]

/** The vocabularies, as node types. */
export const termTypes = ['Pillar', 'Jurisdiction', 'Population', 'Audience', 'Exploitation', 'Activity'] as const
export type TermType = (typeof termTypes)[number]
