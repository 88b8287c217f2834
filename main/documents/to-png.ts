import { Resvg } from '@resvg/resvg-js'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Picture } from '../../shared/view/drawing/frame.ts'

/** Twice the size on screen, so that a printed picture is sharp; less for one so large that memory would not hold it. */
const sharp = 2
const mostPixels = 60_000_000

/**
 * A picture as PNG, drawn without a window, with the bundled font so that pictures agree on every machine.
 *
 * Cost: about 50 ms for a picture of 30 nodes.
 */
export function toPng(picture: Picture): Uint8Array {
  const fontFiles = bundledFonts()
  const scale = Math.min(sharp, Math.sqrt(mostPixels / (picture.width * picture.height)))
  const drawn = new Resvg(picture.svg, {
    fitTo: { mode: 'zoom', value: scale },
    font: { fontFiles, loadSystemFonts: fontFiles.length === 0, defaultFontFamily: 'Noto Sans' },
    background: '#ffffff',
  })
  return drawn.render().asPng()
}

/** Read once: the drawing library knows no compressed web fonts, so the pictures carry the font as TrueType. */
let found: string[] | undefined

function bundledFonts(): string[] {
  found ??= ['400Regular/NotoSans_400Regular.ttf', '600SemiBold/NotoSans_600SemiBold.ttf']
    .map((name) => createRequire(import.meta.url).resolve(`@expo-google-fonts/noto-sans/${name}`))
    .filter((file) => existsSync(file))
  return found
}
