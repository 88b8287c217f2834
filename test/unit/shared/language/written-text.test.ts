import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { writtenText } from '../../../helpers/written-text.ts'

const root = fileURLToPath(new URL('../../../../', import.meta.url))
/** The name of the program is the same in every language; Cytoscape names a field of its data in a style. */
const allowed = /^\S+ (Fourfold|data\(\w+\))$/

describe('[W5] what a person reads', () => {
  it('is written in the catalogues, nowhere in the window itself', () => {
    const files = ['renderer', 'main'].flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((file) =>
        join(folder, file),
      ),
    )
    const sources = files.filter((file) => /\.tsx?$/.test(file))
    expect(sources.length).toBeGreaterThan(150)
    const written = sources.flatMap((file) => writtenText(file, readFileSync(join(root, file), 'utf8')))
    expect(written.filter((one) => !allowed.test(one))).toEqual([])
  })

  it.each([
    ['a text', 'const A = () => <p>Hello there</p>'],
    ['a text in braces', "const A = () => <p>{'Hello there'}</p>"],
    ['a label', 'const A = () => <button aria-label="Hello there" />'],
    ['a label in braces', "const A = () => <button title={'Hello there'} />"],
    ['an item of a menu', "const a = { label: 'Hello there' }"],
  ])('is found where it is planted: %s', (_, source) => {
    expect(writtenText('a.tsx', source)).toEqual(['a.tsx:1 Hello there'])
  })

  it('is not what only the program reads', () => {
    expect(writtenText('a.tsx', '<p className="wide" id="a-b">{t("a.b")} · {count}</p>')).toEqual([])
  })
})
