import { readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { migrations, upcast } from '../../../graph-schema/migrations/migrations.ts'
import {
  nodeType,
  relationshipType,
  nodeTypeNames,
  relationshipTypeNames,
  schemaVersion,
} from '../../../graph-schema/registry.ts'
import { compareOutlines, schemaOutline } from '../../../graph-schema/schema-outline.ts'
import { recordFields } from '../../../shared/state/fields.ts'

const folder = new URL('../../../graph-schema/migrations/', import.meta.url)
const snapshot = new URL('outline.json', folder)
const retired = new URL('retired-names.json', folder)

const read = (url: URL) => JSON.parse(readFileSync(url, 'utf8')) as unknown

describe('the schema only grows', () => {
  const now = schemaOutline()
  if (process.env['FOURFOLD_NOTE_SCHEMA'] === '1') {
    const before = read(snapshot) as { version: number; lines: string[] }
    const { gone } = compareOutlines(before.lines, now.lines)
    // what is gone stays in the snapshot, so that noting additions cannot hide a removal
    const lines = [...new Set([...now.lines, ...gone])].sort()
    writeFileSync(snapshot, `${JSON.stringify({ version: now.version, lines }, null, 1)}\n`)
  }
  const before = read(snapshot) as { version: number; lines: string[] }

  it('[S1] nothing that a map may hold was taken away or given another meaning', () => {
    const { gone } = compareOutlines(before.lines, now.lines)
    expect(
      gone,
      'maps in people’s hands hold this; bring it back, and retire the name in labels and forms instead',
    ).toEqual([])
  })

  it('[S1] what was added is noted, so that it stays', () => {
    const { added } = compareOutlines(before.lines, now.lines)
    expect(
      added,
      'run once with FOURFOLD_NOTE_SCHEMA=1 to note it in graph-schema/migrations/outline.json',
    ).toEqual([])
  })

  it('[S2] a name that was retired is never given again', () => {
    const names = new Set(now.lines.map((line) => line.split(/[:=]/)[0]!.trim()))
    expect((read(retired) as string[]).filter((name) => names.has(name))).toEqual([])
  })

  it('[S3] no property has the name of a field of the journal', () => {
    for (const type of [...nodeTypeNames, ...relationshipTypeNames]) {
      const properties = (nodeType(type) ?? relationshipType(type))!.properties
      expect(
        recordFields.filter((field) => Object.hasOwn(properties, field)),
        type,
      ).toEqual([])
    }
  })
})

describe('migrations', () => {
  it('[S4] are numbered without gaps up to the version of the schema, one file each', () => {
    expect(migrations.map((one) => one.version)).toEqual(migrations.map((_, index) => index + 1))
    expect(migrations.at(-1)?.version).toBe(schemaVersion)
    const files = readdirSync(folder).filter((name) => /^\d{4}-/.test(name))
    expect(files.sort()).toEqual(
      migrations.map((one) => `${String(one.version).padStart(4, '0')}-${one.name}.ts`),
    )
  })

  it('[S4] each has a test of its own', () => {
    const tests = readdirSync(new URL('.', import.meta.url))
    for (const { version, name } of migrations.slice(1))
      expect(tests).toContain(`migration-${String(version).padStart(4, '0')}-${name}.test.ts`)
  })

  it('[S4] the first leaves everything as it was written', () => {
    const stored = { type: 'Organization', field: 'name.en', value: 'A' }
    expect(upcast(stored, 1)).toBe(stored)
    expect(upcast(stored, 0)).toEqual(stored)
  })
})
