import { fold } from './fold.ts'
import type { FindingKind } from './suggestion.ts'
import { statedFact } from './stated-facts.ts'
import { beginsWithVerb } from './verbs.ts'

/** A sentence in which somebody says what was found, with how surely it is one. */
export type FindingInText = {
  readonly kind?: FindingKind | undefined
  readonly confidence: number
  readonly says: string
}

/** What is looked into, and who says what they saw: the words of evaluations, audits, committees and consultations. */
const looked =
  'evaluation|review|audit|inspectorate|regulator|researchers|study|studies|report|research|survey|inquiry|inspection|assessment|analysis|evidence|findings?|interviews?|focus groups?|workshops?|sessions?|consultations?|roundtables?|round tables|document review'
const speakers =
  'interviewees?|respondents?|participants?|survivors|stakeholders?|committee|commission|panel|ombudsman|auditor|coroner|key informants?|experts?|providers'
/** Of these only what they said in a clause of its own. */
const others =
  'count|census|statistics|data|task force|staff|workers|officers|residents|advocates|families|communities|partners'
const lookedFrench =
  'evaluation|audit|memoires?|temoignages?|portrait|observatoire|chercheu\\w+|etudes?|rapports?|enquetes?|consultations?|verification|analyse|donnees|examen|bilan|sondage|inspection|recensement|denombrement|diagnostic|entretiens|ateliers|rencontres'
const speakersFrench =
  'comite|commission|coroner|protecteur|verificateur|groupe|table|intervenant(?:e?s|e)?|repondant(?:e?s|e)?|participant(?:e?s|e)?|survivantes|victimes|associations?|organismes?|maisons?|partenaires|policiers|(?:personnes?|citoyen(?:ne)?s) (?:consultee?s?|rencontree?s?)'

const finders = new RegExp(
  String.raw`\b(?:(?:${looked}|${speakers})\b[^.]{0,80}?\b(?:found|finds|noted?|identif\w+|show(?:s|ed|n)?|indicat\w+|reveal\w*|conclud\w+|report(?:s|ed)|highlight\w*|observed?|confirm\w*|suggest\w*|stated?|said|told|raised|expressed|emphasi[sz]ed|recogni[sz]ed|demonstrat\w+)|(?:was|were) found (?:that|to)|it was (?:noted|reported|found|observed)|found that|(?:${lookedFrench}|${speakersFrench})\b[^.]{0,80}?\b(?:revel\w+|montr\w+|indiqu\w+|constat\w+|conclu\w*|soulign\w+|relev\w+|signal\w+|demontr\w+|confirm\w+|deplor\w+|fait ressortir|fait etat|mentionn\w+)|on (?:a )?constate|il (?:a ete constate|ressort))\b`,
)

/** A finder with what was found in a clause of its own: that is a finding, whatever its words. */
const clauses = new RegExp(
  String.raw`\b(?:(?:selon|d'apres) (?:l[ae]s? |l'|une? )?(?:${lookedFrench}|${speakersFrench})|(?:${speakersFrench})(?: \w+){0,3} (?:disent|ont dit|a dit)|(?:${looked}|${speakers}|${others})\b[^.]{0,80}?\b(?:found|finds|notes?|noted|shows?|showed|indicates?|indicated|reveals?|revealed|concludes?|concluded|reports?|reported|highlights?|highlighted|observed|confirms?|confirmed|suggests?|suggested|states?|stated|said|say|told|heard|emphasi[sz]ed|demonstrates?|demonstrated)(?: (?:us|the|to)(?: \w+){0,2})? that|according to (?:\w+ ){0,4}(?:${looked}|${others})|(?:respondents|participants|survivors|interviewees|stakeholders|providers|residents|staff|workers)(?: \w+){0,3} (?:said|say|told us)|(?:${looked}|${speakers})\b[^.]{0,60}? identified [^.]{2,80}? as|(?:${lookedFrench}|${speakersFrench})\b[^.]{0,80}?\b(?:(?:a|ont|avait|avaient) (?:revele|montre|indique|constate|conclu|souligne|releve|signale|demontre|confirme|deplore|fait ressortir|mentionne|observe|entendu)|(?:revele|montre|indique|constate|souligne|releve|signale|demontre|confirme|deplore|mentionne)(?:nt)?|conclu(?:t|ent)|font ressortir|fait ressortir)(?: (?:que|qu'|a |au |un |une |le |la |les |des |l'|combien|comment)))`,
)

