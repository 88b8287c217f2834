import type { Language } from '../../../graph-schema/bilingual.ts'
import {
  nodeType,
  nodeTypeNames,
  nodeTypes,
  relationshipTypes,
  type NodeTypeName,
  type RelationshipTypeName,
} from '../../../graph-schema/registry.ts'
import { once } from '../../base/once.ts'
import { nodeTypeOfWords, plainWords } from '../plain-words.ts'

/** What a heading says of its column. */
export type Meaning =
  /** The name of a record; of the main one where no type is said. */
  | { readonly is: 'name'; readonly type?: NodeTypeName }
  | { readonly is: 'property'; readonly property: string }
  /** One side of the period of the main record, or the whole. */
  | { readonly is: 'period'; readonly part?: 'start' | 'end' }
  | { readonly is: 'eligibility'; readonly part: 'minAge' | 'maxAge' | 'condition' }
  | { readonly is: 'relationship'; readonly type: RelationshipTypeName; readonly isInverse?: boolean }
  /** An organization by what it does for the main record. */
  | { readonly is: 'role'; readonly type: RelationshipTypeName }
  | { readonly is: 'money'; readonly property: 'amount' | 'currency' | 'fiscalYears' | 'basis' | 'payer' }
  | { readonly is: 'identifier'; readonly scheme: string }
  | { readonly is: 'id' }
  | { readonly is: 'key' }
  | { readonly is: 'end'; readonly end: 'from' | 'to' | 'type' | 'fromType' | 'toType' }
  /** Left out by rule: people, places, what spreadsheets add. */
  | { readonly is: 'left-out'; readonly why: 'people' | 'places' | 'counting' }

export type ReadHeading = {
  readonly meaning: Meaning | undefined
  /** The language that the heading says its texts are in. */
  readonly language: Language | 'both' | undefined
  /** Only its last words are known: "agreement start date". */
  readonly isPart?: boolean
}

