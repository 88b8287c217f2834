import { pillars } from '../../graph-schema/vocabularies/pillars.ts'

/** Pillars in their order; styles and canvas have one colour for each (tokens.css). */
export const pillarIds: readonly string[] = pillars.map((one) => one.id)
