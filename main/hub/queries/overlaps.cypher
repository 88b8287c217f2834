// Overlaps (R13, A3, A4, A5, A11): the pairs of measures in force that do much the same, with how telling that is.
// Parameters: $asOf, a day such as '2026-06-01'; $currentMonths, within which a source or verification makes a measure
//   current (24); $limit, how many pairs, null for all; $scope, a map of axis to ids, {} for all: a pair is in it when
//   both are on 'pillar', 'population', 'exploitation' and 'activity', and one of them on 'jurisdiction' and one on
//   'organization' (A12).
// Gives: overlap (its id), a, b (ids of measures), score (from 0.4), class, coordinated (yes or unknown), how and by
//   (the organization, body or interaction), shared (ids of the terms of both), presumed (how many of the two are).
//   Pairs of today first, then the most alike.
WITH date($asOf) AS asOf, ['name', 'nameStatus', 'abbreviation', 'aliases', 'formerNames'] AS namesOnly

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

// 2. Measures of the whole map that are in force and were seen within ten years, or cite no dated source
CALL (asOf, namesOnly, meant) {
  MATCH (m:Commitment|Initiative|Program|Service)
  CALL (m) {
    OPTIONAL MATCH (m)-[:PART_OF*1..]->(s:Strategy) WHERE m:Commitment
    RETURN s AS plan ORDER BY s.id LIMIT 1
  }
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
       END AS status
  WITH *, CASE
    WHEN status IN ['dropped', 'superseded'] THEN true
    WHEN end IS NOT NULL THEN asOf > end
    ELSE coalesce(status = 'ended', false) AND coalesce(asOf >= newest, true)
  END AS hasStopped
  WHERE NOT hasStopped AND coalesce(m.status <> 'planned', true)
    AND NOT coalesce(coalesce(m.timingStart, m.periodStart, plan.periodStart, oldest) > asOf, false)
    AND NOT (coalesce(plan.status IN ['ended', 'succeeded'], false)
      AND coalesce(asOf > coalesce(plan.periodEnd, succeededOn), true))
    AND coalesce(newest >= asOf - duration({months: 120}), true)

  // its places, its activities, whom it is for and against what, with the broader terms
  CALL (m) { OPTIONAL MATCH (m)-[:OPERATES_IN]->(t) RETURN collect(t.id) AS places }
  WITH * WHERE places = [] OR NOT all(p IN places WHERE p IN ['jurisdiction-abroad', 'jurisdiction-international-body'])
  CALL (m) { OPTIONAL MATCH (m)-[:OPERATES_IN]->()-[:BROADER*0..]->(t) RETURN collect(DISTINCT t.id) AS widerPlaces }
  CALL (m) { OPTIONAL MATCH (m)-[:DOES]->(t) RETURN collect(DISTINCT t.id) AS does }
  CALL (m) {
    OPTIONAL MATCH (m)-[:ADVANCES|SERVES|ADDRESSES|DOES|REACHES]->()-[:BROADER*0..]->(t)
    WITH DISTINCT t
    RETURN collect(t.id) AS terms, collect(CASE WHEN t:Population THEN t.id END) AS people,
           collect(CASE WHEN t:Exploitation THEN t.id END) AS forms,
           collect(CASE WHEN t:Audience THEN t.id END) AS audiences
  }
  CALL (m) {
    OPTIONAL MATCH (m)<-[:LEADS|CONTRIBUTES_TO|DELIVERS]-(o)
    WITH DISTINCT o.id AS organization ORDER BY organization
    RETURN collect(organization) AS organizations
  }

  // whether it is in the scope, by each axis: whom it does not admit it is not for
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
    RETURN collect(DISTINCT t.id) AS shuts
  }
  CALL (m) {
    OPTIONAL MATCH (m)-[:PART_OF*1..]->(:Strategy)-[:OPERATES_IN]->()-[:BROADER*0..]->(t)
    WHERE m:Commitment AND t.id = 'jurisdiction-ca'
    RETURN count(t) > 0 AS ofNationalPlan
  }
  WITH *, [axis IN keys($scope) WHERE $scope[axis] <> [] AND none(asked IN $scope[axis] WHERE CASE axis
    WHEN 'organization' THEN any(o IN organizations WHERE o IN meant)
    WHEN 'jurisdiction' THEN asked IN widerPlaces OR (asked = 'jurisdiction-ca' AND ofNationalPlan)
    WHEN 'population' THEN NOT asked IN excludes
      AND CASE WHEN 'population-everyone' IN people THEN NOT asked IN shuts ELSE asked IN people END
    WHEN 'exploitation' THEN 'exploitation-all-forms' IN forms OR asked IN forms
    ELSE asked IN terms
  END) | axis] AS missed
  WITH * ORDER BY m.id
  RETURN collect({
    node: m, isPresumed: NOT coalesce(newest >= asOf - duration({months: $currentMonths}), false), does: does,
    places: places, widerPlaces: widerPlaces, isCountrywide: 'jurisdiction-ca' IN widerPlaces, terms: terms,
    people: people, forms: forms, audiences: audiences, isForEveryone: 'population-everyone' IN people,
    isAgainstAll: 'exploitation-all-forms' IN forms, organizations: organizations, missed: missed
  }) AS plain
}

