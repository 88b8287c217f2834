/**
 * Words that are the same in English and in French. A French sentence that equals its English one is a translation
 * that was forgotten, unless it stands here; a test holds both ways.
 */
export const sameInBoth: ReadonlySet<string> = new Set([
  'Actions',
  'Coordination',
  'Ctrl',
  'Date',
  'English',
  'Fourfold',
  'Français',
  'Population',
  'Purge',
  'Second',
  'Sources',
  'Total',
  'Type',
  'dollars',
  'places',
  'purge',
  '{{n}} point',
  '{{n}} points',
])
