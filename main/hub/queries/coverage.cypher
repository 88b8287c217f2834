// The coverage matrix with its typed gaps (R1, R6, R7): what counts in each cell at a date, and which kinds of gap hold.
// Parameters: $asOf, a day; $currentMonths, within which a source or verification makes a measure current (24);
//   $horizonEnd, a day: what ends by then is ending; $rowAxis and $columnAxis, two of
//   'pillar', 'jurisdiction', 'population', 'exploitation', 'activity'.
// Gives: row, column, current and presumed (ids of measures), gap (the kind that counts, or null), also (the other kinds).
WITH date($asOf) AS asOf, date($horizonEnd) AS horizonEnd,
     ['name', 'nameStatus', 'abbreviation', 'aliases', 'formerNames'] AS namesOnly

// 1. Measures: where each counts, and how it stands at the date
CALL (asOf, namesOnly) {
  MATCH (m:Commitment|Initiative|Program|Service)
  CALL (m) {
    OPTIONAL MATCH (m)-[:PART_OF*1..]->(s:Strategy)
    WITH DISTINCT s ORDER BY s.id
    RETURN collect(s) AS plans
  }
  WITH *, CASE WHEN m:Commitment THEN head(plans) END AS plan
  CALL (plan) {
    OPTIONAL MATCH (plan)-[succession:SUCCEEDED_BY]->()
    RETURN succession.date AS succeededOn ORDER BY succession.id LIMIT 1
  }
  CALL (m, namesOnly) {
    OPTIONAL MATCH (m)-[cites:CITES]->(source:Source)
    WHERE coalesce(cites.isUsed, true)
    WITH m, cites, coalesce(source.dateLatest, source.date) AS day,
         NOT coalesce(cites.field, '') IN namesOnly AS shows
    WITH m, collect(CASE WHEN shows THEN day END) AS cited,
         count(CASE WHEN cites.field = 'status' THEN 1 END) > 0 AS statusIsCited,
         min(CASE WHEN cites.field = 'status' THEN day END) AS statusCitedOn,
         max(CASE WHEN cites.field IS NULL AND cites.relationship IS NULL THEN day END) AS recordCitedOn
    UNWIND cited + [m.verifiedOn, coalesce(m.lastSeenLatest, m.lastSeen)] AS seen
    RETURN min(seen) AS oldest, max(seen) AS newest,
           CASE WHEN statusIsCited THEN coalesce(statusCitedOn, m.timingEnd) ELSE recordCitedOn END AS toldOn
  }
  WITH *,
       coalesce(m.timingStart, m.periodStart) AS start,
       CASE
         WHEN coalesce(m.timingEnd, m.periodEnd) IS NULL AND NOT coalesce(m.timingOngoing, m.periodOngoing, false)
           AND m.kind IN ['event', 'consultation', 'research']
           THEN coalesce(m.periodStartLatest, m.periodStart) // what happens once ends with its date
         ELSE coalesce(m.timingEnd, m.periodEnd)
       END AS end,
       CASE
         WHEN NOT m:Commitment THEN m.status
         WHEN toldOn > asOf THEN 'unknown'
         ELSE coalesce(m.status, 'unknown')
       END AS status,
       coalesce(plan.status IN ['ended', 'succeeded'], false)
         AND coalesce(asOf > coalesce(plan.periodEnd, succeededOn), true) AS planEnded
  WITH *,
       coalesce(coalesce(start, plan.periodStart, oldest) > asOf, false) AS isLater,
       CASE
         WHEN status IN ['dropped', 'superseded'] THEN true
         WHEN end IS NOT NULL THEN asOf > end
         ELSE coalesce(status = 'ended', false) AND coalesce(asOf >= newest, true)
       END AS hasStopped
  WITH *,
       CASE
         WHEN isLater AND coalesce(oldest <= asOf, false) THEN 'planned'
         WHEN isLater THEN 'unknown-yet'
         WHEN planEnded OR hasStopped THEN 'historical'
         WHEN m.status = 'planned' THEN 'planned'
         WHEN newest >= asOf - duration({months: $currentMonths}) THEN 'current'
         ELSE 'presumed'
       END AS currency
  WHERE currency <> 'unknown-yet'

  // the terms in which it counts: those written on it and their broader ones
  CALL (m) { OPTIONAL MATCH (m)-[:ADVANCES]->()-[:BROADER*0..]->(t) RETURN collect(DISTINCT t.id) AS pillars }
  CALL (m) { OPTIONAL MATCH (m)-[:OPERATES_IN]->()-[:BROADER*0..]->(t) RETURN collect(DISTINCT t.id) AS places }
  CALL (m) { OPTIONAL MATCH (m)-[:SERVES]->()-[:BROADER*0..]->(t) RETURN collect(DISTINCT t.id) AS served }
  CALL (m) { OPTIONAL MATCH (m)-[:ADDRESSES]->()-[:BROADER*0..]->(t) RETURN collect(DISTINCT t.id) AS forms }
  CALL (m) { OPTIONAL MATCH (m)-[:DOES]->()-[:BROADER*0..]->(t) RETURN collect(DISTINCT t.id) AS activities }
  CALL (m) { OPTIONAL MATCH (m)-[:OPERATES_IN]->(t) RETURN collect(t.id) AS placesStated }
  // whom it does not admit, as it says or by its eligibility, and with them the narrower ones
  CALL (m) {
    OPTIONAL MATCH (m)-[:EXCLUDES]->(t)
    WITH collect(t.id) AS said, coalesce(m.eligibilityGenders, ['everyone']) AS genders
    RETURN said
      + CASE WHEN 'everyone' IN genders OR 'men' IN genders THEN [] ELSE ['population-men-boys'] END
      + CASE WHEN 'everyone' IN genders OR 'women' IN genders THEN [] ELSE ['population-women-girls'] END
      + CASE WHEN m.eligibilityMinAge >= 18 THEN ['population-minors'] ELSE [] END AS excludes
  }
  CALL (excludes) {
    OPTIONAL MATCH (t:Population)-[:BROADER*0..]->(broader:Population) WHERE broader.id IN excludes
    WITH excludes, collect(DISTINCT t.id) AS narrower
    RETURN narrower + excludes AS shuts
  }
  CALL (served, excludes, shuts) {
    MATCH (t:Population)
    WHERE NOT t.id IN excludes
      AND CASE WHEN 'population-everyone' IN served THEN NOT t.id IN shuts ELSE t.id IN served END
    RETURN collect(t.id) AS populations
  }
  CALL (forms) {
    MATCH (t:Exploitation)
    WHERE 'exploitation-all-forms' IN forms OR t.id IN forms
    RETURN collect(t.id) AS exploitations
  }
  CALL (m) {
    OPTIONAL MATCH (m)-[:PART_OF*1..]->(:Strategy)-[:OPERATES_IN]->()-[:BROADER*0..]->(t)
    WHERE m:Commitment AND t.id = 'jurisdiction-ca'
    RETURN count(t) > 0 AS ofNationalPlan
  }
  // who provides it: who delivers, else who leads, else who contributes, else it stands for itself
  CALL (m) {
    OPTIONAL MATCH (m)<-[by:DELIVERS|LEADS|CONTRIBUTES_TO]-(o)
    WITH collect(CASE WHEN by:DELIVERS THEN o.id END) AS deliver, collect(CASE WHEN by:LEADS THEN o.id END) AS lead,
         collect(CASE WHEN by:CONTRIBUTES_TO THEN o.id END) AS contribute
    RETURN CASE WHEN deliver <> [] THEN deliver WHEN lead <> [] THEN lead WHEN contribute <> [] THEN contribute
           ELSE [m.id] END AS providers
  }
  // money that was known for it or for its strategy: the last day of each amount
  CALL (m, plans) {
    UNWIND [m] + plans AS paid
    OPTIONAL MATCH (a:Allocation)-[:PAYS_TO]->(paid) WHERE a.amount IS NOT NULL
    WITH collect({isKnown: a IS NOT NULL, to: a.fiscalYearsTo}) AS all
    WITH [one IN all WHERE one.isKnown | one.to] AS lasts
    RETURN size(lasts) > 0 AND all(last IN lasts WHERE last IS NOT NULL
      AND date({year: last + 1, month: 3, day: 31}) < date($asOf)) AS moneyEnded
  }
  CALL (m) {
    OPTIONAL MATCH (m)-[:SUCCEEDED_BY*1..]->(later) WHERE later <> m
    RETURN collect(DISTINCT later.id) AS successors
  }
  RETURN collect({
    id: m.id, type: head(labels(m)), currency: currency, end: end, shuts: shuts, providers: providers,
    moneyEnded: moneyEnded, successors: successors,
    isAbroad: placesStated <> []
      AND all(p IN placesStated WHERE p IN ['jurisdiction-abroad', 'jurisdiction-international-body']),
    hasLapsed: currency = 'historical' AND NOT planEnded AND coalesce(m.status <> 'planned', true) AND NOT m:Commitment
      AND NOT (m:Initiative
        AND NOT coalesce(m.kind, 'project') IN ['team', 'campaign', 'project', 'training']),
    at: {
      pillar: pillars, population: populations, exploitation: exploitations, activity: activities,
      jurisdiction: [p IN places WHERE p <> 'jurisdiction-ca']
        + CASE WHEN 'jurisdiction-ca' IN places OR ofNationalPlan THEN ['jurisdiction-ca'] ELSE [] END
    }
  }) AS measures
}