// 3. What a term weighs: the rarer, the more (inverse document frequency)
CALL (plain) {
  UNWIND range(0, size(plain) - 1) AS i
  UNWIND plain[i].terms AS term
  WITH term, collect(i) AS having
  WITH term, log(1 + toFloat(size(plain)) / size(having)) AS weight, having
  UNWIND having AS i
  WITH i, collect({id: term, weight: weight}) AS weighed ORDER BY i
  RETURN collect({of: plain[i], terms: weighed, weight: reduce(sum = 0.0, one IN weighed | sum + one.weight)}) AS measures
}

// 4. Pairs that share an activity and whose places meet: the same one, or one of the two across the country
CALL (measures) {
  UNWIND range(0, size(measures) - 1) AS i
  UNWIND measures[i].of.does AS activity
  WITH activity, collect(i) AS doing
  UNWIND range(0, size(doing) - 2) AS k
  UNWIND doing[k + 1..] AS j
  WITH doing[k] AS i, j, count(*) AS activities
  WITH measures[i] AS one, measures[j] AS other, measures[i].of AS a, measures[j].of AS b, activities
  WHERE (a.isCountrywide AND b.places <> [] OR b.isCountrywide AND a.places <> []
      OR any(p IN a.places WHERE p IN b.widerPlaces) OR any(p IN b.places WHERE p IN a.widerPlaces))
    AND none(axis IN a.missed WHERE NOT axis IN ['jurisdiction', 'organization'] OR axis IN b.missed)
    AND none(axis IN b.missed WHERE NOT axis IN ['jurisdiction', 'organization'])
    // what only looks alike: one actor's plan, two laws on one matter
    AND NOT (a.organizations <> [] AND a.organizations = b.organizations)
    AND NOT (a.does = ['activity-legislation'] AND b.does = ['activity-legislation'])

  // 5. The score: the weight of what both have over the mean weight of the two, and 3 for what is not stated. What is for
  //    everyone (against all forms) shares the people (forms) that the other one names.
  WITH *, [term IN one.terms WHERE term.id IN b.terms] AS both,
       CASE
         WHEN a.isForEveryone = b.isForEveryone THEN []
         WHEN a.isForEveryone THEN [term IN other.terms WHERE term.id IN b.people AND NOT term.id IN a.people]
         ELSE [term IN one.terms WHERE term.id IN a.people AND NOT term.id IN b.people]
       END +
       CASE
         WHEN a.isAgainstAll = b.isAgainstAll THEN []
         WHEN a.isAgainstAll THEN [term IN other.terms WHERE term.id IN b.forms AND NOT term.id IN a.forms]
         ELSE [term IN one.terms WHERE term.id IN a.forms AND NOT term.id IN b.forms]
       END AS implied
  WITH *, reduce(sum = 0.0, term IN both | sum + term.weight) AS weightOfBoth,
       reduce(sum = 0.0, term IN implied | sum + term.weight) AS weightImplied
  WITH *, (weightOfBoth + weightImplied) / ((one.weight + other.weight + weightImplied) / 2 + 3) AS score
  WHERE score >= 0.4
  WITH a, b, activities, score, [term IN both + implied | term.id] AS common
  WITH *, any(term IN common WHERE term IN a.people OR term IN b.people) AS sharePeople,
       any(term IN common WHERE term IN a.forms OR term IN b.forms) AS shareForms,
       any(term IN common WHERE term IN a.audiences) AS shareAudiences
  WHERE activities > 1 OR sharePeople OR shareForms OR shareAudiences
  WITH a, b, a.node AS x, b.node AS y, score, common + [p IN a.widerPlaces WHERE p IN b.widerPlaces] AS common, CASE
      WHEN (sharePeople OR shareAudiences) AND score >= 0.7 THEN 'duplication'
      WHEN sharePeople OR shareAudiences OR shareForms THEN 'overlap'
      ELSE 'fragmentation'
    END AS class
  // what only looks alike: predecessor and successor, part and whole, a program and what its money pays for, one campaign
  WHERE NOT EXISTS { (x)-[:SUCCEEDED_BY*1..]-(y) }
    AND NOT EXISTS { (x)-[:PART_OF*1..]->(y) } AND NOT EXISTS { (y)-[:PART_OF*1..]->(x) }
    AND NOT EXISTS { (x)<-[:PAYS_FROM]-()-[:PAYS_TO]->(y) } AND NOT EXISTS { (y)<-[:PAYS_FROM]-()-[:PAYS_TO]->(x) }
    AND NOT EXISTS { (x)-[:RELATED_TO]-(y) }
  RETURN x, y, round(score * 1000000) / 1000000 AS score, class, common,
         size([one IN [a, b] WHERE one.isPresumed]) AS presumed
}
// aggregated, so that no row holds the measures any more: sorting would count them in each
WITH x, y, head(collect({score: score, class: class, shared: common, presumed: presumed})) AS pair
WITH *, 'overlap:' + x.id + '|' + y.id AS overlap ORDER BY pair.presumed, pair.score DESC, overlap
LIMIT coalesce($limit, 9223372036854775807)

