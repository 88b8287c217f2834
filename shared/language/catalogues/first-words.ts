import { common as commonEn } from './en/common.ts'
import { days as daysEn } from './en/days.ts'
import { errors as errorsEn } from './en/errors.ts'
import { evidence as evidenceEn } from './en/evidence.ts'
import { exporting as exportingEn } from './en/exporting.ts'
import { help as helpEn } from './en/help.ts'
import { history as historyEn } from './en/history.ts'
import { spoken as spokenEn } from './en/spoken.ts'
import { views as viewsEn } from './en/views.ts'
import { window as windowEn } from './en/window.ts'
import { edit as editEn } from './en/edit.ts'
import { backups as backupsEn } from './en/backups.ts'
import { common as commonFr } from './fr/common.ts'
import { days as daysFr } from './fr/days.ts'
import { errors as errorsFr } from './fr/errors.ts'
import { evidence as evidenceFr } from './fr/evidence.ts'
import { exporting as exportingFr } from './fr/exporting.ts'
import { help as helpFr } from './fr/help.ts'
import { history as historyFr } from './fr/history.ts'
import { spoken as spokenFr } from './fr/spoken.ts'
import { views as viewsFr } from './fr/views.ts'
import { window as windowFr } from './fr/window.ts'
import { edit as editFr } from './fr/edit.ts'
import { backups as backupsFr } from './fr/backups.ts'

/** The namespaces of which the window shows something before anything is asked of it, and what it says when something fails. */
export const firstWords = {
  en: {
    common: commonEn,
    days: daysEn,
    errors: errorsEn,
    evidence: evidenceEn,
    exporting: exportingEn,
    help: helpEn,
    history: historyEn,
    spoken: spokenEn,
    views: viewsEn,
    window: { ...windowEn, edit: editEn, backups: backupsEn },
  },
  fr: {
    common: commonFr,
    days: daysFr,
    errors: errorsFr,
    evidence: evidenceFr,
    exporting: exportingFr,
    help: helpFr,
    history: historyFr,
    spoken: spokenFr,
    views: viewsFr,
    window: { ...windowFr, edit: editFr, backups: backupsFr },
  },
} as const