const synonyms: readonly (readonly [Meaning, string])[] = [
  [{ is: 'name' }, 'name|nom|title|titre|full name|nom complet|legal name|nom legal|libelle|denomination|display name'],
  [{ is: 'property', property: 'description' }, 'description|summary|resume|details|about|objective description|sommaire'],
  [{ is: 'property', property: 'note' }, 'note|notes|comment|comments|commentaire|commentaires|remark|remarks|remarque|remarques|observations'],
  [
    { is: 'property', property: 'aliases' },
    'alias|aliases|also known as|aka|other name|other names|alternate name|alternative name|autre nom|autres noms|operating name|nom usuel|nom commercial',
  ],
  [{ is: 'property', property: 'formerNames' }, 'former name|former names|previous name|ancien nom|anciens noms|formerly'],
  [{ is: 'property', property: 'abbreviation' }, 'abbreviation|abbr|acronym|acronyme|sigle|short form|abreviation'],
  [{ is: 'property', property: 'website' }, 'website|web site|site web|site internet|url|web|homepage|web page|page web|lien|link'],
  [{ is: 'property', property: 'kind' }, 'kind|genre|category|categorie|organization type|organisation type|type of organization|type d organisme|type d organisation|org type|sorte'],
  [{ is: 'property', property: 'status' }, 'status|statut|etat|state of progress|progress'],
  [{ is: 'property', property: 'number' }, 'number|numero|no|item number|action number'],
  [{ is: 'property', property: 'text' }, 'text|texte|wording|libelle complet|statement|enonce|finding text'],
  [{ is: 'property', property: 'capacity' }, 'capacity|capacite|beds|lits|places|spaces'],
  [{ is: 'property', property: 'languages' }, 'languages|langues|language|langue|languages of service|langues de service|service languages'],
  [{ is: 'property', property: 'verifiedOn' }, 'verified on|verifie le|last verified|date verified|derniere verification'],
  [{ is: 'property', property: 'verifiedBy' }, 'verified by|verifie par'],
  [{ is: 'property', property: 'publicContact' }, 'public contact|hotline number|crisis line number|toll free|toll free number|sans frais|numero sans frais|coordonnees publiques|ligne sans frais'],
  [{ is: 'property', property: 'date' }, 'date|publication date|date of publication|date de publication|published'],
  [{ is: 'property', property: 'citation' }, 'citation|reference legale|legal citation'],
  [{ is: 'period' }, 'period|periode|timing|echeancier|timeline|dates|duration|duree|timeframe|calendrier|years|annees'],
  [{ is: 'period', part: 'start' }, 'start|start date|begin|begins|beginning|begin date|date de debut|debut|from date|start year|annee de debut|commencement|launch date|date de lancement|since|depuis'],
  [{ is: 'period', part: 'end' }, 'end|end date|date de fin|fin|finish|until|to date|end year|annee de fin|completion date|expiry|expiry date|jusqu a|echeance|due date|deadline'],
  [{ is: 'eligibility', part: 'minAge' }, 'minimum age|min age|age minimum|age min|age from|from age'],
  [{ is: 'eligibility', part: 'maxAge' }, 'maximum age|max age|age maximum|age max|age to|to age'],
  [{ is: 'eligibility', part: 'condition' }, 'eligibility|eligibility criteria|admissibilite|criteres d admissibilite|eligibility description|who can access|conditions'],
  [{ is: 'relationship', type: 'OPERATES_IN' }, 'province|provinces|province territory|province or territory|province ou territoire|province territoire|territory|territoire|region|regions|location|lieu|where|ou|jurisdiction|jurisdictions|administration|place of delivery|pt|p t|area served|territoire desservi|operates in|provinces and territories'],
  [{ is: 'relationship', type: 'SERVES' }, 'population|populations|population served|populations served|clientele|client group|clients|clientele desservie|target population|target group|population cible|groupe cible|beneficiaries|beneficiaires|serves|who is served|populations servies'],
  [{ is: 'relationship', type: 'EXCLUDES' }, 'excludes|excluded|excluded populations|exclut|populations exclues'],
  [{ is: 'relationship', type: 'REACHES' }, 'audience|audiences|public cible|public vise|trained audience'],
  [{ is: 'relationship', type: 'ADDRESSES' }, 'form of exploitation|forms of exploitation|exploitation|exploitation type|type of exploitation|type of trafficking|trafficking type|forme d exploitation|formes d exploitation|type d exploitation|type de traite'],
  [{ is: 'relationship', type: 'DOES' }, 'activity|activities|activite|activites|service type|services offered|services provided|type of service|type de service|services offerts|type of activity|type d activite|what it does|sector|secteur'],
  [{ is: 'relationship', type: 'ADVANCES' }, 'pillar|pillars|pilier|piliers|four ps|4 ps'],
  [{ is: 'relationship', type: 'PART_OF' }, 'part of|fait partie de|parent|parent organization|organisme parent|parent program'],
  [{ is: 'role', type: 'LEADS' }, 'lead|leads|lead organization|lead department|lead agency|led by|responsible|responsable|responsible organization|organisme responsable|ministere responsable|owner|dirige par|chef de file|organisme chef de file|lead organisation'],
  [{ is: 'role', type: 'DELIVERS' }, 'delivered by|offert par|provider|service provider|fournisseur|fournisseur de services|delivery organization|recipient|recipient organization|beneficiaire de fonds|grantee|organisme beneficiaire|recipient name|nom du beneficiaire|recipient legal name|nom legal du beneficiaire'],
  [{ is: 'role', type: 'CONTRIBUTES_TO' }, 'partner|partners|partenaire|partenaires|partner organizations|organismes partenaires|contributors|contributing organizations|supporting departments|other departments|collaborators|supporting|appui|avec la contribution de'],
  [{ is: 'money', property: 'payer' }, 'funder|funders|bailleur|bailleur de fonds|funded by|finance par|source of funds|funding source|funding organization|source de financement|donor|donateur|paid by'],
  [{ is: 'money', property: 'amount' }, 'amount|montant|funding|funding amount|budget|value|valeur|total|total amount|montant total|total funding|financement|cost|cout|dollars|award|amount awarded|grant amount|montant de la subvention|agreement value|amount cad|montant cad|funding amount cad'],
  [{ is: 'money', property: 'currency' }, 'currency|devise|monnaie'],
  [{ is: 'money', property: 'fiscalYears' }, 'fiscal year|fiscal years|exercice|exercices|exercice financier|annee financiere|fy|ef'],
  [{ is: 'identifier', scheme: 'ca-bn' }, 'business number|bn|numero d entreprise|ne|cra number|registration number|numero d enregistrement|charity number|numero d organisme de bienfaisance|recipient business number|business no'],
  [{ is: 'id' }, 'fourfold id|id fourfold|identifiant fourfold'],
  [{ is: 'key' }, 'id|identifier|identifiant|key|cle|code|reference|reference number|ref|ref number|numero de reference|record id|unique id|uuid|guid'],
  [{ is: 'end', end: 'from' }, 'source|from|de|source name|from name|origin|origine|node 1|node1|source node|source id'],
  [{ is: 'end', end: 'to' }, 'target|to|vers|a|target name|to name|destination|node 2|node2|target node|target id'],
  [{ is: 'end', end: 'type' }, 'relationship|relation|relationship type|type de relation|edge type|link type|interaction|edge label'],
  [{ is: 'end', end: 'fromType' }, 'source type|from type|type de la source|source label'],
  [{ is: 'end', end: 'toType' }, 'target type|to type|type de la cible|target label'],
  [{ is: 'left-out', why: 'people' }, 'contact|contact name|contact person|personne ressource|nom du contact|contact email|contact phone|email|e mail|email address|courriel|adresse courriel|phone|phone number|telephone|tel|fax|telecopieur|mobile|cell|cellulaire|director|executive director|directeur|directrice|first name|last name|prenom|nom de famille|employee'],
  [{ is: 'left-out', why: 'places' }, 'address|adresse|street|street address|rue|adresse civique|postal code|code postal|postcode|zip|zip code|latitude|longitude|lat|lon|lng|coordinates|coordonnees|address 1|address 2|address line 1|unit|apartment|suite'],
  [{ is: 'left-out', why: 'counting' }, 'row|row number|ligne|line|index|record number|serial number|sn|unnamed 0'],
] // oxfmt-ignore

