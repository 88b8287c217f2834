import { describe, expect, it } from 'vitest'
import type { BriefingDocument } from '../../../../shared/briefing/document.ts'
import type { DocumentAsked } from '../../../../shared/briefing/kinds.ts'
import type { MapView } from '../../../../shared/state/map-view.ts'
import type { Question } from '../../../../shared/view/shapes/question.ts'
import { ask } from '../../../helpers/ask.ts'
import { allRuns, allText, headings, under } from '../../../helpers/document-text.ts'
import { everyKind } from '../../../helpers/every-kind.ts'
import {
  extendMap,
  link,
  record,
  service,
  strategy,
  timing,
  withProperties,
} from '../../../helpers/make-map.ts'

const of = (place: string, view: MapView, over: Partial<Question> = {}, more: Partial<DocumentAsked> = {}) =>
  ask('document', view, { ...more, kind: 'jurisdiction', of: [`jurisdiction-${place}`] }, over)
const sheet = (
  place: string,
  view: MapView = everyKind,
  over: Partial<Question> = {},
  more: Partial<DocumentAsked> = {},
): BriefingDocument => of(place, view, over, more)!

describe('the jurisdiction sheet', () => {
  it('[R23] begins with what it does itself, in both languages', () => {
    expect(headings(sheet('mb'), 2).map((one) => one.replace(/ since .*/, ''))).toEqual([
      'Strategies',
      'What runs there',
      'Leading gaps',
      'Overlaps',
      'Points to reconcile',
      'Commitments',
      'Money',
      'Standing on calls and agreements',
      'Actions it offered',
      'What changed',
      'What the map does not know',
    ])
    expect(headings(sheet('mb', everyKind, { language: 'fr' }), 2)).toHaveLength(11)
    expect(sheet('mb').title).toBe('Jurisdiction sheet: Manitoba')
  })

  it('tells of its strategies in force the period, status and money, and what they followed', () => {
    const view = extendMap(
      everyKind,
      strategy('plan-before', { in: 'mb', status: 'succeeded', period: timing('2010-01-01', '2023-12-31') }),
      link('SUCCEEDED_BY', 'plan-before', 'plan-mb', { kind: 'replaced' }),
      strategy('plan-town', { in: 'toronto', status: 'in-force', cites: 'source-fresh' }),
      strategy('plan-coming', { in: 'mb', status: 'planned' }),
    )
    const [first, ...others] = under(sheet('mb', view), 'Strategies')
    expect(first).toBe(
      'plan-mb in English · April 1, 2024– · In force · no amount known · succeeds plan-before in English',
    )
    expect(others.join(' ')).not.toMatch(/plan-before|plan-coming/)
    // of a town within the province, which is named
    expect(under(sheet('on', view), 'Strategies').join(' ')).toContain('plan-town in English · Toronto · ')
  })

  it('says where no strategy is in force, and which was the last', () => {
    const view = extendMap(
      everyKind,
      strategy('plan-gone', { in: 'pe', status: 'ended', period: timing('2010-01-01', '2015-12-31') }),
    )
    expect(under(sheet('pe', view), 'Strategies')).toEqual([
      'No strategy of its own is known to be in force.',
      'The last one known: plan-gone in English',
    ])
  })

  it('[R1] keeps current, presumed and national measures apart, as the matrix counts them', () => {
    const matrix = ask('matrix', everyKind, { rows: 'pillar', columns: 'jurisdiction' })
    for (const place of ['on', 'bc', 'nu', 'qc']) {
      const rows = under(sheet(place), 'What runs there')
      expect(rows).toEqual(
        matrix.rows.map((row) => {
          const cell = matrix.cells.find(
            (one) => one.row === row.id && one.column === `jurisdiction-${place}`,
          )!
          return [row.shortName, cell.measures, cell.presumed, cell.national].join(' | ')
        }),
      )
    }
  })

  it('[R7] [R11] says of its gaps the kind and who can act; those that name the place come first', () => {
    const lines = under(sheet('nu'), 'Leading gaps')
    expect(lines[1]).toMatch(/Nunavut\. .+ Who can act: .+, at the F\/P\/T table\./)
    const { length } = ask('gaps', everyKind, {}, { scope: { jurisdiction: ['jurisdiction-nu'] } }).filter(
      (gap) => gap.kind !== 'not-researched' || gap.findings.length > 0,
    )
    expect(lines[0]).toBe(`${length} gaps lie in it or touch it.`)
    expect(length).toBe(2)
    const short = under(sheet('nu', everyKind, {}, { length: 'short' }), 'Leading gaps')
    expect(short.join(' ')).toContain('and 1 more in the map.')
  })

  it('[R19] [R20] a finding carries how far it has travelled and its reply; the same for all stands once', () => {
    const points = under(sheet('on', everyKind, {}, { length: 'full' }), 'Points to reconcile').join(' ')
    expect(points).toContain('Nous le voyons autrement.')
    expect(points).toContain('Response: none yet.')
    const gaps = under(sheet('nu'), 'Leading gaps').join('\n')
    expect(gaps.match(/Response: none yet/g)).toHaveLength(1)
  })

  it('[R18] [R21] neither scores nor ranks, and compares with nobody', () => {
    const text = allText(sheet('on', everyKind, { audience: 'own' }, { length: 'full' }))
    expect(text).not.toMatch(/Scored|rank|weight|best|worst|than (other|Quebec|Manitoba)/)
    expect(text).not.toMatch(/Saskatchewan|Alberta/)
  })

  it('[R2] [R5] lists what is past its timing and what is due by the horizon, of strategies in force', () => {
    const commitments = under(sheet('mb'), 'Commitments')
    expect(commitments[0]).toBe('1 past its timing in a strategy in force; 0 due by March 31, 2028.')
    expect(commitments[1]).toContain('plan-mb-1.2 in English')
    const soon = withProperties(everyKind, 'plan-mb-1.2', {
      timing: timing('2026-04-01', '2027-03-31', 'fiscal-year'),
    })
    expect(under(sheet('mb', soon), 'Commitments')[0]).toContain('; 1 due by March 31, 2028.')
    expect(under(sheet('yt'), 'Commitments')[0]).toContain('None of a strategy in force')
  })

  it('[R17] counts money once, as the answer of the map does', () => {
    const scope = { jurisdiction: ['jurisdiction-mb'] }
    const { total, lines } = ask('funding', everyKind, {}, { scope })
    expect(total).toBeGreaterThan(0)
    expect(under(sheet('mb'), 'Money')[0]).toContain(
      `$${total.toLocaleString('en-CA')} counted, each dollar once, from ${lines.length} amount`,
    )
  })

  const attended = extendMap(
    everyKind,
    record('Call', 'call-old', { date: '2026-01-21', stage: 'held' }),
    record('Call', 'call-new', { date: '2026-04-22', stage: 'held' }),
    record('Organization', 'qc-gov', {
      kind: 'government',
      in: 'qc',
      note: {
        en: 'A low federal count there is no gap (M-30).',
        fr: 'Un faible compte n’est pas une lacune (M-30).',
      },
    }),
    link('ATTENDS', 'qc-gov', 'call-old', { standing: 'participates' }),
    link('ATTENDS', 'qc-gov', 'call-new', { standing: 'observes' }),
    record('Instrument', 'accord', { kind: 'agreement' }),
    link('RELATED_TO', 'accord', 'jurisdiction-qc'),
    record('Organization', 'nation-a', { kind: 'first-nation', in: 'qc' }),
    record('Organization', 'helpers', { kind: 'indigenous-service-organization', in: 'qc' }),
    record('Action', 'action-a', { status: 'open', due: '2026-09-01', acceptedOn: '2026-04-22' }),
    link('OFFERS', 'qc-gov', 'action-a'),
  )

  it('[R23] prints its standing as a note, and that a low federal count is no gap', () => {
    const lines = under(sheet('qc', attended), 'Standing on calls and agreements')
    expect(lines).toContain('qc-gov in English · Observes: call-new in English')
    expect(lines.join(' ')).not.toContain('call-old')
    expect(lines).toContain('Agreement related to it: accord in English')
    expect(lines).toContain('A low federal count there is no gap (M-30).')
    const french = sheet('qc', attended, { language: 'fr' })
    expect(allText(french)).toContain('Un faible compte n’est pas une lacune (M-30).')
    expect(allText(sheet('on', attended))).not.toContain('M-30')
  })

  it('[R24] Indigenous governments stand there as governments, under their own kind', () => {
    const text = under(sheet('qc', attended), 'Standing on calls and agreements').join('\n')
    expect(text).toContain(
      'Indigenous governments, each a government of its own: nation-a in English (First Nation)',
    )
    expect(text).not.toContain('helpers')
  })

  it('[R34] tells what it offered and where that stands', () => {
    expect(under(sheet('qc', attended), 'Actions it offered')).toEqual([
      'action-a in English · Accepted, open · Due September 1, 2026',
    ])
    expect(under(sheet('on', attended), 'Actions it offered')).toEqual(['None is recorded.'])
  })

  it('tells what began and ended there in the quarter, in force', () => {
    const view = extendMap(
      everyKind,
      service('begun-nb', { in: 'nb', cites: 'source-fresh', period: timing('2026-05-01', null) }),
      service('ended-nb', { in: 'nb', cites: 'source-fresh', period: timing('2020-05-01', '2026-04-15') }),
      service('begun-ns', { in: 'ns', cites: 'source-fresh', period: timing('2026-05-01', null) }),
    )
    const text = under(sheet('nb', view), 'What changed since March 1, 2026').join('\n')
    expect(text).toMatch(/1 measure began.*begun-nb/)
    expect(text).toMatch(/1 measure ended.*ended-nb/)
    expect(text).not.toContain('begun-ns')
  })

  it('[R6] [R9] counts what the map does not know about it', () => {
    const view = extendMap(
      everyKind,
      service('bare-yt', { in: 'yt', cites: 'source-old' }),
      service('full-yt', { in: 'yt', cites: 'source-fresh', serves: 'minors', against: 'sexual' }),
    )
    const lines = under(sheet('yt', view), 'What the map does not know')
    expect(lines).toContain('1 of 2 measures in force is only presumed to be: its newest source is old.')
    expect(lines).toContain('1 of 2 does not state whom it serves; it fills no cell of a population.')
    expect(lines.join(' ')).toMatch(/Nobody has looked yet: .*Prevention/)
  })

  it('[R37] marks a name that is in the other language only, and counts it', () => {
    const french = withProperties(everyKind, 'plan-mb', { name: { fr: 'Le plan' } })
    const document = sheet('mb', french)
    expect(allRuns(document)).toContainEqual(expect.objectContaining({ text: 'Le plan', lang: 'fr' }))
    expect(allText(document)).toContain(
      '1 name or passage stands in French, as the map has no English words for it.',
    )
    expect(allText(sheet('mb'))).not.toMatch(/as the map has no English words/)
  })

  it('[R28] is computed on what its audience may see', () => {
    const hidden = withProperties(everyKind, 'plan-mb', { handling: 'own' })
    const { nodes, relationships } = hidden
    const seen = {
      nodes: new Map([...nodes].filter(([id]) => id !== 'plan-mb')),
      relationships: new Map(
        [...relationships].filter(([, { from, to }]) => from !== 'plan-mb' && to !== 'plan-mb'),
      ),
    }
    expect(allText(sheet('mb', seen, { audience: 'public' }))).not.toContain('plan-mb in English')
    expect(sheet('mb', seen, { audience: 'public' }).banner).toMatch(/public.*Protected A/)
  })

  it('[DO1] is of nothing where its subject is no jurisdiction, or not there', () => {
    for (const subject of [['plan-mb'], ['jurisdiction-none'], [], ['jurisdiction-on', 'jurisdiction-mb']])
      expect(ask('document', everyKind, { kind: 'jurisdiction', of: subject })).toBeNull()
  })

  it('[DO1] has the sections that are asked for, in their order; names that are none of its are passed over', () => {
    const document = sheet('mb', everyKind, {}, { sections: ['funding', 'agenda', 'strategies'] })
    expect(headings(document, 2)).toEqual(['Money', 'Strategies'])
  })

  it('an empty place makes a sheet that says so', () => {
    const bare = extendMap(everyKind, record('Jurisdiction', 'jurisdiction-new', {}))
    const text = allText(sheet('new', bare))
    expect(text).not.toMatch(/undefined|NaN|\{\{|\b0 gaps/)
    expect(text).toContain('No gap that lies in it or touches it is known to the map.')
  })
})
