import { describe, expect, it } from 'vitest'
import { Workspace } from '../../../helpers/run-fourfold.ts'

const at = new Workspace()

type Finding = {
  readonly id: string
  readonly score?: number | null
  readonly judgement: Readonly<Record<string, unknown>> | null
}

const lists = ['gaps', 'overlaps', 'cross-purposes'] as const
const verdicts = ['to-raise', 'intended', 'dismissed'] as const

describe('judge', () => {
  it('a gap, an overlap, a point by its id; the verdict stands beside the finding and changes neither order nor score', async () => {
    const map = await at.starterMap()
    const before = await Promise.all(lists.map((list) => at.json<readonly Finding[]>(list, map)))
    const firsts = before.map((list) => list[0]?.id ?? '')
    expect(firsts).toEqual([
      expect.stringMatching(/^gap:/),
      expect.stringMatching(/^overlap:/),
      expect.stringMatching(/^cross:/),
    ])
    const judge = (verdict: string, i: number, reason: string) => ({
      do: 'judge',
      finding: firsts[i],
      verdict,
      reason,
    })
    await at.applyAll(
      map,
      verdicts.map((verdict, i) => judge(verdict, i, `Because ${i}`)),
      '--author',
      'Ann Example',
    )

    const after = await Promise.all(lists.map((list) => at.json<readonly Finding[]>(list, map)))
    after.forEach((list, i) => {
      expect(list[0]?.judgement).toMatchObject({
        verdict: verdicts[i],
        reason: `Because ${i}`,
        author: 'Ann Example',
        changedSince: false,
      })
      expect(String(list[0]?.judgement?.['at'])).toMatch(/^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/)
      const plain = (all: readonly Finding[] | undefined) => all?.map((one) => ({ ...one, judgement: null }))
      expect(plain(list)).toEqual(plain(before[i]))
    })

    await at.applyAll(map, [
      judge('resolved', 2, 'On second thoughts'),
      judge('resolved', 0, 'Also'),
      { do: 'undo' },
    ])
    const again = await at.json<readonly Finding[]>('gaps', map, '--limit', '1')
    expect(again[0]?.judgement).toMatchObject({ verdict: 'to-raise', author: 'Ann Example' })
  })

  it('[R20] a finding is shared, then answered; not the other way round, and not unshared', async () => {
    const map = await at.starterMap()
    const [first] = await at.json<readonly Finding[]>('gaps', map, '--limit', '1')
    const disclose = (disclosure: string, more = {}) => ({
      do: 'disclose',
      finding: first!.id,
      disclosure,
      on: '2026-11-20',
      ...more,
    })
    const shared = { with: 'Its office', reason: 'To be raised' }
    const lines = [
      disclose('acknowledged', shared),
      disclose('shared'),
      disclose('shared', shared),
      disclose('disputed'),
    ]
    const done = await at.apply(map, lines, '--author', 'Ann Example')
    expect(done).toMatchObject({ applied: 2, refused: [{ line: 1 }, { line: 2 }] })
    const [after] = await at.json<readonly Finding[]>('gaps', map, '--limit', '1')
    expect(after).toMatchObject({
      disclosure: 'disputed',
      judgement: { verdict: 'to-raise', reason: 'To be raised' },
    })
  })

  it('keeps the verdict when the evidence changes, and says so', async () => {
    const map = await at.starterMap()
    const [gap] = await at.json<readonly (Finding & { findings: readonly string[] })[]>(
      'gaps',
      map,
      '--limit',
      '1',
    )
    await at.applyAll(map, [
      { do: 'judge', finding: gap?.id, verdict: 'dismissed', reason: 'Known' },
      { do: 'remove', id: gap?.findings[0] },
    ])

    const gaps = await at.json<readonly Finding[]>('gaps', map)
    expect(gaps.find((one) => one.id === gap?.id)?.judgement).toMatchObject({
      verdict: 'dismissed',
      changedSince: true,
    })
  })

  it('needs a verdict of the four, a reason, and a finding that is there', async () => {
    const map = await at.starterMap()
    const [overlap] = await at.json<readonly Finding[]>('overlaps', map, '--limit', '1')
    const finding = overlap?.id
    const { applied, refused } = await at.apply(map, [
      { do: 'judge', finding, verdict: 'splendid', reason: 'R' },
      { do: 'judge', finding, verdict: 'intended' },
      { do: 'judge', finding, verdict: 'intended', reason: ' ' },
      { do: 'judge', finding: 'gap:pillar=pillar-nonsense', verdict: 'intended', reason: 'R' },
      { do: 'judge', finding: 'cross:nothing:a|b', verdict: 'intended', reason: 'R' },
      { do: 'judge', finding: 'ca-rcmp', verdict: 'intended', reason: 'R' },
    ])

    expect(applied).toBe(0)
    expect(refused.map((one) => one.line)).toEqual([1, 2, 3, 4, 5, 6])
  })

  it('[R28] a judgement is `own`: it leaves in no export', async () => {
    const map = await at.starterMap()
    const [point] = await at.json<readonly Finding[]>('cross-purposes', map, '--limit', '1')
    await at.applyAll(map, [
      { do: 'judge', finding: point?.id, verdict: 'to-raise', reason: 'mark-of-the-judge' },
    ])

    const judgements = async (audience: string) =>
      (await at.exported(map, audience)).nodes.filter((node) => node.type === 'Judgement').length
    expect(await judgements('own')).toBe(1)
    expect(await judgements('fpt')).toBe(0)
    const asked = await at.json<readonly Finding[]>('cross-purposes', map, '--audience', 'fpt')
    expect(asked.map((one) => one.judgement).filter((one) => one !== null)).toEqual([])
  })
})
