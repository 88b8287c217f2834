/** What a number format makes of a number, as far as it changes what the number says. */
export type NumberFormat =
  | { readonly kind: 'plain' }
  /** A date, to the smallest part that it shows. */
  | { readonly kind: 'date'; readonly shows: 'year' | 'month' | 'day' | 'time-of-day' | 'day-and-time' }
  /** Written with at least so many digits, zeros before: "000000000" of a business number. */
  | { readonly kind: 'padded'; readonly digits: number }

const plain: NumberFormat = { kind: 'plain' }

/** Formats that have a number and no code in the file. Source: ECMA-376 part 1, 18.8.30, with those of East Asia. */
const builtIn: Readonly<Record<number, string>> = {
  14: 'm/d/yyyy',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm AM/PM',
  19: 'h:mm:ss AM/PM',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'm/d/yyyy h:mm',
  45: 'mm:ss',
  46: '[h]:mm:ss',
  47: 'mm:ss.0',
  ...Object.fromEntries([27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58].map((id) => [id, 'yyyy-m-d'])),
  ...Object.fromEntries([32, 33, 34, 35, 55, 56].map((id) => [id, 'h:mm'])),
}

/** The format of a style by its number, with the codes that the file states. */
export function numberFormat(id: number, codes: ReadonlyMap<number, string>): NumberFormat {
  const code = codes.get(id) ?? builtIn[id]
  return code === undefined ? plain : formatOfCode(code)
}

/** Only the part for positive numbers is looked at; colours, conditions, literals and locales are taken out first. */
export function formatOfCode(code: string): NumberFormat {
  const first = code
    .slice(0, 500)
    .replace(/"[^"]*"|\\.|_.|\*./g, '')
    .split(';')[0]!
  if (/^\s*0{2,}\s*$/.test(first)) return { kind: 'padded', digits: first.trim().length }
  const isDuration = /\[(?:h+|m+|s+)\]/i.test(first)
  const letters = first.replace(/\[[^\]]*\]/g, '').toLowerCase()
  if (/general|[#?0]/.test(letters.replace(/s\.0+/g, 's'))) return plain
  const date = letters.replace(/am\/pm|a\/p/g, '')
  const hasTime = isDuration || /[hs]/.test(date)
  const hasMonth = /m/.test(hasTime ? date.replace(/h+[^a-z]*m+|m+[^a-z]*s+/g, '') : date)
  if (/d/.test(date)) return { kind: 'date', shows: hasTime ? 'day-and-time' : 'day' }
  if (hasTime)
    return isDuration ? plain : { kind: 'date', shows: hasYear(date) ? 'day-and-time' : 'time-of-day' }
  if (hasMonth) return { kind: 'date', shows: hasYear(date) ? 'month' : 'day' }
  return hasYear(date) ? { kind: 'date', shows: 'year' } : plain
}

const hasYear = (letters: string) => /[ye]/.test(letters)
