import { describe, expect, it } from 'vitest'
import { acceptedSteps } from '../../../../renderer/features/records/grid/accepted-steps.ts'
import { linkCommands } from '../../../../renderer/features/records/grid/bulk-link.tsx'
import { isDraft } from '../../../../renderer/features/records/grid/cell-drafts.ts'
import { intentOfKey } from '../../../../renderer/features/records/grid/grid-keys.ts'
import type { BatchStep } from '../../../../shared/commands/command.ts'
import { answerOnJournal } from '../../../../shared/contract/answer-question.ts'
import { questions } from '../../../../shared/contract/questions.ts'
import { translator } from '../../../../shared/language/translator.ts'
import { journalBook } from '../../../../shared/state/journal-book.ts'
import {
  linkSteps,
  recordsNamed,
  textsToFind,
  typesAtOtherEnd,
  type RelationshipColumn,
} from '../../../../shared/view/grid/cell-links.ts'
import { cellForCopy, type CellSpeech } from '../../../../shared/view/grid/grid-cell.ts'
import { columnsOfKeys, gridColumns, isOpened } from '../../../../shared/view/grid/grid-columns.ts'
import { planPaste } from '../../../../shared/view/grid/paste-block.ts'
import { ask, question } from '../../../helpers/ask.ts'
import { makeMap, record, service } from '../../../helpers/make-map.ts'
import { newReplica, run } from '../../../helpers/replicas.ts'

const columnOf = (type: string, key: string) => columnsOfKeys(type, [key])[0] as RelationshipColumn
const delivers = columnOf('Service', 'in.DELIVERS')
const where = columnOf('Service', 'out.OPERATES_IN')

const map = makeMap(
  record('Organization', 'house', {
    name: { en: 'The House, Inc.', fr: 'La Maison' },
    abbreviation: { en: 'TH' },
  }),
  record('Organization', 'twin-a', { name: { en: 'Twice' } }),
  record('Organization', 'twin-b', { name: { fr: 'TWICE' } }),
  service('one', { by: 'house', in: 'on nu' }),
  service('two', { in: 'on' }),
)
const namesOf = (texts: readonly string[], types = typesAtOtherEnd('Service', delivers)) =>
  ask('exactNames', map, { texts: [...texts], types: [...types] })

describe('[G7] the records that a text names', () => {
  it.each(['la maison', 'THE HOUSE, INC.', 'th', 'house', ' The  House,\u00a0Inc. '])(
    'are found by name or abbreviation in either language, or by id: %j',
    (text) => {
      expect(namesOf([text])).toMatchObject([{ count: 1, found: [{ id: 'house' }] }])
    },
  )

  it('are none of another type, none that only begins so, and all that are called the same', () => {
    expect(namesOf(['one', 'The House', 'Twice']).map(({ count }) => count)).toEqual([0, 0, 2])
  })

  const read = (text: string) => recordsNamed(text, namesOf(textsToFind([text])))

  it('are several between semicolons, lines or commas; a comma of a name is none', () => {
    expect(read('The House, Inc.')).toEqual({ ok: true, value: ['house'] })
    expect(read('The House, Inc.; twin-a')).toEqual({ ok: true, value: ['house', 'twin-a'] })
    expect(read('TH\ntwin-b\nTH')).toEqual({ ok: true, value: ['house', 'twin-b'] })
    expect(read('TH, twin-b')).toEqual({ ok: true, value: ['house', 'twin-b'] })
  })

  it('are refused where one is not found or not sure, with the part and what it may be', () => {
    expect(read('TH; Nobody')).toMatchObject({
      ok: false,
      refusal: { code: 'cells:paste.notFound', params: { value: 'Nobody' } },
    })
    expect(read('Twice')).toMatchObject({
      ok: false,
      refusal: { code: 'cells:paste.notSure', params: { n: 2, ids: 'twin-a, twin-b' } },
    })
    expect(read('x'.repeat(9000)).ok).toBe(false)
  })
})

