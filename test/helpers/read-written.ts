import { DomHandler, ElementType, Parser } from 'htmlparser2'
import mammoth from 'mammoth'
import { fileInMemory } from '../../main/reading/given-file.ts'
import { xlsxTables } from '../../main/reading/xlsx-tables.ts'
import type { Cell } from '../../shared/import/table.ts'

/** What a reader that knows nothing of us finds in a document. */
export type Found = {
  readonly headings: readonly { readonly level: number; readonly text: string }[]
  /** Rows of cells, the head first. */
  readonly tables: readonly (readonly (readonly string[])[])[]
  readonly text: string
}

type Node = DomHandler['dom'][number]
const plain = (text: string) => text.replace(/\s+/g, ' ').trim()

/** The words of a node without numbers of notes, drawings and style. */
function wordsOf(node: Node): string {
  if (node.type === ElementType.Text) return (node as unknown as { data: string }).data
  if (!('children' in node) || ('name' in node && /^(sup|svg|style|title)$/.test(node.name))) return ''
  const words = node.children.map((child) => wordsOf(child)).join('')
  return 'name' in node && /^(p|h[1-6]|li|t[hd])$/.test(node.name) ? `${words} ` : words
}

function elementsOf(nodes: readonly Node[], name: RegExp): readonly Node[] {
  return nodes.flatMap((node) => [
    ...('name' in node && name.test(node.name) ? [node] : []),
    ...('children' in node ? elementsOf(node.children, name) : []),
  ])
}

/** A page as htmlparser2 reads it. */
export function readHtml(html: string): Found {
  const handler = new DomHandler()
  new Parser(handler).end(html)
  const { dom } = handler
  return {
    headings: elementsOf(dom, /^h[1-6]$/).map((node) => ({
      level: Number((node as unknown as { name: string }).name.slice(1)),
      text: plain(wordsOf(node)),
    })),
    tables: elementsOf(dom, /^table$/).map((table) =>
      elementsOf([table], /^tr$/).map((row) =>
        elementsOf([row], /^t[hd]$/).map((cell) => plain(wordsOf(cell))),
      ),
    ),
    text: plain(dom.map(wordsOf).join('')),
  }
}

/** A Word file as mammoth reads it: by the names of its styles. */
export async function readDocx(bytes: Uint8Array): Promise<Found> {
  const styleMap = [
    "p[style-name='Title'] => h1:fresh",
    ...[1, 2, 3].map((level) => `p[style-name='heading ${level}'] => h${level + 1}:fresh`),
  ]
  const { value } = await mammoth.convertToHtml(
    { buffer: Buffer.from(bytes) },
    { styleMap, convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: '' })) },
  )
  return readHtml(value)
}

/** A workbook as this program reads those of others: the cells of each sheet. */
export async function readXlsx(bytes: Uint8Array): Promise<ReadonlyMap<string, Cell[][]>> {
  const sheets = new Map<string, Cell[][]>()
  const { tables, said } = await xlsxTables(fileInMemory('document.xlsx', bytes))
  if (said.length > 0) throw new Error(JSON.stringify(said))
  for (const { sheet = '', rows } of tables) {
    const all: Cell[][] = []
    for await (const { row, cells } of rows) {
      while (all.length < row - 1) all.push([])
      all.push([...cells])
    }
    sheets.set(sheet, all)
  }
  return sheets
}
