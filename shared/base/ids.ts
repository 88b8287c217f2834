import { hashText } from './hash.ts'

/**
 * An id that is made of content: the same parts give the same id everywhere, so that two maps begun apart agree.
 *
 * Shape: `<prefix>-<20 hexadecimal digits>`, a record id; 80 bits, so that a clash among a million is not to be expected.
 */
export function idOfContent(prefix: string, ...parts: readonly string[]): string {
  return `${prefix}-${hashText(JSON.stringify(parts)).slice(0, 20)}`
}
