import { translator } from '../../language/translator.ts'

/** A sentence of the catalogue of packs in both languages, in one cell. */
export function both(key: string, params: Readonly<Record<string, string | number>> = {}): string {
  const [en, fr] = [translator('en')(`pack:${key}`, params), translator('fr')(`pack:${key}`, params)]
  return en === fr ? en : `${en} / ${fr}`
}
