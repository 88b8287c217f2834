import type { Timing } from '../../graph-schema/timing.ts'
import { parseTiming } from '../language/parse-date.ts'
import { even } from './document.ts'
import { flat } from '../view/reading/flat.ts'
import { fold } from './fold.ts'

const year = '(?:19|20)\\d{2}'
const fiscal = `${year} ?[-–/] ?(?:${year}|\\d{2})(?!\\d)`
const month =
  '(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|janv|fevr|avr|juil)\\.?'
const day = '\\d{1,2}(?:er|st|nd|rd|th)?'
const date = `(?:${day} )?(?:de )?${month}(?: ${day})?,? (?:de )?${year}|${year}-\\d{2}-\\d{2}`
const shortDate = `${month}[-' ]\\d{2}(?!\\d)` // "Apr-25"
const half = `(?:[sh][12]|(?:first|second|1st|2nd) half|(?:1er|2e|premier|deuxieme|second) semestre)(?:,? (?:of |de |du )?(?:${fiscal}|${year}))?`
const schoolYear = `rentree(?: scolaire)?(?: de)? (?:${fiscal}|${year})`
const season = `(?:l'|the )?(?:spring|summer|fall|autumn|winter|printemps|ete|automne|hiver)(?: de| of)? (?:${fiscal}|${year})`
const quarter = `(?:q[1-4]|t[1-4]|(?:first|second|third|fourth|1st|2nd|3rd|4th) quarter|(?:1er|[1-4]e) trimestre|(?:premier|deuxieme|troisieme|quatrieme) trimestre)(?:,? (?:of |de |du )?(?:${fiscal}|${year}))?`
const unit = `(?:(?:fiscal year|fiscal|fy|ef|exercice(?: financier)?|annee financiere) ?)?(?:${fiscal}|${year})|${date}|${shortDate}|${season}|${quarter}|${half}|${schoolYear}`
const ongoing =
  'on-?going|tache permanente|standing (?:task|item)|continuous(?:ly)?|continual(?:ly)?|continuing|permanent(?:e|s|es)?|en cours|en continu|continu(?:e|el|elle)?|en permanence|recurrente?s?|as (?:needed|required)|au besoin'
const spell =
  'spring|summer|fall|autumn|winter|month|week|quarter|session|season|semester|school year|fiscal year|printemps|ete|automne|hiver|mois|semaine|trimestre|semestre|rentree|saison|annee scolaire|exercice'
const times =
  "(?:once|twice|(?:two|three|four|six|\\d{1,2}) times) (?:a|per|each|every) (?:year|month)|(?:une|deux|trois|quatre|six|\\d{1,2}) (?:fois|sessions?|reunions?|rencontres?) (?:par |l')(?:an|annee|mois)"
const yearly =
  `(?:each|every|chaque) ${month}|${month} (?:of (?:each|every) year|annually|de chaque annee)|(?:each|every|chaque) (?:other )?(?:${spell})|${times}|` +
  `(?:each|every|chaque) (?:year|annee)(?:,? (?:in|en|au|a l') ?(?:${month}|${spell}))?|` +
  `(?:au |a l')(?:printemps|ete|automne|hiver) de chaque annee|every (?:two|three|six|2|3|6) (?:years|months)|tous les (?:(?:deux|trois|six|2|3|6) )?(?:ans|mois)|par annee|per year|` +
  '(?:mise a jour|bilan|rapport|revision|suivi|rencontre) annuel(?:le)?|annual (?:update|report|review|meeting)|bi-?annual(?:ly)?|semi-?annual(?:ly)?|par an|annual(?:ly)?|yearly|every year|each year|annuel(?:le)?(?:ment)?|chaque annee|quarterly|trimestriel(?:le)?(?:ment)?|monthly|mensuel(?:le)?(?:ment)?|semestriel(?:le)?(?:ment)?'
const terms =
  'short[- ]term|medium[- ]term|mid[- ]term|long[- ]term|(?:a )?(?:court|moyen|long) terme|immediate(?:ly)?|immediat(?:ement)?|completed?|terminee?|underway|under way|amorcee?|to be (?:determined|confirmed)|tb[cd]|a (?:determiner|confirmer)|a venir|phase (?:\\d|[ivx]{1,4})'
const count =
  '(?:\\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|twelve|eighteen|un|deux|trois|quatre|cinq|sept|huit|neuf|dix|douze|dix-huit)'
const duration = `${count}(?: ?- ?\\d{1,3}| (?:to|a|or|ou) ${count})? (?:weeks?|months?|years?|semaines?|mois|ans|annees?)`
/** What happens first: "upon adoption of the by-law", "dès l’entrée en vigueur du plan". */
const event =
  "(?:des|upon|on|following|after|once|as soon as|lors (?:de|du)|apres|au) ?(?:l'|la |le |the |du )?(?:\\p{L}+ )?(?:adoption|entree en vigueur|signature|approval|approbation|renouvellement|renewal|royal assent|sanction(?: royale)?|passage|completion|ouverture|publication|launch|lancement|ratification|enactment)(?:(?: of| du| de| des) ?(?:l'|la |the )?[\\p{L}\\p{N} '-]{2,40})?"
const relative =
  `(?:within|in|over|for|dans|sur|en|pendant|durant|au cours)(?: the| les| des| un delai de)?(?: first| next| prochaines?| premiers| prochains)? ${duration}|` +
  '(?:years?|an|ans|annee|annees) \\d(?:(?: ?[-–] ?| to | and | a | et )\\d)?'
