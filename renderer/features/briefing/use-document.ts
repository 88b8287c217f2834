import { strategyAxes, type StrategyAxis } from '../../../shared/analysis/strategies/compared-by.ts'
import {
  documentKinds,
  lengths,
  allSectionsOf,
  sectionsAsked,
  subjectOf,
  type DocumentAsked,
  type DocumentKind,
  type Length,
} from '../../../shared/briefing/kinds.ts'
import { useChosenList, useFilter } from '../../session/choices.ts'

/** The document as the person wants it; what they choose stays, and is part of a saved view (a profile, DO4). */
export type DocumentChoice = {
  readonly asked: DocumentAsked & { readonly length: Length }
  /** The sections of its kind: those it shall have in their order, then the others. */
  readonly sections: readonly { readonly name: string; readonly isIn: boolean }[]
  /** What it is about is chosen, or it is about the whole map. */
  readonly isWhole: boolean
  readonly setKind: (kind: DocumentKind) => void
  readonly setOf: (ids: readonly string[]) => void
  readonly setSections: (names: readonly string[]) => void
  readonly takeAllSections: () => void
  readonly setLength: (length: Length) => void
  /** What a comparison is by. */
  readonly rows: StrategyAxis
  readonly setRows: (rows: StrategyAxis) => void
}

export function useDocument(): DocumentChoice {
  const [saidKind, setKind] = useFilter<string>('kind', 'briefing')
  const kind = documentKinds.find((one) => one === saidKind) ?? 'briefing'
  const [saidLength, setLength] = useFilter<string>('length', 'usual')
  const length = lengths.find((one) => one === saidLength) ?? 'usual'
  const subject = subjectOf[kind]
  // a document about a call keeps its call when it becomes another about one
  const [chosenOf, setOf] = useChosenList(`of-${subject?.type ?? 'map'}`)
  const [chosenSections, setSections] = useChosenList(`sections-${kind}`)

  const [saidRows, setRows] = useFilter<string>('rows', 'pillar')
  const rows = strategyAxes.find((one) => one === saidRows) ?? 'pillar'

  const usual: readonly string[] = sectionsAsked(kind, {})
  const all: readonly string[] = allSectionsOf(kind)
  const chosen = (chosenSections ?? usual).filter((name) => all.includes(name))
  const of = subject === null ? [] : (chosenOf ?? []).slice(0, subject.most)
  return {
    asked: {
      kind,
      length,
      ...(of.length === 0 ? {} : { of: [...of] }),
      ...(kind === 'comparison' ? { rows } : {}),
      ...(chosenSections === undefined ? {} : { sections: [...chosen] }),
    },
    sections: [
      ...chosen.map((name) => ({ name, isIn: true })),
      ...all.filter((name) => !chosen.includes(name)).map((name) => ({ name, isIn: false })),
    ],
    isWhole: subject === null || of.length >= subject.least,
    setKind,
    setOf,
    setSections,
    takeAllSections: () => setSections([...usual]),
    setLength,
    rows,
    setRows,
  }
}
