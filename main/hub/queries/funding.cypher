// Funding, each dollar once (R17): nothing for a ceiling, for what is part of a counted amount and for a second source
// of the same; amounts a year times their fiscal years, open-ended ones up to the date; only Canadian dollars.
// Parameters: $asOf, a day such as '2026-06-01'.
// Gives: allocation, name, counted, payers (who pays, by id), total (of all rows, the same in each).
WITH date($asOf) AS asOf, date($asOf).year - CASE WHEN date($asOf).month < 4 THEN 1 ELSE 0 END AS thisYear,
     ['name', 'nameStatus', 'abbreviation', 'aliases', 'formerNames'] AS namesOnly

// 1. What may count: spent in Canadian dollars, and not stated before by another amount.
//    Of amounts that state each other in a circle the first by id stands for them.
CALL () {
  MATCH (a:Allocation)
  WHERE a.amount IS NOT NULL AND coalesce(a.currency, 'CAD') = 'CAD'
    AND NOT coalesce(a.basis, 'announced') IN ['ceiling', 'wider', 'target']
    AND NOT EXISTS {
      MATCH (a)-[:SAME_AS*1..]->(b:Allocation)
      WHERE b <> a AND b.amount IS NOT NULL AND NOT (a.id < b.id AND EXISTS { (b)-[:SAME_AS*1..]->(a) })
    }
  RETURN collect(a.id) AS countable
}

// 2. What lies inside an amount that may count does not count itself
MATCH (a:Allocation) WHERE a.amount IS NOT NULL
WITH *, a.id IN countable AND NOT EXISTS {
  MATCH (a)-[:SAME_AS|PART_OF*1..]->(b:Allocation)
  WHERE b <> a AND b.id IN countable AND NOT (a.id < b.id AND EXISTS { (b)-[:SAME_AS|PART_OF*1..]->(a) })
} AS counts

// 3. When it begins: with its fiscal years, else its oldest source, else what it pays for, else its verification
CALL (a, namesOnly) {
  OPTIONAL MATCH (a)-[cites:CITES]->(source:Source)
  WHERE coalesce(cites.isUsed, true) AND NOT coalesce(cites.field, '') IN namesOnly
  RETURN min(coalesce(source.dateLatest, source.date)) AS cited
}
CALL (a, namesOnly) {
  OPTIONAL MATCH (a)-[:PAYS_TO]->(paid) WHERE NOT paid:Organization
  CALL (paid) {
    OPTIONAL MATCH (paid)-[:PART_OF*1..]->(s:Strategy) WHERE paid:Commitment
    RETURN s AS plan ORDER BY s.id LIMIT 1
  }
  CALL (paid, namesOnly) {
    OPTIONAL MATCH (paid)-[cites:CITES]->(source:Source)
    WHERE coalesce(cites.isUsed, true) AND NOT coalesce(cites.field, '') IN namesOnly
    WITH paid, collect(coalesce(source.dateLatest, source.date)) AS days
    UNWIND days + [paid.verifiedOn, coalesce(paid.lastSeenLatest, paid.lastSeen)] AS seen
    RETURN min(seen) AS seen
  }
  RETURN min(coalesce(paid.timingStart, paid.periodStart, plan.periodStart, seen)) AS paidBegins
}
WITH *, CASE WHEN cited IS NULL OR a.verifiedOn < cited THEN coalesce(a.verifiedOn, cited) ELSE cited END AS told
WITH *, CASE
  WHEN a.fiscalYearsFrom IS NOT NULL THEN date({year: a.fiscalYearsFrom, month: 4, day: 1})
  ELSE coalesce(cited, paidBegins, told)
END AS begins
WITH *, coalesce(begins <= asOf, true) AS hasBegun
// money of later years is a line from its announcement on, and counts from its first year on
WHERE hasBegun OR (a.fiscalYearsFrom IS NOT NULL AND CASE
  WHEN told IS NOT NULL THEN told <= asOf
  ELSE NOT EXISTS { (a)-[:CITES]->(:Source) } OR a.fiscalYearsFrom - thisYear <= 5
END)

// 4. Who pays: organizations, and of a program those that lead it, else those that run it
CALL (a) {
  OPTIONAL MATCH (a)-[:PAYS_FROM]->(o:Organization)
  WITH a, collect(o.id) AS direct
  OPTIONAL MATCH (a)-[:PAYS_FROM]->(p:Program)<-[by:LEADS|CONTRIBUTES_TO|DELIVERS]-(o)
  WITH direct, p, collect(CASE WHEN by:LEADS THEN o.id END) AS leads, collect(o.id) AS runs
  WITH direct, collect(CASE WHEN leads = [] THEN runs ELSE leads END) AS ofPrograms
  UNWIND direct + reduce(all = [], one IN ofPrograms | all + one) + [null] AS payer
  WITH DISTINCT payer ORDER BY payer
  RETURN collect(payer) AS payers
}
WITH a, payers, CASE
  WHEN NOT counts OR NOT hasBegun THEN 0
  WHEN coalesce(a.per, 'total') <> 'year' OR a.fiscalYearsFrom IS NULL THEN a.amount
  WHEN a.fiscalYearsTo IS NULL AND thisYear > a.fiscalYearsFrom THEN a.amount * (thisYear - a.fiscalYearsFrom + 1)
  ELSE a.amount * (coalesce(a.fiscalYearsTo, a.fiscalYearsFrom) - a.fiscalYearsFrom + 1)
END AS counted
WITH collect({a: a, payers: payers, counted: counted}) AS lines, sum(counted) AS total
UNWIND lines AS line
RETURN line.a.id AS allocation, coalesce(line.a.nameEn, line.a.nameFr) AS name, line.counted AS counted,
       line.payers AS payers, total
ORDER BY counted DESC, allocation