// 2. Strategies in force, and the scope that they state
CALL (asOf, namesOnly) {
  MATCH (s:Strategy)
  CALL (s, namesOnly) {
    OPTIONAL MATCH (s)-[cites:CITES]->(source:Source)
    WHERE coalesce(cites.isUsed, true) AND NOT coalesce(cites.field, '') IN namesOnly
    WITH s, collect(coalesce(source.dateLatest, source.date)) AS cited
    UNWIND cited + [s.verifiedOn] AS seen
    RETURN min(seen) AS oldest
  }
  WITH s WHERE NOT coalesce(coalesce(s.periodStart, oldest) > asOf, false)
    AND coalesce(s.status <> 'planned', true)
    AND NOT (coalesce(s.status IN ['ended', 'succeeded'], false) AND coalesce(asOf > s.periodEnd, true))
  CALL (s) { OPTIONAL MATCH (s)-[:OPERATES_IN]->(t) RETURN collect(t.id) AS places }
  CALL (s) {
    OPTIONAL MATCH (s)-[addresses:ADDRESSES]->(t) WHERE addresses.assignedBy IS NULL
    OPTIONAL MATCH (t)-[:BROADER*0..]->(broader)
    OPTIONAL MATCH (narrower)-[:BROADER*0..]->(t)
    RETURN collect(DISTINCT t.id) AS forms, collect(DISTINCT broader.id) + collect(DISTINCT narrower.id) AS reached
  }
  CALL (s) {
    OPTIONAL MATCH (s)-[:EXCLUDES]->()<-[:BROADER*0..]-(t)
    RETURN collect(DISTINCT t.id) AS shuts
  }
  RETURN collect({id: s.id, places: places, forms: forms, reached: reached, shuts: shuts}) AS strategies
}

