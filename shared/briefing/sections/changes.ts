import { addMonths } from '../../base/days.ts'
import { isInForce, measuresAt } from '../../analysis/measures.ts'
import { findGaps } from '../../analysis/gaps.ts'
import { formatDay } from '../../language/format.ts'
import { contextOf } from '../../analysis/context.ts'
import { cellName } from '../../view/present-gaps.ts'
import { textOf } from '../../view/names.ts'
import type { Writing } from '../writing.ts'
import { words } from '../document.ts'

/** Months between two quarterly calls. */
const quarter = 3
const most = 12

/** What began, ended, opened and closed in the quarter before the date: in force, not as learned. */
export function writeChanges({ asked, question, composer }: Writing): void {
  const { graph, context, language, t } = asked
  const since = addMonths(question.asOf, -quarter)
  const before = contextOf({ ...question, asOf: since })
  const idsInForce = (at: typeof context) =>
    new Set(
      measuresAt(graph, at)
        .filter(isInForce)
        .map((one) => one.id),
    )
  const [then, now] = [idsInForce(before), idsInForce(context)]
  const gapIds = (at: typeof context) => new Map(findGaps(graph, at).map((gap) => [gap.id, gap]))
  const [gapsThen, gapsNow] = [gapIds(before), gapIds(context)]

  composer.heading(2, t('briefing:changes.title', { since: formatDay(since, language) }))
  const groups = [
    { key: 'begun', items: [...now].filter((id) => !then.has(id)).map((id) => textOf(graph, id, language)) },
    { key: 'ended', items: [...then].filter((id) => !now.has(id)).map((id) => textOf(graph, id, language)) },
    {
      key: 'opened',
      items: [...gapsNow].filter(([id]) => !gapsThen.has(id)).map(([, gap]) => cellName(asked, gap.cell)),
    },
    {
      key: 'closed',
      items: [...gapsThen].filter(([id]) => !gapsNow.has(id)).map(([, gap]) => cellName(asked, gap.cell)),
    },
  ].filter((group) => group.items.length > 0)

  if (groups.length === 0) composer.paragraph(t('briefing:changes.none'))
  for (const { key, items } of groups) {
    composer.paragraph({ text: t(`briefing:changes.${key}`, { count: items.length }), strong: true })
    composer.list(items.slice(0, most).map(words))
    if (items.length > most) composer.paragraph(t('briefing:more', { count: items.length - most }))
  }
}
