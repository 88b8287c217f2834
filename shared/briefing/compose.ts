import type { MapView } from '../state/map-view.ts'
import type { Question } from '../view/shapes/question.ts'
import { composeBriefing } from './briefing.ts'
import { composeComparison } from './comparison/compose-comparison.ts'
import type { BriefingDocument } from './document.ts'
import { composeSheet } from './jurisdiction/compose-sheet.ts'
import type { DocumentAsked, MapKind } from './kinds.ts'

/** Any document that is computed on what one audience may see; null where what it is about is not on that map. */
export function composeDocument(
  view: MapView,
  question: Question,
  asked: Omit<DocumentAsked, 'kind'> & { readonly kind: MapKind },
): BriefingDocument | null {
  switch (asked.kind) {
    case 'briefing':
      return composeBriefing(view, question, asked)
    case 'jurisdiction':
      return composeSheet(view, question, asked)
    case 'comparison':
      return composeComparison(view, question, asked)
  }
}
