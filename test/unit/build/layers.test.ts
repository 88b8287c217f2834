import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { checkLayers } from '../../../build/layers/check-layers.mjs'
import { moduleFloor } from '../../../build/layers/layers.mjs'
import { modules, root } from '../../../build/scripts/setup/places.mjs'

/** A checkout of planted files, with the packages of the real one. */
const planted: string[] = []
function plant(files: Record<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), 'fourfold-planted-'))
  planted.push(folder)
  symlinkSync(modules, join(folder, 'node_modules'), 'junction')
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  return folder
}

async function rulesBrokenBy(files: Record<string, string>): Promise<string[]> {
  const { violations } = await checkLayers(plant(files))
  return [...new Set(violations.map((violation) => violation.rule))].sort()
}

afterEach(() => {
  for (const folder of planted.splice(0)) rmSync(folder, { recursive: true, force: true })
})

describe('layer rules', () => {
  it('read the whole checkout', async () => {
    const { modules: read } = await checkLayers(root)

    expect(read).toBeGreaterThanOrEqual(moduleFloor)
  })

  it('let every arrow of the design pass', async () => {
    const broken = await rulesBrokenBy({
      'graph-schema/id.ts': "import { z } from 'zod'\nexport const id = z.string()\n",
      'shared/base/a.ts': "import { id } from '../../graph-schema/id.ts'\nexport const a = id\n",
      'shared/analysis/b.ts': "import { a } from '../base/a.ts'\nexport const b = a\n",
      'main/c.ts':
        "import { readFileSync } from 'node:fs'\nimport { b } from '../shared/analysis/b.ts'\nexport const c = [b, readFileSync]\n",
      'renderer/canvas/d.ts':
        "import cytoscape from 'cytoscape'\nimport { b } from '../../shared/analysis/b.ts'\nexport const d = [b, cytoscape]\n",
    })

    expect(broken).toEqual([])
  })

  const thing = 'export const thing = 1\nexport type Thing = number\n'
  const use = (path: string) => `import { thing } from '${path}'\nexport const used = thing\n`

  it.each([
    ['graph-schema-stands-alone', 'graph-schema/a.ts', use('../shared/base/thing.ts')],
    ['shared-is-pure', 'shared/base/a.ts', use('../../main/thing.ts')],
    ['main-never-window', 'main/a.ts', use('../renderer/thing.ts')],
    ['window-never-main', 'renderer/a.ts', use('../main/thing.ts')],
    ['build-never-the-app', 'build/a.mjs', use('../main/thing.ts')],
    ['shared-base-looks-down', 'shared/base/a.ts', use('../state/thing.ts')],
    ['shared-analysis-looks-down', 'shared/analysis/a.ts', use('../briefing/thing.ts')],
    ['shared-briefing-looks-down', 'shared/briefing/a.ts', use('../contract/thing.ts')],
    ['shared-packages', 'shared/base/a.ts', "import * as libsql from 'libsql'\nexport const used = libsql\n"],
    [
      'graph-schema-packages',
      'graph-schema/a.ts',
      "import * as docx from 'docx'\nexport const used = docx\n",
    ],
    [
      'pure-layers-without-node',
      'shared/base/a.ts',
      "import { join } from 'node:path'\nexport const used = join\n",
    ],
    [
      'cytoscape-only-in-canvas',
      'renderer/parts/a.ts',
      "import cytoscape from 'cytoscape'\nexport const used = cytoscape\n",
    ],
    ['everything-resolves', 'main/a.ts', use('./nowhere.ts')],
    ['no-orphans', 'shared/base/a.ts', 'export const alone = 1\n'],
  ])('%s turns red', async (rule, path, text) => {
    const things = ['shared/base', 'shared/state', 'shared/briefing', 'shared/contract', 'main', 'renderer']
    const files = Object.fromEntries(things.map((folder) => [`${folder}/thing.ts`, thing]))

    expect(await rulesBrokenBy({ ...files, [path]: text })).toContain(rule)
  })

  it('count imports of types', async () => {
    const broken = await rulesBrokenBy({
      'shared/state/thing.ts': thing,
      'shared/base/a.ts': "import type { Thing } from '../state/thing.ts'\nexport const used: Thing = 1\n",
    })

    expect(broken).toContain('shared-base-looks-down')
  })

  it('find a cycle', async () => {
    const broken = await rulesBrokenBy({
      'main/a.ts': "import { b } from './b.ts'\nexport const a = () => b\n",
      'main/b.ts': "import { a } from './a.ts'\nexport const b = () => a\n",
    })

    expect(broken).toEqual(['no-cycles'])
  })
})
