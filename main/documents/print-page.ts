import { app, BrowserWindow } from 'electron'
import { readFile, writeFile } from 'node:fs/promises'
import { pathToFileURL } from 'node:url'
import { z } from 'zod'
import type { PrintMarks } from '../../shared/briefing/print-marks.ts'

/** The argument by which the command line asks this program to print and do nothing else. */
export const printArgument = '--print-pdf'

const Marks = z.strictObject({
  header: z.string(),
  footer: z.string(),
  pages: z.int().positive().exactOptional(),
}) satisfies z.ZodType<PrintMarks>

/** How far a sheet that is to lie on one page may be made smaller: its 8 points become 7, print that is still read. */
const scales = [1, 0.95, 0.9, 0.85]

/**
 * Prints a page of ours as tagged PDF, in a hidden window that runs no script; its headings become the bookmarks.
 *
 * Shape: letter paper, margins of the page's own @page rule; what is to lie on one page is set smaller until it does.
 * Cost:  about a second.
 */
export async function printPage(
  address: string,
  { header, footer, pages = Infinity }: PrintMarks,
): Promise<Uint8Array> {
  const window = new BrowserWindow({
    show: false,
    webPreferences: {
      javascript: false,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      spellcheck: false,
    },
  })
  try {
    await window.loadURL(address)
    let printed: Uint8Array = new Uint8Array()
    for (const scale of scales) {
      printed = await window.webContents.printToPDF({
        pageSize: 'Letter',
        preferCSSPageSize: true,
        printBackground: true,
        displayHeaderFooter: true,
        headerTemplate: header,
        footerTemplate: footer,
        generateTaggedPDF: true,
        generateDocumentOutline: true,
        scale,
      })
      if (pages === Infinity || pagesOf(printed) <= pages) break
    }
    return printed
  } finally {
    window.destroy()
  }
}

/** Chromium writes an object for each page, uncompressed. */
function pagesOf(pdf: Uint8Array): number {
  return (
    Buffer.from(pdf.buffer, pdf.byteOffset, pdf.length).toString('latin1').split('/Type /Page\n').length - 1
  )
}

/** `--print-pdf PAGE.html MARKS.json OUT.pdf`: prints and ends the program; exit code 1 with the reason on stderr where it fails. */
export async function printAndQuit(argv: readonly string[]): Promise<void> {
  const [page = '', marks = '', out = ''] = argv.slice(argv.indexOf(printArgument) + 1)
  app.on('window-all-closed', () => undefined) // the window goes before the file is written
  await app.whenReady()
  try {
    const on = Marks.parse(JSON.parse(await readFile(marks, 'utf8')))
    await writeFile(out, await printPage(pathToFileURL(page).href, on))
    app.exit(0)
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
    app.exit(1)
  }
}
