import { extract } from '../../shared/extraction/extract.ts'
import { knowsNothing } from '../../shared/extraction/knowledge.ts'
import {
  commitmentsOf,
  firstLooks,
  labelledPlans,
  labelledSets,
  score,
  scorePassages,
  together,
  type Score,
} from '../helpers/extraction.ts'

/** What documents state, by kind: action items (what, who and when all right), and the rest where it is labelled. */
const kinds = ['actions', 'findings', 'programs', 'money'] as const
type Scores = Readonly<Partial<Record<(typeof kinds)[number], Score>>>

const figure = (
  one: Pick<Score, 'precision' | 'recall' | 'right' | 'found' | 'labelled'> | undefined,
): string =>
  one === undefined || one.found + one.labelled === 0
    ? ''.padEnd(22)
    : `${one.precision.toFixed(2)} / ${one.recall.toFixed(2)} (${one.right}/${one.found}/${one.labelled})`.padEnd(
        22,
      )
const line = (name: string, of: (kind: (typeof kinds)[number]) => string): void => {
  console.log(`  ${name.padEnd(28)}${kinds.map(of).join('')}`)
}

console.log(
  'Precision / recall (right/found/labelled) now, with an empty map; what says most of plans not yet seen is the first look.',
)
const all = labelledSets.map((set) => ({
  set,
  plans: labelledPlans(set).map((plan) => {
    const extraction = extract(plan.document, plan.name, knowsNothing)
    const scores: Scores = {
      actions: score(commitmentsOf(extraction), plan.labels),
      ...(plan.passages === undefined ? {} : scorePassages(extraction, plan.passages)),
    }
    return { name: plan.name, language: /\.fr\./.test(plan.name) ? 'French' : 'English', scores }
  }),
}))
for (const { set, plans } of all) {
  const first = firstLooks[set]
  console.log(
    `\n${set}${first === undefined ? '' : `: actions at the first look ${first.map((one) => one.toFixed(2)).join(' / ')}`}`,
  )
  line('', (kind) => kind.padEnd(22))
  for (const { name, scores } of plans) line(name, (kind) => figure(scores[kind]))
  for (const language of ['English', 'French']) {
    const own = plans.filter((one) => one.language === language)
    line(`all, ${language}`, (kind) =>
      figure(together(own.flatMap(({ scores }) => (scores[kind] === undefined ? [] : [scores[kind]])))),
    )
  }
}