const aside =
  '(?: (?:also|further|often|in (?:19|20)\\d\\d|aussi|toutefois|enfin|egalement|cependant|notamment|en (?:19|20)\\d\\d))?'
const reportVerbs =
  'report(?:s|ed)?|sa(?:id|ys?)|told(?: \\w+){1,3}|found|noted?|notes|observed?|observes|mention(?:s|ed)?|warn(?:s|ed)?|acknowledged?|learned|show(?:s|ed|n)?|reveal(?:s|ed)?|concluded?|concludes'
const reportVerbsFrench =
  '(?:a|ont|avait|avaient) (?:revele|montre|indique|constate|conclu|souligne|releve|signale|demontre|confirme|deplore|mentionne|observe|rapporte|note|dit)|(?:revele|montre|indique|constate|souligne|releve|signale|demontre|confirme|deplore|mentionne|observe|rapporte|note)(?:nt)?'
/** Whoever it is that says it: "Teachers told officials that", "Elle relève aussi que"; not somebody of a story ("He told her that"). */
const reports = new RegExp(
  String.raw`^(?!s?he |il )(?:\S+ ){1,16}?(?:(?:${reportVerbs})${aside} that|(?:${reportVerbsFrench})${aside},? (?:que|qu'\w+)|(?:${reportVerbsFrench})${aside} \d+) |^(?:selon|d'apres) (?:l[ae]s? |l')\S+`,
)

