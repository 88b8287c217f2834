import { app } from 'electron'
import type { Language } from '../graph-schema/bilingual.ts'

/** The language that the person prefers, for a first start: French where that comes before English. */
export function systemLanguage(): Language {
  const preferred = [app.commandLine.getSwitchValue('lang'), ...app.getPreferredSystemLanguages()]
  const known = preferred
    .map((one) => one.toLowerCase().slice(0, 2))
    .find((one) => one === 'fr' || one === 'en')
  return known === 'fr' ? 'fr' : 'en'
}
