import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { attachmentLimit } from '../../../../graph-schema/attachment.ts'
import { smallPdf } from '../../../helpers/small-pdf.ts'
import { create } from '../../../helpers/commands.ts'
import { Workspace, type Exported } from '../../../helpers/run-fourfold.ts'

const at = new Workspace()

/** A file for the commands to attach, beside them. */
function beside(ending: string, content: string | Uint8Array): string {
  const path = at.fresh(ending)
  writeFileSync(path, content)
  return basename(path)
}

const attach = (file: string, source = 'a-plan') => ({ do: 'attach', source, file })
const attached = (map: Exported, id = 'a-plan') =>
  map.nodes.find((node) => node.id === id)?.properties['attachment']

async function mapWithSource(): Promise<string> {
  const map = await at.newMap('--empty')
  await at.applyAll(map, [create('Source', 'a-plan'), create('Topic', 'a-topic')])
  return map
}

describe('a line of apply attaches a document', () => {
  it('[K1] lies in the map with the entry that names it; undo takes the name away; the reason is in the history', async () => {
    const map = await mapWithSource()
    const text = 'Quelques mots du plan. '.repeat(2000)
    await at.applyAll(map, [{ ...attach(beside('.plan.txt', text)), reason: 'The copy of the call' }])
    expect(attached(await at.exported(map, 'own'))).toMatchObject({ type: 'text/plain', size: text.length })
    expect(readFileSync(map).includes(Buffer.from('Quelques mots du plan'))).toBe(true)
    expect(await at.json('check', map)).toMatchObject({ ok: true, problems: [] })
    const lines = await at.json<{ field: string; reason: string | null }[]>('history', map, 'a-plan')
    expect(lines.find((line) => line.field === 'attachment')?.reason).toBe('The copy of the call')

    await at.applyAll(map, [{ do: 'undo' }])
    expect(attached(await at.exported(map, 'own'))).toBeUndefined()
  })

  it('[K1] finds the file from the folder of the commands, wherever it runs, or by its whole path', async () => {
    const map = await mapWithSource()
    const folder = at.fresh('')
    mkdirSync(join(folder, 'papers'), { recursive: true })
    writeFileSync(join(folder, 'papers', 'page.html'), '<!doctype html><p>Un mot</p>')
    const commands = join(folder, 'lines.jsonl')
    writeFileSync(commands, JSON.stringify(attach('papers/page.html')))
    const ran = await at.run(['apply', map, commands], { cwd: dirname(map) })
    expect(ran).toEqual({ code: 0, out: '1 applied, 0 refused.\n', error: '' })
    expect(attached(await at.exported(map, 'own'))).toMatchObject({ name: 'page.html', type: 'text/html' })

    await at.applyAll(map, [attach(join(at.folder, beside('.plan.pdf', smallPdf([['A plan']]))))])
    expect(attached(await at.exported(map, 'own'))).toMatchObject({ type: 'application/pdf' })
  })

  it.each([
    ['empty', '.txt', ' \n', /is empty/],
    [
      'a picture',
      '.txt',
      new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0]),
      /neither text/,
    ],
    ['too large', '.txt', new Uint8Array(attachmentLimit + 1).fill(0x61), /21 MB.*at most 20 MB/],
    ['with a password', '.pdf', smallPdf([['x']], { isEncrypted: true }), /opens with a password only/],
    ['a broken PDF', '.pdf', '%PDF-1.4\nnothing', /cannot be read as PDF \(Invalid PDF structure\)/],
  ])(
    '[K3] [L2] refuses it at its line where it is %s, and goes on',
    async (_what, ending, content, message) => {
      const map = await mapWithSource()
      const { code, applied, refused } = await at.apply(map, [
        attach(beside(ending, content)),
        create('Topic', 'another'),
      ])
      expect({ code, applied }).toEqual({ code: 3, applied: 1 })
      expect(refused).toEqual([{ line: 1, message: expect.stringMatching(message) as string }])
      expect(attached(await at.exported(map, 'own'))).toBeUndefined()
    },
  )

  it('[K3] [C1] refuses what is not there, no source, another key, and says that there is such a command', async () => {
    const map = await mapWithSource()
    const file = beside('.txt', 'words')
    const { refused } = await at.apply(map, [
      attach('nowhere.txt'),
      attach('.'),
      attach(file, 'nobody'),
      attach(file, 'a-topic'),
      { ...attach(file), id: 'x' },
      { do: 'attach', source: 'a-plan' },
      { do: 'fetch' },
    ])
    expect(refused.map((one) => one.line)).toEqual([1, 2, 3, 4, 5, 6, 7])
    const said = refused.map((one) => one.message)
    expect(said[0]).toMatch(/“nowhere.txt” could not be read \(ENOENT\)/)
    expect(said[1]).toMatch(/could not be read \(EISDIR\)/)
    expect(said[2]).toMatch(/“nobody”/)
    expect(said[3]).toMatch(/attachment/)
    expect(said[4]).toMatch(/has no key “id”/)
    expect(said[5]).toMatch(/“file” is missing/)
    expect(said[6]).toMatch(/Use one of .*attach/)
    expect((await at.run(['apply', '--help'])).out).toMatch(/"do":"attach"/)
  })
})
