/** Why a text should be looked at again before it leaves. Nothing is refused for it. */
export const warningReasons = [
  'above-ceiling',
  'victim-named',
  'birth-date',
  'case-number',
  'phone-number',
  'street-address',
  'coordinates',
] as const
export type WarningReason = (typeof warningReasons)[number]

/** What is known of the place where a text stands. */
export type TextPlace = {
  /** The property, a language after a dot. */
  readonly field: string
  /** A person has said that the place of this service is public (R25). */
  readonly isPlacePublic?: boolean | undefined
}

/** One finding: why, and the words that were found. */
export type TextWarning = { readonly reason: WarningReason; readonly found: string }

/**
 * What in a text looks as if it should not stand on a map: a marking above the ceiling (R30), what tells of a victim
 * (a name, a date of birth, the number of a case, a telephone), and where a place is that is not disclosed (R25).
 *
 * Precise rather than complete: a toll-free line is nobody's own, a number in the public contact is there to be called,
 * a date by itself tells of nobody.
 *
 * Shape: at most one a reason, in the order of `warningReasons`. Cost: O(length), about 5 µs for a sentence.
 */
export function textWarnings(text: string, place: TextPlace): readonly TextWarning[] {
  return warningReasons.flatMap((reason) => {
    if (!applies(reason, place)) return []
    for (const pattern of patterns[reason]) {
      const found = pattern.exec(text)?.[0].trim()
      if (found !== undefined) return [{ reason, found }]
    }
    return []
  })
}

/** Fields that hold an address on the web, or what a machine wrote. */
const unread = /^(address|website|evidenceHash|evidence|finding|judgedAt|relationship)$/

function applies(reason: WarningReason, { field, isPlacePublic = false }: TextPlace): boolean {
  if (unread.test(field)) return false
  if (reason === 'phone-number') return field !== 'publicContact'
  return isPlacePublic ? reason !== 'street-address' && reason !== 'coordinates' : true
}

const month =
  '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\\.?|(?:janvier|janv\\.|février|févr?\\.|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)'
const day = `(?:\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2}|\\d{1,2}[-/.]\\d{1,2}[-/.]\\d{2,4}|\\d{1,2}(?:er|st|nd|rd|th)?\\s+(?:${month}),?\\s+\\d{4}|(?:${month})\\s+\\d{1,2}(?:st|nd|rd|th)?,?\\s+\\d{4})`
const word = "[\\p{Lu}][\\p{L}'’.-]*"
/** "no. 12-3456", "number: AB1234", "# 2021-0042": four digits or more, a hyphen among them or not. */
const number = '[:#\\s]*(?:\\p{Lu}{1,4}[-\\s]?)?\\d[\\d-]{3,}'
const numberWord = '(?:no\\.?|nos\\.?|n[ᵒ°º]\\.?|number|num\\.|numéro|#|ID)'
const streets =
  'Street|St\\.?|Avenue|Ave\\.?|Road|Rd\\.?|Boulevard|Blvd\\.?|Drive|Crescent|Cres\\.?|Lane|Highway|Hwy\\.?|Parkway|Terrace'
/** These are other things too: only after a word that says where. */
const looseStreets = 'Court|Way|Place|Square|Circle|Trail|Close|Gate'
const rues = 'rue|avenue|av\\.|boulevard|boul\\.|chemin|ch\\.|rang|montée|allée|impasse'
const article = "(?:(?:de|du|des|de\\s+la|de\\s+l['’]|la|le|les|d['’])\\s*)?"

/**
 * A marking is written with its capital (what somebody "kept secret" is none); so are names and streets.
 *
 * Source: markings after the Directive on Security Management, Standard on Security Categorization; North American
 *         telephone numbers, toll-free codes left out (https://www.cnac.ca); Canadian postal codes.
 */
