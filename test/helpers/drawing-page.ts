import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { _electron, type Page } from '@playwright/test'
import { build } from 'vite'
import { layOut } from '../../shared/view/layout/lay-out.ts'
import type { GraphView } from '../../shared/view/shapes/records.ts'
import { clusteredGraph } from '../bench/clustered-graph.ts'

/** A picture of `nodes` initiatives, laid out as the engine does it. */
export function manyInitiatives(nodes: number, edges: number): GraphView {
  const made = clusteredGraph(nodes, edges)
  const places = layOut(made.ids, made.edges)
  return {
    nodes: made.ids.map((id, i) => ({
      id,
      recordId: id,
      type: 'Initiative',
      typeName: 'Initiative',
      label: `Initiative ${i}`,
      shortLabel: `Initiative ${i}`,
      shape: 'measure',
      pillar: null,
      currency: null,
      assurance: null,
      isCentre: false,
      ...places.get(id)!,
    })),
    edges: made.edges.map(({ from, to }, i) => ({
      id: `e${i}`,
      from,
      to,
      type: 'RELATED_TO',
      label: '',
      tone: 'plain',
    })),
    omitted: 0,
  }
}

const main = `import { app, BrowserWindow } from 'electron'
void app.whenReady().then(() => new BrowserWindow({ width: 1280, height: 720, webPreferences: { sandbox: true, backgroundThrottling: false } })
  .loadFile('page/index.html'))
`

/** How Electron is started here: FOURFOLD_ELECTRON without the screen that it brings along. */
function electronHere(): { executablePath: string; checkout: string; switches: readonly string[] } {
  const command = JSON.parse(process.env['FOURFOLD_ELECTRON'] ?? '[]') as string[]
  const [executablePath = '', checkout = '', ...switches] = command.filter(
    (word) => word !== 'xvfb-run' && word !== '-a',
  )
  if (executablePath === '') throw new Error('FOURFOLD_ELECTRON is not set: run this by npm')
  return { executablePath, checkout, switches }
}

export type DrawingPage = { readonly page: Page; readonly close: () => Promise<void> }

/** Opens a window of real Electron that holds nothing but the page of `test/bench/panning-page.ts`. */
export async function openDrawingPage(more: readonly string[] = []): Promise<DrawingPage> {
  const { executablePath, checkout, switches } = electronHere()
  const folder = mkdtempSync(join(tmpdir(), 'fourfold-drawing-'))
  await build({
    configFile: false,
    logLevel: 'error',
    build: {
      outDir: join(folder, 'page'),
      lib: {
        entry: resolve(checkout, 'test/bench/panning-page.ts'),
        formats: ['iife'],
        name: 'page',
        fileName: () => 'page.js',
      },
    },
  })
  writeFileSync(join(folder, 'page', 'index.html'), '<!doctype html><body><script src="page.js"></script>')
  writeFileSync(join(folder, 'package.json'), '{"name":"panning","version":"1.0.0","main":"main.mjs"}')
  writeFileSync(join(folder, 'main.mjs'), main)
  const app = await _electron.launch({
    executablePath,
    args: [folder, ...switches, ...more, `--user-data-dir=${join(folder, 'data')}`],
  })
  const close = async (): Promise<void> => {
    await app.close()
    rmSync(folder, { recursive: true, force: true })
  }
  return { page: await app.firstWindow(), close }
}
