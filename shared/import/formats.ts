/** What `import --as` takes (command-line.md). */
export const formatNames = [
  'gc-grants',
  'hsds',
  '360giving',
  'hxl',
  'iati',
  'pack',
  'csv',
  'xlsx',
  'json',
  'graphml',
  'gexf',
  'cyjs',
  'cypher',
] as const
export type FormatName = (typeof formatNames)[number]
