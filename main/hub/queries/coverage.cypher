// The coverage matrix with its typed gaps (R1, R6, R7): what counts in each cell at a date, and which kinds of gap hold.
// Parameters: $asOf, a day; $currentMonths, within which a source or verification makes a measure current (24);
//   $horizonEnd, a day: what ends by then is ending; $rowAxis and $columnAxis, two of
//   'pillar', 'jurisdiction', 'population', 'exploitation', 'activity', 'organization', 'strategy'; $scope, a map of axis
//   to ids, {} for all, on all but the last: on the two axes it chooses rows and columns, on another what counts (A12).
// Gives: row, column, current and presumed (ids of measures), national (current ones that reach a province from Ottawa),
//   unplaced (whose place nobody stated), notStated (that meet one axis while the other is not stated), organizations
//   (how many), money (CAD in force for what is current, or null), gap (the kind that counts, or null), also (the others).
WITH date($asOf) AS asOf, date($horizonEnd) AS horizonEnd,
     date($asOf).year - CASE WHEN date($asOf).month < 4 THEN 1 ELSE 0 END AS thisYear,
     ['name', 'nameStatus', 'abbreviation', 'aliases', 'formerNames'] AS namesOnly

// 1. Who is meant by the organizations of the scope: with their parts and predecessors, and their names since
CALL () {
  MATCH (o:Organization) WHERE o.id IN $scope.organization
  CALL (o) {
    MATCH (one)-[:PART_OF|SUCCEEDED_BY*0..]->(o) RETURN one
    UNION
    MATCH (o)-[:SUCCEEDED_BY*0..]->(one) RETURN one
  }
  RETURN collect(DISTINCT one.id) AS meant
}

// 2. Measures: where each counts, and how it stands at the date
CALL (asOf, namesOnly, meant) {
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
    WITH collect(DISTINCT o.id) AS organizations,
         collect(CASE WHEN by:DELIVERS THEN o.id END) AS deliver, collect(CASE WHEN by:LEADS THEN o.id END) AS lead,
         collect(CASE WHEN by:CONTRIBUTES_TO THEN o.id END) AS contribute
    RETURN organizations, CASE WHEN deliver <> [] THEN deliver WHEN lead <> [] THEN lead
           WHEN contribute <> [] THEN contribute ELSE [m.id] END AS providers
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
  // an organization does what its parts do
  CALL (m) {
    OPTIONAL MATCH (m)<-[:DELIVERS|LEADS|CONTRIBUTES_TO]-()-[:PART_OF*0..]->(whole)
    RETURN collect(DISTINCT whole.id) AS actors
  }
  WITH *, {
    organization: actors, strategy: [s IN plans | s.id],
    pillar: pillars, population: populations, exploitation: exploitations, activity: activities,
    jurisdiction: [p IN places WHERE p <> 'jurisdiction-ca']
      + CASE WHEN 'jurisdiction-ca' IN places OR ofNationalPlan THEN ['jurisdiction-ca'] ELSE [] END
  } AS at
  RETURN collect({
    id: m.id, type: head(labels(m)), currency: currency, end: end, shuts: shuts, providers: providers, at: at,
    organizations: organizations, moneyEnded: moneyEnded, successors: successors,
    isAsked: all(axis IN keys($scope) WHERE axis IN [$rowAxis, $columnAxis] OR $scope[axis] = []
      OR CASE axis
        WHEN 'organization' THEN any(o IN organizations WHERE o IN meant)
        ELSE any(asked IN $scope[axis] WHERE asked IN at[axis])
      END),
    states: {
      pillar: pillars <> [], population: served <> [], exploitation: forms <> [], activity: activities <> [],
      jurisdiction: placesStated <> []
    },
    reachesEverywhere: 'jurisdiction-ca' IN places OR (placesStated = [] AND ofNationalPlan),
    isAbroad: placesStated <> []
      AND all(p IN placesStated WHERE p IN ['jurisdiction-abroad', 'jurisdiction-international-body']),
    hasLapsed: currency = 'historical' AND NOT planEnded AND coalesce(m.status <> 'planned', true) AND NOT m:Commitment
      AND NOT (m:Initiative
        AND NOT coalesce(m.kind, 'project') IN ['team', 'campaign', 'project', 'training'])
  }) AS measures
}

// 3. Strategies in force, and the scope that they state
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

