import type { Words } from '../../session/words.ts'

/** The queries of the pack that have words in the catalogues; another one is called by its file. */
const worded = new Set(['commitments', 'coverage', 'funding', 'overlaps', 'cross-purposes'])

export function packName(name: string, { t }: Words): string {
  return worded.has(name) ? t(`console:pack.${name}.name`) : name
}

export function packAbout(name: string, { t }: Words): string {
  return worded.has(name) ? t(`console:pack.${name}.about`) : ''
}
