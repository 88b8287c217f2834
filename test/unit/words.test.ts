import { describe, expect, it } from 'vitest'
import type { Property } from '../../graph-schema/property.ts'
import { nodeTypes, relationshipTypes } from '../../graph-schema/registry.ts'
import { activities } from '../../graph-schema/vocabularies/activities.ts'
import * as analysis from '../../graph-schema/vocabularies/analysis.ts'
import { audiences } from '../../graph-schema/vocabularies/audiences.ts'
import { exploitations } from '../../graph-schema/vocabularies/exploitations.ts'
import * as findings from '../../graph-schema/vocabularies/findings.ts'
import * as handling from '../../graph-schema/vocabularies/handling.ts'
import { jurisdictions } from '../../graph-schema/vocabularies/jurisdictions.ts'
import * as pillarVocabulary from '../../graph-schema/vocabularies/pillars.ts'
import { populations } from '../../graph-schema/vocabularies/populations.ts'
import * as statuses from '../../graph-schema/vocabularies/statuses.ts'
import { catalogues } from '../../shared/language/catalogues.ts'
import { helpIn } from '../../shared/language/help/help.ts'
import { expectNone, map, ourWords, records, textsOf } from '../helpers/starter-map.ts'

/** A word that is avoided, why, and one sentence that must be caught: a list that catches nothing tests nothing. */
type Avoided = { readonly why: string; readonly words: RegExp; readonly caught: readonly string[] }

/** Whole words, whatever their accents: `\b` of JavaScript knows only ASCII letters. */
const word = (alternatives: string) => new RegExp(`(?<![\\p{L}\\d])(${alternatives})(?![\\p{L}\\d])`, 'iu')

const everywhere: readonly Avoided[] = [
  {
    why: 'R21: nobody is told that they fail; say what is outside a scope, or not found in the sources seen',
    words: word(
      'fails?|failed|failing|failures?|falls? short|échou(e|ent|é|és|ée|ées|er)|échecs?|défaillan(t|te|ts|tes|ce|ces)|manqu(e|ent) à (ses|leurs|son|leur) (obligations?|devoirs?|engagements?)',
    ),
    caught: ['The province fails to act', 'Le gouvernement échoue', 'manque à ses obligations'],
  },
  {
    why: 'R21: "lacks" judges; say what is not known to this map',
    words: word(
      'lacks?|lacked|lacking|lack of|deficits?|deficien(t|cy|cies)|manque de|faute de|carences?|déficits?|dépourvue?s?',
    ),
    caught: ['Nunavut lacks shelters', 'a lack of beds', 'un manque de services', 'carences'],
  },
  {
    why: 'R21: money is counted once, nobody is "paid twice"',
    words: word(
      'paid twice|pays? twice|double[- ](dipping|dips?|paid|payments?|funding|funded)|pa(yée?s?|ie|ient|yer) deux fois|double (paiement|financement)',
    ),
    caught: ['paid twice for the same thing', 'double-dipping', 'payé deux fois', 'double financement'],
  },
  {
    why: 'R21: no league table of governments',
    words: word(
      'league tables?|best[- ]performing|worst[- ]performing|lagging|laggards?|worst|palmarès|classement des (provinces|gouvernements)|cancres?|retardataires?|pire',
    ),
    caught: ['a league table of provinces', 'lagging behind', 'classement des provinces', 'palmarès'],
  },
  {
    why: 'R18, R21: the program blames nobody',
    words: word(
      'blam(e|es|ed|ing)|negligen(t|ce)|neglect(s|ed|ing)?|incompeten(t|ce)|scandal(s|ous)?|wast(e|es|ed|eful)|blâm(e|es|er|ent)|néglig(e|ent|ence|ences|ents|é|ée)|incompéten(t|te|ts|ce)|scandal(e|es|eux)|gaspill(e|age|ages|er|é|ée)',
    ),
    caught: ['is to blame', 'neglects', 'wasted money', 'gaspillage'],
  },
  {
    why: 'vocabularies.md: the crime is "traite des personnes"',
    words: word(
      "trafics? (humains?|de personnes|d['’]êtres? humains?|d['’]humains)|traites? humaines?|traite d['’]êtres humains|trafiqu(é|ée|és|ées)|human trade|trade in humans?|white slavery",
    ),
    caught: ['le trafic humain', 'la traite humaine', "trafic d'êtres humains", 'personnes trafiquées'],
  },
  {
    why: 'R22: people who sell sexual services; no side is taken, and minors never work',
    words: word(
      "prostitutes?|prostituée?s?|whores?|hookers?|sex slaves?|esclaves? sexuelles?|child prostitut\\w*|juvenile prostitut\\w*|teen prostitut\\w*|prostitution (juvénile|infantile|des mineure?s|d['’]enfants)|(minor|child|youth|underage) sex (trade )?workers?|jeunes travailleu(rs|ses) du sexe|johns|fallen women",
    ),
    caught: [
      'former prostitutes',
      'les prostituées',
      'child prostitution',
      'youth sex trade workers',
      'prostitution juvénile',
    ],
  },
  {
    why: 'people have no status; they are not illegal, and smuggling is a different crime',
    words: word(
      'illegal (im)?migrants?|illegal aliens?|illegals|aliens?|(im)?migrants? (illégal|illégaux|illégale|illégales)|sans-papiers|étrangers illégaux',
    ),
    caught: ['illegal immigrants', 'immigrants illégaux'],
  },
  {
    why: 'R24: names of peoples as they name themselves; old ones stay only in titles and quotes',
    words: word(
      'eskimos?|esquimaux?|esquimaude?s?|half-breeds?|squaws?|savages?|sauvages|canadian indians?|our (aboriginal|indigenous|native) (people|peoples|women)|nos autochtones|amérindien(s|ne|nes)?',
    ),
    caught: ['Eskimo', 'our Indigenous peoples', 'Amérindiens'],
  },
  {
    why: 'words that make a thing of a person',
    words: word(
      'handicapped|the disabled|wheelchair-bound|addicts?|drug abusers?|junkies|toxicomanes?|drogués?|transgendered|transsexuals?|the homeless|the mentally ill|les handicapés|les sans-abri',
    ),
    caught: ['drug addicts', 'the homeless', 'toxicomanes'],
  },
  {
    why: 'R30: nothing above Protected A is held, so nothing says that it is',
    words: word(
      'memorandum to cabinet|top secret|protected [bc]|très secret|protégé [bc]|mémoire au cabinet',
    ),
    caught: ['Protected B', 'Mémoire au Cabinet'],
  },
]

