import { formatDay, formatNumber, formatParts } from '../../language/format.ts'
import { words } from '../document.ts'
import { moneyWords, strategyRun, type SideBySide } from './side-by-side.ts'

/** What is compared: each strategy with its government, period, status, and the day at which it is read (SB1). */
export function writeHeads(side: SideBySide): void {
  const { asked, composer, compared } = side
  const { language, t } = asked
  composer.heading(2, t('documents:sections.strategies'))
  composer.table(
    t('comparing:headsCaption'),
    [
      t('comparing:strategy'),
      t('comparing:place'),
      t('comparing:period'),
      t('strategies:status'),
      t('comparing:readOn'),
      t('comparing:measures'),
      t('comparing:money'),
    ],
    compared.heads.map((head) => {
      const day = formatDay(head.readOn, language)
      return [
        [composer.cited(strategyRun(side, head.id), head.citations, 2)],
        words(head.placeName),
        words(head.periodText),
        words(head.statusName),
        words(head.isEnded ? t('comparing:readAtEnd', { day }) : day),
        words(formatNumber(head.measures, language)),
        words(head.money === null ? t('comparing:moneyNone') : moneyWords(side, head.money)),
      ]
    }),
    [5, 6],
  )
}

/** What they set out to do differs: forms, people, ages, definition, pillars, period; then their own words. */
export function writeDifferences(side: SideBySide): void {
  const { asked, composer, compared } = side
  const { language, t } = asked
  const { differences, scopes } = compared
  composer.heading(2, t('documents:sections.differences'))
  if (differences.length === 0) composer.paragraph(t('comparing:differencesNone'))
  else
    composer.table(
      t('strategies:differences'),
      [t('comparing:difference'), t('comparing:said'), t('comparing:whose')],
      differences.flatMap((one) =>
        one.groups.map((group) => [
          words(one.name),
          words(group.text),
          group.strategies.flatMap((id, i) => [
            ...(i === 0 ? [] : [{ text: formatParts(['', ''], language) }]),
            strategyRun(side, id),
          ]),
        ]),
      ),
    )
  if (differences.some((one) => one.aspect === 'pillarSet'))
    composer.paragraph(t('strategies:pillarSet.note'))
  if (scopes.length === 0) return
  composer.paragraph({ text: t('strategies:ownWords'), strong: true })
  composer.list(
    scopes.map(({ strategy, text, lang }) => [
      { ...strategyRun(side, strategy), strong: true },
      { text: ' · ' },
      lang === language ? { text } : { text, lang },
    ]),
  )
}
