import { fold } from './fold.ts'

const capital = String.raw`\p{Lu}[\p{L}\p{N}'’-]*`
const link = '(?:of|and|for|the|to|in|on|against)'
const english = new RegExp(
  String.raw`(?<![\p{L}])(${capital}(?:\s(?:${link}\s){0,2}${capital}){1,8})(?<=\s(?:Program|Programme|Fund))(?![\p{L}])`,
  'gu',
)
const french =
  /(?<![\p{L}])((?:Programme|Fonds)\s(?:\p{Ll}{4,14}\s)?(?:d['’]|de |des |du |pour )[\p{L}'’-]+(?:\s[\p{L}'’-]+){0,9}?)(?=\s?(?:[.,;:()»]|$|\s(?:est|sont|a|ont|qui|permet|offre|finance|soutient|vise|verse|paie|fournit|ajoute|compte|dispose|vient|afin|dans|depuis|en(?=\s\d)|par|\p{Ll}+r(?:a|ont))(?!\p{L})))/gu

/** Words at the beginning of a sentence that are no part of a name. */
const before =
  /^(?:The|Le|Les|Un|This|That|Our|Its|Their|Through|Under|Promote|Support|Each|In|With|And)\s+(?:the\s+)?/u
/** What every document calls some program or other. */
const general =
  /^(?:the |this |that |new |federal |contribution |funding |grants? |pilot |government |national |canadian )*(?:program|programme|fund)$/

/** Names of funding programs in a passage, as printed. Cost: O(length). */
export function programsIn(text: string): readonly string[] {
  const passage = text.slice(0, 6000)
  const found = [...passage.matchAll(english), ...passage.matchAll(french)].map((one) =>
    one[1]!.replace(before, '').trim(),
  )
  return [...new Set(found)].filter(
    (name) => name.split(/\s+/).length >= 2 && name.length < 120 && !general.test(fold(name)),
  )
}
