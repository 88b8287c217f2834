import { Resvg } from '@resvg/resvg-js'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './setup/places.mjs'

/**
 * Draws build/package/icon.svg in the sizes and containers that desktops want. Run it after changing the drawing and
 * commit what it writes: electron-builder would otherwise fetch a converter from a release host.
 */
const folder = join(root, 'build', 'package')
const svg = readFileSync(join(folder, 'icon.svg'), 'utf8')

/** @param {number} size */
function png(size) {
  return new Resvg(svg, { fitTo: { mode: 'width', value: size } }).render().asPng()
}

/** @param {number[]} sizes */
function ico(sizes) {
  const images = sizes.map(png)
  const head = Buffer.alloc(6 + 16 * sizes.length)
  head.writeUInt16LE(1, 2)
  head.writeUInt16LE(sizes.length, 4)
  let offset = head.length
  sizes.forEach((size, index) => {
    const at = 6 + 16 * index
    const bytes = images[index]?.length ?? 0
    head.writeUInt8(size % 256, at) // 0 stands for 256
    head.writeUInt8(size % 256, at + 1)
    head.writeUInt16LE(1, at + 4)
    head.writeUInt16LE(32, at + 6)
    head.writeUInt32LE(bytes, at + 8)
    head.writeUInt32LE(offset, at + 12)
    offset += bytes
  })
  return Buffer.concat([head, ...images])
}

/** @param {Record<string, number>} kinds  Apple's name of a size → pixels */
function icns(kinds) {
  const parts = Object.entries(kinds).map(([kind, size]) => {
    const image = png(size)
    const head = Buffer.alloc(8)
    head.write(kind, 'latin1')
    head.writeUInt32BE(image.length + 8, 4)
    return Buffer.concat([head, image])
  })
  const head = Buffer.alloc(8)
  head.write('icns', 'latin1')
  head.writeUInt32BE(8 + parts.reduce((sum, part) => sum + part.length, 0), 4)
  return Buffer.concat([head, ...parts])
}

mkdirSync(join(folder, 'icons'), { recursive: true })
for (const size of [16, 32, 48, 64, 128, 256, 512]) {
  writeFileSync(join(folder, 'icons', `${size}x${size}.png`), png(size))
}
writeFileSync(join(folder, 'icon.ico'), ico([16, 32, 48, 256]))
writeFileSync(
  join(folder, 'icon.icns'),
  icns({ ic11: 32, ic12: 64, ic07: 128, ic08: 256, ic09: 512, ic10: 1024 }),
)
