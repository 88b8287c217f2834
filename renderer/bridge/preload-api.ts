import type { PreloadApi } from '../../shared/contract/channel-names.ts'

declare global {
  interface Window {
    readonly fourfold: PreloadApi
  }
}

/** What the preload put on the page. Only this folder reads it. */
export function preloadApi(): PreloadApi {
  return window.fourfold
}

/** Where a file lies that a person dropped on the window; empty for what is no file on this computer. */
export function pathOfFile(file: File): string {
  return preloadApi().pathOfFile(file)
}
