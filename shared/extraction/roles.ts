import { fold } from './fold.ts'

/** What a column of an action plan holds, or a word before a colon announces. */
export type Role = 'number' | 'group' | 'action' | 'lead' | 'body' | 'partner' | 'timing' | 'amount' | 'other'

/** How both languages head these columns, most telling first; of several the one that stands first in the heading holds. */
const said: readonly (readonly [Role, RegExp])[] = [
  [
    'partner',
    /\b(?:partners?|partenaires?|partnerships?|partenariats?|support(?:ing|ed)?|contributors?|contributing|collaborat\w*|collaborators|in collaboration with|en collaboration avec|in partnership with|en partenariat avec|stakeholders?|parties prenantes|work(?:ing|s)? with|together with|with whom|avec qui|en lien avec|concours|relais|impliquee?s?|associee?s?|associated|involved|consulted|other (?:agencies|departments|ministries|organi[sz]ations?|partners)|autres (?:ministeres|organismes)|acteurs (?:impliques|concernes|mobilises|associes)|contributeurs?|participations?|coordination with|soutien|osi|oci|appui|participants?|co-?delivered)\b|^(?:with|avec)$/,
  ],
  [
    'lead',
    /\b(?:leads?|owned by|coordinated by|(?:menee?|portee?|coordonnee?) par|lead (?:agency|department|ministry)|led by|in charge|en charge|respons[ai]b\w*|resp|owners?|accountab\w*|drivers?|champions?|sponsors?|coordinators?|action(?:ed)? by|opi|imputab\w*|referente?s?|maitres? d'(?:oeuvre|ouvrage)|maitrise d'(?:oeuvre|ouvrage)|autorites?|chefs? de (?:file|projet)|stewards?|custodians?|focal points?|points? focal|implementers?|implementing|porteuses?|operateurs?|attributaires?|garante?s?|chargee?s? de|instructeurs?|co-?porteurs?|porteurs?|portage|co-?pilotes?|pilotes?|pilotage|coordonnat\w+|coordination|mandataires?|(?:delivered|implemented|undertaken|carried out) by|dirigee? par|oprs?|bpr|assigned to)\b/,
  ],
  [
    'body',
    /\b(?:organi[sz]ations?|departments?|agency|agencies|institutions?|ministry|ministries|who|by whom|direction \(?competen\w*|competen(?:ces?|ts?|tes?)|organismes?|ministeres?|qui|body|bodies|entites?|departements?|instances?|intervenants?|acteurs?)\b/,
  ],
  [
    'timing',
    /\b(?:timing|time[ -]?(?:lines?|frames?|scales?|horizons?)|planning|planification|temporalites?|butoir|by when|quarters?|trimestres?|terme|finish|completed?|time|dates?|deadlines?|due|when|periods?|years?|schedules?|completion|echeanc\w*|delais?|calendriers?|periodes?|quand|annees?|fiscal|exercices?|target date|horizon|duree|duration|debut|start|fin|end)\b/,
  ],
  [
    'amount',
    /\b(?:budgets?|costs?|funding|amounts?|investments?|resources?|couts?|financements?|montants?|investissements?|ressources|\$)\b|^\$/,
  ],
  [
    'other',
    /\b(?:status|progress|indicators?|outcomes?|outputs?|results?|etat|indicateurs?|resultats?|notes?|comments?|remarques?|commentaires?|measures? of success|how|comment|avancement|cibles?|targets?|expected|attendus?|risks?|risques?|rationale|background)\b/,
  ],
  [
    'action',
    /\b(?:actions?|deliverables?|commitments?|measures?|activity|activities|initiatives?|milestones?|descriptions?|steps?|mesures?|engagements?|livrables?|activites?|interventions?|jalons?|moyens?|what|quoi|intitules?|libelles?|gestes?|projects?|projets?|recommendations?|recommandations?|(?:management )?responses?|reponses?(?: de la (?:direction|gestion))?)\b/,
  ],
  [
    'group',
    /\b(?:tasks?|objectives?|priority|priorities|goals?|aims?|strategy|strategies|themes?|pillars?|objectifs?|priorites?|axes?|orientations?|volets?|piliers?|taches?|buts?|areas?|chantiers?|enjeux)\b/,
  ],
  [
    'number',
    /^(?:no\.?|n[o°º]\.?|#|number|numero|num\.?|item|ref\.?|reference|id|code|nos?)$|\b(?:number|numero)\b/,
  ],
]

const leading = said.find(([role]) => role === 'lead')![1]

/** A heading that asks. */
const question =
  /^(?:what|who|by whom|when|by when|how|que|quoi|qui|par qui|quand|comment)(?!\p{L}).{0,60}\?$/iu

/** What the heading of a column says that it holds; undefined where it says nothing that is known. */
export function roleOf(heading: string): Role | undefined {
  // "What will we do?", "Who will do it?"
  if (question.test(heading)) return roleOf(heading.replace(/\s?\?$/, ''))
  const count = heading.split(/\s+/).length
  if (heading.length > 80 || count > 8 || (count > 3 && /[.;!?]$/.test(heading))) return undefined
  const plain = fold(heading)
    .replace(/[*:]+$/, '')
    .trim()
  if (plain === '') return undefined
  if (/^(?:no\.?|n[o°º]\.?|#|nos?\.?|item|ref\.?|id|num\.?)$/.test(plain)) return 'number'
  if (/^(?:action|mesure|measure|item|engagement|commitment) ?(?:no\.?|n[o°º]|#|number|numero)$/.test(plain))
    return 'number'
  if (
    /^expected (?:completion|date)|^target date|^date cible|^(?:start|end|completion) date|^date (?:de|prevue)/.test(
      plain,
    )
  )
    return 'timing'
  let first: { role: Role; at: number } | undefined
  for (const [role, pattern] of said) {
    const at = plain.search(pattern)
    if (at !== -1 && (first === undefined || at < first.at)) first = { role, at }
  }
  // "Organization responsible" says who leads as much as "Lead organization" does
  return first?.role === 'body' && leading.test(plain) ? 'lead' : first?.role
}

/** Whether a column or field names who acts. */
export function isWho(role: Role | undefined): role is 'lead' | 'body' | 'partner' {
  return role === 'lead' || role === 'body' || role === 'partner'
}

/** What stands in a cell or field that holds nothing. */
export function isNone(value: string): boolean {
  return /^(?:[-–—]+|n\/?a|none|nil|not applicable|aucune?|n[ée]ant|s\/?o|s\. ?o\.?|sans objet)\.?$/iu.test(
    value.trim(),
  )
}

/** `isEnd`: its label says when something ends, which another one says began. */
export type Field = { readonly role: Role; readonly value: string; readonly isEnd?: true }

/** Words that go with the word that says it: "Expected completion date", "Principaux partenaires", "Organisme(s) responsable(s)". */
const withIt =
  /^(?:key|main|primary|principal\w*|principaux|expected|proposed|planned|prevue?s?|implementation|delivery|service|project|overall|potential|support|proposes?|possibles?|of|the|and|or|for|in|with|to|by|led|delivered|owned|supported|implemented|undertaken|coordinated|assigned|menee?|dirigee?|portee?|et|ou|de|du|des|d|l|la|le|les|en|par|pour|mise|oeuvre|œuvre|realisation|government|gouvernementa\w*|community|federal|provincial|s|es|\/|&|collaborating)$/

/** "Who? The Ministry", a label that asks. */
const asked = /^\s*(who|with whom|when|by when|qui|avec qui|quand)\s?\?\s*:?\s+(?=\S)/iu

/** The longest label, in words. */
const mostWords = 6

/**
 * The fields that a text ends with ("… Lead: RCMP. Timeline: 2020-21"), and what stands before the first of them. A label
 * is the words before a colon that say who, when or how much, as many as go together, and no word of the sentence.
 *
 * Cost: O(length); only the first 6000 characters are read.
 */
export function splitLabels(text: string): { readonly before: string; readonly fields: readonly Field[] } {
  if (asked.test(text)) return splitLabels(text.replace(asked, '$1: '))
  if (!text.includes(':') || text.length > 6000) return { before: text, fields: [] }
  const marks = [...text.matchAll(/\s?\*{0,2}:\*{0,2}(?=\s)\s*\*{0,2}/g)].flatMap((colon) => {
    const label = labelBefore(text, colon.index)
    return label === undefined ? [] : [{ ...label, end: colon.index + colon[0].length }]
  })
  const [first] = marks
  if (first === undefined) return { before: text, fields: [] }
  return {
    before: trimmedEnd(text.slice(0, first.start)),
    fields: marks.map((mark, i) => ({
      role: mark.role,
      ...(/\b(?:end|fin|completion|achevement)\b/.test(fold(text.slice(mark.start, mark.end)))
        ? { isEnd: true }
        : {}),
      value: trimmedEnd(text.slice(mark.end, marks[i + 1]?.start ?? text.length)),
    })),
  }
}

function labelBefore(text: string, end: number): { readonly role: Role; readonly start: number } | undefined {
  const before = text.slice(Math.max(0, end - 60), end)
  const offset = end - before.length
  const tokens = [...before.matchAll(/[\p{L}’']+|[^\s\p{L}’']/gu)]
  let found: { role: Role; start: number } | undefined
  for (let i = tokens.length - 1, words = 0; i >= 0 && words < mostWords; i--) {
    const [word] = tokens[i]!
    if (/^[()[\]*]$/.test(word) || (word === '.' && i === tokens.length - 1)) continue
    const folded = fold(word).replace(/^[ld]'/, '')
    const role = fieldRole(folded)
    if (role === undefined && !withIt.test(folded)) break
    words++
    if (role !== undefined && /^\p{Lu}/u.test(word)) {
      const start = offset + tokens[i]!.index
      const whole = roleOf(text.slice(start, end).replace(/[*()[\]]/g, ' '))
      found = { role: whole !== undefined && isField(whole) ? whole : role, start }
    } else if (/^\p{Lu}/u.test(word) && found !== undefined)
      found = { ...found, start: offset + tokens[i]!.index }
    else if (/^\p{Lu}/u.test(word) && role === undefined) {
      const whole = roleOf(text.slice(offset + tokens[i]!.index, end).replace(/[*()[\]]/g, ' '))
      if (whole !== undefined && isField(whole)) found = { role: whole, start: offset + tokens[i]!.index }
    }
  }
  return found
}

function isField(role: Role): boolean {
  return role !== 'number' && role !== 'group' && role !== 'action'
}

/** What a single word says of who, when or how much. */
function fieldRole(word: string): Role | undefined {
  for (const [role, pattern] of said) if (isField(role) && pattern.exec(word)?.[0] === word) return role
  return undefined
}

/** Without marks at its end, and without a bracket that opens or closes there alone. */
function trimmedEnd(text: string): string {
  let rest = text.trim()
  for (;;) {
    const shorter = rest.replace(/[\s.;|/*·–—(•[-]+$/u, '')
    const isOpen = /[)\]]$/.test(shorter) && shorter.split(/[([]/).length < shorter.split(/[)\]]/).length
    const next = isOpen ? shorter.slice(0, -1) : shorter
    if (next === rest) return rest
    rest = next
  }
}
