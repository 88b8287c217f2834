import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { BriefingDocument } from '../../../../shared/briefing/document.ts'
import type { DocumentAsked, MapKind } from '../../../../shared/briefing/kinds.ts'
import { formatMoney, formatNumber } from '../../../../shared/language/format.ts'
import type {
  CommitmentView,
  FundingView,
  GapView,
  OverlapView,
  PointView,
} from '../../../../shared/view/shapes/analyses.ts'
import type { MatrixView } from '../../../../shared/view/shapes/matrix.ts'
import type { Scope } from '../../../../shared/view/shapes/question.ts'
import type { StrategiesView } from '../../../../shared/view/shapes/strategies.ts'
import { today, view } from '../../../golden/starter-answers.ts'
import { ask } from '../../../helpers/ask.ts'
import { allText, under } from '../../../helpers/document-text.ts'
import { Workspace } from '../../../helpers/run-fourfold.ts'

const at = new Workspace()
const map = await at.starterMap()
const gap = 'gap:jurisdiction=jurisdiction-on&pillar=pillar-protection'
const plans = ['ca-strategy-2019', 'on-strategy-2025', 'ab-strategy-2019']

/** What the command line answers, as it answers a program. */
const told = <T>(command: string, scope: Scope = {}, ...more: readonly string[]): Promise<T> =>
  at.known<T>(
    command,
    map,
    '--as-of',
    today,
    '--audience',
    'public',
    ...Object.entries(scope).flatMap(([key, ids]) => ['--scope', `${key}=${ids.join(',')}`]),
    ...more,
  )
const over = (scope: Scope = {}, language: 'en' | 'fr' = 'en') => ({
  asOf: today,
  audience: 'public',
  scope,
  language,
})
const document = (
  kind: MapKind,
  {
    scope = {},
    language = 'en',
    ...more
  }: { scope?: Scope; language?: 'en' | 'fr' } & Partial<DocumentAsked> = {},
): BriefingDocument => ask('document', view, { length: 'full', ...more, kind }, over(scope, language))!
const lines = (one: BriefingDocument, heading: string): string => under(one, heading).join('\n')

const places = ['jurisdiction-on', 'jurisdiction-qc', 'jurisdiction-mb', 'jurisdiction-nu'] as const
const titles = {
  en: {
    money: 'Money',
    gaps: 'Leading gaps',
    overlaps: 'Overlaps',
    points: 'Points to reconcile',
    running: 'What runs there',
  },
  fr: {
    money: 'Fonds',
    gaps: 'Principales lacunes',
    overlaps: 'Chevauchements',
    points: 'Points à concilier',
    running: 'Ce qui s’y fait',
  },
}

describe.each(places)('the same numbers in window, command line and document: %s', (place) => {
  const scope: Scope = { jurisdiction: [place] }

  it.each(['en', 'fr'] as const)('[R17] money is counted once, alike (%s)', async (language) => {
    const inWindow = ask('funding', view, {}, over(scope, language))
    const inCommand = await told<FundingView>('funding', scope)
    expect([inCommand.total, inCommand.lines.length]).toEqual([inWindow.total, inWindow.lines.length])
    if (inWindow.lines.length === 0) return
    const amount = formatMoney(inWindow.total, language)
    const sheet = document('jurisdiction', { of: [place], language })
    expect(lines(sheet, titles[language].money)).toContain(amount)
    expect(lines(sheet, titles[language].money)).toContain(` ${inWindow.lines.length} `)
    expect(allText(document('briefing', { scope, language }))).toContain(amount)
  })

  it.each(['en', 'fr'] as const)('[R7] gaps are as many and of the same kinds (%s)', async (language) => {
    const listed = (all: readonly GapView[]) =>
      all.filter((one) => one.kind !== 'not-researched' || one.findings.length > 0)
    const inWindow = listed(ask('gaps', view, {}, over(scope, language)))
    const inCommand = listed(await told<GapView[]>('gaps', scope))
    expect(inCommand.map((one) => [one.id, one.kind])).toEqual(inWindow.map((one) => [one.id, one.kind]))
    const briefing = lines(document('briefing', { scope, language }), titles[language].gaps)
    const sheet = lines(document('jurisdiction', { of: [place], language }), titles[language].gaps)
    // what rests on a copy alone is in no shared document (R38)
    const printed = inWindow.filter(
      ({ citations }) => citations.length === 0 || citations.some(({ grade }) => grade !== 'copy'),
    )
    expect(sheet.split('\n', 1)[0]).toMatch(new RegExp(`^${printed.length} `))
    for (const one of printed) {
      expect(sheet).toContain(`${one.name}. ${one.kindName}. `)
      expect(briefing).toContain(`${one.name}\n${one.kindName}. `)
    }
  })

  it('[R13] overlaps and points to reconcile are as many', async () => {
    const sheet = document('jurisdiction', { of: [place] })
    for (const [name, command, shown] of [
      ['overlaps', 'overlaps', titles.en.overlaps],
      ['points', 'cross-purposes', titles.en.points],
    ] as const) {
      const inWindow: readonly (OverlapView | PointView)[] = ask(name, view, {}, over(scope))
      const inCommand = await told<(OverlapView | PointView)[]>(command, scope)
      expect(inCommand.map(({ id }) => id)).toEqual(inWindow.map(({ id }) => id))
      const count = inWindow.length === 0 ? 'No ' : `${inWindow.length} `
      expect(lines(sheet, shown).startsWith(count)).toBe(true)
    }
  })

  it('[R1] current, presumed and national measures of each pillar are the cells of the matrix', async () => {
    const axes = { rows: 'pillar', columns: 'jurisdiction' } as const
    const inWindow = ask('matrix', view, axes, over(scope))
    const inCommand = await told<MatrixView>('matrix', scope, '--rows', 'pillar', '--columns', 'jurisdiction')
    expect(inCommand.cells).toEqual(inWindow.cells)
    const rows = under(document('jurisdiction', { of: [place] }), titles.en.running)
    const coverage = allText(document('briefing', { scope }))
    for (const row of inWindow.rows) {
      const cell = inWindow.cells.find((one) => one.row === row.id && one.column === place)!
      expect(rows).toContain([row.shortName, cell.measures, cell.presumed, cell.national].join(' | '))
      expect(coverage).toContain(`${cell.measures} (+${cell.presumed})`)
    }
  })
})

