import type { Label } from '../../graph-schema/bilingual.ts'
import { cellOf } from '../analysis/cell.ts'
import { findPoints } from '../analysis/points/points.ts'
import type { MapView } from '../state/map-view.ts'
import { asked, type Asked } from './asked.ts'
import { textOf } from './names.ts'
import { cellName } from './present-gaps.ts'
import { nameOfPoint } from './present-points.ts'
import type { Question } from './shapes/question.ts'

/** What a finding is called in both languages, as the window shows it; its id where there is no such finding. */
export function findingName(view: MapView, finding: string, question: Question): Label {
  return {
    en: nameInAsked(asked(view, { ...question, language: 'en' }), finding),
    fr: nameInAsked(asked(view, { ...question, language: 'fr' }), finding),
  }
}

/** What a finding is called in the language asked; its id where there is no such finding. */
export function nameInAsked(question: Asked, finding: string): string {
  const cell = cellOf(finding)
  if (cell !== undefined) return cellName(question, cell)
  const { graph, context, language } = question
  if (finding.startsWith('overlap:'))
    return finding
      .slice('overlap:'.length)
      .split('|')
      .map((id) => textOf(graph, id, language))
      .join(' · ')
  const point = findPoints(graph, context).find((one) => one.id === finding)
  return point === undefined ? finding : nameOfPoint(question, point)
}
