// Commitments: what each had promised by a date, whether its timing has passed, and whether somebody still owes it (R2).
// Parameters: $asOf, a day such as '2026-06-01'.
// Gives: commitment, text, strategy, status, due, timingPassed, overdue. Only what is overdue: add `WITH * WHERE overdue`.
WITH date($asOf) AS asOf
MATCH (c:Commitment)

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
