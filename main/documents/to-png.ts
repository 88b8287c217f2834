import { Resvg } from '@resvg/resvg-js'
import type { Picture } from '../../shared/view/drawing/frame.ts'
import { bundledFonts } from './bundled-fonts.ts'

/** Twice the size on screen, so that a printed picture is sharp; less for one so large that memory would not hold it. */
const sharp = 2
const mostPixels = 60_000_000

/**
 * A picture as PNG, drawn without a window, with the bundled font so that pictures agree on every machine.
 *
 * Cost: about 50 ms for a picture of 30 nodes.
 */
export function toPng(picture: Picture): Uint8Array {
  // the drawing library knows no compressed web fonts, and no archives
  const fontFiles = Object.values(bundledFonts())
  const scale = Math.min(sharp, Math.sqrt(mostPixels / (picture.width * picture.height)))
  const drawn = new Resvg(picture.svg, {
    fitTo: { mode: 'zoom', value: scale },
    font: { fontFiles, loadSystemFonts: false, defaultFontFamily: 'Noto Sans' },
    background: '#ffffff',
  })
  return drawn.render().asPng()
}
