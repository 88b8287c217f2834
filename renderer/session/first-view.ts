/**
 * When the parts of the first view were on the page with their handlers, as entries of the page's own timeline
 * (`fourfold:matrix`, `fourfold:graph`): what `npm run bench` reads, without the delay of asking from outside.
 */
export function markOnce(part: 'matrix' | 'graph'): void {
  const name = `fourfold:${part}`
  if (performance.getEntriesByName(name).length === 0) performance.mark(name)
}
