import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { DocumentText } from '../../shared/extraction/document.ts'
import { words } from '../../shared/extraction/fold.ts'
import { readHtml } from '../../shared/extraction/read-html.ts'
import { readText } from '../../shared/extraction/read-text.ts'
import type { Extraction, Suggestion } from '../../shared/extraction/suggestion.ts'

/** A document with what a person found in it. */
export type Labelled = {
  readonly name: string
  readonly text: string
  readonly document: DocumentText
  readonly labels: readonly Label[]
  /** What it states besides its action items; absent where nobody labelled that. */
  readonly passages?: PassageLabels | undefined
}
/** Number, how the text begins, who acts as printed, timing as printed. */
export type Label = readonly [
  number: string | null,
  text: string,
  organizations: readonly string[],
  timing: string | null,
]

/** How findings begin, names of programs, amounts with their period and, where labelled, what is said of them. */
export type PassageLabels = {
  readonly findings: readonly string[]
  readonly programs: readonly string[]
  readonly money: readonly (readonly [amount: number, per: 'total' | 'year', basis?: string])[]
}

/** What was found, to be held against labels. */
export type Found = {
  readonly number: string | null
  readonly text: string
  /** Each by every form of its name, bars between them. */
  readonly organizations: readonly string[]
  readonly timing: string | null
}

export type Score = {
  readonly found: number
  readonly labelled: number
  readonly right: number
  readonly precision: number
  readonly recall: number
  /** Each miss on a line. */
  readonly misses: readonly string[]
}

/** Beside the tests, or above the folder that a bench is bundled into. */
const folder = ['../fixtures/extraction/', '../../../test/fixtures/extraction/']
  .map((up) => fileURLToPath(new URL(up, import.meta.url)))
  .find((path) => existsSync(path))!

/** Sets of labelled documents; fixtures/extraction/SOURCES.md says which were read while rules were written. */
export const labelledSets = [
  'written-for',
  'held-out',
  'second-look',
  'third-look',
  'fourth-look',
  'fifth-look',
  'sixth-look',
  'seventh-look',
  'eighth-look',
  'ninth-look',
  'tenth-look',
  'eleventh-look',
  'twelfth-look',
  'development',
  'held-back',
] as const
/** Precision and recall of actions when a set was first looked at, before anything was mended: what says most of plans not yet seen. */
export const firstLooks: Readonly<
  Partial<Record<LabelledSet, readonly [precision: number, recall: number]>>
> = {
  'held-out': [0.94, 0.92],
  'second-look': [0.61, 0.56],
  'third-look': [0.7, 0.67],
  'fourth-look': [0.92, 0.73],
  development: [0.47, 0.36],
  'fifth-look': [0.42, 0.4],
  'sixth-look': [0.87, 0.57],
  'seventh-look': [0.47, 0.41],
  'eighth-look': [0.53, 0.53],
  'ninth-look': [0.49, 0.45],
  'tenth-look': [0.52, 0.54],
  'eleventh-look': [0.86, 0.72],
  'twelfth-look': [0.86, 0.82],
  'held-back': [0.67, 0.8],
}
export type LabelledSet = (typeof labelledSets)[number]

export function labelledPlans(set: LabelledSet): readonly Labelled[] {
  return readdirSync(`${folder}${set}`)
    .filter((name) => !name.endsWith('.json'))
    .sort()
    .map((name) => {
      const text = readFileSync(`${folder}${set}/${name}`, 'utf8')
      const base = `${folder}${set}/${name.replace(/\.\w+$/, '')}`
      const labels = JSON.parse(readFileSync(`${base}.labels.json`, 'utf8')) as Label[]
      const passages = existsSync(`${base}.passages.json`)
        ? (JSON.parse(readFileSync(`${base}.passages.json`, 'utf8')) as PassageLabels)
        : undefined
      return {
        name,
        text,
        document: name.endsWith('.html') ? readHtml(text) : readText(text),
        labels,
        passages,
      }
    })
}

/** A sample that lies beside the repository, or beside the folder of its worktrees; undefined where it does not. */
export function sharedSource(name: string): string | undefined {
  const found = ['../../..', '../../../..', '../../../../..']
    .map((up) => fileURLToPath(new URL(`${up}/shared/sources/${name}`, import.meta.url)))
    .find((path) => existsSync(path))
  return found === undefined ? undefined : readFileSync(found, 'utf8')
}