const prefix =
  "(?:by|no later than|until|since|from|starting(?: in)?|beginning(?: in)?|as of|(?:the )?end of|early|mid|late|before|after|target(?:ed)?(?: date)?|completed?(?: by| in)?|launched(?: in)?|to begin(?: in)?|d'ici(?: la| au| a)?(?: fin(?: de)?)?|avant(?: la)?|au plus tard(?: en| le)?|depuis|des|a partir (?:de|du)|a compter (?:de|du)|debut|fin(?: de)?|mi|jusqu'(?:en|a|au)|in|en|de) ?[-:]? ?"
const core = `(?:${unit}|${ongoing}|${yearly}|${terms}|${relative}|${duration}|${event})`
const join = "(?: ?[-–,;/&+] ?| to | a | au | and | et | then | puis | jusqu'(?:en|a|au) | until | \\()"
const one = `(?:${prefix}){0,2}(?:${core})`

const whole = new RegExp(`^(?:${one})(?:${join}(?:${one})){0,3}\\)?$`, 'u')
const longest = 80

/** Whether the words are a timing and nothing else, as plans write it in either language. Cost: bounded. */
export function isTiming(text: string): boolean {
  if (text.length > longest || text.length < 3) return false
  return whole.test(plain(text))
}

const weak = new RegExp(
  `^(?:${year}|${terms}|${yearly}|${duration}|${relative}|${shortDate}|completed?|continue?|in ${year}|en ${year})$`,
  'u',
)

/** Says nothing but a bare year, a term or a length: too little for a timing where no column or bracket says so. */
export function isWeakTiming(text: string): boolean {
  return weak.test(plain(text))
}

function plain(text: string): string {
  return fold(text)
    .replace(/^[([]\s*|\s*[)\]]$/g, '')
    .replace(/[.;,:]+$/, '')
    .trim()
}

/** A timing with its words as printed; its days where they are known. Nothing is guessed. */
export function timingOf(text: string): Timing {
  const said = even(text)
    .replace(/[.;,]+$/, '')
    .replace(/^[([]\s*([^()[\]]*?)\s*[)\]]?$/, '$1')
    .slice(0, 200)
  const clean = fold(said)
    .replace(/\bon-going\b/g, 'ongoing')
    .replace(
      /\b(?:continuous(?:ly)?|continual(?:ly)?|continuing|en continu|continu(?:e|el|elle)?|en permanence|permanent(?:e|s|es)?)$/,
      'ongoing',
    )
    .replace(/^target(?:ed)?(?: date)?:? ?|^(?:completed?|launched|in|en|to begin)(?: in| by)? (?=\S*\d)/, '')
  const read = (words: string): Timing | undefined => {
    const found = parseTiming(words)
    return found === undefined ? undefined : { ...found, text: said }
  }
  const bare = (isOngoing: boolean): Timing => ({ text: said, start: null, end: null, ongoing: isOngoing })
  const until = /^(?:by|before|d'ici|avant)(?: la| au| a)?(?: the)?(?: end of| fin(?: de)?)? (.+)$/.exec(
    clean,
  )?.[1]
  if (until !== undefined) return read(`until ${until}`) ?? bare(false)
  const since = /^(?:starting|beginning|as of|a partir|a compter)(?: in| de| du)? (.+)$/.exec(clean)?.[1]
  if (since !== undefined) return read(`since ${since}`) ?? bare(/ongoing/.test(since))
  return read(clean.replace(/^(?:end of|fin de?) /, '')) ?? bare(/ongoing|en cours/.test(clean))
}

const inText = new RegExp(
  `(?:^|[\\s(,;])((?:by|until|from|(?:starting|beginning|effective)(?: in| on| from)?|as of|no later than|before|d'ici(?: la| au| a)?(?: fin(?: de)?)?|d'ici l'|a partir d[e']|a compter d[e']|jusqu'en|jusqu'a|au|a l'|during(?: the)?|in (?:early|mid|late)|avant(?: le| la fin de| l')?|by the end of|des|in|en)(?: |(?<=[dl]'))(?:(?:the )?(?:end of |fiscal year |exercice )?)(?:${unit})(?: ?[-–] ?(?:${ongoing}))?)(?=[\\s).,;:]|$)`,
  'u',
)
/** Before what of a year: "before the 2027 session". */
const beforeWhat = new RegExp(
  `(?:^|[\\s(,;])((?:before|by|in time for|avant|pour) (?:the |la |le |l')?${year} \\p{L}{4,})(?=[\\s).,;:]|$)`,
  'u',
)
/** Of a promise also how often and within how long, where a part of the sentence ends. */
const inPromise = new RegExp(
  `(?:^|[\\s(,;])((?!for |pendant |durant )(?:${relative})|(?:${yearly}))(?=[).,;:]|$)`,
  'u',
)

/** A timing said within a sentence ("by March 2020", "d’ici 2021"), as printed; of a promise also "each year". */
export function timingInside(text: string, isPromise = false): string | undefined {
  if (text.length > 4000) return undefined
  const flatText = flat(text)
  const found =
    (isPromise ? beforeWhat.exec(flatText) : null) ??
    inText.exec(flatText) ??
    (isPromise ? inPromise.exec(flatText) : null)
  if (found === null) return undefined
  const start = found.index + found[0].length - found[1]!.length
  return text.slice(start, start + found[1]!.length)
}
