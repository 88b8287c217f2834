import { formatDay, formatDayOf } from '../../language/format.ts'
import type { Writing } from '../writing.ts'

/** What the paper is for, as of which day, within which scope, and as known when. */
export function writePurpose({ asked: { t, language }, composer, question, heading }: Writing): void {
  const date = formatDay(question.asOf, language)
  const { scopeNames: scope } = heading
  composer.heading(2, t('briefing:purpose.title'))
  composer.paragraph(t('briefing:purpose.text', { date }))
  composer.paragraph(scope === null ? t('briefing:purpose.whole') : t('briefing:purpose.scoped', { scope }))
  if (question.knownAt !== undefined)
    composer.paragraph(t('history:known.document', { day: formatDayOf(question.knownAt, language) }))
}
