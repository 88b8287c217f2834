/**
 * Who may import whom, as data. layer-rules.mjs turns it into rules for dependency-cruiser; the test that plants bad
 * imports reads it as well. The arrows are those of the design: nothing points up, nothing crosses.
 */

/** The folders whose imports are read. */
export const layers = ['graph-schema', 'shared', 'main', 'renderer', 'build', 'test']

/** The folders of shared/, from the ground up: each imports itself and those before it. */
export const sharedFolders = [
  'base',
  'language',
  'journal',
  'state',
  'commands',
  'synthesis',
  'graph',
  'analysis',
  'view',
  'exchange',
  'import',
  'extraction',
  'hub',
  'briefing',
  'contract',
]

/** Packages that a layer may import, as they are named in node_modules. Small and pure for shared and graph-schema. */
export const allowedPackages = {
  'graph-schema': ['zod'],
  shared: [
    'zod',
    'i18next',
    '@noble/hashes',
    'graphology',
    'graphology-types',
    'graphology-layout-forceatlas2',
    'docx',
    'fflate',
    'papaparse',
    '@types/papaparse',
    'saxes',
    'uuid',
    'htmlparser2',
  ],
  main: [
    'zod',
    'electron',
    'libsql',
    '@resvg/resvg-js',
    'commander',
    '@fontsource/noto-sans',
    'uuid',
    'neo4j-driver',
    'pdfjs-dist',
    'yauzl',
    '@types/yauzl',
    'saxes',
    'htmlparser2',
    'write-excel-file',
  ],
  renderer: [
    'zod',
    'react',
    'react-dom',
    '@types/react',
    '@types/react-dom',
    'react-aria-components',
    '@tanstack/react-virtual',
    '@fontsource/noto-sans',
    'i18next',
    'cytoscape',
    'pdfjs-dist',
    'uuid',
    'vite',
  ],
}

/** Fewer modules than this means that the check read nothing, and its green would be worth nothing. */
export const moduleFloor = 40
