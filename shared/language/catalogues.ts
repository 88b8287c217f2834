import { analysis as analysisEn } from './catalogues/en/analysis.ts'
import { briefing as briefingEn } from './catalogues/en/briefing.ts'
import { cli as cliEn } from './catalogues/en/cli.ts'
import { common as commonEn } from './catalogues/en/common.ts'
import { duplicates as duplicatesEn } from './catalogues/en/duplicates.ts'
import { edit as editEn } from './catalogues/en/edit.ts'
import { errors as errorsEn } from './catalogues/en/errors.ts'
import { grid as gridEn } from './catalogues/en/grid.ts'
import { history as historyEn } from './catalogues/en/history.ts'
import { succession as successionEn } from './catalogues/en/succession.ts'
import { window as windowEn } from './catalogues/en/window.ts'
import { analysis as analysisFr } from './catalogues/fr/analysis.ts'
import { briefing as briefingFr } from './catalogues/fr/briefing.ts'
import { cli as cliFr } from './catalogues/fr/cli.ts'
import { common as commonFr } from './catalogues/fr/common.ts'
import { duplicates as duplicatesFr } from './catalogues/fr/duplicates.ts'
import { edit as editFr } from './catalogues/fr/edit.ts'
import { errors as errorsFr } from './catalogues/fr/errors.ts'
import { grid as gridFr } from './catalogues/fr/grid.ts'
import { history as historyFr } from './catalogues/fr/history.ts'
import { succession as successionFr } from './catalogues/fr/succession.ts'
import { window as windowFr } from './catalogues/fr/window.ts'

/** One catalogue a namespace and language; a test holds both languages to the same keys. */
export const catalogues = {
  en: {
    analysis: analysisEn,
    briefing: briefingEn,
    cli: cliEn,
    common: commonEn,
    duplicates: duplicatesEn,
    errors: errorsEn,
    grid: gridEn,
    history: historyEn,
    succession: successionEn,
    window: { ...windowEn, edit: editEn },
  },
  fr: {
    analysis: analysisFr,
    briefing: briefingFr,
    cli: cliFr,
    common: commonFr,
    duplicates: duplicatesFr,
    errors: errorsFr,
    grid: gridFr,
    history: historyFr,
    succession: successionFr,
    window: { ...windowFr, edit: editFr },
  },
} as const
