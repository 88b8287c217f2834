import { analysis as analysisEn } from './en/analysis.ts'
import { briefing as briefingEn } from './en/briefing.ts'
import { cells as cellsEn } from './en/cells.ts'
import { cli as cliEn } from './en/cli.ts'
import { conflicts as conflictsEn } from './en/conflicts.ts'
import { console as consoleEn, consoleErrors as consoleErrorsEn } from './en/console.ts'
import { duplicates as duplicatesEn } from './en/duplicates.ts'
import { extraction as extractionEn, extractionErrors as extractionErrorsEn } from './en/extraction.ts'
import { grid as gridEn } from './en/grid.ts'
import { importWords as importEn } from './en/import.ts'
import { hub as hubEn, hubErrors as hubErrorsEn } from './en/hub.ts'
import { importReading as importReadingEn } from './en/import-reading.ts'
import { importFilter as importFilterEn } from './en/import-filter.ts'
import { importTables as importTablesEn } from './en/import-tables.ts'
import { importThreeSixtyGiving as importThreeSixtyGivingEn } from './en/import-360giving.ts'
import { importHsds as importHsdsEn } from './en/import-hsds.ts'
import { importHxl as importHxlEn } from './en/import-hxl.ts'
import { importIati as importIatiEn } from './en/import-iati.ts'
import { importGcGrants as importGcGrantsEn } from './en/import-gc-grants.ts'
import { importGraph as importGraphEn } from './en/import-graph.ts'
import { merging as mergingEn, mergingErrors as mergingErrorsEn } from './en/merging.ts'
import { pack as packEn, packErrors as packErrorsEn } from './en/pack.ts'
import { packing as packingEn } from './en/packing.ts'
import { reading as readingEn } from './en/reading.ts'
import { review as reviewEn } from './en/review.ts'
import { room as roomEn } from './en/room.ts'
import { sharing as sharingEn } from './en/sharing.ts'
import { succession as successionEn } from './en/succession.ts'
import { warnings as warningsEn } from './en/warnings.ts'
import { analysis as analysisFr } from './fr/analysis.ts'
import { briefing as briefingFr } from './fr/briefing.ts'
import { cells as cellsFr } from './fr/cells.ts'
import { cli as cliFr } from './fr/cli.ts'
import { conflicts as conflictsFr } from './fr/conflicts.ts'
import { console as consoleFr, consoleErrors as consoleErrorsFr } from './fr/console.ts'
import { duplicates as duplicatesFr } from './fr/duplicates.ts'
import { extraction as extractionFr, extractionErrors as extractionErrorsFr } from './fr/extraction.ts'
import { grid as gridFr } from './fr/grid.ts'
import { importWords as importFr } from './fr/import.ts'
import { hub as hubFr, hubErrors as hubErrorsFr } from './fr/hub.ts'
import { importReading as importReadingFr } from './fr/import-reading.ts'
import { importFilter as importFilterFr } from './fr/import-filter.ts'
import { importTables as importTablesFr } from './fr/import-tables.ts'
import { importThreeSixtyGiving as importThreeSixtyGivingFr } from './fr/import-360giving.ts'
import { importHsds as importHsdsFr } from './fr/import-hsds.ts'
import { importHxl as importHxlFr } from './fr/import-hxl.ts'
import { importIati as importIatiFr } from './fr/import-iati.ts'
import { importGcGrants as importGcGrantsFr } from './fr/import-gc-grants.ts'
import { importGraph as importGraphFr } from './fr/import-graph.ts'
import { merging as mergingFr, mergingErrors as mergingErrorsFr } from './fr/merging.ts'
import { pack as packFr, packErrors as packErrorsFr } from './fr/pack.ts'
import { packing as packingFr } from './fr/packing.ts'
import { reading as readingFr } from './fr/reading.ts'
import { review as reviewFr } from './fr/review.ts'
import { room as roomFr } from './fr/room.ts'
import { sharing as sharingFr } from './fr/sharing.ts'
import { succession as successionFr } from './fr/succession.ts'
import { warnings as warningsFr } from './fr/warnings.ts'
import { changes as changesEn, changesErrors as changesErrorsEn } from './en/changes.ts'
import { changes as changesFr, changesErrors as changesErrorsFr } from './fr/changes.ts'
import { sheet as sheetEn } from './en/sheet.ts'
import { sheet as sheetFr } from './fr/sheet.ts'
import { comparing as comparingEn } from './en/comparing.ts'
import { comparing as comparingFr } from './fr/comparing.ts'
import { scenario as scenarioEn } from './en/scenario.ts'
import { scenario as scenarioFr } from './fr/scenario.ts'
import { documents as documentsEn, documentsErrors as documentsErrorsEn } from './en/documents.ts'
import { documents as documentsFr, documentsErrors as documentsErrorsFr } from './fr/documents.ts'
import { errors as errorsEn } from './en/errors.ts'
import { errors as errorsFr } from './fr/errors.ts'
import { strategies as strategiesEn, strategiesErrors as strategiesErrorsEn } from './en/strategies.ts'
import { strategies as strategiesFr, strategiesErrors as strategiesErrorsFr } from './fr/strategies.ts'
import { callErrors as callErrorsEn, calls as callsEn } from './en/calls.ts'
import { callErrors as callErrorsFr, calls as callsFr } from './fr/calls.ts'

/** The namespaces that views, dialogs and files need when they are opened: the window loads them once the first view stands. */
export const furtherWords = {
  en: {
    calls: callsEn,
    strategies: strategiesEn,
    changes: changesEn,
    errors: {
      ...errorsEn,
      ...callErrorsEn,
      ...strategiesErrorsEn,
      ...changesErrorsEn,
      ...documentsErrorsEn,
      ...extractionErrorsEn,
      ...mergingErrorsEn,
      ...hubErrorsEn,
      ...consoleErrorsEn,
      ...packErrorsEn,
    },
    analysis: analysisEn,
    briefing: briefingEn,
    cells: cellsEn,
    cli: cliEn,
    conflicts: conflictsEn,
    console: consoleEn,
    documents: documentsEn,
    scenario: scenarioEn,
    comparing: comparingEn,
    sheet: sheetEn,
    duplicates: duplicatesEn,
    extraction: extractionEn,
    grid: gridEn,
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
    succession: successionEn,
    warnings: warningsEn,
  },
  fr: {
    calls: callsFr,
    strategies: strategiesFr,
    changes: changesFr,
    errors: {
      ...errorsFr,
      ...callErrorsFr,
      ...strategiesErrorsFr,
      ...changesErrorsFr,
      ...documentsErrorsFr,
      ...extractionErrorsFr,
      ...mergingErrorsFr,
      ...hubErrorsFr,
      ...consoleErrorsFr,
      ...packErrorsFr,
    },
    analysis: analysisFr,
    briefing: briefingFr,
    cells: cellsFr,
    cli: cliFr,
    conflicts: conflictsFr,
    console: consoleFr,
    documents: documentsFr,
    scenario: scenarioFr,
    comparing: comparingFr,
    sheet: sheetFr,
    duplicates: duplicatesFr,
    extraction: extractionFr,
    grid: gridFr,
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
    succession: successionFr,
    warnings: warningsFr,
  },
} as const
