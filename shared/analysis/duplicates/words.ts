/**
 * Words of names in both languages that stand for one thing, so that "Ministère de la Justice" meets "Department of
 * Justice". Small on purpose: what a map's own bilingual names teach (`word-pairs.ts`) is not repeated here.
 *
 * Written as they are after `wordsOf`: lower case, no accents, no plural.
 */
const sameWords: readonly (readonly [meaning: string, words: string])[] = [
  ['#ministry', 'ministry ministere department departement dept min'],
  ['#government', 'government gouvernement govt'],
  ['#agency', 'agency agence'],
  ['#office', 'office bureau secretariat'],
  ['#division', 'division branch direction directorate'],
  ['council', 'council conseil'],
  ['committee', 'committee comite'],
  ['commission', 'commission'],
  ['association', 'association'],
  ['foundation', 'foundation fondation'],
  ['network', 'network reseau'],
  ['centre', 'centre center'],
  ['organization', 'organization organisation'],
  ['force', 'force'],
  ['alliance', 'alliance'],
  ['assembly', 'assembly assemblee'],
  ['institute', 'institute institut'],
  ['board', 'board'],
  ['group', 'group groupe'],
  ['task', 'task'],
  ['program', 'program programme prog'],
  ['project', 'project projet'],
  ['strategy', 'strategy strategie'],
  ['fund', 'fund fond'],
  ['initiative', 'initiative'],
  ['act', 'act loi law'],
  ['bill', 'bill'],
  ['regulation', 'regulation reglement'],
  ['report', 'report rapport'],
  ['training', 'training formation'],
  ['support', 'support soutien aide help assistance'],
  ['women', 'women woman femme female'],
  ['men', 'men man homme'],
  ['child', 'child children enfant enfance'],
  ['youth', 'youth jeune jeunesse'],
  ['victim', 'victim victime'],
  ['worker', 'worker travailleur travailleuse'],
  ['labour', 'labour labor travail employment emploi work'],
  ['indigenous', 'indigenous autochtone aboriginal native'],
  ['health', 'health sante'],
  ['safety', 'safety securite security'],
  ['crime', 'crime criminal criminel criminelle criminalite'],
  ['trafficking', 'trafficking traite traffick'],
  ['person', 'person personne people human humain'],
  ['permit', 'permit permi'],
  ['line', 'line ligne hotline'],
  [
    'against',
    'against combat combating combatting combattre counter contre contrer lutte lutter anti end ending fin eliminate fight fighting',
  ],
  ['refugee', 'refugee refugie'],
  ['citizenship', 'citizenship citoyennete'],
  ['border', 'border frontalier frontaliere frontiere'],
  ['university', 'university universite'],
  ['city', 'city ville'],
  ['region', 'region regional regionale'],
  ['solicitor', 'solicitor solliciteur'],
  ['gender', 'gender genre sexe'],
  ['equality', 'equality egalite'],
  ['social', 'social sociaux sociale'],
  ['community', 'community communautaire communaute communautaires'],
  ['provincial', 'provincial provinciale province'],
  ['chief', 'chief chef'],
  ['royal', 'royal royale'],
  ['police', 'police policier policiere constabulary constabulaire'],
  ['open', 'open ouvert'],
  ['vulnerable', 'vulnerable'],
]

/** Short forms that stand inside names; the words they stand for. */
const shortForms: Readonly<Record<string, string>> = {
  tip: 'trafficking person',
  ht: 'person trafficking',
  gbv: 'gender based violence',
  vfs: 'violence fondee sexe',
  onu: 'united nation',
  taskforce: 'task force',
  fpt: 'federal provincial territorial',
  hotline: 'emergency line',
  one: '1',
  deux: '2',
  two: '2',
  three: '3',
  trois: '3',
  four: '4',
  quatre: '4',
  five: '5',
  cinq: '5',
  six: '6',
  seven: '7',
  sept: '7',
  eight: '8',
  huit: '8',
  nine: '9',
  neuf: '9',
  ten: '10',
  dix: '10',
}

/** Words that name nothing: articles, prepositions, legal forms. */
export const emptyWords: ReadonlySet<string> = new Set(
  `the of for to and or a an in on at by with from under into its as
   le la les l de du des d et ou pour sur en au aux un une par avec dans sa son ses aupres afin qui que s
   mettre inc ltd ltee corp incorporated incorporee`.split(/\s+/),
)

const meanings = new Map(
  sameWords.flatMap(([meaning, words]) => words.split(' ').map((word) => [word, meaning] as const)),
)

/** What a word stands for; itself where nothing is known. */
export function meaningOf(word: string): string {
  return meanings.get(word) ?? word
}

/** The words of a short form, or undefined. */
export function longForm(word: string): readonly string[] | undefined {
  return Object.hasOwn(shortForms, word) ? shortForms[word]!.split(' ') : undefined
}

/** Words that say what sort of body it is: they may be left out of a name (Justice Canada). */
export function isInstitutional(meaning: string): boolean {
  return meaning.startsWith('#')
}
