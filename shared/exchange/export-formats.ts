/** What `export --as` takes, with the ending of the file in the window (command-line.md). */
export const extensionOf = {
  html: 'html',
  xlsx: 'xlsx',
  csv: 'zip',
  json: 'json',
  graphml: 'graphml',
  gexf: 'gexf',
  cyjs: 'cyjs',
  cypher: 'cypher',
  hsds: 'json',
} as const
export type ExportFormat = keyof typeof extensionOf
export const exportFormats = Object.keys(extensionOf) as [ExportFormat, ...ExportFormat[]]

export function isExportFormat(name: string): name is ExportFormat {
  return Object.hasOwn(extensionOf, name)
}
