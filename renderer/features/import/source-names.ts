import type { ImportFiles } from '../../../shared/contract/import-state.ts'
import { fileName } from '../../../shared/import/statement.ts'
import type { Words } from '../../session/words.ts'

/** What is read, by name: files and folders without their place, or what was pasted. */
export function namesOf({ paths, pasted }: ImportFiles, t: Words['t']): string {
  if (pasted !== undefined) return t('import:pasted')
  return paths.map(fileName).join(', ')
}
