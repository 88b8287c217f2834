/** A number at the beginning of a line: "1.11", "A.2", "Action 3:", "b)", and what comes after it. */
export type Numbered = {
  readonly number: string
  /** The word before it, folded ("action", "objectif"), empty where there is none. */
  readonly word: string
  readonly rest: string
}

const itemWords =
  '(?:priority|key|strategic) actions?|actions? (?:prioritaires?|cl[eé]s?|strat[eé]giques?)|fiches?[ -]actions?|fiches?(?:[ -]mesures?)?|action cards?|action items?|action|mesure|measure|commitment|engagement|initiative|deliverable|livrable|step|etape|étape|item|task|tache|tâche|activity|activite|activité|recommendation|recommandation|proposal|intervention|project|projet'
const containerWords =
  'objective|objectif|goal|but|priority area|priority|priorite|priorité|pillar|pilier|axe|axis|theme|thème|orientation|strategic direction|direction|chapter|chapitre|section|part|partie|annex|annexe|appendix|appendice|phase|strategy|strategie|stratégie|focus area|area|volet|chantier|enjeu|outcome|table|tableau|figure'

const word = new RegExp(
  String.raw`^(?:(${itemWords}|${containerWords})\s+)?(?:(?:no\.?|n[°ºo]\.?|#)\s*(?=[A-Z]?\d))?`,
  'iu',
)
const container = new RegExp(`^(?:${containerWords})$`, 'iu')

/** "1.11", "12", "A.2", "P-3", "IV", "b". */
const number =
  /^(\(?)((?:\p{Lu}{1,3}[-.]?)?\d{1,3}(?:[.-]\d{1,3}){0,4}[a-z]?|[IVX]{1,6}|\p{L})(\.?\)|\.?\s*[:–—-](?=\s|$)|\.|(?=\s|$))/u

/**
 * The number that a line begins with. Years, amounts and counts ("12 months", "2012", "2.45 million") are none: a number
 * without a mark behind it must be dotted, or come after its word, or stand alone.
 */
export function leadingNumber(text: string): Numbered | undefined {
  const said = word.exec(text)
  const kind = said?.[1] ?? ''
  const after = text.slice(said?.[0].length ?? 0)
  const hasSign = (said?.[0].length ?? 0) > kind.length + 1
  const found = number.exec(after)
  if (found === null) return undefined
  const [whole, open = '', digits = '', mark = ''] = found
  const rest = after.slice(whole.length).trim()
  if (open === '(' && !mark.includes(')')) return undefined
  const isLetter = /^\p{L}$/u.test(digits)
  const isRoman = /^[IVX]+$/.test(digits)
  if (kind === '' && !hasSign) {
    if (isLetter && !/^\.?\)|^\.$/.test(mark)) return undefined
    if (isLetter && mark === '.' && !/^\p{Lu}/u.test(rest)) return undefined
    if (isRoman && digits.length > 1 && mark === '') return undefined
    if (isRoman && digits.length === 1 && !/[.)]/.test(mark)) return undefined
  }
  const isPlain = /^\d+$/.test(digits)
  if (/^(?:19|20)\d\d/.test(digits) && kind === '') return undefined
  if (mark === '' && rest !== '' && kind === '' && !hasSign) {
    if (isPlain) return undefined
    if (!/^["'«“‘([]?\s*[\p{Lu}]/u.test(rest)) return undefined
  }
  if (/^-\d/.test(mark + rest) || (isPlain && /^[%$\d]/.test(rest))) return undefined
  if (/\d-\d/.test(digits) && !/^\p{Lu}/u.test(digits)) return undefined // "12-15" is a range
  return { number: digits.replace(/\.$/, ''), word: kind.toLowerCase(), rest: rest.replace(/^[:–—-]\s*/, '') }
}

/** Whether the word names what holds items, not an item: "Objective 1.1". */
export function isContainer(numbered: Numbered): boolean {
  return container.test(numbered.word)
}

/** Marks of a list. */
const bullet = /^\s*(?:[•◦▪▫■□●○‣⁃∙·*»›►▶▸▹➢➔➜→⇒⇨✓✔❖◆◇-]|[–—])\s+(?=\S)|^\s*o\s{2,}(?=\S)/u

/** A line without the mark of a list, or undefined where it has none. */
export function withoutBullet(text: string): string | undefined {
  const found = bullet.exec(text)
  return found === null ? undefined : text.slice(found[0].length)
}
