import react from '@vitejs/plugin-react'
import { join } from 'node:path'
import { root } from '../scripts/setup/places.mjs'

/**
 * How Vite bundles the parts of dist. Targets are those of the oldest runtime we run on, Electron 33
 * (Chrome 130, Node 20.18).
 */

/** Native or given by the runtime: loaded from node_modules, never bundled. */
const native = ['electron', 'libsql', '@resvg/resvg-js']

/**
 * @param {import('./parts.mjs').Part} part
 * @param {Record<string, string>} entries
 * @param {string} outDir
 * @returns {import('vite').InlineConfig[]}
 */
export function bundlesOf(part, entries, outDir) {
  if (part === 'renderer') return [windowPage(outDir)]
  const { preload, ...modules } = entries
  const bundles = []
  if (Object.keys(modules).length > 0)
    bundles.push(nodeBundle(outDir, modules, { format: 'es', entryFileNames: '[name].mjs' }))
  // a sandboxed preload must be one CommonJS file
  if (preload)
    bundles.push(
      nodeBundle(outDir, { preload }, { format: 'cjs', entryFileNames: '[name].cjs', codeSplitting: false }),
    )
  return bundles
}

/**
 * @param {string} outDir
 * @param {Record<string, string>} input
 * @param {import('vite').Rolldown.OutputOptions} output
 * @param {readonly string[]} [alsoExternal]
 * @returns {import('vite').InlineConfig}
 */
export function nodeBundle(outDir, input, output, alsoExternal = []) {
  const external = [...native, ...alsoExternal]
  return {
    ...common,
    root,
    ssr: { noExternal: true, external },
    build: {
      ...common.build,
      outDir,
      ssr: true,
      target: 'node20.18',
      rolldownOptions: {
        input,
        external,
        output: { chunkFileNames: 'chunks/[name]-[hash].mjs', ...compact, ...output },
      },
    },
  }
}

/**
 * @param {string} outDir
 * @returns {import('vite').InlineConfig}
 */
function windowPage(outDir) {
  return {
    ...common,
    root: join(root, 'renderer'),
    base: './',
    plugins: [react()],
    build: {
      ...common.build,
      outDir,
      target: 'chrome130',
      modulePreload: { polyfill: false },
      // what the first view is made of in two files instead of seven: each costs a way through the main process
      rolldownOptions: {
        output: {
          minify: { compress: true, mangle: true, codegen: { removeWhitespace: true, asciiOnly: true } },
          codeSplitting: {
            groups: [
              { name: 'packages', test: /node_modules.(react|react-dom|scheduler|zod|i18next)./ },
              { name: firstViewGroup(), debugName: 'first view', entriesAware: false },
            ],
          },
        },
      },
      assetsInlineLimit: 0, // the content security policy refuses data: addresses for fonts and scripts
    },
  }
}

/**
 * Puts what the page imports from its beginning into the group `base`. What only comes with an `import()` stays with it:
 * evaluated at the start it would cost as much time as drawing the matrix.
 * @returns {(id: string, context: import('vite').Rolldown.ChunkingContext) => string | null}
 */
function firstViewGroup() {
  /** @type {Set<string> | undefined} */
  let fromBeginning
  return (id, context) => {
    fromBeginning ??= importedFrom(join(root, 'renderer', 'main.tsx'), context)
    return fromBeginning.has(id) ? 'base' : null
  }
}

/**
 * @param {string} entry
 * @param {import('vite').Rolldown.ChunkingContext} context
 */
function importedFrom(entry, context) {
  const ids = new Set([entry])
  for (const id of ids) for (const next of context.getModuleInfo(id)?.importedIds ?? []) ids.add(next)
  return ids
}

/**
 * What runs in Node keeps its names and lines, so that stack traces stay readable, but no comments; and no character
 * beyond ASCII: V8 keeps the source of what runs, with two bytes a character where one of them is beyond Latin-1.
 * @type {import('vite').Rolldown.OutputOptions}
 */
const compact = {
  comments: false,
  minify: { compress: false, mangle: false, codegen: { removeWhitespace: false, asciiOnly: true } },
}

/** @satisfies {import('vite').InlineConfig} */
const common = {
  configFile: false,
  envDir: false,
  publicDir: false,
  logLevel: 'warn',
  build: { emptyOutDir: false, reportCompressedSize: false },
}
