// Funding, each dollar once (R17): nothing for a ceiling, for what is part of a counted amount and for a second source
// of the same; amounts a year times their fiscal years, open-ended ones up to the date; only Canadian dollars.
// Parameters: $asOf, a day such as '2026-06-01'; $scope, a map of axis to ids, {} for all: what pays for something on
//   each of its axes ('pillar', 'jurisdiction', 'population', 'exploitation', 'activity') and is paid by or to its
//   'organization', or for what it does.
// Gives: allocation, name, counted, payers (who pays, by id), total (of all rows, the same in each), undivided (likewise):
//   money of strategies that name other things beside the scope, of which no source says what part is for it (R6).
WITH date($asOf) AS asOf, date($asOf).year - CASE WHEN date($asOf).month < 4 THEN 1 ELSE 0 END AS thisYear,
     ['name', 'nameStatus', 'abbreviation', 'aliases', 'formerNames'] AS namesOnly,
     any(axis IN keys($scope) WHERE $scope[axis] <> [] AND axis <> 'organization') AS asksTerms,
     any(axis IN keys($scope) WHERE $scope[axis] <> [] AND NOT axis IN ['organization', 'jurisdiction']) AS asksMatter

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

// 2. What may count: spent in Canadian dollars, and not stated before by another amount.
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

// 3. When it begins: with its fiscal years, else its oldest source, else what it pays for, else its verification
MATCH (a:Allocation) WHERE a.amount IS NOT NULL
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

// 5. The scope: by what it pays for, and who does that. A strategy that names other things of an axis too is divided by
//    nobody: what it is paid stands beside.
CALL (a) {
  OPTIONAL MATCH (a)-[:PAYS_TO]->(p)
  CALL (p) {
    OPTIONAL MATCH (p)-[:ADVANCES|OPERATES_IN|SERVES|ADDRESSES|DOES]->()-[:BROADER*0..]->(t)
    RETURN collect(DISTINCT t.id) AS terms
  }
  CALL (p) {
    OPTIONAL MATCH (p)-[:EXCLUDES]->(t)
    WITH p, collect(t.id) AS said, coalesce(p.eligibilityGenders, ['everyone']) AS genders
    RETURN said
      + CASE WHEN 'everyone' IN genders OR 'men' IN genders THEN [] ELSE ['population-men-boys'] END
      + CASE WHEN 'everyone' IN genders OR 'women' IN genders THEN [] ELSE ['population-women-girls'] END
      + CASE WHEN p.eligibilityMinAge >= 18 THEN ['population-minors'] ELSE [] END AS excludes
  }
  CALL (excludes) {
    OPTIONAL MATCH (t:Population)-[:BROADER*0..]->(broader:Population) WHERE broader.id IN excludes
    RETURN collect(DISTINCT t.id) AS shuts
  }
  CALL (p) { OPTIONAL MATCH (p)<-[:LEADS|CONTRIBUTES_TO|DELIVERS]-(o) RETURN collect(o.id) AS doers }
  CALL (p) {
    OPTIONAL MATCH (p)-[:ADVANCES|SERVES|ADDRESSES|DOES]->(t)
    WHERE $scope[toLower(head(labels(t)))] <> []
      AND NOT EXISTS { (t)-[:BROADER*0..]->(broader) WHERE broader.id IN $scope[toLower(head(labels(t)))] }
    RETURN count(t) > 0 AS namesOthers
  }
  WITH p, doers, p:Strategy AND namesOthers AS isUndivided, p IS NOT NULL AND all(axis IN keys($scope)
    WHERE axis = 'organization' OR $scope[axis] = [] OR any(asked IN $scope[axis] WHERE CASE axis
      WHEN 'population' THEN NOT asked IN excludes
        AND CASE WHEN 'population-everyone' IN terms THEN NOT asked IN shuts ELSE asked IN terms END
      WHEN 'exploitation' THEN 'exploitation-all-forms' IN terms OR asked IN terms
      ELSE asked IN terms
    END)) AS isMet
  RETURN count(CASE WHEN isMet THEN 1 END) AS met, count(CASE WHEN isMet AND NOT isUndivided THEN 1 END) AS divided,
         reduce(all = [], by IN collect(doers + [p.id]) | all + by) AS paid
}
WITH * WHERE (NOT asksTerms OR met > 0)
  AND (coalesce($scope.organization, []) = [] OR any(id IN payers + paid WHERE id IN meant))

// 6. What lies inside an amount that may count does not count itself; a part for the scope of what stands beside does
WITH countable, thisYear, collect({
  a: a, payers: payers, hasBegun: hasBegun, isBeside: asksMatter AND divided = 0
}) AS lines
WITH countable, thisYear, lines, [line IN lines WHERE line.isBeside | line.a.id] AS beside
UNWIND lines AS line
WITH line.a AS a, line, countable, beside, thisYear
CALL (a, line, countable, beside) {
  OPTIONAL MATCH (a)-[:SAME_AS|PART_OF*1..]->(b:Allocation)
  WHERE b <> a AND b.id IN countable AND (line.isBeside OR NOT b.id IN beside)
    AND NOT (a.id < b.id AND EXISTS { (b)-[:SAME_AS|PART_OF*1..]->(a) })
  RETURN count(b) > 0 AS isInside
}
WITH a, line, CASE
  WHEN isInside OR NOT line.hasBegun OR NOT a.id IN countable THEN 0
  WHEN coalesce(a.per, 'total') <> 'year' OR a.fiscalYearsFrom IS NULL THEN a.amount
  WHEN a.fiscalYearsTo IS NULL AND thisYear > a.fiscalYearsFrom THEN a.amount * (thisYear - a.fiscalYearsFrom + 1)
  ELSE a.amount * (coalesce(a.fiscalYearsTo, a.fiscalYearsFrom) - a.fiscalYearsFrom + 1)
END AS amount
WITH collect({a: a, payers: line.payers, counted: CASE WHEN line.isBeside THEN 0 ELSE amount END}) AS lines,
     sum(CASE WHEN line.isBeside THEN 0 ELSE amount END) AS total, sum(CASE WHEN line.isBeside THEN amount ELSE 0 END) AS undivided
UNWIND lines AS line
// aggregated, so that no row holds the others any more: sorting would count them in each
WITH line.a AS a, line.payers AS payers, line.counted AS counted, total, undivided, count(*) AS once
RETURN a.id AS allocation, coalesce(a.nameEn, a.nameFr) AS name, counted, payers, round(total * 100) / 100 AS total, round(undivided * 100) / 100 AS undivided
ORDER BY counted DESC, allocation
