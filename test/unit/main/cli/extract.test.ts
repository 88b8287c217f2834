import { writeFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { labelledPlans } from '../../../helpers/extraction.ts'
import { expectRefusal, fingerprint, Workspace } from '../../../helpers/run-fourfold.ts'
import { smallPdf } from '../../../helpers/small-pdf.ts'
import { wordFile, wordParagraph, wordTable } from '../../../helpers/word-file.ts'

const workspace = new Workspace()

type Row = {
  readonly id: string
  readonly type: string
  readonly number: string | null
  readonly text: string
  readonly timing: {
    readonly text?: string
    readonly start: string | null
    readonly end: string | null
  } | null
  readonly organizations: readonly { readonly abbreviation: string; readonly id: string | null }[]
  readonly pillar: string | null
  readonly locator: { readonly line?: number; readonly page?: number; readonly paragraph?: number }
  readonly confidence: number
  readonly reason: string
  readonly applied?: boolean
}

const given = (ending: string, content: string | Uint8Array): string => {
  const path = workspace.fresh(ending)
  writeFileSync(path, content)
  return path
}
const plan = [
  'River plan against trafficking 2012-2016',
  '',
  'The Royal Canadian Mounted Police (RCMP) and Public Safety Canada (PS) wrote it with the Otter Creek Society (OCS).',
  '',
  'Prevention',
  '1.1 Train officers to see the signs. (2012-13) RCMP',
  '1.2 Show a film in every school. (2012-13 - Ongoing) PS, OCS',
  'Prosecution',
  '3.1 Name one prosecutor for the river. (Ongoing) PS',
  '',
  'The plan has $2.5 million over four years.',
  'The evaluation found that there is a lack of beds for men in every region.',
].join('\n')

const commitments = (rows: readonly Row[]): readonly Row[] => rows.filter((one) => one.type === 'Commitment')

describe('extract', () => {
  it('[X1] proposes, in the shape that outsiders rely on, and writes nothing', async () => {
    const map = await workspace.starterMap()
    const before = fingerprint(map)
    const rows = await workspace.json<readonly Row[]>('extract', map, given('.txt', plan))
    expect(fingerprint(map)).toBe(before)
    expect(
      commitments(rows).map(({ number, text, timing, organizations, pillar, locator }) => [
        number,
        text,
        timing?.text,
        organizations.map((one) => [one.abbreviation, one.id]),
        pillar,
        locator,
      ]),
    ).toEqual([
      [
        '1.1',
        'Train officers to see the signs.',
        '2012-13',
        [['RCMP', 'ca-rcmp']],
        'pillar-prevention',
        { line: 6 },
      ],
      [
        '1.2',
        'Show a film in every school.',
        '2012-13 - Ongoing',
        [
          ['PS', 'ca-ps'],
          ['OCS', null],
        ],
        'pillar-prevention',
        { line: 7 },
      ],
      [
        '3.1',
        'Name one prosecutor for the river.',
        'Ongoing',
        [['PS', 'ca-ps']],
        'pillar-prosecution',
        { line: 9 },
      ],
    ])
    expect(rows.map((one) => one.type).sort()).toEqual([
      'Allocation',
      'Commitment',
      'Commitment',
      'Commitment',
      'Finding',
      'Organization',
      'Strategy',
    ])
    expect(rows.every((one) => one.confidence > 0 && one.confidence <= 1 && one.reason.length > 5)).toBe(true)
  })

  it('[X2] works on an empty map, by what the document itself explains', async () => {
    const map = await workspace.newMap('--empty')
    const rows = await workspace.json<readonly Row[]>('extract', map, given('.txt', plan))
    expect(commitments(rows).map((one) => one.organizations.map((body) => body.id))).toEqual([
      [null],
      [null, null],
      [null],
    ])
    expect(rows.filter((one) => one.type === 'Organization').map((one) => one.text)).toEqual([
      'Royal Canadian Mounted Police',
      'Public Safety Canada',
      'Otter Creek Society',
    ])
  })

  it('[X3] puts what is accepted into the map as one step, each citing the document with its place', async () => {
    const map = await workspace.starterMap()
    const document = given('.txt', plan)
    const rows = await workspace.json<readonly Row[]>('extract', map, document, '--apply', 'all')
    expect(rows.every((one) => one.applied)).toBe(true)
    const { nodes, relationships } = await workspace.exported(map, 'own')
    const ids = new Set(rows.map((one) => one.id))
    expect(nodes.filter((node) => ids.has(node.id))).toHaveLength(rows.length)
    const cited = relationships.filter((one) => one.type === 'CITES' && ids.has(one.from))
    expect(new Set(cited.map((one) => one.from))).toEqual(ids)
    expect(new Set(cited.map((one) => one.to)).size).toBe(1)
    expect(nodes.find((node) => node.id === cited[0]?.to)).toMatchObject({
      type: 'Source',
      properties: { name: { en: 'River plan against trafficking 2012-2016' } },
    })
    const [first, second] = commitments(rows)
    expect(cited.find((one) => one.from === first?.id)?.properties['locator']).toBe('1.1, line 6')
    const acting = (id: string | undefined) =>
      relationships
        .filter((one) => one.to === id && ['LEADS', 'CONTRIBUTES_TO'].includes(one.type))
        .map((one) => one.type)
    expect(acting(first?.id)).toEqual(['LEADS'])
    expect(acting(second?.id)).toEqual(['CONTRIBUTES_TO', 'CONTRIBUTES_TO'])

    const again = await workspace.json<readonly Row[]>('extract', map, document, '--apply', 'all')
    expect(again.map((one) => one.id)).toEqual(rows.map((one) => one.id))
    expect(again.some((one) => one.applied)).toBe(false)

    await workspace.applyAll(map, [{ do: 'undo' }])
    const { nodes: left } = await workspace.exported(map, 'own')
    expect(left.filter((node) => ids.has(node.id) || node.id === cited[0]?.to)).toEqual([])
  })

  it('[X3] takes single ones by their ids; one that is none stops everything', async () => {
    const map = await workspace.starterMap()
    const document = given('.txt', plan)
    const rows = commitments(await workspace.json<readonly Row[]>('extract', map, document))
    const before = fingerprint(map)
    expectRefusal(
      await workspace.run(['extract', map, document, '--apply', `${rows[0]?.id},commitment-nothing`]),
      1,
      /commitment-nothing/,
    )
    expect(fingerprint(map)).toBe(before)
    const applied = await workspace.json<readonly Row[]>(
      'extract',
      map,
      document,
      '--apply',
      `${rows[0]?.id},${rows[2]?.id}`,
    )
    expect(applied.filter((one) => one.applied).map((one) => one.number)).toEqual(['1.1', '3.1'])
  })

  it('[X4] reads a PDF by its pages, a page by its lines, a Word file by its paragraphs', async () => {
    const map = await workspace.newMap('--empty')
    const lines = plan.split('\n').filter((line) => line !== '')
    const pdf = given('.pdf', smallPdf([lines.slice(0, 4), lines.slice(4)]))
    expect(
      commitments(await workspace.json<readonly Row[]>('extract', map, pdf)).map((one) => [
        one.number,
        one.locator,
      ]),
    ).toEqual([
      ['1.1', { page: 1 }],
      ['1.2', { page: 2 }],
      ['3.1', { page: 2 }],
    ])
    const [html] = labelledPlans('held-out').filter((one) => one.name === 'tableau.fr.html')
    const page = given('.html', html?.text ?? '')
    const found = commitments(await workspace.json<readonly Row[]>('extract', map, page))
    expect(found.map((one) => one.number)).toEqual(['1', '2', '3', '4', '5', '6'])
    for (const one of found)
      expect((html?.text ?? '').split('\n')[(one.locator.line ?? 0) - 1]).toContain(one.text.split(' ')[0])
    const word = given(
      '.docx',
      wordFile(
        wordParagraph('Valley strategy', 'Title') +
          wordParagraph('It was written in 2019.') +
          wordParagraph('Prevention', 'Heading1') +
          wordTable([
            ['No.', 'Action', 'Lead', 'Timeline'],
            ['1', 'Train hotel staff to see the signs', 'Valley Police Service', '2019-20'],
            ['2', 'Run a campaign in both languages', 'RCMP', 'Ongoing'],
          ]),
      ),
    )
    expect(
      commitments(await workspace.json<readonly Row[]>('extract', map, word)).map((one) => [
        one.number,
        one.text,
        one.organizations[0]?.abbreviation,
        one.timing?.text,
        one.locator,
      ]),
    ).toEqual([
      ['1', 'Train hotel staff to see the signs', 'Valley Police Service', '2019-20', { paragraph: 9 }],
      ['2', 'Run a campaign in both languages', 'RCMP', 'Ongoing', { paragraph: 13 }],
    ])
  })

  it('[X5] says what it cannot read, why, and what to do', async () => {
    const map = await workspace.newMap('--empty')
    expectRefusal(await workspace.run(['extract', map, given('.pdf', smallPdf([[]]))]), 1, /scan/)
    expectRefusal(
      await workspace.run(['extract', map, given('.pdf', smallPdf([['a']], { isEncrypted: true }))]),
      1,
      /password/,
    )
    expectRefusal(
      await workspace.run(['extract', map, given('.docx', Buffer.from('PK\u0003\u0004 and nothing more'))]),
      1,
      /Word/,
    )
    expectRefusal(
      await workspace.run(['extract', map, given('.docx', wordFile('<w:p><w:broken'))]),
      1,
      /save it again/,
    )
    expectRefusal(
      await workspace.run(['extract', map, given('.png', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0]))]),
      1,
      /neither text/,
    )
    expectRefusal(await workspace.run(['extract', map, given('.txt', '')]), 1, /empty/)
    expectRefusal(await workspace.run(['extract', map, workspace.fresh('.txt')]), 1)
    expectRefusal(await workspace.run(['extract', map]), 2)
    expectRefusal(await workspace.run(['extract', map, given('.txt', plan), '--apply']), 2)
  })

  it('[X6] speaks both languages, reads other encodings, and finds nothing where nothing is', async () => {
    const map = await workspace.starterMap()
    const french = labelledPlans('written-for').find((one) => one.name === 'own-lines.fr.txt')?.text ?? ''
    const rows = await workspace.json<readonly Row[]>(
      'extract',
      map,
      given('.txt', Buffer.from(french.replaceAll('’', "'").replaceAll('–', '-'), 'latin1')),
      '--language',
      'fr',
    )
    expect(commitments(rows)).toHaveLength(7)
    expect(rows[0]?.reason).toMatch(/ligne|titre|sigle|nomme|numéroté|nommé/)
    const { out, code } = await workspace.run([
      'extract',
      map,
      given('.txt', 'The weather was fine.'),
      '--language',
      'fr',
    ])
    expect([code, out]).toEqual([0, expect.stringContaining('Rien dans')])
    expect((await workspace.run(['extract', map, given('.txt', plan)])).out).toMatch(/RCMP.*2012-13.*line 6/)
  })
})
