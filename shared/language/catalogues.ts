import { analysis as analysisEn } from './catalogues/en/analysis.ts'
import { analysis as analysisFr } from './catalogues/fr/analysis.ts'

/** One catalogue a namespace and language; a test holds both languages to the same keys. */
export const catalogues = {
  en: { analysis: analysisEn },
  fr: { analysis: analysisFr },
} as const
