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