const dictionary = once(() => {
  const found = new Map<string, Meaning>()
  const add = (words: string, meaning: Meaning) => {
    const plain = plainWords(words)
    if (plain !== '' && !found.has(plain)) found.set(plain, meaning)
  }
  for (const [meaning, words] of synonyms) for (const one of words.split('|')) add(one, meaning)
  addTypes(add)
  addLabels(add)
  return found
})

type Add = (words: string, meaning: Meaning) => void

/** "Organization", "Organisations", "Name of the program", "Nom du service". */
function addTypes(add: Add): void {
  for (const [type, { label, plural }] of Object.entries(nodeTypes) as [
    NodeTypeName,
    (typeof nodeTypes)['Call'],
  ][]) {
    for (const word of [type, label.en, plural.en]) {
      for (const words of [word, `${word} name`, `name of ${word}`, `name of the ${word}`, `${word} title`]) {
        add(words, { is: 'name', type })
      }
    }
    for (const word of [label.fr, plural.fr]) {
      for (const words of [
        word,
        ...['du', 'de la', 'de l’', 'de'].map((of) => `nom ${of} ${word}`),
        `titre du ${word}`,
      ]) {
        add(words, { is: 'name', type })
      }
    }
  }
  for (const words of [
    'organisme',
    'organismes',
    'organisation',
    'org',
    'ngo',
    'ong',
    'prog',
    'agreement',
    'project',
    'projet',
    'programme',
    'department',
    'ministere',
    'agency',
    'deliverable',
    'livrable',
    'law',
    'loi',
  ]) {
    const type = nodeTypeOfWords(words)
    if (type === undefined) continue
    for (const one of [words, `${words} name`, `nom de l ${words}`, `nom du ${words}`, `${words} title`]) {
      add(one, { is: 'name', type })
    }
  }
}