// 4. Needs: cited findings of the last ten years that nothing in force responds to, by the terms they are about (R10)
WITH *, [one IN measures WHERE one.currency IN ['current', 'presumed'] | one.id] + [one IN strategies | one.id] AS inForce
CALL (asOf, namesOnly, inForce) {
  MATCH (f:Finding)
  WHERE f.kind IN ['gap', 'need', 'barrier', 'recommendation'] AND EXISTS { (f)-[cites:CITES]->(:Source) WHERE coalesce(cites.isUsed, true) }
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

// 5. Checks: somebody looked in a cell
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

// 6. Money in force, with the amounts that it is inside of or states again
CALL (thisYear) {
  MATCH (a:Allocation)
  WHERE a.amount IS NOT NULL AND coalesce(a.currency, 'CAD') = 'CAD'
    AND NOT coalesce(a.basis, 'announced') IN ['ceiling', 'wider', 'target']
    AND a.fiscalYearsFrom <= thisYear AND coalesce(thisYear <= a.fiscalYearsTo, true)
  CALL (a) { OPTIONAL MATCH (a)-[:PAYS_TO]->(m) RETURN collect(m.id) AS paid }
  CALL (a) { OPTIONAL MATCH (a)-[:PART_OF*1..]->(b) WHERE b <> a RETURN collect(DISTINCT b.id) AS wholes }
  CALL (a) { OPTIONAL MATCH (a)-[:SAME_AS]->(b) RETURN collect(b.id) AS same }
  RETURN collect({id: a.id, amount: a.amount, paid: paid, within: wholes + same}) AS amounts
}

// 7. Rows and columns: the terms of the two axes, of a scope those asked for and their narrower ones; who does
//    anything, and the strategies
CALL () {
  MATCH (t:Pillar|Jurisdiction|Population|Exploitation|Activity)
  CALL (t) { MATCH (t)-[:BROADER*0..]->(broader) RETURN collect(broader.id) AS broader }
  WITH t, broader, toLower(head(labels(t))) AS axis, CASE
    WHEN t:Pillar THEN t.id IN
      ['pillar-prevention', 'pillar-protection', 'pillar-prosecution', 'pillar-partnerships']
    WHEN t:Jurisdiction THEN coalesce(t.kind IN ['federal', 'province', 'territory'], false)
    ELSE true
  END AS isListed
  WITH t, axis, isListed, broader, coalesce($scope[axis], []) AS asked
  WHERE CASE WHEN asked = [] THEN isListed
    ELSE t.id IN asked OR (isListed AND any(one IN broader WHERE one IN asked)) END
  RETURN collect({axis: axis, id: t.id}) AS terms
}
CALL (measures, meant) {
  UNWIND [one IN measures WHERE one.isAsked] AS one
  UNWIND one.at.organization AS id
  WITH DISTINCT id WHERE coalesce($scope.organization, []) = [] OR id IN meant
  RETURN collect({axis: 'organization', id: id}) AS actors
}
CALL () { MATCH (s:Strategy) RETURN collect({axis: 'strategy', id: s.id}) AS plans }
WITH *, [t IN terms + actors + plans WHERE t.axis = $rowAxis | t.id] AS rows,
     [t IN terms + actors + plans WHERE t.axis = $columnAxis | t.id] AS columns,
     ['jurisdiction', 'organization', 'strategy'] AS wherever // work abroad counts with a place, and with who does it

// 8. The cells: a measure counts where it counts in both terms; one delivered only abroad covers no province (R16)
WITH *, [one IN measures WHERE one.isAsked AND one.currency = 'current'] AS currentAsked
WITH *, [one IN currentAsked WHERE one.reachesEverywhere] AS everywhere,
     [one IN currentAsked WHERE NOT one.states.jurisdiction AND NOT one.reachesEverywhere] AS nowhere,
     [one IN currentAsked WHERE NOT one.states[$rowAxis] AND $rowAxis <> 'jurisdiction'] AS rowNotStated,
     [one IN currentAsked WHERE NOT one.states[$columnAxis] AND $columnAxis <> 'jurisdiction'] AS columnNotStated
UNWIND rows AS row
WITH *, [one IN measures WHERE row IN one.at[$rowAxis]] AS measuresAtRow,
     [one IN columnNotStated WHERE row IN one.at[$rowAxis] AND (NOT one.isAbroad OR $rowAxis IN wherever
       OR row = 'activity-international-cooperation')] AS columnNotStatedAtRow,
     [one IN needs WHERE any(a IN one.about WHERE a.axis = $rowAxis AND row IN a.terms)] AS needsAtRow
UNWIND columns AS column
CALL (*) {
  WITH $rowAxis IN wherever OR $columnAxis IN wherever
         OR 'activity-international-cooperation' IN [row, column] AS holdsAbroad,
       CASE WHEN $rowAxis = 'jurisdiction' THEN row WHEN $columnAxis = 'jurisdiction' THEN column END AS place,
       CASE WHEN $rowAxis = 'jurisdiction' THEN column ELSE row END AS other,
       CASE WHEN $rowAxis = 'jurisdiction' THEN $columnAxis ELSE $rowAxis END AS otherAxis,
       CASE WHEN $rowAxis = 'population' THEN row WHEN $columnAxis = 'population' THEN column END AS population,
       CASE WHEN $rowAxis = 'exploitation' THEN row WHEN $columnAxis = 'exploitation' THEN column END AS form,
       CASE WHEN $rowAxis = 'activity' THEN row WHEN $columnAxis = 'activity' THEN column END AS activity
  WITH *, [one IN measuresAtRow WHERE column IN one.at[$columnAxis] AND (holdsAbroad OR NOT one.isAbroad)] AS members,
       any(one IN needsAtRow WHERE any(a IN one.about WHERE a.axis = $columnAxis AND column IN a.terms)) AS isNeeded,
       [one IN checks WHERE all(a IN one.about
         WHERE (a.axis = $rowAxis AND row IN a.terms) OR (a.axis = $columnAxis AND column IN a.terms)) | one.result] AS looked
  WITH *, [one IN members | one.id] AS ids,
       [one IN members WHERE one.currency = 'current'] AS current,
       [one IN members WHERE one.currency = 'presumed'] AS presumed,
       any(s IN strategies WHERE place IN s.places AND (
         (form IS NOT NULL AND s.forms <> [] AND NOT 'exploitation-all-forms' IN s.forms AND NOT form IN s.reached)
         OR coalesce(population IN s.shuts, false))) AS isOutOfScope,
       // being shut out is judged at the place: services take people in, and none of them admits these (R12)
       population IS NOT NULL AND coalesce(activity IN ['activity-emergency-shelter', 'activity-transitional-housing',
           'activity-exit-program', 'activity-protective-custody-minors'], false)
         AND any(one IN measures WHERE one.type = 'Service' AND one.currency IN ['current', 'presumed']
           AND activity IN one.at.activity AND population IN one.shuts AND NOT one.isAbroad) AS isShut
  CALL (current) { UNWIND current AS one UNWIND one.providers AS provider RETURN count(DISTINCT provider) AS providers }
  WITH *, {
    excluded: isShut AND current = [] AND presumed = [],
    `none-confirmed`: 'none-confirmed' IN looked,
    `reported-insufficient`: isNeeded AND (current <> [] OR presumed <> []),
    unverified: presumed <> [],
    planned: any(one IN members WHERE one.currency = 'planned'),
    lapsed: any(one IN members WHERE one.hasLapsed AND none(later IN one.successors WHERE later IN ids)),
    `none-found`: 'found-none' IN looked,
    `out-of-scope`: isOutOfScope,
    `not-researched`: looked = [],
    ending: current <> [] AND all(one IN current WHERE coalesce(one.end <= horizonEnd, false)),
    unfunded: current <> [] AND all(one IN current WHERE one.moneyEnded),
    `one-known`: presumed = [] AND providers = 1 AND any(result IN looked WHERE result IN ['complete', 'confirmed'])
  } AS holds
  WITH *, [kind IN CASE WHEN current = []
      THEN ['excluded', 'none-confirmed', 'reported-insufficient', 'unverified', 'planned', 'lapsed', 'none-found',
        'out-of-scope', 'not-researched']
      ELSE ['excluded', 'reported-insufficient', 'ending', 'unfunded', 'one-known'] END WHERE holds[kind]] AS found
  WITH *, CASE WHEN size(found) > 1 THEN [kind IN found WHERE kind <> 'not-researched']
         WHEN found = [] AND current = [] THEN ['none-found'] // somebody called it complete, and it holds nothing
         ELSE found END AS kinds,
       [one IN current WHERE one.isAsked] AS counted, [one IN presumed WHERE one.isAsked | one.id] AS presumedIds
  CALL (counted) {
    UNWIND counted AS one UNWIND one.organizations AS organization
    RETURN count(DISTINCT organization) AS organizations
  }
  WITH *, [one IN counted | one.id] AS currentIds
  WITH *, [a IN amounts WHERE any(id IN a.paid WHERE id IN currentIds)] AS paid
  WITH *, [a IN paid | a.id] AS paidIds
  RETURN currentIds, presumedIds, organizations, kinds,
         CASE WHEN paid <> [] THEN reduce(sum = 0, a IN paid |
           sum + CASE WHEN any(id IN a.within WHERE id IN paidIds) THEN 0 ELSE a.amount END) END AS money,
         CASE WHEN place <> 'jurisdiction-ca' THEN size([one IN everywhere
           WHERE other IN one.at[otherAxis] AND NOT place IN one.at.jurisdiction]) ELSE 0 END AS national,
         CASE WHEN place IS NULL THEN 0 ELSE size([one IN nowhere WHERE other IN one.at[otherAxis]]) END AS unplaced,
         size([one IN columnNotStatedAtRow WHERE NOT column IN one.at[$columnAxis]])
           + size([one IN rowNotStated WHERE column IN one.at[$columnAxis] AND (NOT one.isAbroad
             OR $columnAxis IN wherever OR column = 'activity-international-cooperation')]) AS notStated
}
// aggregated, so that no row holds the measures any more: sorting would count them in each
WITH row, column, head(collect({current: currentIds, presumed: presumedIds, national: national, unplaced: unplaced,
  notStated: notStated, organizations: organizations, money: money, kinds: kinds})) AS cell
RETURN row, column, cell.current AS current, cell.presumed AS presumed, cell.national AS national,
       cell.unplaced AS unplaced, cell.notStated AS notStated, cell.organizations AS organizations, cell.money AS money,
       head(cell.kinds) AS gap, tail(cell.kinds) AS also
ORDER BY row, column