/** Right is an item whose text begins as labelled, with exactly the organizations and the timing that are labelled. */
export function score(found: readonly Found[], labels: readonly Label[], hasNumbers = false): Score {
  const left = [...found]
  const misses: string[] = []
  let right = 0
  for (const [number, text, organizations, timing] of labels) {
    const at = left.findIndex((one) => begins(one.text, text))
    const [item] = at === -1 ? [] : left.splice(at, 1)
    const isSame =
      item !== undefined &&
      sameSet(item.organizations, organizations) &&
      plain(item.timing) === plain(timing) &&
      (!hasNumbers || item.number === number)
    if (isSame) right++
    else
      misses.push(
        item === undefined
          ? `not found: ${text}`
          : `${text}: ${item.number} | ${item.organizations.join(', ')} | ${item.timing}, labelled ${number} | ${organizations.join(', ')} | ${timing}`,
      )
  }
  misses.push(
    ...left.map(
      (one) => `not labelled: ${one.text.slice(0, 80)} | ${one.organizations.join(', ')} | ${one.timing}`,
    ),
  )
  return {
    found: found.length,
    labelled: labels.length,
    right,
    precision: found.length === 0 ? 0 : right / found.length,
    recall: labels.length === 0 ? 1 : right / labels.length,
    misses,
  }
}

/** All but the first word may differ at the end only: the label says how the text begins. */
function begins(text: string, label: string): boolean {
  const [own, wanted] = [words(text), words(label)]
  return wanted.every((word, i) => own[i] === word)
}

/** A label says a body by its abbreviation, its name, or as printed where it is explained: "Name of a Body (NB)". */
function sameSet(found: readonly string[], labelled: readonly string[]): boolean {
  const key = (one: string): string => words(one).join(' ')
  const isIn = (one: string): boolean => {
    const forms = one.split('|')
    return [...forms, [...forms].reverse().join(' ')].some((form) =>
      labelled.some((label) => key(label) === key(form)),
    )
  }
  return found.length === labelled.length && found.every(isIn)
}

function plain(timing: string | null): string {
  return (timing ?? '')
    .toLowerCase()
    .replace(/[–—]/g, '-')
    .replace(/\s*-\s*/g, '-')
    .replace(/\s+/g, ' ')
    .trim()
}

/** The commitments that are proposed, each as who, when and what. */
export function commitmentsOf({ suggestions }: Extraction): readonly Found[] {
  return suggestions
    .filter((one) => one.type === 'Commitment')
    .map(({ number, text, organizations, timing }) => ({
      number,
      text,
      organizations: organizations.map((one) => [one.abbreviation, one.name ?? ''].join('|')),
      timing: timing?.text ?? null,
    }))
}

/** Findings by how they begin, programs by name, amounts by sum, period and, where labelled, what is said of them. */
export function scorePassages(
  { suggestions }: Extraction,
  { findings, programs, money }: PassageLabels,
): Readonly<Record<'findings' | 'programs' | 'money', Score>> {
  const of = (type: Suggestion['type']): readonly Suggestion[] =>
    suggestions.filter((one) => one.type === type)
  const isAmount = (
    { money: own }: Suggestion,
    [amount, per, basis]: PassageLabels['money'][number],
  ): boolean => own?.amount === amount && own.per === per && (basis === undefined || own.basis === basis)
  return {
    findings: matched(of('Finding'), findings, (one, label) => begins(one.text, label)),
    programs: matched(
      of('Program'),
      programs,
      (one, label) => words(one.text).join() === words(label).join(),
    ),
    money: matched(of('Allocation'), money, isAmount),
  }
}

/** Each label takes one of what was found; the rest of both is missed. */
function matched<Of>(
  found: readonly Suggestion[],
  labels: readonly Of[],
  is: (one: Suggestion, label: Of) => boolean,
): Score {
  const left = [...found]
  const misses = labels.flatMap((label) => {
    const at = left.findIndex((one) => is(one, label))
    if (at === -1) return [`not found: ${JSON.stringify(label)}`]
    left.splice(at, 1)
    return []
  })
  const right = labels.length - misses.length
  return {
    found: found.length,
    labelled: labels.length,
    right,
    precision: found.length === 0 ? 1 : right / found.length,
    recall: labels.length === 0 ? 1 : right / labels.length,
    misses: [
      ...misses,
      ...left.map((one) => `not labelled: ${one.text.slice(0, 80)} ${JSON.stringify(one.money ?? '')}`),
    ],
  }
}

/** Several scores as one. */
export function together(
  scores: readonly Score[],
): Pick<Score, 'precision' | 'recall' | 'right' | 'found' | 'labelled'> {
  const sum = (of: (one: Score) => number): number => scores.reduce((all, one) => all + of(one), 0)
  const [right, found, labelled] = [
    sum((one) => one.right),
    sum((one) => one.found),
    sum((one) => one.labelled),
  ]
  return {
    right,
    found,
    labelled,
    precision: found === 0 ? 1 : right / found,
    recall: labelled === 0 ? 1 : right / labelled,
  }
}
