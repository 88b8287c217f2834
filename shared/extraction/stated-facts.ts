/** Whom and what is counted against trafficking and violence. */
const counted =
  'victims?|survivors?|wom[ae]n|girls?|boys?|men|child(?:ren)?|youths?|young people|people|persons?|individuals|workers?|migrants?|offenders?|traffickers?|perpetrators?|accused|suspects?|cases?|charges?|convictions?|investigations?|prosecutions?|incidents?|offences?|offenses?|arrests?|calls?|referrals?|beds?|households?|families|clients?|respondents?|recipients?|residents?|permits?|trps|complaints?|restitution|victimes?|survivantes?|femmes?|filles?|garcons?|hommes?|enfants?|jeunes?|mineure?s?|personnes?|travailleu\\w+|migrante?s?|trafiquants?|accusee?s?|cas|dossiers?|accusations?|condamnations?|enquetes?|poursuites?|infractions?|arrestations?|appels?|demandes?|lits?|familles?|menages?|ainee?s?|permis|plaintes?|endroits?'
const small = 'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve'
const smallFrench = 'un|une|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze'
/** "48 per cent", "six in ten", "la moitié", "une victime sur quatre": a share says by itself that something was counted. */
const share = `\\d+(?:[.,]\\d+)? ?(?:%|per ?cent|pour cent)|(?:${small}) (?:in|out of|of every) (?:${small}|\\d+)|(?:over |nearly |almost |about )?(?:half|(?:a|one|two) thirds?|(?:a|one) quarter|three[- ]quarters) of|(?:la|pres de la|plus de la) moitie|(?:le|un|deux) tiers|(?:le|un) quart|trois quarts|(?:${smallFrench}) \\w+ sur (?:${smallFrench}|\\d+)`
/** "271", "only eleven", "as many as 40"; a year is none. */
const number = `\\d+(?:[.,]\\d+)? (?:million|milliard|thousand)s?|(?!(?:19|20)\\d\\d\\b)\\d{1,3}(?:[ ,.]?\\d{3})*|(?:only|just|fewer than|more than|at least|nearly|seulement|a peine|moins de|plus de) (?:${small}|${smallFrench})|(?:dozens|hundreds|thousands) of|(?:dizaines|centaines|milliers) de`
/** No number of a section, of a note, or that goes on before or behind. */
const free = '(?<!section |sections |article |articles |lgbtq2? ?|[-\\d.,])\\b'
const shares = new RegExp(`${free}(?:${share})`)
const whom = new RegExp(`\\b(?:${counted})\\b`)
const count = new RegExp(`${free}(?:${number})(?: (?!(?:and|or|et|ou) )[^\\s.;]+){0,4}? (?:${counted})\\b`)

/** A rate or a number that moved, or that stands at an end; what takes so long, on average. */
const moved =
  /\b(?:(?:rates?|numbers?|shares?|proportions?)\b[^.]{0,60}\b(?:rose|fell|grew|doubled|tripled|dropped|declined|increased|decreased)|(?:reduced|doubled|tripled) the number of|the (?:highest|lowest|largest|fastest)[^.]{0,24} (?:rates?|shares?|numbers?|proportions?)|(?:taux|nombres?|parts?|proportions?)\b[^.]{0,60}\b(?:a|ont) (?:augmente|double|triple|diminue|baisse|chute|bondi|recule|progresse)|(?:takes?|waits?|lasts?|refuses?) (?:\S+ ){1,4}on average|(?:attend|dure|prend|refuse)(?:nt|ent)? en moyenne|wait up to|attendent? jusqu'a)\b/

/** A verb that says how it is or was. */
const isSo =
  /\b(?:was|were|is|are|had|has|have|did|rose|fell|grew|doubled|tripled|increased|decreased|dropped|declined|remain(?:s|ed)?|takes?|took|waits?|reached|represents?|represented|accounts? for|accounted for|comprised?|received|turned|refused?|identified|charged|convicted|reported|issued|recorded|\w{3,}ed|laid|left|made|took|saw|held|found|kept|sent|est|sont|etait|etaient|a|ont|avait|avaient|represente(?:nt)?|attend(?:ent)?|refuse(?:nt)?|restent?|demeurent?|dure(?:nt)?)\b/

/** How things stand, in words of want: "convictions remain few", "no unit had been assigned", "ne trouvent pas". */
const wanting =
  /\b(?:remain(?:s|ed)? (?:few|low|rare|scarce|limited|uneven|fragmented|short|weak|unclear|unknown|hidden|high)|(?:has|have|had) (?:not (?:changed|been)|received no|never)|no (?:\w+ ){1,3}(?:has|have|had|was|were) (?:been|had|ever|assigned|available)\b|seldom|rarely|too (?:many|few|little|often|late)|(?:do|does|did|could|can) ?not (?:know|read|exist|reach|meet|cover|speak|trust|match|collect|share|record)|(?:restent?|demeurent?) (?:rares?|faibles?|peu|insuffisant\w*|inega\w+|fragment\w+|meconnu\w*|difficiles?|limite\w+|eleve\w+)|(?:ne |n')(?:trouve|a|ont|est|sont|sait|savent|connai\w+|dispose|existe|permet\w*|peu\w+|recoi\w+|suffi\w+|couvr\w+)(?:nt)? (?:pas|plus|jamais|aucun\w*)|rarement|trop (?:peu|souvent|tard)|affichent? complet)\b/

/** Of these only who took part is counted. */
const takingPart =
  /\b(?:took part|attended|particip\w+|trained|form(?:e|ees?|er|es)|consulted|consulte\w*|surveyed)\b/

/** What is meant to be, or is only a rule. */
const meant =
  /\b(?:will|shall|must|should|would|may|targets?|goals?|aims?|by (?:19|20)\d\d|doit|doivent|devr\w+|objectifs?|cibles?|vise(?:nt)?|d'ici|if|whoever|si|indictable|subsections?|code criminel|articles? \d+)\b/

/**
 * What a sentence, folded, says is so, though it names nobody who found it: a count, or a want. The words that tell.
 * Cost: O(length).
 */
export function statedFact(
  plain: string,
): { readonly kind?: 'statistic'; readonly says: string } | undefined {
  if (meant.test(plain)) return undefined
  const measured = countIn(plain) ?? moved.exec(plain)?.[0]
  if (measured !== undefined) return { kind: 'statistic', says: measured.slice(0, 80) }
  const want = wanting.exec(plain)?.[0]
  return want === undefined ? undefined : { says: want }
}

function countIn(plain: string): string | undefined {
  if (takingPart.test(plain)) return undefined
  const isVerbal = isSo.test(plain)
  const found = isVerbal || whom.test(plain) ? shares.exec(plain)?.[0] : undefined
  return found ?? (isVerbal ? count.exec(plain)?.[0] : undefined)
}