describe('[G7] a block pasted on relationships', () => {
  const columns = [columnsOfKeys('Service', ['name'])[0]!, where, delivers]
  const speech: CellSpeech = {
    language: 'en',
    t: translator('en'),
    names: { 'jurisdiction-on': ['Ontario', 'en'], 'jurisdiction-nu': ['Nunavut', 'en'] },
  }
  const ties = ask('ties', map, { records: ['one', 'two'], type: 'OPERATES_IN', direction: 'out' })
  const rows = ask('table', map, { type: 'Service', columns: ['name', where.key, delivers.key] }).rows
  const plan = (block: string[][], below = false) => {
    const texts = textsToFind(block.map((row) => row[1] ?? ''))
    const names = ask('exactNames', map, { texts: [...texts], types: ['Jurisdiction'] })
    let made = 0
    return planPaste({
      type: 'Service',
      rows: below ? [] : rows,
      columns: columns.map((column, at) => ({ column, place: at + 1 })),
      block,
      links: { [where.key]: { names, ties } },
      speech,
      newId: () => `new-${++made}`,
      isMade: true,
    })
  }

  it('takes away what it does not name and adds what is not there; a copy changes nothing, nothing clears', () => {
    const nunavut = ties.find((one) => one.record === 'one' && one.other === 'jurisdiction-nu')!
    expect(plan([['one in English', 'Ontario; Yukon']]).steps).toEqual([
      { do: 'unrelate', id: nunavut.relationship },
      { do: 'relate', type: 'OPERATES_IN', from: 'one', to: 'jurisdiction-yt', id: 'new-1' },
    ])
    const copied = String(cellForCopy(where, rows[0]![2], speech))
    expect(plan([['one in English', copied]])).toEqual({ steps: [], left: [], unchanged: 1 })
    expect(plan([['one in English', '']]).steps).toHaveLength(2)
  })

  it('leaves a cell out by itself, and joins what it makes', () => {
    const { steps, left } = plan([['Renamed', 'Atlantis']])
    expect(steps).toEqual([{ do: 'edit', id: 'one', properties: { name: { en: 'Renamed' } } }])
    expect(left.map(({ column, refusal }) => [column?.key, refusal.code])).toEqual([
      [where.key, 'cells:paste.notFound'],
    ])
    expect(plan([['New house', 'NU']], true).steps).toEqual([
      { do: 'create', type: 'Service', id: 'new-1', properties: { name: { en: 'New house' } } },
      { do: 'relate', type: 'OPERATES_IN', from: 'new-1', to: 'jurisdiction-nu', id: 'new-2' },
    ])
  })
})

describe('[G9] cells with a form of their own', () => {
  it('are relationships in either direction, and values of several parts', () => {
    const opened = gridColumns('Service').filter(isOpened)
    expect(opened.map((one) => one.key)).toEqual(
      expect.arrayContaining(['eligibility', 'in.DELIVERS', 'out.OPERATES_IN']),
    )
    expect(opened.some((one) => one.kind === 'computed')).toBe(false)
    const step = linkSteps(delivers, 'two', ['house'], [], () => 'new')
    expect(step).toEqual([{ do: 'relate', type: 'DELIVERS', from: 'house', to: 'two', id: 'new' }])
  })

  it('are emptied by Delete on a record, not on a heading or its box; half a part is marked', () => {
    const extent = { rows: 3, columns: 3, page: 2 }
    const press = (column: number, ground: 'row' | 'head') =>
      intentOfKey(
        { key: 'Delete', ctrlKey: false, metaKey: false, shiftKey: false, altKey: false },
        { row: 0, column },
        extent,
        ground,
        false,
      )
    expect(press(1, 'row')).toEqual({ do: 'clear' })
    expect([press(0, 'row'), press(1, 'head')]).toEqual([undefined, undefined])
    const eligibility = columnsOfKeys('Service', ['eligibility'])[0]!
    expect(isDraft(eligibility, new Set(['eligibility.minAge']), 'en')).toBe(true)
    expect(isDraft(eligibility, new Set(['period']), 'en')).toBe(false)
  })
})

