import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join, sep } from 'node:path'
import { programFolder } from '../program-folder.ts'

/** Noto Sans as TrueType, by weight: the paths of files that native code can read, outside of a packaged archive. */
export type BundledFonts = { readonly 400: string; readonly 600: string }

let found: BundledFonts | undefined

/**
 * The font that comes with the program, so that what it draws and prints is the same on every machine: pages break where
 * they broke when somebody looked, whatever the machine has. The build lays it beside the program; from source it is
 * the package's.
 */
export function bundledFonts(): BundledFonts {
  found ??= {
    400: fileOf('400Regular/NotoSans_400Regular.ttf'),
    600: fileOf('600SemiBold/NotoSans_600SemiBold.ttf'),
  }
  return found
}

function fileOf(path: string): string {
  const built = join(programFolder(), 'fonts', path)
  if (existsSync(built)) return built.replace(`app.asar${sep}`, `app.asar.unpacked${sep}`)
  return createRequire(import.meta.url).resolve(`@expo-google-fonts/noto-sans/${path}`)
}
