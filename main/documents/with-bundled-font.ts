import { readFile } from 'node:fs/promises'
import { pagePolicy } from '../../shared/briefing/to-html.ts'
import { bundledFonts } from './bundled-fonts.ts'

/**
 * A page of ours with the program's font in it, as it is printed: a PDF then looks the same wherever it was made. The
 * page that a person opens has no font in it, which would make each file 2 MB larger.
 */
export async function withBundledFont(html: string): Promise<string> {
  const faces = Object.entries(bundledFonts()).map(async ([weight, file]) => {
    const data = (await readFile(file)).toString('base64')
    return `@font-face{font-family:"Noto Sans";font-weight:${weight};src:url(data:font/ttf;base64,${data})}`
  })
  return html
    .replace(pagePolicy, `${pagePolicy}; font-src data:`)
    .replace('<style>', `<style>${(await Promise.all(faces)).join('')}</style>\n<style>`)
}
