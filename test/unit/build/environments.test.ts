import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import { root } from '../../../build/scripts/setup/places.mjs'

/**
 * Compiles one line as if it stood in a folder, together with every library that pure code may use: a library whose
 * types bring in Node or the DOM must not open the door for us.
 */
function errorsOf(layer: string, line: string): string[] {
  const folder = join(root, layer)
  const config = ts.getParsedCommandLineOfConfigFile(
    join(folder, 'tsconfig.json'),
    { incremental: false, noEmit: true },
    { ...ts.sys, onUnRecoverableConfigFileDiagnostic: () => undefined },
  )
  if (!config) throw new Error(`no tsconfig.json in ${layer}`)
  const { tsBuildInfoFile: _unused, ...options } = config.options
  const planted = join(folder, 'planted.ts')
  const libraries =
    layer === 'shared' ? "import 'docx'\nimport 'papaparse'\nimport 'i18next'\nimport 'graphology'\n" : ''
  const text = `${libraries}import 'zod'\nexport const planted = ${line}\n`
  const host = ts.createCompilerHost(options)
  const readFile = host.readFile.bind(host)
  const fileExists = host.fileExists.bind(host)
  host.readFile = (path) => (path === planted ? text : readFile(path))
  host.fileExists = (path) => path === planted || fileExists(path)
  host.getCurrentDirectory = () => dirname(planted)
  host.getSourceFile = (path, version) => {
    const source = path === planted ? text : readFileIfThere(path)
    return source === undefined ? undefined : ts.createSourceFile(path, source, version)
  }
  const program = ts.createProgram([planted], options, host)
  return ts
    .getPreEmitDiagnostics(program, program.getSourceFile(planted))
    .map((diagnostic) => ts.flattenDiagnosticMessageText(diagnostic.messageText, '\n'))
}

function readFileIfThere(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return undefined
  }
}

describe('environments', () => {
  it.each(['document', 'window', 'process', 'Buffer', 'console', 'fetch'])(
    '%s does not compile in shared',
    (name) => {
      expect(errorsOf('shared', name)).toHaveLength(1)
    },
  )

  it.each(['document', 'process'])('%s does not compile in graph-schema', (name) => {
    expect(errorsOf('graph-schema', name)).toHaveLength(1)
  })

  it('document does not compile in main, process does', () => {
    expect(errorsOf('main', 'document')).toHaveLength(1)
    expect(errorsOf('main', 'process.pid')).toEqual([])
  })

  it('process does not compile in the window, document does', () => {
    expect(errorsOf('renderer', 'process')).toHaveLength(1)
    expect(errorsOf('renderer', 'document.title')).toEqual([])
  })

  it('plain code compiles in each', () => {
    for (const layer of ['graph-schema', 'shared', 'main', 'renderer'])
      expect(errorsOf(layer, '1 + 1')).toEqual([])
  })
})
