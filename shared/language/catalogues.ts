import { analysis as analysisEn } from './catalogues/en/analysis.ts'
import { common as commonEn } from './catalogues/en/common.ts'
import { analysis as analysisFr } from './catalogues/fr/analysis.ts'
import { common as commonFr } from './catalogues/fr/common.ts'

/** One catalogue a namespace and language; a test holds both languages to the same keys. */
export const catalogues = {
  en: { analysis: analysisEn, common: commonEn },
  fr: { analysis: analysisFr, common: commonFr },
} as const
