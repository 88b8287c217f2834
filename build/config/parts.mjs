/**
 * The parts of dist, what each is made from, and the files where each begins. Imports nothing, since every start
 * reads it; how they are bundled is in bundles.mjs.
 */
export const parts = /** @type {const} */ ({
  /** Node and Electron: dist/main/<name>.mjs, and the one CommonJS file dist/main/preload.cjs. */
  main: {
    sources: ['graph-schema', 'shared', 'main'],
    entries: {
      main: 'main/main.ts',
      'engine-process': 'main/engine/engine-process.ts',
      'analysis-worker': 'main/engine/analysis-worker.ts',
      'first-answer-thread': 'main/first-answer-thread.ts',
      'gc-grants-thread': 'main/reading/gc-grants-thread.ts',
      'room-thread': 'main/reading-room/room-thread.ts',
      fourfold: 'main/cli/fourfold.ts',
      run: 'main/cli/run.ts', // what fourfold.mjs starts; tests call it without a process of its own
      preload: 'main/preload.ts',
    },
  },
  /** The window: dist/renderer/index.html with its assets. */
  renderer: {
    sources: ['graph-schema', 'shared', 'renderer'],
    entries: { index: 'renderer/index.html' },
  },
})

/**
 * The files of @expo-google-fonts/noto-sans that lie beside a part: what draws and prints reads them (`main/documents/bundled-fonts.ts`).
 */
export const fonts = { main: ['400Regular/NotoSans_400Regular.ttf', '600SemiBold/NotoSans_600SemiBold.ttf'] }

/** @typedef {keyof typeof parts} Part */

/** What changes the outcome of every part though it is none of its sources. */
export const settings = [
  'package-lock.json',
  'build/config/parts.mjs',
  'build/config/bundles.mjs',
  'build/config/tsconfig.base.json',
]