describe('the same numbers in window, command line and document', () => {
  it('[R2] commitments past their timing are the same ones', async () => {
    const overdue = (all: readonly CommitmentView[]) => all.filter((one) => one.overdue).map(({ id }) => id)
    const inWindow = ask('commitments', view, {}, over())
    expect(overdue(await told<CommitmentView[]>('commitments'))).toEqual(overdue(inWindow))
    const text = allText(document('briefing'))
    for (const one of inWindow) if (one.overdue) expect(text).toContain(one.name)
    for (const place of places) {
      const own = inWindow.filter(
        ({ overdue: is, strategy }) =>
          is &&
          [...view.relationships.values()].some(
            (one) => one.type === 'OPERATES_IN' && one.from === strategy && one.to === place,
          ),
      )
      for (const { name } of own) expect(allText(document('jurisdiction', { of: [place] }))).toContain(name)
    }
  })

  it.each(['en', 'fr'] as const)('[R17] [SB1] strategies side by side (%s)', async (language) => {
    const inWindow = ask('strategies', view, { strategies: plans, rows: 'activity' }, over({}, language))
    const inCommand = await told<StrategiesView>(
      'compare',
      {},
      '--strategies',
      plans.join(','),
      '--rows',
      'activity',
    )
    expect(inCommand.heads.map((one) => [one.id, one.money, one.measures])).toEqual(
      inWindow.heads.map((one) => [one.id, one.money, one.measures]),
    )
    const cells = (one: StrategiesView) =>
      one.rows.map((row) => [row.id, ...one.strategies.map((id) => row.cells[id]!.measures)])
    expect(cells(inCommand)).toEqual(cells(inWindow))
    const comparison = document('comparison', {
      of: plans,
      language,
      sections: ['strategies', 'rows', 'shared'],
    })
    const rows = under(comparison, { en: 'Strategies', fr: 'Stratégies' }[language])
    inWindow.heads.forEach((head, i) => {
      expect(rows[i]).toContain(` | ${formatNumber(head.measures, language)} | `)
      expect(rows[i]).toContain(formatMoney(head.money!, language))
    })
    const text = allText(comparison)
    for (const { shared, of } of inCommand.pairs)
      expect(text).toContain(language === 'en' ? `${shared} of ${of}` : `${shared} sur ${of}`)
  })
})

describe('the same numbers in the papers of a call', async () => {
  const called = await at.starterMap()
  const create = (type: string, id: string, properties: object) => ({ do: 'create', type, id, properties })
  await at.applyAll(called, [
    create('Call', 'call-a', {
      name: { en: 'Call' },
      date: '2027-01-20',
      stage: 'approved',
      handling: 'fpt',
    }),
    create('AgendaItem', 'item-a', {
      text: { en: 'Protection in Ontario' },
      finding: gap,
      override: 'Asked for',
      overriddenBy: 'A. Person',
      order: 1,
      status: 'approved',
      handling: 'fpt',
    }),
    { do: 'relate', type: 'RAISED_AT', from: 'item-a', to: 'call-a' },
  ])
  const paper = async (...words: readonly string[]) => {
    const out = at.fresh('.html')
    const said = [
      'brief',
      called,
      '--call',
      'call-a',
      '--as',
      'html',
      '--out',
      out,
      '--as-of',
      today,
      ...words,
    ]
    expect(await at.run(said)).toMatchObject({ code: 0, error: '' })
    return readFileSync(out, 'utf8')
      .replace(/<(style|svg)[^]*?<\/\1>/g, ' ')
      .replace(/<sup>.*?<\/sup>/g, '')
      .replace(/<[^>]+>/g, ' ')
      .replace(/\s+/g, ' ')
  }

  it('the package says the money, the gaps and the kinds of the answers', async () => {
    const text = await paper('--audience', 'fpt', '--length', 'full')
    const money = ask('funding', view, {}, { ...over(), audience: 'fpt' })
    expect(text).toContain(formatMoney(money.total, 'en'))
    expect(text).toContain(`from ${money.lines.length} amounts`)
    const one = ask('gaps', view, {}, over()).find(({ id }) => id === gap)!
    expect(text).toContain(one.why)
  })

  it('agenda and scenario note say of the gap what its answer says', async () => {
    const one = ask('gaps', view, {}, over()).find(({ id }) => id === gap)!
    expect(await paper('--document', 'agenda', '--audience', 'fpt')).toContain(one.why)
    const note = await paper('--internal')
    expect(note).toContain(`${one.kindName}. ${one.why}`)
    expect(note).toContain(one.competenceName)
  })

  it('the record counts no outcome that nobody recorded', async () => {
    const text = await paper('--document', 'record', '--audience', 'fpt')
    expect(text).toContain('No outcome is recorded.')
  })
})
