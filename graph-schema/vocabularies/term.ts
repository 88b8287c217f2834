/** Who has the power to act on something (R11). */
export type Competence = 'federal' | 'provincial' | 'shared' | 'indigenous' | 'municipal'

/**
 * A term of a vocabulary. On a map it is a node, so that Cypher over terms is natural.
 *
 * `toConfirm`: its French was not seen on an official page and must not be shown as official.
 */
export type Term = {
  readonly id: string
  readonly en: string
  readonly fr: string
  readonly shortEn?: string
  readonly shortFr?: string
  readonly code?: string
  readonly broader?: readonly string[]
  readonly aliases?: readonly string[]
  readonly toConfirm?: boolean
  readonly usualPillar?: string
  readonly competence?: Competence
  readonly kind?: string
  readonly pillarSet?: string
}