/** R9: of what somebody looked for and did not find. An error may say that there is no such command. */
const aboutCoverage: readonly Avoided[] = [
  {
    why: 'R9: the map never says that there is nothing: "not found in the sources seen", "one known to this map"',
    words: word(
      "there (is|are|was|were) (no|not any|nothing|none)|(does|do|did) not exist|doesn['’]t exist|non[- ]?existent|no (such )?services? exists?|il n['’]y (a|avait) (pas|aucune?|rien|plus)|il n['’]existe (pas|aucune?)|n['’]existe(nt)? (pas|plus)",
    ),
    caught: [
      'There is no shelter in Nunavut',
      "Il n'y a pas de refuge",
      'il n’existe aucun service',
      'does not exist',
    ],
  },
]

/** What a source may say of a government, under its name, and the program never says by itself. */
const onlyOthersSay: readonly Avoided[] = [
  {
    why: 'R18: the program scores nobody; "a source says that they do not suffice"',
    words: word(
      'inadequate|insufficient|unacceptable|insuffisante?s?|inexistante?s?|inadéquate?s?|inacceptables?',
    ),
    caught: ['protection is inadequate', 'services inexistants', 'Insuffisant'],
  },
]

/** R13: until both parties have answered, nobody is told of duplication; records may well be duplicates. */
const aboutPairs: readonly Avoided[] = [
  {
    why: 'R13: "similar services", not duplication',
    words: word('duplicat(ion|ions|ive)|redundan(t|cy|cies)|dédoublements?|redondan(t|te|ts|tes|ce|ces)'),
    caught: ['a duplication of services', 'un dédoublement'],
  },
  {
    why: 'R21: the view is called "Points to reconcile"; "cross-purposes" stays in help, code and command line',
    words: word('cross[- ]purposes?|à contre-courant'),
    caught: ['working at cross-purposes', 'à contre-courant'],
  },
]

/** Names that belong to others and hold such a word. */
const names = /Échec au crime/gu

type Text = readonly [where: string, text: string]

function found(texts: readonly Text[], lists: readonly Avoided[]): readonly string[] {
  return texts.flatMap(([where, written]) => {
    const text = written.replace(names, '')
    return lists
      .filter(({ words }) => words.test(text))
      .map(
        ({ words, why }) =>
          `${where}: “${String(words.exec(text)?.[0])}” in “${text.slice(0, 140)}” (${why})`,
      )
  })
}

/** Keys and ids are no words: only what a person reads. */
const inCatalogues = (...namespaces: readonly (keyof typeof catalogues.en)[]): readonly Text[] =>
  (['en', 'fr'] as const).flatMap((language) =>
    namespaces.flatMap((namespace) => textsOf(catalogues[language][namespace], `${language} ${namespace}`)),
  )
const allNamespaces = Object.keys(catalogues.en) as (keyof typeof catalogues.en)[]

