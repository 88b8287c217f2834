/** Words that only the name of a body has, at its head in either language. Source: names of the starter map and of plans. */
const heads =
  'ministry|ministries|department|departments|office|secretariat|agency|commission|council|committee|service|services|police|authority|board|bureau|centre|center|association|society|foundation|network|coalition|college|university|institute|task force|taskforce|working group|government|branch|division|directorate|unit|team|federation|alliance|union|tribunal|court|corporation|shelter|hospital|clinic|club|credit union|school|bank|library|museum|lodge|chamber|nation|band|congress|assembly|municipality|city|coroner|attorney general|solicitor general|ombudsman|organization|organisation|group|forum|mission|house|conference|ministère|ministere|secrétariat|département|direction|agence|bureau|conseil|comité|régie|société|fondation|réseau|regroupement|corps|sûreté|gendarmerie|directeur|centre|institut|université|collège|gouvernement|fédération|association|groupe|table|ville|municipalité|protecteur|procureur|autorité|curateur|tribunal|cour|maison|hôpital|clinique|coalition|organisme|cégep|école|commissariat|barreau|chambre|ordre|conférence'
const head = new RegExp(`(?:^|[\\s-])(?:${heads})s?(?=$|[\\s,-])`, 'iu')

/** "Statistics Canada", but not "trafficking in Canada". */
const ofPlace =
  /(?<!\s(?:in|of|to|for|across|from|within|and|au|du|le|en|de))\s(?:Canada|Ontario|Qu[ée]bec|Manitoba|Alberta|Saskatchewan|Yukon|Nunavut)$/u

/** Heads of what has an abbreviation and is no body: a program, a permit, a law. */
const other =
  /(?:^|\s)(?:program|programme|permits?|permis|act|loi|plan|strategy|stratégie|framework|cadre|officers?|agents?|protocol|protocole|convention|agreement|entente|accord|fund|fonds|project|projet|system|système|initiative|code|report|rapport|survey|enquête|workers?|travailleurs?|people|persons|personnes|children|violence|trafficking|traite|memorand\w+|line|index|guide|toolkit|trousse|organizations|organisations|organismes)s?$/iu
const otherFirst =
  /^(?:programme|permis|loi|plan|stratégie|cadre|agents?|protocole|convention|entente|accord|fonds|projet|système|code|rapport|enquête|traite|travailleu\w+|personnes|trousse|guide|organismes)(?=\s|$)/iu

const small =
  /^(?:s|of|the|and|for|to|on|in|at|against|de|du|des|la|le|les|et|l|d|à|a|au|aux|en|pour|contre|sur|&|[–-])$/iu
const french =
  /^(?:le |la |les |l['’])?(?:ministère|gouvernement|ville|direction|services?|sûreté|secrétariat|centres?|bureau|corps|comité|municipalités?|organismes?|commission|conseil|directeur|procureur|office|régie|société|université|table|groupe|réseau|regroupement|fédération|association|institut|école|protecteur|curateur|agence|gendarmerie)(?:$|\s(?:d[eu]s?\s|d['’]|de la\s|à\s|aux?\s|pour\s|en\s|contre\s|général\w*|région\w*|provincia\w*|municipa\w*|nationa\w*|communautaires?|jeunesse|publi\w*|policiers?|royale|québécois\w*|canadien\w*|autochtones?|\p{Lu}))/u

/** Words that stand for a body named elsewhere: by themselves they name none. */
const bare =
  /^(?:the |this |our |le |la |les |l['’])?(?:federal |provincial |territorial |new |national )?(?:governments?|gouvernements?|departments?|ministry|ministries|ministères?|province|agenc(?:y|ies)|police|services?|office|committee|comité|commission|board|council|team|unit|group|groupe|organi[sz]ations?|centre|center|canada|ontario|québec|quebec|manitoba|alberta|house|mission|shelter|nation|union|court|table|ordre|direction|plan)$/iu

/** Whether a name is that of a body, by its words alone: for what no map and no list knows. */
export function looksLikeBody(name: string): boolean {
  const parts = name.split(/[\s'’]+/)
  if (parts.length > 16 || name.length > 140 || /[.!?:"“”«»]/u.test(name.replace(/\b\p{Lu}\./gu, '')))
    return false
  if (
    /\d{4}|\s(?:with|by|from|that|which|who|avec|par|qui)\s|^\p{L}+ (?:the|an?|to)\s/u.test(name) ||
    /\s\p{Ll}{2,14}(?:era|eront|ira|iront|ndra|ndront)(?=\s)/u.test(name) || // it does something
    bare.test(name) ||
    (other.test(name) && !headFirst.test(name)) ||
    otherFirst.test(name) ||
    !(head.test(name) || ofPlace.test(name))
  )
    return false
  if (french.test(name.charAt(0).toLowerCase() + name.slice(1))) return parts.length <= 14
  if (!/^(?:the )?\p{Lu}/u.test(name)) return false
  const telling = parts.filter((part) => !small.test(part))
  const capital = telling.filter((part) => /^[(]?[\p{Lu}\d]/u.test(part)).length
  return capital >= telling.length * 0.75
}

/** A head that keeps what follows a name: "Association of Social Workers", "Centre for Children". */
const headFirst =
  /^(?:the |la |le |l['’])?(?:\p{Lu}\S+ ){0,3}(?:Association|Council|Union|Federation|Society|Alliance|Coalition|Network|Centre|Center|Institute|Foundation|Ministry|Department|Office|Commission|Secretariat|Directorate|Agency|Committee|League|Conseil|F[ée]d[ée]ration|R[ée]seau|Regroupement|Soci[ée]t[ée]|Minist[èe]re|Fondation|Institut|Direction|Agence|Ligue) (?:of|for|to|des?|du|pour|d['’])/u

/** Two words or more with capitals, that name no program or law: "Harbour Health", "YWCA Halifax". */
export function isProperName(text: string): boolean {
  const parts = text.replace(/^(?:the|la|le|les|l['’])\s?/iu, '').split(/[\s'’]+/)
  const telling = parts.filter((part) => !small.test(part))
  return (
    telling.length >= 2 &&
    parts.length <= 10 &&
    !/[.!?:"“”«»\d]/u.test(text) &&
    !bare.test(text) &&
    !other.test(text) &&
    !otherFirst.test(text) &&
    !/^(?:minist(?:er|re)|premier|governor|gouverneur|president|président)/iu.test(telling[0]!) &&
    telling.every((part) => /^\p{Lu}/u.test(part))
  )
}

/** "RCMP", "SPVM", "StatCan", "PS-SP": how an abbreviation is written. */
export const abbreviationShape =
  /^(?:\p{Lu}[\p{Lu}\p{N}]{1,8}(?:[-&/.]\p{Lu}[\p{Lu}\p{N}]*)*|\p{Lu}\p{Ll}+\p{Lu}\p{L}*)$/u

/** Capitals that are no body wherever they stand: countries, laws, units, answers to "when". */
const neverBodies = new Set(
  'US USA UK EU UE CAD USD FY EF TBD TBC NA OK II III IV VI VII VIII IX PDF HTML FAQ ID IT TI HR RH HT TIP TDP COVID NGO NGOS ONG OBNL P/T F/P/T FPT F-P-T MOU LOU PE Q1 Q2 Q3 Q4 T1 T2 T3 T4 2SLGBTQI LGBTQ LGBTQ2S'.split(
    ' ',
  ),
)

export function looksLikeAbbreviation(text: string): boolean {
  return abbreviationShape.test(text) && !neverBodies.has(text)
}