describe('[G10] a relationship of many records', () => {
  const replica = newReplica('r1')
  const make = (id: string, type: string): void =>
    void run(replica, { do: 'create', type, id, properties: { name: { en: id }, handling: 'public' } })
  for (const id of ['a', 'b', 'c']) make(`s-${id}`, 'Service')
  make('org', 'Organization')
  make('strategy', 'Strategy')
  make('topic', 'Topic')
  run(replica, { do: 'relate', type: 'DELIVERS', from: 'org', to: 's-a', id: 'tie-a' })
  const preview = (commands: readonly BatchStep[], type = 'Service') => {
    const { state, journal } = replica
    const about = { state, book: journalBook(journal) }
    const answer = answerOnJournal('preview', about, question(), { commands: [...commands], type })
    questions.preview.answer.parse(answer)
    return answer.steps
  }
  const ids = new Set(['s-a', 's-b', 'org'])
  const org = { id: 'org', name: 'org', type: 'Organization', isNew: false }
  const made = { id: 'org-new', name: 'Une maison', type: 'Organization', isNew: true }

  it('is told from the records that are selected: added, there already, refused', () => {
    const { commands } = linkCommands(delivers, ids, { how: 'join', other: org }, [], 'en')
    expect(preview(commands).map((one) => [one.record.id, one.refusal?.code ?? one.effect])).toEqual([
      ['s-a', 'there'],
      ['s-b', 'joined'],
      ['org', 'ends-same'],
    ])
    expect(preview(commands)[1]?.changes).toMatchObject([
      { label: delivers.label.en, from: { state: 'none' }, to: { text: 'org', lang: 'en' } },
    ])
    expect(preview(commands, 'Organization')[1]?.record.id).toBe('org')
  })

  it('is taken from those that have it; the others are counted as they are', () => {
    const ties = [{ record: 's-a', other: 'org', relationship: 'tie-a' }]
    const { commands, unchanged } = linkCommands(delivers, ids, { how: 'part', other: org }, ties, 'en')
    expect(unchanged).toBe(2)
    expect(preview(commands)).toMatchObject([
      {
        record: { id: 's-a' },
        effect: 'parted',
        changes: [{ from: { text: 'org' }, to: { state: 'none' } }],
      },
    ])
  })

  it('to one that is made in place: it comes first, and counts as none of those that are changed', () => {
    const of = linkCommands(delivers, new Set(['s-a', 's-b']), { how: 'join', other: made }, [], 'fr')
    const steps = preview(of.commands)
    expect(steps.map((one) => [one.record.id, one.effect])).toEqual([
      ['org-new', 'create'],
      ['s-a', 'joined'],
      ['s-b', 'joined'],
    ])
    expect(steps[1]?.changes).toMatchObject([{ to: { text: 'Une maison', lang: 'fr' } }])
    const { accepted, records } = acceptedSteps(of.commands, steps, of.madeFor)
    expect([accepted, records]).toEqual([of.commands, 2])
    run(replica, { do: 'batch', commands: [...accepted] })
    expect(replica.state.nodes.get('org-new')?.properties).toMatchObject({ name: { fr: 'Une maison' } })
    run(replica, { do: 'remove', id: 'org-new' })
  })

  it('is not made where no relationship to it is taken', () => {
    const other = { ...made, id: 'org-left' }
    const of = linkCommands(delivers, new Set(['org', 'topic']), { how: 'join', other }, [], 'en')
    const steps = preview(of.commands)
    expect(steps.map((one) => one.effect)).toEqual(['create', 'refused', 'refused'])
    const left = acceptedSteps(of.commands, steps, of.madeFor)
    expect(left).toEqual({ steps: steps.slice(1), accepted: [], records: 0 })
    expect(acceptedSteps(of.commands, steps).accepted, 'a new row of a block stands by itself').toHaveLength(
      1,
    )
  })

  it('is refused where the schema lets these two have none, with names in place of ids', () => {
    const [step] = preview([{ do: 'relate', type: 'DELIVERS', from: 's-a', to: 's-b', id: 'x' }])
    expect(step).toMatchObject({ effect: 'refused', refusal: { code: 'ends-not-joined' } })
    expect(preview([{ do: 'unrelate', id: 'no-such' }])[0]?.effect).toBe('refused')
  })
})