/** The labels of the schema: of properties, and of relationships as they are read from either end. */
function addLabels(add: Add): void {
  for (const name of nodeTypeNames) {
    const { label, properties } = nodeType(name)!
    for (const [property, one] of Object.entries(properties)) {
      for (const words of [
        one.label.en,
        one.label.fr,
        `${label.en} ${one.label.en}`,
        property.replaceAll(/[A-Z]/g, ' $&'),
      ]) {
        add(words, { is: 'property', property })
      }
    }
  }
  for (const [name, { label, inverse }] of Object.entries(relationshipTypes)) {
    const type = name as RelationshipTypeName
    for (const words of [label.en, label.fr, name]) add(words, { is: 'relationship', type })
    for (const words of [inverse.en, inverse.fr]) add(words, { is: 'relationship', type, isInverse: true })
  }
}

const languageMarks: readonly (readonly [Language | 'both', RegExp])[] = [
  ['both', / (?:en fr|eng fra|english french|anglais francais|en et fr|bilingual|bilingue)$/],
  ['en', / (?:en|eng|english|anglais|in english|en anglais|e)$/],
  ['fr', / (?:fr|fra|fre|french|francais|in french|en francais|f)$/],
]

/** What a heading says, in either language, with or without the other one behind a slash or bar ("Name / Nom"). */
export function readHeading(heading: string): ReadHeading {
  const whole = readPlain(plainWords(heading))
  if (whole.meaning !== undefined) return whole
  const sides = heading.split(/\s*[/|│–—\n]\s*|\s+-\s+/).map((side) => readPlain(plainWords(side)))
  const known = sides.filter((side) => side.meaning !== undefined)
  if (known.length === 0) return withoutBrackets(heading) ?? byLastWords(plainWords(heading)) ?? whole
  const alike = known.find((side) => side.meaning!.is !== 'name') ?? known[0]!
  const languages = new Set(known.map((side) => side.language).filter((one) => one !== undefined))
  return { meaning: alike.meaning, language: languages.size === 1 ? [...languages][0] : undefined }
}

/** "Amount (CAD)", "Name [required]", "Montant*". */
function withoutBrackets(heading: string): ReadHeading | undefined {
  const bare = heading.replaceAll(/\([^)]*\)|\[[^\]]*\]/g, ' ')
  if (bare === heading || bare.trim() === '') return undefined
  const found = readPlain(plainWords(bare))
  return found.meaning === undefined ? undefined : found
}

/** By its last words, two at least, of a heading that is longer. */
function byLastWords(plain: string): ReadHeading | undefined {
  const words = plain.split(' ')
  for (let from = 1; from <= words.length - 2 && from < 6; from += 1) {
    const found = readPlain(words.slice(from).join(' '))
    // of languages two words are left as well: "purpose fr" says nothing
    if (found.meaning !== undefined && words.length - from >= (found.language === undefined ? 2 : 3)) {
      return { ...found, isPart: true }
    }
  }
  return undefined
}

function readPlain(plain: string): ReadHeading {
  const found = dictionary().get(plain)
  if (found !== undefined) return { meaning: found, language: undefined }
  for (const [language, mark] of languageMarks) {
    const base = plain.replace(mark, '')
    if (base === plain) continue
    return { meaning: dictionary().get(base), language }
  }
  return { meaning: undefined, language: undefined }
}
