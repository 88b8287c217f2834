import { analysis as analysisEn } from './catalogues/en/analysis.ts'
import { backups as backupsEn } from './catalogues/en/backups.ts'
import { briefing as briefingEn } from './catalogues/en/briefing.ts'
import { callErrors as callErrorsEn, calls as callsEn } from './catalogues/en/calls.ts'
import { cells as cellsEn } from './catalogues/en/cells.ts'
import { cli as cliEn } from './catalogues/en/cli.ts'
import { common as commonEn } from './catalogues/en/common.ts'
import { console as consoleEn, consoleErrors as consoleErrorsEn } from './catalogues/en/console.ts'
import { conflicts as conflictsEn } from './catalogues/en/conflicts.ts'
import { days as daysEn } from './catalogues/en/days.ts'
import { duplicates as duplicatesEn } from './catalogues/en/duplicates.ts'
import { edit as editEn } from './catalogues/en/edit.ts'
import { errors as errorsEn } from './catalogues/en/errors.ts'
import { evidence as evidenceEn } from './catalogues/en/evidence.ts'
import { exporting as exportingEn } from './catalogues/en/exporting.ts'
import {
  extraction as extractionEn,
  extractionErrors as extractionErrorsEn,
} from './catalogues/en/extraction.ts'
import { grid as gridEn } from './catalogues/en/grid.ts'
import { help as helpEn } from './catalogues/en/help.ts'
import { history as historyEn } from './catalogues/en/history.ts'
import { importWords as importEn } from './catalogues/en/import.ts'
import { importThreeSixtyGiving as importThreeSixtyGivingEn } from './catalogues/en/import-360giving.ts'
import { importHsds as importHsdsEn } from './catalogues/en/import-hsds.ts'
import { importHxl as importHxlEn } from './catalogues/en/import-hxl.ts'
import { importIati as importIatiEn } from './catalogues/en/import-iati.ts'
import { importGcGrants as importGcGrantsEn } from './catalogues/en/import-gc-grants.ts'
import { importGraph as importGraphEn } from './catalogues/en/import-graph.ts'
import { merging as mergingEn, mergingErrors as mergingErrorsEn } from './catalogues/en/merging.ts'
import { hub as hubEn, hubErrors as hubErrorsEn } from './catalogues/en/hub.ts'
import { importTables as importTablesEn } from './catalogues/en/import-tables.ts'
import { importReading as importReadingEn } from './catalogues/en/import-reading.ts'
import { importFilter as importFilterEn } from './catalogues/en/import-filter.ts'
import { pack as packEn, packErrors as packErrorsEn } from './catalogues/en/pack.ts'
import { packing as packingEn } from './catalogues/en/packing.ts'
import { reading as readingEn } from './catalogues/en/reading.ts'
import { room as roomEn } from './catalogues/en/room.ts'
import { review as reviewEn } from './catalogues/en/review.ts'
import { sharing as sharingEn } from './catalogues/en/sharing.ts'
import { spoken as spokenEn } from './catalogues/en/spoken.ts'
import { succession as successionEn } from './catalogues/en/succession.ts'
import { warnings as warningsEn } from './catalogues/en/warnings.ts'
import { views as viewsEn } from './catalogues/en/views.ts'
import { window as windowEn } from './catalogues/en/window.ts'
import { analysis as analysisFr } from './catalogues/fr/analysis.ts'
import { backups as backupsFr } from './catalogues/fr/backups.ts'
import { briefing as briefingFr } from './catalogues/fr/briefing.ts'
import { callErrors as callErrorsFr, calls as callsFr } from './catalogues/fr/calls.ts'
import { cells as cellsFr } from './catalogues/fr/cells.ts'
import { cli as cliFr } from './catalogues/fr/cli.ts'
import { common as commonFr } from './catalogues/fr/common.ts'
import { console as consoleFr, consoleErrors as consoleErrorsFr } from './catalogues/fr/console.ts'
import { conflicts as conflictsFr } from './catalogues/fr/conflicts.ts'
import { days as daysFr } from './catalogues/fr/days.ts'
import { duplicates as duplicatesFr } from './catalogues/fr/duplicates.ts'
import { edit as editFr } from './catalogues/fr/edit.ts'
import { errors as errorsFr } from './catalogues/fr/errors.ts'
import { evidence as evidenceFr } from './catalogues/fr/evidence.ts'
import { exporting as exportingFr } from './catalogues/fr/exporting.ts'
import {
  extraction as extractionFr,
  extractionErrors as extractionErrorsFr,
} from './catalogues/fr/extraction.ts'
import { grid as gridFr } from './catalogues/fr/grid.ts'
import { help as helpFr } from './catalogues/fr/help.ts'
import { history as historyFr } from './catalogues/fr/history.ts'
import { importWords as importFr } from './catalogues/fr/import.ts'
import { importThreeSixtyGiving as importThreeSixtyGivingFr } from './catalogues/fr/import-360giving.ts'
import { importHsds as importHsdsFr } from './catalogues/fr/import-hsds.ts'
import { importHxl as importHxlFr } from './catalogues/fr/import-hxl.ts'
import { importIati as importIatiFr } from './catalogues/fr/import-iati.ts'
import { importGcGrants as importGcGrantsFr } from './catalogues/fr/import-gc-grants.ts'
import { importGraph as importGraphFr } from './catalogues/fr/import-graph.ts'
import { merging as mergingFr, mergingErrors as mergingErrorsFr } from './catalogues/fr/merging.ts'
import { hub as hubFr, hubErrors as hubErrorsFr } from './catalogues/fr/hub.ts'
import { importTables as importTablesFr } from './catalogues/fr/import-tables.ts'
import { importReading as importReadingFr } from './catalogues/fr/import-reading.ts'
import { importFilter as importFilterFr } from './catalogues/fr/import-filter.ts'
import { pack as packFr, packErrors as packErrorsFr } from './catalogues/fr/pack.ts'
import { packing as packingFr } from './catalogues/fr/packing.ts'
import { reading as readingFr } from './catalogues/fr/reading.ts'
import { room as roomFr } from './catalogues/fr/room.ts'
import { review as reviewFr } from './catalogues/fr/review.ts'
import { sharing as sharingFr } from './catalogues/fr/sharing.ts'
import { spoken as spokenFr } from './catalogues/fr/spoken.ts'
import { succession as successionFr } from './catalogues/fr/succession.ts'
import { warnings as warningsFr } from './catalogues/fr/warnings.ts'
import { views as viewsFr } from './catalogues/fr/views.ts'
import { window as windowFr } from './catalogues/fr/window.ts'