/** The help pages and the tour: what they say, not the ids that they name. */
const helpTexts: readonly Text[] = (['en', 'fr'] as const).flatMap((language) =>
  textsOf(helpIn(language), `help ${language}`).map(
    ([where, text]) => [where, text.replaceAll(/\{[^}]*\}/g, '')] as const,
  ),
)

const labelled = (values: readonly unknown[], where: string): readonly Text[] =>
  values.flatMap((value) => textsOf(value, where)).filter(([path]) => /\.(en|fr|shortEn|shortFr)$/.test(path))
const vocabularies: readonly Text[] = labelled(
  [
    activities,
    audiences,
    exploitations,
    jurisdictions,
    populations,
    analysis,
    findings,
    handling,
    pillarVocabulary,
    statuses,
  ],
  'vocabulary',
)
const schema: readonly Text[] = [...Object.values(nodeTypes), ...Object.values(relationshipTypes)].flatMap(
  (one) => [
    ...textsOf(one.label, `${one.type}.label`),
    [`${one.type}.description`, one.description] as const,
    ...Object.entries<Property>(one.properties).flatMap(([name, property]) => [
      ...textsOf(property.label, `${one.type}.${name}`),
      ...textsOf(property.help, `${one.type}.${name}.help`),
    ]),
  ],
)
const starterMap: readonly Text[] = [
  ...records.flatMap((node) => ourWords(node).map(([path, text]) => [`${node.id} ${path}`, text] as const)),
  ...map.relationships.flatMap((one) =>
    ['note', 'text'].flatMap((name) =>
      textsOf(one.properties[name], `${one.from} ${one.type} ${one.to} ${name}`),
    ),
  ),
]

describe('words of the program', () => {
  it.each([...everywhere, ...aboutCoverage, ...onlyOthersSay, ...aboutPairs])(
    'the list catches what it is for: $why',
    ({ words, caught }) => {
      for (const sentence of caught) expect([sentence, words.test(sentence)]).toEqual([sentence, true])
    },
  )

  it('[R21] [R22] the catalogues keep to them in both languages', () => {
    expectNone(found(inCatalogues(...allNamespaces), [...everywhere, ...onlyOthersSay]))
  })

  it('[R9] no sentence on coverage, in window or document, says that there is nothing', () => {
    expectNone(found(inCatalogues('analysis', 'briefing', 'common', 'window'), aboutCoverage))
  })

  it('[R9] [R13] [R21] [R22] the help and the tour keep to them in both languages', () => {
    expect(helpTexts.length).toBeGreaterThan(400)
    const [pairs] = aboutPairs
    expectNone(found(helpTexts, [...everywhere, ...aboutCoverage, ...onlyOthersSay, pairs!]))
  })

  it('[R13] [R21] findings are named in neutral words', () => {
    expectNone(found(inCatalogues('analysis', 'briefing'), aboutPairs))
  })

  it('[R21] [R22] the vocabularies and the schema keep to them', () => {
    expect(vocabularies.length).toBeGreaterThan(300)
    expect(schema.length).toBeGreaterThan(200)
    expectNone(found([...vocabularies, ...schema], [...everywhere, ...aboutCoverage]))
  })

  it('[R13] no class of an overlap is called duplication', () => {
    expectNone(found(labelled([analysis.overlapClasses], 'overlapClasses'), aboutPairs))
  })

  it('[R9] [R21] [R22] the starter map keeps to them where the words are ours', () => {
    expect(starterMap.length).toBeGreaterThan(2000)
    expectNone(found(starterMap, [...everywhere, ...aboutCoverage]))
  })

  it('[R22] no population of people who sell sexual services is a child of survivors or of a form', () => {
    const broader = map.relationships.filter(
      ({ type, from, to }) => type === 'BROADER' && [from, to].includes('population-sell-sexual-services'),
    )
    expect(broader).toEqual([])
  })

  it('[R22] no record codes minors with it', () => {
    const serving = (population: string) =>
      new Set(
        map.relationships
          .filter(({ type, to }) => type === 'SERVES' && to === population)
          .map(({ from }) => from),
      )
    const minors = serving('population-minors')
    expect([...serving('population-sell-sexual-services')].filter((id) => minors.has(id))).toEqual([])
  })

  it('[R21] the view is called Points to reconcile / Points à concilier', () => {
    expect(inCatalogues('briefing').some(([, text]) => text === 'Points to reconcile')).toBe(true)
    expect(inCatalogues('briefing').some(([, text]) => text === 'Points à concilier')).toBe(true)
  })

  it('the words of a planted sentence are found where they stand', () => {
    expect(found([['planted', 'The ministry fails those whom it serves.']], everywhere)).toHaveLength(1)
    expect(found([['planted', 'Lacksmith Street; defaults; prevail']], everywhere)).toEqual([])
  })
})
