import { fewestStrategies, mostStrategies } from '../../analysis/strategies/compared-by.ts'
import { formatDay, formatList } from '../../language/format.ts'
import type { MapView } from '../../state/map-view.ts'
import { asked } from '../../view/asked.ts'
import { namesOf } from '../../view/names.ts'
import type { Question } from '../../view/shapes/question.ts'
import { presentStrategies } from '../../view/strategies/present-strategies.ts'
import { bannerFor, composedBy, writingOf } from '../briefing.ts'
import type { BriefingDocument } from '../document.ts'
import { sectionsAsked, type DocumentAsked, type SectionOf } from '../kinds.ts'
import { composerFor } from '../writing.ts'
import { writeDifferences, writeHeads } from './heads.ts'
import { writeButOne, writeOnly, writeShared } from './lists.ts'
import { writeOurs } from './ours.ts'
import { writePicture } from './picture.ts'
import { writePulls } from './pulls.ts'
import { measuresInCell, type SideBySide } from './side-by-side.ts'
import { writeTables } from './tables.ts'

const sections: Readonly<Record<SectionOf<'comparison'>, (side: SideBySide) => void>> = {
  strategies: writeHeads,
  differences: writeDifferences,
  rows: writeTables,
  only: writeOnly,
  butOne: writeButOne,
  points: writePulls,
  picture: writePicture,
  ours: writeOurs,
  shared: writeShared,
}

/** More are counted in its subtitle, and named in its first table. */
const mostNamed = 3

/**
 * Strategies side by side, from the answer that the window's view shows: what each holds in a table a pillar, what one or
 * all but one have, where they pull against each other. What pairs share, and the lists that start from the strategy
 * named first, come only where they are asked for (R21).
 *
 * Shape: null where `of` is not two to fourteen strategies, each of which the audience may see.
 * Cost: that of the comparison, twice; once more for each other strategy where it starts from the first.
 */
export function composeComparison(
  view: MapView,
  question: Question,
  { of = [], rows: axis = 'activity', ...chosen }: Omit<DocumentAsked, 'kind'>,
): BriefingDocument | null {
  const [first = ''] = of
  const isStrategy = (id: string) => view.nodes.get(id)?.type === 'Strategy'
  const { size } = new Set(of)
  if (size < fewestStrategies || size > mostStrategies || !of.every(isStrategy)) return null
  const at = asked(view, question)
  const side: SideBySide = {
    ...writingOf(view, question, at, composerFor(at), chosen),
    axis,
    compared: presentStrategies(at, { strategies: of, rows: axis }),
    byPillar: presentStrategies(at, { strategies: of, rows: 'pillar' }),
    first,
    inCell: measuresInCell[chosen.length ?? 'usual'],
  }
  for (const section of sectionsAsked('comparison', chosen)) sections[section](side)
  const { t, graph, language } = at
  const { strategies } = side.compared
  const names =
    strategies.length > mostNamed
      ? t('comparing:several', { count: strategies.length })
      : formatList(namesOf(graph, strategies, language), language)
  return {
    language,
    title: t('comparing:title'),
    subtitle: t('comparing:subtitle', { names, date: formatDay(question.asOf, language) }),
    banner: bannerFor(at, question.audience),
    ...composedBy(at, side.composer),
  }
}
