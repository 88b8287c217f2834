import { basename, dirname } from 'node:path'
import { fileURLToPath } from 'node:url'

/**
 * Where the built program lies (dist/main), whichever of its scripts this runs in; from source the folder main. What it
 * starts or copies (templates, threads) lies there.
 */
export function programFolder(): string {
  const folder = dirname(fileURLToPath(import.meta.url))
  return basename(folder) === 'chunks' ? dirname(folder) : folder // the bundler puts shared code into chunks/
}
