import type { DocumentAsked } from '../../../shared/briefing/kinds.ts'
import type { DocumentLanguage } from '../../../shared/contract/briefing-options.ts'
import { useRevision } from '../../bridge/map-state.ts'
import { useCommon } from '../../bridge/use-answer.ts'
import { useInvoked, type Invoked } from '../../bridge/use-invoked.ts'

/** What would be written, or the document that was circulated under a record. */
export function usePreview(
  document: DocumentAsked | null,
  language: DocumentLanguage,
  audience: string,
  circulated?: string,
): Invoked<'brief:preview'> {
  const common = { ...useCommon(), audience }
  return useInvoked(
    'brief:preview',
    document === null ? null : { language, common, document, circulated },
    useRevision(),
  )
}