const kinds: readonly (readonly [FindingKind, RegExp])[] = [
  [
    'recommendation',
    /\b(?:recommend(?:s|ed|ation)?|recommande(?:nt|r)?|recommandation|il est recommande|should (?:be|consider|develop|ensure|work|explore))\b/,
  ],
  [
    'data-limit',
    /\b(?:(?:lack|absence|shortage|little|few|gaps?|limitations?|limited|insufficient|inconsistent|no (?:national|consistent|reliable|common)|incomplete|anecdotal|manque|lacunes?|peu|insuffisan\w+|aucune?)\b[^.]{0,60}\b(?:data|statistics|information|numbers|evidence|knowledge|research|donnees|statistiques|renseignements|connaissances|donnee)|(?:data|statistics|donnees|statistiques)\b[^.]{0,60}\b(?:lacking|limited|insufficient|incomplete|unavailable|not (?:available|collected|comparable)|manquent|insuffisant\w*|incompletes?|limitees?)|(?:extent|scope|ampleur|etendue)\b[^.]{0,80}\b(?:difficult|unknown|not known|difficile|inconnu\w*|meconnu\w*)|(?:difficult|hard|impossible|difficile) to (?:assess|estimate|measure|determine|know)|difficile (?:d'evaluer|a mesurer|d'estimer|de mesurer))\b/,
  ],
  [
    'gap',
    /\b(?:lack(?:s|ed|ing)? (?:of )?|gaps?|insufficient|inadequate|shortage|absence of|not enough|no dedicated|there (?:is|are) (?:still |currently )?no|unmet|underfunded|under-resourced|manque(?:nt)?|lacunes?|insuffisan\w+|absence de|penurie|fait defaut|il n'(?:existe|y a) (?:pas|aucun\w*|toujours pas))\b/,
  ],
  [
    'barrier',
    /\b(?:barriers?|obstacles?|challeng\w+|reluctan\w+|hesitat\w+|difficult(?:y|ies)?|imped\w+|entraves?|defis?|difficultes?|reticen\w+)\b/,
  ],
  [
    'need',
    /\b(?:need(?:s|ed)? (?:for|to|more)|is needed|are needed|required|besoins?|il faut|necessaires?|requis\w*)\b/,
  ],
  ['lesson', /\b(?:lessons? learned|lecons? (?:retenues?|apprises?|tirees?))\b/],
  [
    'good-practice',
    /\b(?:best practices?|promising practices?|effective(?:ly)?|good practices?|success(?:es|ful)?|pratiques? (?:exemplaires?|prometteuses?)|efficaces?)\b/,
  ],
  [
    'statistic',
    /\b\d+(?:[.,]\d+)? ?(?:%|per cent|percent|pour cent)|\b\d[\d ,]*\b[^.]{0,40}\b(?:cases|charges|victims|persons|convictions|incidents|cas|accusations|victimes|personnes|condamnations)\b/,
  ],
  ['risk', /\b(?:at[- ]risk|vulnerab\w+|risks?|risques?)\b/],
]

/** What stands without a finder only where its words are of this kind. */
const plainKinds = new Set<FindingKind>(['recommendation', 'data-limit', 'gap'])

/** Whether somebody is said to have found, shown or concluded something. */
export function isFinder(text: string): boolean {
  return finders.test(fold(text.slice(-400)))
}

/** Words before a colon that call what follows a finding, and headings that do. */
const statement =
  /^(?:(?:key|main|our) )?(?:findings?|what we (?:heard|learned|found|know)|constats?(?: généraux)?|ce que nous (?:savons|avons (?:entendu|appris|constaté)))(?:\s*:\s*(?=\S)|\s*:?$)/iu

/** A passage without the word that calls it a finding ("Constat : …"); undefined where none does. */
export function statedFinding(text: string): string | undefined {
  const found = statement.exec(text)
  return found === null ? undefined : text.slice(found[0].length)
}

/**
 * What a sentence finds, or undefined where it finds nothing. `isFound`: words above it say that what follows was found;
 * `isStated`: the document itself calls it a finding.
 *
 * Cost: O(length), at most 1200 characters are read.
 */
export function findingIn(sentence: string, isFound = false, isStated = false): FindingInText | undefined {
  if (sentence.length < 40 || sentence.length > 1200 || /\?\s*$/.test(sentence)) return undefined
  const plain = fold(sentence)
  const reported = already(reports.exec(plain)?.[0])
  const finder = isFound || isStated ? plain : (already(finders.exec(plain)?.[0]) ?? reported)
  const isTask = /\b(?:will|shall|must|should|doit|doivent|devrait|devront)\b/.test(plain)
  const isPromise = isTask || beginsWithVerb(sentence) || /^identif/.test(plain)
  for (const [kind, pattern] of kinds) {
    const said = pattern.exec(plain)?.[0]
    if (said === undefined) continue
    if (finder !== undefined)
      return { kind, confidence: kind === 'risk' || kind === 'good-practice' ? 0.55 : 0.75, says: said }
    if (
      plainKinds.has(kind) &&
      (!isPromise || (isTask && kind === 'recommendation' && !beginsWithVerb(sentence)))
    )
      return { kind, confidence: 0.5, says: said }
    break
  }
  const clause = isStated ? plain : (already(clauses.exec(plain)?.[0]) ?? reported)
  const fact = isPromise ? undefined : statedFact(plain)
  if (clause !== undefined) return { kind: fact?.kind, confidence: 0.65, says: clause.slice(0, 80) }
  return fact === undefined ? undefined : { ...fact, confidence: 0.5 }
}

/** Who found something has found it, and will not. */
function already(words: string | undefined): string | undefined {
  const isLater =
    words !== undefined &&
    /\b(?:will|shall|would|may|can|to (?:show|report|say|note|find|conclude|confirm|indicate|reveal))\b/.test(
      words,
    )
  return isLater ? undefined : words
}

/** A passage in sentences; abbreviations and numbers end none. Cost: O(length). */
export function sentencesOf(text: string): readonly string[] {
  return text
    .slice(0, 20_000)
    .split(/(?<=[\p{L}\p{N})”"»%][.!?]["”»)]?)\s+(?=["“«(]?\s?\p{Lu})/u)
    .map((one) => one.trim())
    .filter((one) => one !== '')
}
