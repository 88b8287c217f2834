import { analysis as analysisEn } from './catalogues/en/analysis.ts'
import { backups as backupsEn } from './catalogues/en/backups.ts'
import { briefing as briefingEn } from './catalogues/en/briefing.ts'
import { cells as cellsEn } from './catalogues/en/cells.ts'
import { cli as cliEn } from './catalogues/en/cli.ts'
import { common as commonEn } from './catalogues/en/common.ts'
import { conflicts as conflictsEn } from './catalogues/en/conflicts.ts'
import { duplicates as duplicatesEn } from './catalogues/en/duplicates.ts'
import { edit as editEn } from './catalogues/en/edit.ts'
import { errors as errorsEn } from './catalogues/en/errors.ts'
import { evidence as evidenceEn } from './catalogues/en/evidence.ts'
import { grid as gridEn } from './catalogues/en/grid.ts'
import { help as helpEn } from './catalogues/en/help.ts'
import { history as historyEn } from './catalogues/en/history.ts'
import { merging as mergingEn, mergingErrors as mergingErrorsEn } from './catalogues/en/merging.ts'
import { hub as hubEn, hubErrors as hubErrorsEn } from './catalogues/en/hub.ts'
import { reading as readingEn } from './catalogues/en/reading.ts'
import { review as reviewEn } from './catalogues/en/review.ts'
import { succession as successionEn } from './catalogues/en/succession.ts'
import { warnings as warningsEn } from './catalogues/en/warnings.ts'
import { views as viewsEn } from './catalogues/en/views.ts'
import { window as windowEn } from './catalogues/en/window.ts'
import { analysis as analysisFr } from './catalogues/fr/analysis.ts'
import { backups as backupsFr } from './catalogues/fr/backups.ts'
import { briefing as briefingFr } from './catalogues/fr/briefing.ts'
import { cells as cellsFr } from './catalogues/fr/cells.ts'
import { cli as cliFr } from './catalogues/fr/cli.ts'
import { common as commonFr } from './catalogues/fr/common.ts'
import { conflicts as conflictsFr } from './catalogues/fr/conflicts.ts'
import { duplicates as duplicatesFr } from './catalogues/fr/duplicates.ts'
import { edit as editFr } from './catalogues/fr/edit.ts'
import { errors as errorsFr } from './catalogues/fr/errors.ts'
import { evidence as evidenceFr } from './catalogues/fr/evidence.ts'
import { grid as gridFr } from './catalogues/fr/grid.ts'
import { help as helpFr } from './catalogues/fr/help.ts'
import { history as historyFr } from './catalogues/fr/history.ts'
import { merging as mergingFr, mergingErrors as mergingErrorsFr } from './catalogues/fr/merging.ts'
import { hub as hubFr, hubErrors as hubErrorsFr } from './catalogues/fr/hub.ts'
import { reading as readingFr } from './catalogues/fr/reading.ts'
import { review as reviewFr } from './catalogues/fr/review.ts'
import { succession as successionFr } from './catalogues/fr/succession.ts'
import { warnings as warningsFr } from './catalogues/fr/warnings.ts'
import { views as viewsFr } from './catalogues/fr/views.ts'
import { window as windowFr } from './catalogues/fr/window.ts'

/** One catalogue a namespace and language; a test holds both languages to the same keys. */
export const catalogues = {
  en: {
    analysis: analysisEn,
    briefing: briefingEn,
    cells: cellsEn,
    cli: cliEn,
    common: commonEn,
    conflicts: conflictsEn,
    duplicates: duplicatesEn,
    errors: { ...errorsEn, ...mergingErrorsEn, ...hubErrorsEn },
    evidence: evidenceEn,
    grid: gridEn,
    help: helpEn,
    history: historyEn,
    hub: hubEn,
    merging: mergingEn,
    reading: readingEn,
    review: reviewEn,
    succession: successionEn,
    warnings: warningsEn,
    views: viewsEn,
    window: { ...windowEn, edit: editEn, backups: backupsEn },
  },
  fr: {
    analysis: analysisFr,
    briefing: briefingFr,
    cells: cellsFr,
    cli: cliFr,
    common: commonFr,
    conflicts: conflictsFr,
    duplicates: duplicatesFr,
    errors: { ...errorsFr, ...mergingErrorsFr, ...hubErrorsFr },
    evidence: evidenceFr,
    grid: gridFr,
    help: helpFr,
    history: historyFr,
    hub: hubFr,
    merging: mergingFr,
    reading: readingFr,
    review: reviewFr,
    succession: successionFr,
    warnings: warningsFr,
    views: viewsFr,
    window: { ...windowFr, edit: editFr, backups: backupsFr },
  },
} as const