/** One catalogue a namespace and language; a test holds both languages to the same keys. */
export const catalogues = {
  en: {
    analysis: analysisEn,
    briefing: briefingEn,
    calls: callsEn,
    cells: cellsEn,
    cli: cliEn,
    common: commonEn,
    conflicts: conflictsEn,
    console: consoleEn,
    days: daysEn,
    duplicates: duplicatesEn,
    errors: {
      ...errorsEn,
      ...extractionErrorsEn,
      ...mergingErrorsEn,
      ...hubErrorsEn,
      ...consoleErrorsEn,
      ...packErrorsEn,
      ...callErrorsEn,
    },
    evidence: evidenceEn,
    exporting: exportingEn,
    extraction: extractionEn,
    grid: gridEn,
    help: helpEn,
    history: historyEn,
    import: importEn,
    hub: hubEn,
    'import-reading': importReadingEn,
    'import-filter': importFilterEn,
    'import-tables': importTablesEn,
    'import-360giving': importThreeSixtyGivingEn,
    'import-hsds': importHsdsEn,
    'import-hxl': importHxlEn,
    'import-iati': importIatiEn,
    'import-gc-grants': importGcGrantsEn,
    'import-graph': importGraphEn,
    merging: mergingEn,
    pack: packEn,
    packing: packingEn,
    reading: readingEn,
    review: reviewEn,
    room: roomEn,
    sharing: sharingEn,
    spoken: spokenEn,
    succession: successionEn,
    warnings: warningsEn,
    views: viewsEn,
    window: { ...windowEn, edit: editEn, backups: backupsEn },
  },
  fr: {
    analysis: analysisFr,
    briefing: briefingFr,
    calls: callsFr,
    cells: cellsFr,
    cli: cliFr,
    common: commonFr,
    conflicts: conflictsFr,
    console: consoleFr,
    days: daysFr,
    duplicates: duplicatesFr,
    errors: {
      ...errorsFr,
      ...extractionErrorsFr,
      ...mergingErrorsFr,
      ...hubErrorsFr,
      ...consoleErrorsFr,
      ...packErrorsFr,
      ...callErrorsFr,
    },
    evidence: evidenceFr,
    exporting: exportingFr,
    extraction: extractionFr,
    grid: gridFr,
    help: helpFr,
    history: historyFr,
    import: importFr,
    hub: hubFr,
    'import-reading': importReadingFr,
    'import-filter': importFilterFr,
    'import-tables': importTablesFr,
    'import-360giving': importThreeSixtyGivingFr,
    'import-hsds': importHsdsFr,
    'import-hxl': importHxlFr,
    'import-iati': importIatiFr,
    'import-gc-grants': importGcGrantsFr,
    'import-graph': importGraphFr,
    merging: mergingFr,
    pack: packFr,
    packing: packingFr,
    reading: readingFr,
    review: reviewFr,
    room: roomFr,
    sharing: sharingFr,
    spoken: spokenFr,
    succession: successionFr,
    warnings: warningsFr,
    views: viewsFr,
    window: { ...windowFr, edit: editFr, backups: backupsFr },
  },
} as const
