import { describe, expect, it } from 'vitest'
import type { BriefingDocument } from '../../../../shared/briefing/document.ts'
import type { DocumentAsked } from '../../../../shared/briefing/kinds.ts'
import { inParts, mostColumns } from '../../../../shared/briefing/comparison/tables.ts'
import type { MapView } from '../../../../shared/state/map-view.ts'
import type { Question } from '../../../../shared/view/shapes/question.ts'
import { ask } from '../../../helpers/ask.ts'
import { allRuns, allText, headings, noteText, under } from '../../../helpers/document-text.ts'
import {
  commitment,
  extendMap,
  link,
  makeMap,
  program,
  record,
  source,
  strategy,
  timing,
  withProperties,
} from '../../../helpers/make-map.ts'

const inForce = (place: string) => ({
  in: place,
  status: 'in-force',
  period: timing('2024-04-01', null),
  cites: 'source-a',
})
const promise = (id: string, plan: string, said: Record<string, unknown> = {}) =>
  commitment(id, { partOf: plan, cites: 'source-a', pillar: 'prevention', ...said })

const map = makeMap(
  source('source-a', '2026-03-01', { grade: 'evaluation' }),
  record('Organization', 'org-a', { kind: 'department', abbreviation: { en: 'OA', fr: 'OA' } }),
  strategy('plan-ca', { ...inForce('ca'), against: 'sexual labour', definition: 'palermo' }),
  strategy('plan-on', { ...inForce('on'), against: 'sexual', definition: 'own' }),
  strategy('plan-qc', inForce('qc')),
  promise('ca-1', 'plan-ca', {
    does: 'public-awareness',
    ledBy: 'org-a',
    status: 'done',
    timing: timing('2024-04-01', '2025-03-31'),
  }),
  promise('ca-2', 'plan-ca', { does: 'referral', pillar: 'protection' }),
  promise('ca-3', 'plan-ca', { does: 'hotline', pillar: '' }),
  promise('ca-4', 'plan-ca', { pillar: 'prevention' }),
  promise('on-1', 'plan-on', { does: 'public-awareness' }),
  promise('on-2', 'plan-on', { does: 'hotline', pillar: 'protection' }),
  program('on-grant', {
    ...inForce('on'),
    status: 'in-place',
    partOf: 'plan-on',
    does: 'public-awareness',
    pillar: 'prevention',
  }),
  record('Allocation', 'money', {
    amount: 4_000_000,
    currency: 'CAD',
    per: 'total',
    basis: 'announced',
    fiscalYears: { from: 2025, to: 2026 },
    paysTo: 'on-grant',
    cites: 'source-a',
  }),
)
const plans = ['plan-on', 'plan-ca', 'plan-qc']

const compare = (
  of: readonly string[] = plans,
  more: Partial<DocumentAsked> = {},
  over: Partial<Question> = {},
  view: MapView = map,
): BriefingDocument => ask('document', view, { ...more, kind: 'comparison', of: [...of] }, over)!
const tables = ({ blocks }: BriefingDocument) => blocks.filter((one) => one.kind === 'table')
const cellText = (cell: readonly { readonly text: string }[] | undefined) =>
  (cell ?? []).map(({ text }) => text).join('')

