import { fold } from './fold.ts'
import { beginsWithVerb } from './verbs.ts'

const capital = String.raw`\p{Lu}[\p{L}\p{N}'’-]*`
const link = '(?:of|and|for|the|to|in|on|against)'
/** What heads the name of a program, at its end. */
const heads = '(?:Program|Programme|Fund|Grant|Initiative|Pilot|Scheme)'
const english = new RegExp(
  String.raw`(?<![\p{L}])(${capital}(?:\s(?:${link}\s){0,2}${capital}){1,8})(?<=\s${heads})(?![\p{L}])`,
  'gu',
)
/** "the Assistance Scheme and the Youth Fund" are two. */
const parting = new RegExp(String.raw`(?<=\s${heads})\sand\s(?:the\s)?`, 'u')
/** "Guys' Work program": the word that heads the name need not be of it. */
const spoken = new RegExp(
  String.raw`(?<![\p{L}])(${capital}(?:\s${capital}){1,5}\s(?:program|programme|fund|initiative|scheme))(?![\p{L}])`,
  'gu',
)
/** What a program does, behind its name. */
const does =
  'permet|offre|finance|soutient|vise|verse|remet|couvre|accorde|octroie|assure|apporte|reçoit|complète|attribue'
/** "le Fonds Vivre sans peur": a name of its own behind the word. */
const frenchNamed = new RegExp(
  String.raw`(?<![\p{L}])((?:Programme|Fonds)\s\p{Lu}[\p{L}'’-]+(?:\s[\p{L}'’-]+){0,4}?)(?=\s?(?:[.,;:()»]|$|\s(?:est|a|qui|${does}|aide|compte|pour|afin|dans|depuis|et|ou)(?!\p{L})))`,
  'gu',
)
const french = new RegExp(
  String.raw`(?<![\p{L}])((?:Programme|Fonds)\s(?:\p{Ll}{4,14}\s)?(?:d['’]|de |des |du |pour )[\p{L}'’-]+(?:\s[\p{L}'’-]+){0,9}?)(?=\s?(?:[.,;:()»]|$|\s(?:est|sont|a|ont|qui|${does}|paie|fournit|ajoute|compte|dispose|vient|afin|dans|depuis|en(?=\s\d)|par|\p{Ll}+r(?:a|ont))(?!\p{L})))`,
  'gu',
)

/** Words at the beginning of a sentence that are no part of a name. */
const before =
  /^(?:(?:The|Le|Les|Un|This|That|Our|Its|Their|Through|Under|Each|In|With|And)\s+(?:the\s+)?|(?:Promote|Support)\s+the\s+)/u
/** "Evaluation of the Safe Start Programme" is a report on one. */
const report = /^(?:Evaluation|Review|Audit|Évaluation|Examen|Bilan|Report)\s/u
/** What every document calls some program or other. */
const general =
  /^(?:the |this |that |new |federal |contribution |funding |grants? |pilot |government |national |canadian )*(?:program|programme|fund)$/

/** Names of funding programs in a passage, as printed. Cost: O(length). */
export function programsIn(text: string): readonly string[] {
  const passage = text.slice(0, 6000)
  const found = [english, spoken, french, frenchNamed]
    .flatMap((form) => [...passage.matchAll(form)])
    .flatMap((one) => one[1]!.split(parting))
    .map((name) => withoutVerb(name).replace(before, '').trim())
  return [...new Set(found)].filter(
    (name) =>
      name.split(/\s+/).length >= 2 && name.length < 120 && !general.test(fold(name)) && !report.test(name),
  )
}

/** "Lengthen the Survivor Support Program": the name of what is lengthened. */
function withoutVerb(name: string): string {
  const article = /^\p{Lu}\p{Ll}+\sthe\s/u.exec(name)?.[0]
  return article !== undefined && beginsWithVerb(name) ? name.slice(article.length) : name
}
