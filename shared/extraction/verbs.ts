import { fold } from './fold.ts'

const english = new Set(
  'acquire add agree arrange attach centralize certify clarify close commence compile confirm connect convert convene cooperate deepen demonstrate deter dismantle divert eliminate elevate enact enlist enrich enrol exempt expedite formalize fulfil incentivize insert install instruct intervene lend lengthen lobby locate mediate merge nominate notify outline oversee prohibit prosecute ratify reallocate rebuild redesign reimburse relocate remove reopen repair replace resettle restrict retain retrain settle speed submit subsidize suspend tackle transfer transform unify urge verify waive welcome accelerate address adopt advance advocate align allocate amend analyze analyse appoint apply assess assist assign audit build bring broaden campaign carry collaborate collect combat commission communicate complete conduct consider consolidate consult continue contribute convene coordinate co-ordinate create customize decrease dedicate define deliver deploy design designate detect determine develop direct disseminate distribute document draft educate embed employ empower enable encourage enforce engage enhance ensure equip establish evaluate examine expand explore extend facilitate finalize finalise finance foster form fund gather generate give grow guide harmonize have help hire hold host identify implement improve include incorporate increase inform initiate integrate intensify introduce invest investigate invite issue join keep launch lead learn leverage liaise link maintain make manage map maximize measure meet mobilize modernize monitor negotiate offer operate organize participate partner pilot prepare prevent prioritize produce promote propose protect provide publish pursue raise reach recognize recruit reduce refer refine reform refresh regularly reinforce release renew repeal report request require research respond review revise roll roll-out run scale screen secure seek send serve set share sign simplify sponsor standardize strengthen study supply support survey sustain systematically tailor target teach test track train translate undertake update upgrade use validate widen work write'.split(
    ' ',
  ),
)
/** Verbs that are names of things as well: an article or a count behind them tells. */
const either = new Set(
  'award ban benchmark bill brief call cap change charge check contract count cover cut double draft drive end exchange feature fill find fix focus grant halve hand house land lay list lower match mentor mirror move name open order pair pay phase place post print process purchase put query record rent reserve restore sample schedule show sponsor stage staff start station stock stop structure table task tell trial trigger triple visit warn'.split(
    ' ',
  ),
)
const notFrench = new Set(
  'premier dernier janvier fevrier metier courrier dossier leur entier particulier financier notre votre autre contre entre maitre ministre ministere lettre titre cadre centre nombre septembre octobre novembre decembre offre ordre membre theatre registre chiffre membres encore mesure culture nature structure procedure infrastructure brochure lecture ouverture hier papier quartier calendrier chantier pour avoir espoir pouvoir devoir savoir desir loisir avenir plaisir number order paper officer worker other further over under after water center letter partner partnier semester never ever chapter member computer gender border power better higher greater together father mother brother sister manager leader teacher user owner after newer later her per fire more before where here there entire require are were score store future picture figure feature procedure measure culture nature'.split(
    ' ',
  ),
)

/** Whether words begin as a promise does: with a verb of doing, in either language ("Develop", "Élaborer", "Mise en œuvre"). */
export function beginsWithVerb(text: string): boolean {
  const plain = fold(text.slice(0, 200)).replace(/^["'«“(\s]+/, '')
  const [first = '', second = ''] = plain.split(/[\s,]+/)
  if (
    either.has(first) &&
    /^(?:an?|the|all|every|each|its|their|up|out|back|more|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|forty|\d.*)$/.test(
      second,
    )
  )
    return true
  if (english.has(first) || /^plan (?:an?|the|and|for) /.test(plain)) return true
  if (/ly$/.test(first) && english.has(second)) return true
  if (/ing$/.test(first) && english.has(first.replace(/(?:(.)\1)?ing$/, '$1'))) return true
  if (/ing$/.test(first) && english.has(first.replace(/ing$/, 'e'))) return true
  if (
    /^(?:continuing|increasing|providing|creating|developing|implementation of|development of|creation of|expansion of|delivery of)\b/.test(
      plain,
    )
  )
    return true
  if (
    /^(?:s'|se )?\p{L}{3,}(?:er|ir|re)\b/u.test(plain) &&
    !notFrench.has(first) &&
    /^(?:un|une|le|la|les|l'|des|du|de|d'|aux?|a|en|sur|avec|dans|que|ses|leurs?|plus|davantage|et|sans|par|pour|entre|vers|contre|chez|si|son|sa|leur|notre|nos|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|douze|quinze|vingt|trente|cent|plusieurs|quelques|\d|chaque|tous|toutes|regulierement|activement|mieux|conjointement|annuellement|systematiquement|\p{L}+ment)/u.test(
      plain.slice(first.length).trim(),
    )
  )
    return true
  return /^(?:mise (?:en|a|sur) \S+|creation|elaboration|formation|developpement|realisation|bonification|poursuite|deploiement|production|diffusion|organisation|renforcement|amelioration|ajout|soutien|evaluation|publication|octroi|consolidation|conception|adoption|embauche|intensification|maintien|offre) (?:d|a|aux?|en|l|sur)/.test(
    plain,
  )
}

/** "will", "shall", "s'engage à", the future of French: a sentence that promises, with who does, as printed. */
const promise =
  /^((?:the |le |la |les |l['’])?[^.;:]{2,120}?)\s(?:will(?: also| continue to)?|shall|commits? to|pledges? to|is committed to|are committed to|s['’]engage(?:nt)? à|entend(?:ent)?|va|vont|compte(?:nt)?)\s+(?=\p{Ll})/iu
const future =
  /^((?:le |la |les |l['’]|(?=\p{L})(?!(?:ce|cet|cette|ces|cela|une?|des|du|son|sa|ses|leurs?|ils?|elles?|on|nous|notre|nos|vous|chaque|tou[st]e?s?|aucune?|plusieurs|quelques|qui|que|si)\s))[^.;:]{2,140}?)\s(\p{Ll}{2,14}(?:era|eront|ira|iront|rendra|rendront|ttra|ttront|endra|endront|dra|dront|rra|rront|fera|feront))[\s,]/iu

/** When, at the beginning of a sentence: "By March 31, 2026, the Office will …". */
const before =
  /^(?:by|in|from|starting|beginning|before|over|within|d['’]ici|d[èe]s|en|avant|sur|[àa] (?:compter|partir) (?:de|du)) (?:[^,.;:]{2,30}, (?=(?:19|20)\d\d,))?[^,.;:]{1,40}, /iu

/** Who a sentence says will act, as printed; undefined where it promises nothing. */
export function promisedBy(sentence: string): string | undefined {
  const text = sentence.slice(0, 400).replace(before, '')
  return (promise.exec(text) ?? future.exec(text))?.[1]?.trim().replace(/,$/, '')
}