describe('strategies side by side as a document', () => {
  it('has its usual sections in both languages; what pairs share and the start from ours are not among them', () => {
    expect(headings(compare(), 2)).toEqual([
      'Strategies',
      'Differences of scope',
      'What each holds',
      'What only one of them has',
      'What all but one have',
      'Points to reconcile',
      'The strategies and their measures',
    ])
    expect(headings(compare(plans, {}, { language: 'fr' }), 2)).toHaveLength(7)
  })

  it('[R21] stands by place, in whatever order the strategies were named', () => {
    const rows = under(compare(), 'Strategies').map((row) => row.split(' | ')[0])
    expect(rows).toEqual(['plan-ca in English', 'plan-on in English', 'plan-qc in English'])
    expect(allText(compare([...plans].reverse()))).toBe(allText(compare()))
  })

  it('[R21] says n of m only where it is asked for, and never without m', () => {
    const count = /\b\d+ of \d+\b/
    expect(allText(compare())).not.toMatch(count)
    const { pairs } = ask('strategies', map, { strategies: plans, rows: 'activity' })
    const shared = under(compare(plans, { sections: ['shared'] }), 'What each pair shares')
    expect(shared).toHaveLength(3)
    expect(shared.map((row) => row.split(' | ')[1])).toEqual(pairs.map((one) => `${one.shared} of ${one.of}`))
  })

  it('has a table a pillar whose cells are those of the window’s answer, told with lead, timing, status, money', () => {
    const document = compare()
    expect(headings(document, 3)).toEqual([
      'Prevention',
      'Protection and assistance for victims',
      'Detection, investigation and prosecution',
      'Partnerships and knowledge',
      'Measures of which no source states a pillar',
    ])
    const prevention = tables(document).find((one) =>
      /^Prevention.*: measures by activity$/.test(one.caption),
    )!
    const row = prevention.rows.find((one) => cellText(one[0]) === 'Public awareness')!
    expect(cellText(row[1])).toBe('ca-1 in English (OA; April 1, 2024–March 31, 2025; Done; Of the past)')
    expect(cellText(row[2])).toContain('• on-1 in English (status not stated)')
    expect(cellText(row[2])).toContain('on-grant in English (April 1, 2024–; In place; $4,000,000 counted)')
    expect(row[1]![0]!.notes).toEqual([1])
  })

  it('[R7] an empty cell is shown and typed; what stands under another pillar is not taken for missing', () => {
    const protection = tables(compare()).find((one) => /^Protection.*: measures/.test(one.caption))!
    const cells = (name: string) => protection.rows.find((one) => cellText(one[0]) === name)!.map(cellText)
    expect(cells('Crisis or help line')[1]).toBe('Under another pillar: 1 measure')
    expect(cells('Crisis or help line')[3]).toBe('No measure of this strategy is recorded on this map yet.')
    expect(cells('Referral')[2]).toBe('Not found in the sources seen')
  })

  it('[R6] measures that state no row or no pillar are in no cell, and are told', () => {
    const document = compare()
    expect(under(document, 'Measures of which no source states a pillar').join()).toContain('ca-3 in English')
    const prevention = tables(document).find((one) => /^Prevention/.test(one.caption))!
    expect(cellText(prevention.rows.at(-1)![0])).toBe('Not stated')
    expect(cellText(prevention.rows.at(-1)![1])).toContain('ca-4 in English')
  })

  it('every measure of every strategy is in a table or a list', () => {
    const { measures } = ask('strategies', map, { strategies: plans, rows: 'activity' })
    const text = under(compare(plans, { length: 'full' }), 'What each holds').join('\n')
    for (const one of Object.values(measures)) expect(text).toContain(one.name)
  })

  it('tells what only one has, and what all but one have', () => {
    const document = compare()
    const only = under(document, 'What only one of them has').join('\n')
    expect(only).toMatch(/Only in: plan-ca in English\nReferral · ca-2 in English/)
    const but = under(document, 'What all but one have').join('\n')
    expect(but).toMatch(/In all but: plan-qc in English\n(.*\n)*Public awareness/)
    expect(headings(compare(['plan-on', 'plan-ca']), 2)).not.toContain('What all but one have')
  })

  it('tells how scopes differ in words', () => {
    const rows = under(compare(), 'Differences of scope')
    expect(rows).toContain('Definition of trafficking | Palermo Protocol | plan-ca in English')
    expect(rows.join('\n')).toContain('Not stated in the sources seen | plan-qc in English')
  })

  it('[R18] [R19] [R20] tells where they pull against each other, with the replies, and no score', () => {
    const pulling = extendMap(
      map,
      record('Interaction', 'pull', { kind: 'interaction', cites: 'source-a' }),
      link('ACTS', 'pull', 'plan-on', { role: 'source' }),
      link('ACTS', 'pull', 'plan-ca', { role: 'target' }),
      link('REPLIES_TO', 'org-a', 'pull', { text: { en: 'We see no conflict.' }, date: '2026-04-01' }),
    )
    const lines = under(compare(plans, {}, {}, pulling), 'Points to reconcile').join('\n')
    expect(lines).toMatch(/pull in English.*We see no conflict\./s)
    expect(lines).not.toMatch(/Scored/)
    // of a map with a record that the public may not see, a finding that has not travelled waits
    const closed = withProperties(pulling, 'pull', { handling: 'fpt' })
    expect(allText(compare(plans, {}, { audience: 'fpt' }, closed))).not.toContain('We see no conflict.')
    expect(allText(compare(plans, {}, { audience: 'own' }, closed))).toContain('We see no conflict.')
  })

  it('starts from the strategy that is named first, where that is asked for', () => {
    const document = compare(['plan-on', 'plan-ca'], { sections: ['ours'] })
    const [theirs, ours] = headings(document, 3)
    expect(theirs).toMatch(/^What “plan-ca in English” holds and “plan-on in English” does not/)
    expect(under(document, theirs!)[0]).toBe('Referral: ca-2 in English')
    expect(ours).toMatch(/^What “plan-on in English” holds and “plan-ca in English” does not/)
    expect(headings(compare(['plan-ca', 'plan-on'], { sections: ['ours'] }), 3)[0]).toMatch(/^What “plan-on/)
  })

  it('draws what the window draws, with words and its data as a list', () => {
    const document = compare()
    const [picture] = document.blocks.filter((one) => one.kind === 'picture')
    const graph = ask('strategyGraph', map, { strategies: plans, rows: 'activity' })
    expect(picture!.alternative).toBe(
      `Graph of 3 strategies and ${graph.nodes.length - 3} measures of theirs; the list that follows names them.`,
    )
    const list = under(document, 'The strategies and their measures').join('\n')
    for (const { label } of graph.nodes) expect(list).toContain(label)
  })

  it('more than five strategies stand in several tables, which their captions say', () => {
    const many = extendMap(
      map,
      ...['bc', 'ab', 'sk', 'mb'].map((place) => strategy(`plan-${place}`, inForce(place))),
    )
    const all = [...plans, 'plan-bc', 'plan-ab', 'plan-sk', 'plan-mb']
    const document = compare(all, {}, {}, many)
    const captions = tables(document).map((one) => one.caption)
    expect(captions).toContain('Prevention: measures by activity (strategies 1–4 of 7)')
    expect(captions).toContain('Prevention: measures by activity (strategies 5–7 of 7)')
    for (const { caption, columns } of tables(document))
      if (caption.includes('measures by')) expect(columns.length).toBeLessThanOrEqual(mostColumns + 1)
    expect(inParts(Array.from({ length: 14 }, (_, i) => `s${i}`)).map((one) => one.length)).toEqual([5, 5, 4])
    expect(inParts(['a', 'b'])).toEqual([['a', 'b']])
  })

  it('is by pillar alone where that is chosen', () => {
    const document = compare(plans, { rows: 'pillar' })
    const [table] = tables(document).filter((one) => one.caption === 'Measures by pillar')
    expect(table!.rows.map((row) => cellText(row[0])).slice(0, 2)).toEqual([
      expect.stringMatching(/^Prevention/),
      expect.stringMatching(/^Protection/),
    ])
  })

  it('numbers its sources, each used', () => {
    const document = compare()
    const used = new Set(allRuns(document).flatMap(({ notes }) => notes ?? []))
    expect([...used]).toEqual(document.footnotes.map(({ number }) => number))
    expect(noteText(document.footnotes[0]!)).toMatch(/^source-a in English\. p\. 1\./)
  })

  it('[R37] marks names in the other language and counts them', () => {
    const french = withProperties(map, 'on-1', { name: { fr: 'La mesure' } })
    const document = compare(plans, {}, {}, french)
    expect(allRuns(document)).toContainEqual(expect.objectContaining({ text: 'La mesure', lang: 'fr' }))
    expect(allText(document)).toContain('1 name or passage stands in French')
  })

  it('[DO1] is of nothing with fewer than two, more than fourteen, or what is no strategy', () => {
    for (const of of [[], ['plan-on'], ['plan-on', 'plan-on'], ['plan-on', 'org-a'], ['plan-on', 'gone']])
      expect(ask('document', map, { kind: 'comparison', of })).toBeNull()
    const fifteen = Array.from({ length: 15 }, (_, i) => `plan-${i}`)
    const many = extendMap(map, ...fifteen.map((id) => strategy(id, inForce('bc'))))
    expect(ask('document', many, { kind: 'comparison', of: fifteen })).toBeNull()
    expect(ask('document', many, { kind: 'comparison', of: fifteen.slice(1) })).not.toBeNull()
  })
})
