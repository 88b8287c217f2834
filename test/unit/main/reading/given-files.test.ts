import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { usualBounds } from '../../../../main/reading/bounds.ts'
import { wholeOf } from '../../../../main/reading/given-file.ts'
import { givenFiles } from '../../../../main/reading/given-files.ts'
import { translator } from '../../../../shared/language/translator.ts'
import { zipOf } from '../../../helpers/zip.ts'

let folder: string
const at = (name: string) => join(folder, name)
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'given-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

const textOfFile = async (file: { path: string }) =>
  Buffer.from(await wholeOf(file as never, 1_000_000)).toString('utf8')
const put = (name: string, content: string | Uint8Array) => {
  writeFileSync(at(name), content)
  return at(name)
}

describe('folders', () => {
  it('are walked in the order of names; hidden files, links and pipes are left out and counted', async () => {
    mkdirSync(at('tree/inner/.git'), { recursive: true })
    for (const name of ['b.csv', 'a.csv', '.hidden', '~$a.xlsx', 'inner/c.csv', 'inner/.git/config'])
      put(`tree/${name}`, name)
    symlinkSync('/etc/passwd', at('tree/passwd'))
    symlinkSync(at('tree'), at('tree/loop'))
    execFileSync('mkfifo', [at('tree/pipe')])

    const given = await givenFiles([at('tree')])

    expect(given.files.map((file) => file.path)).toEqual(
      ['a.csv', 'b.csv', 'inner/c.csv'].map((name) => at(`tree/${name}`)),
    )
    expect(given.said.map((one) => [one.code, 'count' in one ? one.count : 0])).toEqual([
      ['import-reading:noticed.hidden', 3],
      ['import-reading:noticed.links', 2],
      ['import-reading:noticed.others', 1],
    ])
  })

  it('are left where they lie too deep or hold too many files', async () => {
    mkdirSync(at('deep/1/2/3'), { recursive: true })
    for (const name of ['a', '1/b', '1/2/c', '1/2/3/d']) put(`deep/${name}.csv`, 'x')

    const shallow = await givenFiles([at('deep')], { bounds: { ...usualBounds, depth: 1 } })
    const few = await givenFiles([at('deep')], { bounds: { ...usualBounds, files: 2 } })

    expect(shallow.files).toHaveLength(2)
    expect(shallow.said).toMatchObject([{ code: 'import-reading:noticed.deep', count: 1 }])
    expect(few.files).toHaveLength(2)
    expect(few.said).toMatchObject([{ code: 'import-reading:noticed.tooManyFiles' }])
  })
})

describe('what cannot be read', () => {
  it('is rejected with the reason of the system: no such file, a pipe', async () => {
    execFileSync('mkfifo', [at('named-pipe')])
    const given = await givenFiles([at('nothing.csv'), at('named-pipe')])

    expect(given.files).toEqual([])
    expect(given.said).toMatchObject([
      { code: 'import-reading:rejected.unreadable', params: { file: 'nothing.csv', reason: 'ENOENT' } },
      { code: 'import-reading:rejected.notAFile' },
    ])
  })
})

describe('archives', () => {
  it('are opened; hostile names are only shown, and what is locked is said', async () => {
    const path = put(
      'data.zip',
      zipOf([
        { name: 'organizations.csv', content: 'id,name\n1,Ébène\n' },
        { name: 'folder/', content: '' },
        { name: '../../etc/passwd', content: 'evil' },
        { name: 'a\u202Egpj.exe', content: 'x', isStored: true },
        { name: 'secret.csv', content: 'x', isLocked: true },
        { name: '__MACOSX/._organizations.csv', content: 'x' },
      ]),
    )
    const given = await givenFiles([path])

    expect(given.files.map((file) => file.path.slice(path.length + 1))).toEqual([
      'organizations.csv',
      'a\uFFFDgpj.exe',
    ])
    expect(await textOfFile(given.files[0]!)).toBe('id,name\n1,Ébène\n')
    expect(await textOfFile(given.files[0]!), 'a second time').toBe('id,name\n1,Ébène\n')
    expect(given.said).toMatchObject([
      { code: 'import-reading:rejected.locked', place: { file: `${path}/secret.csv` } },
      { code: 'import-reading:noticed.hidden', count: 2 },
    ])
  })

  it.each([
    ['too many entries', { entries: 2 }, 'archive-entries'],
    ['too large when unpacked', { unpacked: 5_000 }, 'archive-unpacked'],
    ['too many bytes for its size', { ratio: 3, ratioFrom: 1_000 }, 'archive-ratio'],
  ])('are refused by their directory: %s', async (_, bounds, why) => {
    const content = 'zeros '.repeat(1_000)
    const path = put('bomb.zip', zipOf(['a', 'b', 'c'].map((name) => ({ name, content }))))
    const given = await givenFiles([path], { bounds: { ...usualBounds, ...bounds } })

    expect(given.files).toEqual([])
    expect(given.said).toMatchObject([{ code: `import-reading:rejected.${why}` }])
  })

  it('that lie about a size are stopped while they are read', async () => {
    const content = '0'.repeat(3_000_000)
    const path = put('liar.zip', zipOf([{ name: 'a.csv', content, claims: 100 }]))
    const [file] = (await givenFiles([path])).files

    expect(file!.size).toBe(100)
    await expect(wholeOf(file!, 10_000_000)).rejects.toThrow(/too many bytes/)
  })

  it('whose checksum is wrong end with an error, not with wrong data', async () => {
    const path = put('damaged.zip', zipOf([{ name: 'a.csv', content: 'a,b', crc: 1 }]))
    const [file] = (await givenFiles([path])).files

    await expect(wholeOf(file!, 1_000)).rejects.toThrow(/checksum/)
  })

  it.each([0.1, 0.5, 0.9, 0.999])('cut off after %d of their bytes are refused', async (share) => {
    const whole = zipOf([{ name: 'a.csv', content: Buffer.from(Array.from({ length: 999 }, (_, i) => i)) }])
    const path = put('cut.zip', whole.subarray(0, Math.floor(whole.length * share)))
    expect((await givenFiles([path])).said).toMatchObject([
      { code: 'import-reading:rejected.archive-broken' },
    ])
  })
})

it('tells how many bytes went by, and ends when it is aborted', async () => {
  const path = put('large.csv', 'x'.repeat(1_000_000))
  const [file] = (await givenFiles([path])).files
  let bytes = 0
  for await (const piece of file!.bytes({ onBytes: (count) => (bytes += count) })) void piece
  expect(bytes).toBe(1_000_000)

  const abort = new AbortController()
  const seen: number[] = []
  const reading = (async () => {
    for await (const piece of file!.bytes({ signal: abort.signal })) {
      seen.push(piece.length)
      abort.abort(new Error('by the person'))
    }
  })()
  await expect(reading).rejects.toThrow('by the person')
  expect(seen).toHaveLength(1)
  await expect(givenFiles([path], { signal: abort.signal })).rejects.toThrow('by the person')
})

it('every code that it gives has a text in both languages', async () => {
  const given = await givenFiles([at('nothing.csv'), at('tree'), at('cut.zip'), at('data.zip')])
  for (const language of ['en', 'fr'] as const) {
    for (const one of given.said) {
      const text = translator(language)(one.code, one.params)
      expect(text).toMatch(/ /)
      expect(text).not.toMatch(/\{\{|import-reading/)
    }
  }
})
