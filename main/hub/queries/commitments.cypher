// Commitments: what each had promised by a date, whether its timing has passed, and whether somebody still owes it (R2).
// Parameters: $asOf, a day such as '2026-06-01'; $scope, a map of axis to ids, {} for all: what counts on each of its axes
//   ('pillar', 'jurisdiction', 'population', 'exploitation', 'activity', 'organization').
// Gives: commitment, text, strategy, status, due, timingPassed, overdue. Only what is overdue: CALL () { … } WITH * WHERE overdue RETURN *.
WITH date($asOf) AS asOf

// who is meant by the organizations of the scope: with their parts and predecessors, and their names since
CALL () {
  MATCH (o:Organization) WHERE o.id IN $scope.organization
  CALL (o) {
    MATCH (one)-[:PART_OF|SUCCEEDED_BY*0..]->(o) RETURN one
    UNION
    MATCH (o)-[:SUCCEEDED_BY*0..]->(one) RETURN one
  }
  RETURN collect(DISTINCT one.id) AS meant
}
MATCH (c:Commitment)

// whether it is in the scope: by its terms and the broader ones, not for whom it excludes; the commitments of a national
// strategy are of the country
CALL (c) {
  OPTIONAL MATCH (c)-[:ADVANCES|OPERATES_IN|SERVES|ADDRESSES|DOES]->()-[:BROADER*0..]->(t)
  RETURN collect(DISTINCT t.id) AS terms
}
CALL (c) {
  OPTIONAL MATCH (c)-[:EXCLUDES]->(t)
  WITH collect(t.id) AS said, coalesce(c.eligibilityGenders, ['everyone']) AS genders
  RETURN said
    + CASE WHEN 'everyone' IN genders OR 'men' IN genders THEN [] ELSE ['population-men-boys'] END
    + CASE WHEN 'everyone' IN genders OR 'women' IN genders THEN [] ELSE ['population-women-girls'] END
    + CASE WHEN c.eligibilityMinAge >= 18 THEN ['population-minors'] ELSE [] END AS excludes
}
CALL (excludes) {
  OPTIONAL MATCH (t:Population)-[:BROADER*0..]->(broader:Population) WHERE broader.id IN excludes
  RETURN collect(DISTINCT t.id) AS shuts
}
CALL (c) {
  OPTIONAL MATCH (c)-[:PART_OF*1..]->(:Strategy)-[:OPERATES_IN]->()-[:BROADER*0..]->(t {id: 'jurisdiction-ca'})
  RETURN count(t) > 0 AS ofNationalPlan
}
CALL (c) { OPTIONAL MATCH (c)<-[:LEADS|CONTRIBUTES_TO|DELIVERS]-(o) RETURN collect(o.id) AS organizations }
WITH * WHERE all(axis IN keys($scope) WHERE $scope[axis] = [] OR any(asked IN $scope[axis] WHERE CASE axis
  WHEN 'organization' THEN any(o IN organizations WHERE o IN meant)
  WHEN 'jurisdiction' THEN asked IN terms OR (asked = 'jurisdiction-ca' AND ofNationalPlan)
  WHEN 'population' THEN NOT asked IN excludes
    AND CASE WHEN 'population-everyone' IN terms THEN NOT asked IN shuts ELSE asked IN terms END
  WHEN 'exploitation' THEN 'exploitation-all-forms' IN terms OR asked IN terms
  ELSE asked IN terms
END))

// the strategy that it is part of, through its task and objective
CALL (c) {
  OPTIONAL MATCH (c)-[:PART_OF*1..]->(strategy:Strategy)
  RETURN strategy ORDER BY strategy.id LIMIT 1
}
CALL (strategy) {
  OPTIONAL MATCH (strategy)-[succession:SUCCEEDED_BY]->()
  RETURN succession.date AS succeededOn ORDER BY succession.id LIMIT 1
}

// the days of its sources; one that it does not use shows nothing (R41), nor does one that only names it
CALL (c) {
  OPTIONAL MATCH (c)-[cites:CITES]->(source:Source)
  WHERE coalesce(cites.isUsed, true)
  WITH cites, coalesce(source.dateLatest, source.date) AS day,
       NOT coalesce(cites.field, '') IN ['name', 'nameStatus', 'abbreviation', 'aliases', 'formerNames'] AS shows
  RETURN min(CASE WHEN shows THEN day END) AS oldestSource,
         count(CASE WHEN cites.field = 'status' THEN 1 END) > 0 AS statusIsCited,
         min(CASE WHEN cites.field = 'status' THEN day END) AS statusCitedOn,
         max(CASE WHEN cites.field IS NULL AND cites.relationship IS NULL THEN day END) AS newestSource
}
WITH asOf, c, strategy, oldestSource,
     CASE WHEN statusIsCited THEN coalesce(statusCitedOn, c.timingEnd) ELSE newestSource END AS toldOn,
     coalesce(strategy.periodEnd, succeededOn) AS strategyEnd,
     CASE
       WHEN oldestSource IS NULL THEN c.verifiedOn
       WHEN c.verifiedOn < oldestSource THEN c.verifiedOn
       ELSE oldestSource
     END AS firstSeen

// neither begun nor announced at that date
WITH *, coalesce(c.timingStart, strategy.periodStart, firstSeen) AS begins
WHERE NOT coalesce(begins > asOf, false) OR coalesce(firstSeen <= asOf, false)

WITH c, strategy,
     // a status that its sources told only later is unknown at that date
     CASE WHEN toldOn > asOf THEN 'unknown' ELSE coalesce(c.status, 'unknown') END AS status,
     coalesce(asOf > c.timingEnd, false) AS timingPassed,
     coalesce(strategy.status IN ['ended', 'succeeded'], false) AND coalesce(asOf > strategyEnd, true) AS strategyEnded
RETURN c.id AS commitment,
       coalesce(c.textEn, c.nameEn, c.textFr, c.nameFr) AS text,
       strategy.id AS strategy,
       status,
       c.timingEnd AS due,
       timingPassed,
       timingPassed AND NOT strategyEnded AND NOT status IN ['done', 'dropped', 'superseded'] AS overdue
ORDER BY strategy, due, commitment