// 3. Needs: cited findings of the last ten years that nothing in force responds to, by the terms they are about (R10)
WITH *, [one IN measures WHERE one.currency IN ['current', 'presumed'] | one.id] + [one IN strategies | one.id] AS inForce
CALL (asOf, namesOnly, inForce) {
  MATCH (f:Finding)
  WHERE f.kind IN ['gap', 'need', 'barrier', 'recommendation'] AND EXISTS { (f)-[:CITES]->(:Source) }
    AND NOT EXISTS { MATCH (answer)-[:RESPONDS_TO]->(f) WHERE answer.id IN inForce }
  CALL (f, namesOnly) {
    OPTIONAL MATCH (f)-[cites:CITES]->(source:Source)
    WHERE coalesce(cites.isUsed, true) AND NOT coalesce(cites.field, '') IN namesOnly
    WITH f, collect(coalesce(source.dateLatest, source.date)) AS cited
    UNWIND cited + [f.verifiedOn] AS seen
    RETURN min(seen) AS oldest
  }
  WITH f, coalesce(f.date, oldest) AS first, coalesce(f.dateLatest, f.date) AS last
  WHERE coalesce(first <= asOf, true) AND coalesce(last >= asOf - duration({months: 120}), true)
  CALL (f) {
    MATCH (f)-[:ABOUT]->(t:Pillar|Jurisdiction|Population|Exploitation|Activity)
    WITH toLower(head(labels(t))) AS axis, collect(t) AS terms
    WHERE axis <> 'pillar' OR size(terms) < 3 // what is about three pillars is about the whole field
    UNWIND terms AS t
    MATCH (t)-[:BROADER*0..]->(broader)
    WITH axis, collect(DISTINCT broader.id) AS terms
    RETURN collect({axis: axis, terms: terms}) AS about
  }
  WITH f, about WHERE about <> []
  RETURN collect({id: f.id, about: about}) AS needs
}

// 4. Checks: somebody looked in a cell
CALL (asOf) {
  MATCH (check:CoverageCheck) WHERE coalesce(check.date <= asOf, true)
  CALL (check) {
    MATCH (check)-[:ABOUT]->(t:Pillar|Jurisdiction|Population|Exploitation|Activity)
    MATCH (narrower)-[:BROADER*0..]->(t)
    WITH toLower(head(labels(t))) AS axis, collect(DISTINCT narrower.id) AS terms
    RETURN collect({axis: axis, terms: terms}) AS about
  }
  WITH check, about WHERE about <> []
  RETURN collect({result: check.result, about: about}) AS checks
}

// 5. The terms of each axis
CALL () {
  MATCH (t:Pillar|Jurisdiction|Population|Exploitation|Activity)
  WHERE CASE
    WHEN t:Pillar THEN t.id IN
      ['pillar-prevention', 'pillar-protection', 'pillar-prosecution', 'pillar-partnerships']
    WHEN t:Jurisdiction THEN t.kind IN ['federal', 'province', 'territory']
    ELSE true
  END
  RETURN collect({axis: toLower(head(labels(t))), id: t.id}) AS terms
}