// 6. Whether they are known to act together: who does both, a body that both sit on, an interaction that names both
CALL (x, y) {
  OPTIONAL MATCH (x)-[of:LEADS|CONTRIBUTES_TO|DELIVERS|INVOLVES]-(o:Organization)-[by:LEADS|CONTRIBUTES_TO|DELIVERS|INVOLVES]-(y)
  RETURN min(o.id) AS jointly
}
CALL (x, y) {
  OPTIONAL MATCH (x)<-[:LEADS|CONTRIBUTES_TO|DELIVERS]-()-[:MEMBER_OF]->(body)
    <-[:MEMBER_OF]-()-[:LEADS|CONTRIBUTES_TO|DELIVERS]->(y)
  RETURN min(body.id) AS body
}
CALL (x, y) {
  OPTIONAL MATCH (x)<-[:ACTS]-(i)-[acts:ACTS]->(y)
  RETURN i.id AS interaction ORDER BY acts.id LIMIT 1
}
RETURN overlap, x.id AS a, y.id AS b, pair.score AS score, pair.class AS class,
       CASE WHEN coalesce(jointly, body, interaction) IS NULL THEN 'unknown' ELSE 'yes' END AS coordinated,
       CASE
         WHEN jointly IS NOT NULL THEN 'joint-delivery'
         WHEN body IS NOT NULL THEN 'shared-body'
         WHEN interaction IS NOT NULL THEN 'declared-interaction'
       END AS how,
       coalesce(jointly, body, interaction) AS by, pair.shared AS shared, pair.presumed AS presumed
ORDER BY presumed, score DESC, overlap
