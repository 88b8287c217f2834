/**
 * Words that are the same in English and in French. A French sentence that equals its English one is a translation
 * that was forgotten, unless it stands here; a test holds both ways.
 */
export const sameInBoth: ReadonlySet<string> = new Set([
  'Actions',
  'Condition',
  'Coordination',
  'Ctrl',
  'Date',
  'Documents',
  'English',
  'Fourfold',
  'Français',
  'HTML',
  'PDF',
  'Population',
  'Purge',
  'Second',
  'Source',
  'Sources',
  'Total',
  'Type',
  'dollars',
  'places',
  'purge',
  '{{count}} source',
  '{{count}} sources',
  '{{n}} document',
  '{{n}} documents',
  '{{n}} point',
  '{{n}} points',
])