// 6. The cells: a measure counts where it counts in both terms; one delivered only abroad covers no province (R16)
UNWIND [t IN terms WHERE t.axis = $rowAxis | t.id] AS row
UNWIND [t IN terms WHERE t.axis = $columnAxis | t.id] AS column
WITH *, $rowAxis = 'jurisdiction' OR $columnAxis = 'jurisdiction'
       OR 'activity-international-cooperation' IN [row, column] AS holdsAbroad
WITH *,
     [one IN measures WHERE row IN one.at[$rowAxis] AND column IN one.at[$columnAxis]
       AND (holdsAbroad OR NOT one.isAbroad)] AS members,
     [one IN needs WHERE size([a IN one.about
       WHERE (a.axis = $rowAxis AND row IN a.terms) OR (a.axis = $columnAxis AND column IN a.terms)]) = 2 | one.id] AS needed,
     [one IN checks WHERE all(a IN one.about
       WHERE (a.axis = $rowAxis AND row IN a.terms) OR (a.axis = $columnAxis AND column IN a.terms)) | one.result] AS looked,
     CASE $rowAxis WHEN 'jurisdiction' THEN row ELSE CASE $columnAxis WHEN 'jurisdiction' THEN column END END AS place,
     CASE $rowAxis WHEN 'population' THEN row ELSE CASE $columnAxis WHEN 'population' THEN column END END AS population,
     CASE $rowAxis WHEN 'exploitation' THEN row ELSE CASE $columnAxis WHEN 'exploitation' THEN column END END AS form,
     CASE $rowAxis WHEN 'activity' THEN row ELSE CASE $columnAxis WHEN 'activity' THEN column END END AS activity
WITH *,
     [one IN members WHERE one.currency = 'current'] AS current,
     [one IN members WHERE one.currency = 'presumed'] AS presumed,
     [one IN members | one.id] AS ids,
     [s IN strategies WHERE place IN s.places AND (
       (form IS NOT NULL AND s.forms <> [] AND NOT 'exploitation-all-forms' IN s.forms AND NOT form IN s.reached)
       OR coalesce(population IN s.shuts, false))] AS notReaching,
     // being shut out is judged at the place: services take people in, and none of them admits these (R12)
     CASE WHEN population IS NOT NULL AND activity IN ['activity-emergency-shelter', 'activity-transitional-housing',
         'activity-exit-program', 'activity-protective-custody-minors']
       THEN [one IN measures WHERE one.type = 'Service' AND one.currency IN ['current', 'presumed']
         AND activity IN one.at.activity AND population IN one.shuts AND (holdsAbroad OR NOT one.isAbroad)]
       ELSE [] END AS shutOutBy
UNWIND CASE WHEN presumed = [] AND current <> [] THEN current ELSE [null] END AS single
UNWIND coalesce(single.providers, [null]) AS provider
WITH row, column, horizonEnd, members, needed, looked, current, presumed, ids, notReaching, shutOutBy,
     count(DISTINCT provider) AS providers
WITH row, column, current, presumed, {
  excluded: shutOutBy <> [] AND current = [] AND presumed = [],
  `none-confirmed`: 'none-confirmed' IN looked,
  `reported-insufficient`: needed <> [] AND (current <> [] OR presumed <> []),
  unverified: presumed <> [],
  planned: any(one IN members WHERE one.currency = 'planned'),
  lapsed: any(one IN members WHERE one.hasLapsed AND none(later IN one.successors WHERE later IN ids)),
  `none-found`: 'found-none' IN looked,
  `out-of-scope`: notReaching <> [],
  `not-researched`: looked = [],
  ending: current <> [] AND all(one IN current WHERE coalesce(one.end <= horizonEnd, false)),
  unfunded: current <> [] AND all(one IN current WHERE one.moneyEnded),
  `one-known`: providers = 1 AND any(result IN looked WHERE result IN ['complete', 'confirmed'])
} AS holds
WITH row, column, current, presumed, [kind IN CASE WHEN current = []
    THEN ['excluded', 'none-confirmed', 'reported-insufficient', 'unverified', 'planned', 'lapsed', 'none-found',
      'out-of-scope', 'not-researched']
    ELSE ['excluded', 'reported-insufficient', 'ending', 'unfunded', 'one-known'] END WHERE holds[kind]] AS found
WITH row, column, current, presumed,
     CASE WHEN size(found) > 1 THEN [kind IN found WHERE kind <> 'not-researched']
          WHEN found = [] AND current = [] THEN ['none-found'] // somebody called it complete, and it holds nothing
          ELSE found END AS kinds
RETURN row, column, [one IN current | one.id] AS current, [one IN presumed | one.id] AS presumed,
       head(kinds) AS gap, tail(kinds) AS also
ORDER BY row, column