const patterns: Readonly<Record<WarningReason, readonly RegExp[]>> = {
  'above-ceiling': [
    /\b(?:Memorandum\s+to\s+Cabinet|Mémoire\s+au\s+Cabinet|(?:Protected|PROTECTED|Protégée?|PROTÉGÉE?)\s+["“«]?\s?[BC]\b|Top\s+Secret|TOP\s+SECRET|Très\s+secret|TRÈS\s+SECRET|(?<!Victoria['’]s\s)Secret\b|SECRET\b)/u,
  ],
  'victim-named': [
    new RegExp(
      `\\b(?:[Vv]ictim|[Ss]urvivor|[Cc]omplainant)(?:['’]s\\s+name)?(?:\\s+(?:is\\s+)?(?:named|called)|\\s+name)?(?:\\s+is|\\s*:|(?<=named|called))\\s+${word}\\s+${word}`,
      'u',
    ),
    new RegExp(
      `\\b(?:[Vv]ictime|[Ss]urvivante?|[Pp]laignante?)(?:\\s+(?:nommée?|appelée?)|\\s*:|,?\\s+du\\s+nom\\s+de)\\s+${word}\\s+${word}`,
      'u',
    ),
  ],
  'birth-date': [
    new RegExp(
      `(?<![\\p{L}])(?:D\\.?O\\.?B\\.?|[Dd]ate\\s+of\\s+birth|[Bb]orn(?:\\s+on)?|b\\.|[Dd]ate\\s+de\\s+naissance|DDN|[Nn]ée?\\s+le)[\\s:,]*${day}`,
      'u',
    ),
  ],
  'case-number': [
    new RegExp(
      `(?<![Cc]ourt\\s)\\b(?:[Cc]ase|[Ff]ile|[Ii]ncident|[Oo]ccurrence|[Cc]omplaint|[Cc]laim|[Cc]lient|[Pp]atient|[Hh]ealth\\s+card|[Ss]ocial\\s+insurance)\\s*${numberWord}${number}`,
      'u',
    ),
    new RegExp(
      `\\b(?:[Nn]uméro\\s+(?:de\\s+|d['’])(?:dossier|cas|plainte|client|incident|assurance\\s+sociale)|(?:[Dd]ossier|[Pp]lainte|[Cc]as)\\s*${numberWord})${number}`,
      'u',
    ),
    /\b(?:SIN|NAS|UCI|IUC)[\s:#]*\d[\d -]{6,}\d/,
  ],
  'phone-number': [
    /(?<![\d.-])(?:\+?1[ .-]?)?(?:\((?!8(?:00|33|44|55|66|77|88))[2-9]\d{2}\)\s?|(?!8(?:00|33|44|55|66|77|88))[2-9]\d{2}[ .-])[2-9]\d{2}[ .-]\d{4}(?![\d-])/,
  ],
  'street-address': [
    new RegExp(
      `(?<![\\d-])\\d{1,5}[A-Za-z]?(?:-\\d{1,5})?,?\\s+(?:[NSEW]\\.?\\s+)?(?:${word}\\s+){1,3}(?:${streets})(?![\\p{L}])`,
      'u',
    ),
    new RegExp(`\\d{2,5}[\\s-]+\\d{1,3}(?:st|nd|rd|th)?\\s+(?:${streets})(?![\\p{L}])`, 'u'),
    new RegExp(
      `\\b(?:at|to|is|located|address:?)\\s+\\d{1,5}\\s+(?:${word}\\s+){1,3}(?:${looseStreets})(?![\\p{L}])`,
      'u',
    ),
    new RegExp(`(?<![\\d-])\\d{1,5}[A-Za-z]?(?:-\\d{1,5})?,?\\s+(?:${rues})\\s+${article}${word}`, 'u'),
    /(?<![A-Z\d-])[ABCEGHJ-NPRSTVXY]\d[ABCEGHJ-NPRSTV-Z][ -]?\d[ABCEGHJ-NPRSTV-Z]\d(?![\dA-Z-])/,
  ],
  coordinates: [/(?<![\d.])[4-8]\d\.\d{3,}°?\s?N?(?:,\s*|\s+)[-−–]?(?:[5-9]\d|1[0-4]\d)\.\d{3,}/],
}
