// Points to reconcile (R12, R14, R15, R18, A6, A7): declared interactions that somebody scored below zero or nobody
// scored, and the candidates by rule. Nothing is scored here.
// Parameters: $asOf, a day such as '2026-06-01'; $horizonEnd, a day: what ends by then is ending; $scope, a map of axis
//   to ids, {} for all: on each of its axes ('pillar', 'jurisdiction', 'population', 'exploitation', 'activity',
//   'organization') one side of a point, or what it rests on, meets it (A12).
// Gives: point (its id), rule, a, b (ids of the two sides), origin (declared or detected), score (the lowest, or null),
//   scores (of whom), status, basis (ids of what it rests on beside its sides), weight (of independent evidence, R10).
//   Declared ones first, then the best-sourced.
WITH date($asOf) AS asOf, date($horizonEnd) AS horizonEnd,
     ['name', 'nameStatus', 'abbreviation', 'aliases', 'formerNames'] AS namesOnly

// 1. What is in force at the date: both sides of a point are
CALL (asOf, namesOnly) {
  MATCH (n:Commitment|Initiative|Program|Service|Strategy|Instrument)
  CALL (n) {
    OPTIONAL MATCH (n)-[:PART_OF*1..]->(s:Strategy) WHERE n:Commitment
    RETURN s AS plan ORDER BY s.id LIMIT 1
  }
  CALL (plan) {
    OPTIONAL MATCH (plan)-[succession:SUCCEEDED_BY]->()
    RETURN succession.date AS succeededOn ORDER BY succession.id LIMIT 1
  }
  CALL (n, namesOnly) {
    OPTIONAL MATCH (n)-[cites:CITES]->(source:Source)
    WHERE coalesce(cites.isUsed, true)
    WITH n, cites, coalesce(source.dateLatest, source.date) AS day,
         NOT coalesce(cites.field, '') IN namesOnly AS shows
    WITH n, collect(CASE WHEN shows THEN day END) AS cited,
         count(CASE WHEN cites.field = 'status' THEN 1 END) > 0 AS statusIsCited,
         min(CASE WHEN cites.field = 'status' THEN day END) AS statusCitedOn,
         max(CASE WHEN cites.field IS NULL AND cites.relationship IS NULL THEN day END) AS recordCitedOn
    UNWIND cited + [n.verifiedOn, coalesce(n.lastSeenLatest, n.lastSeen)] AS seen
    RETURN min(seen) AS oldest, max(seen) AS newest,
           CASE WHEN statusIsCited THEN coalesce(statusCitedOn, n.timingEnd) ELSE recordCitedOn END AS toldOn
  }
  WITH *,
       coalesce(n.timingStart, n.periodStart, n.inForceStart) AS start,
       coalesce(n.timingEnd, n.periodEnd, n.inForceEnd) AS stated,
       CASE
         WHEN NOT n:Commitment THEN n.status
         WHEN toldOn > asOf THEN 'unknown'
         ELSE coalesce(n.status, 'unknown')
       END AS status
  WITH *, CASE
    WHEN stated IS NULL AND NOT coalesce(n.timingOngoing, n.periodOngoing, n.inForceOngoing, false)
      AND n.kind IN ['event', 'consultation', 'research']
      THEN coalesce(n.periodStartLatest, n.periodStart) // what happens once ends with its date
    ELSE stated
  END AS end
  // on its own: in one condition Neo4j merges the lists of two IN of one value, even out of the branches of a CASE
  WITH *, CASE
    WHEN n:Strategy THEN coalesce(n.status IN ['ended', 'succeeded'], false) AND coalesce(asOf > end, true)
    WHEN status IN ['dropped', 'superseded'] THEN true
    WHEN end IS NOT NULL THEN asOf > end
    ELSE coalesce(status = 'ended', false) AND coalesce(asOf >= newest, true)
  END AS hasStopped
  WHERE NOT hasStopped AND coalesce(n.status <> 'planned', true)
    AND NOT coalesce(coalesce(start, plan.periodStart, oldest) > asOf, false)
    AND NOT (coalesce(plan.status IN ['ended', 'succeeded'], false)
      AND coalesce(asOf > coalesce(plan.periodEnd, succeededOn), true))
  RETURN collect(n) AS inForce, collect({node: n, end: end}) AS ends
}

// 2. Declared: one point a pair and rule, however many interactions say it
CALL (asOf, namesOnly, inForce) {
  MATCH (i:Interaction)
  WHERE NOT coalesce(i.kind, '') IN ['service-gap', 'sources-disagree', 'call-for-measure']
  CALL (i, namesOnly) {
    OPTIONAL MATCH (i)-[cites:CITES]->(source:Source)
    WHERE coalesce(cites.isUsed, true) AND NOT coalesce(cites.field, '') IN namesOnly
    WITH i, collect(coalesce(source.dateLatest, source.date)) AS cited
    UNWIND cited + [i.verifiedOn] AS seen
    RETURN min(seen) AS told
  }
  CALL (i) {
    MATCH (i)-[acts:ACTS]->(side)
    WITH acts, side ORDER BY acts.id
    RETURN collect(side) AS sides, collect(coalesce(acts.role, '')) AS roles
  }
  WITH i, told, sides, roles, coalesce(head([k IN range(0, size(roles) - 1) WHERE roles[k] = 'source']), 0) AS first
  WITH i, told, sides, first, coalesce(
         head([k IN range(0, size(roles) - 1) WHERE k <> first AND roles[k] <> 'source']),
         head([k IN range(0, size(roles) - 1) WHERE k <> first])
       ) AS second
  WITH i, told, sides[first] AS a, sides[second] AS b
  WHERE coalesce(told <= asOf, true) AND a IN inForce AND b IN inForce AND a <> b
  WITH i, a, b, CASE
         WHEN i.kind IN ['definitions-differ', 'scope-differs', 'ages-differ', 'contested-policy'] THEN i.kind
         ELSE 'declared'
       END AS rule, CASE WHEN a.id < b.id THEN a.id ELSE b.id END AS least,
       CASE WHEN a.id < b.id THEN b.id ELSE a.id END AS greatest, i.scorerName IS NOT NULL AND i.score IS NOT NULL AS isScored
  ORDER BY i.id
  WITH rule, least, greatest, collect({i: i, a: a, b: b, isScored: isScored}) AS said
  WHERE any(one IN said WHERE NOT one.isScored OR one.i.score < 0)
  RETURN collect({
    rule: rule, a: head(said).a, b: head(said).b, origin: 'declared', status: coalesce(head(said).i.status, 'candidate'),
    basis: [one IN said | one.i], scores: [one IN said WHERE one.isScored |
      {score: one.i.score, name: one.i.scorerName, organization: one.i.scorerOrganization}]
  }) AS declared
}

// 3. Opposing positions: one point a topic, between the best-sourced one of each side; those of one party oppose nobody
CALL (asOf) {
  MATCH (topic:Topic)
  CALL (topic, asOf) {
    MATCH (topic)<-[:ABOUT]-(p:Position)
    WHERE NOT coalesce(p.historical, false) AND coalesce(p.date <= asOf, true)
    WITH DISTINCT p
    CALL (p) {
      OPTIONAL MATCH (p)-[cites:CITES]->(source:Source) WHERE coalesce(cites.isUsed, true)
      WITH source, coalesce(cites.locator, '') AS locator, coalesce(cites.grade, source.grade) AS grade ORDER BY cites.id
      // of one place in one source the last citation holds
      WITH source, locator, collect(coalesce(10 - head([k IN range(0, 9) WHERE grade = ['evaluation', 'statistic',
        'committee', 'government', 'peer-reviewed', 'international', 'ngo', 'testimony', 'media', 'copy'][k]]), 0)) AS weights
      RETURN max(CASE WHEN source IS NULL THEN -1 ELSE last(weights) END) AS strength
    }
    CALL (p) { OPTIONAL MATCH (p)<-[:TAKES]-(party) RETURN collect(party) AS parties }
    RETURN collect({node: p, id: p.id, stance: p.stance, strength: strength, parties: parties}) AS positions
  }
  UNWIND [p IN positions WHERE p.stance IN ['requires', 'supports', 'supports-with-conditions', 'permits']] AS a
  UNWIND [p IN positions WHERE p.stance IN ['calls-for-change', 'restricts', 'opposes']] AS b
  WITH topic, positions, a, b WHERE none(party IN a.parties WHERE party IN b.parties)
  WITH topic, positions, a, b ORDER BY topic.id, a.strength DESC, a.id, b.strength DESC, b.id
  WITH topic, positions, head(collect({a: a.node, b: b.node})) AS pair
  RETURN collect({rule: 'contested-policy', a: pair.a, b: pair.b, basis: [topic] + [p IN positions | p.node]}) AS contested
}

// 4. Neighbours, by a border or a corridor: definitions and scopes of strategies, upper ages of services that do the same
CALL () {
  MATCH (here:Jurisdiction)-[by:BORDERS|CORRIDOR]->(there)
  WITH here, there, by ORDER BY here.id, type(by), by.id
  RETURN collect({here: here, there: there}) AS neighbours
}
CALL (inForce, neighbours) {
  UNWIND range(0, size(neighbours) - 1) AS k
  WITH k, neighbours[k].here AS here, neighbours[k].there AS there
  MATCH (here)<-[:OPERATES_IN]-(a:Strategy) WHERE a IN inForce
  MATCH (there)<-[:OPERATES_IN]-(b:Strategy) WHERE b IN inForce AND a <> b
  CALL (a) {
    OPTIONAL MATCH (a)-[addresses:ADDRESSES]->()-[:BROADER*0..]->(t)
    RETURN count(CASE WHEN addresses.assignedBy IS NULL THEN t END) > 0 AS aStates,
           count(CASE WHEN t.id IN ['exploitation-labour', 'exploitation-all-forms'] THEN 1 END) > 0 AS aLabour
  }
  CALL (b) {
    OPTIONAL MATCH (b)-[addresses:ADDRESSES]->()-[:BROADER*0..]->(t)
    RETURN count(CASE WHEN addresses.assignedBy IS NULL THEN t END) > 0 AS bStates,
           count(CASE WHEN t.id IN ['exploitation-labour', 'exploitation-all-forms'] THEN 1 END) > 0 AS bLabour
  }
  UNWIND CASE
      WHEN 'not-stated' IN [a.definition, b.definition] THEN []
      WHEN a.definition <> b.definition THEN ['definitions-differ']
      ELSE []
    END + CASE WHEN aStates AND bStates AND aLabour <> bLabour THEN ['scope-differs'] ELSE [] END AS rule
  WITH rule, k, a, b ORDER BY k, a.id, b.id
  WITH rule, CASE WHEN a.id < b.id THEN [a, b] ELSE [b, a] END AS pair, last(collect({a: a, b: b})) AS last
  RETURN collect({rule: rule, a: last.a, b: last.b}) AS ofStrategies
}
CALL (inForce, neighbours) {
  UNWIND range(0, size(neighbours) - 1) AS k
  WITH k, neighbours[k].here AS here, neighbours[k].there AS there
  CALL (inForce, here, there) {
    MATCH (here)<-[:OPERATES_IN]-(a:Service) WHERE a.eligibilityMaxAge IS NOT NULL AND a IN inForce
    MATCH (there)<-[:OPERATES_IN]-(b:Service) WHERE b.eligibilityMaxAge <> a.eligibilityMaxAge AND b IN inForce
      AND EXISTS { (a)-[:DOES]->()<-[:DOES]-(b) }
    RETURN a, b ORDER BY abs(a.eligibilityMaxAge - b.eligibilityMaxAge) DESC,
      CASE WHEN a.id < b.id THEN a.id + '|' + b.id ELSE b.id + '|' + a.id END, a.id LIMIT 1
  }
  WITH CASE WHEN a.id < b.id THEN [a, b] ELSE [b, a] END AS pair, k, a, b ORDER BY k
  WITH pair, last(collect({a: a, b: b})) AS last
  RETURN collect({rule: 'ages-differ', a: last.a, b: last.b}) AS ofAges
}

// 5. Measures in force: what they do, where, and whom they admit
CALL (inForce, ends) {
  UNWIND ends AS one
  WITH one.node AS m, one.end AS end WHERE m:Commitment OR m:Initiative OR m:Program OR m:Service
  CALL (m) { OPTIONAL MATCH (m)-[does:DOES]->(t) WITH t ORDER BY does.id RETURN collect(t.id) AS does }
  CALL (m) { OPTIONAL MATCH (m)-[:DOES]->()-[:BROADER*0..]->(t) RETURN collect(DISTINCT t.id) AS activities }
  CALL (m) {
    OPTIONAL MATCH (m)-[:OPERATES_IN]->()-[:BROADER*0..]->(t)
    RETURN collect(DISTINCT t.id) AS places
  }
  CALL (m) { OPTIONAL MATCH (m)-[:SERVES]->()-[:BROADER*0..]->(t) RETURN collect(DISTINCT t.id) AS served }
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
  WITH * ORDER BY m.id
  RETURN collect({
    node: m, end: end, does: does, activities: activities, served: served, excludes: excludes, shuts: shuts,
    places: places, counts: places + CASE WHEN ofNationalPlan THEN ['jurisdiction-ca'] ELSE [] END
  }) AS measures
}

// 6. Shut out: a service where a strategy puts somebody first does not admit these, and nothing there that does the same does
CALL (inForce, measures) {
  UNWIND [one IN measures WHERE one.node:Service AND one.excludes <> []] AS service
  MATCH (strategy:Strategy)-[:SERVES]->(first:Population)
  WHERE strategy IN inForce AND first.id IN service.shuts AND first.id <> 'population-everyone'
  CALL (strategy, service) {
    MATCH (strategy)-[at:OPERATES_IN]->(t) WHERE t.id IN service.places
    RETURN t.id AS place ORDER BY at.id LIMIT 1
  }
  WITH strategy, first.id AS population, service, place
  WHERE any(activity IN service.does WHERE none(one IN measures WHERE activity IN one.activities AND place IN one.counts
    AND NOT population IN one.excludes
    AND CASE WHEN 'population-everyone' IN one.served THEN NOT population IN one.shuts ELSE population IN one.served END))
  WITH strategy, population, service.node AS service ORDER BY service.id
  WITH strategy, population, head(collect(service)) AS service
  RETURN collect({rule: 'shut-out', a: strategy, b: service}) AS shutOut
}

// 7. Money restricted away from those for whom a cited finding of the last ten years names a need that nothing answers
CALL (asOf, namesOnly, inForce, measures) {
  MATCH (f:Finding)
  WHERE f.kind IN ['gap', 'need', 'barrier', 'recommendation']
    AND EXISTS { (f)-[cites:CITES]->(:Source) WHERE coalesce(cites.isUsed, true) }
    AND NOT EXISTS { (answer)-[:RESPONDS_TO]->(f) WHERE answer IN inForce }
  CALL (f, namesOnly) {
    OPTIONAL MATCH (f)-[cites:CITES]->(source:Source)
    WHERE coalesce(cites.isUsed, true) AND NOT coalesce(cites.field, '') IN namesOnly
    WITH f, collect(coalesce(source.dateLatest, source.date)) AS cited
    UNWIND cited + [f.verifiedOn] AS seen
    RETURN min(seen) AS oldest
  }
  WITH * WHERE coalesce(coalesce(f.date, oldest) <= asOf, true)
    AND coalesce(coalesce(f.dateLatest, f.date) >= asOf - duration({months: 120}), true)
  CALL (f) { MATCH (f)-[:ABOUT]->(t:Jurisdiction) RETURN collect(t.id) AS places }
  MATCH (f)-[:ABOUT]->(population:Population)
  UNWIND [one IN measures WHERE one.node:Program AND population.id IN one.excludes
    AND (places = [] OR any(place IN places WHERE place IN one.places))] AS program
  WITH program.node AS program, population, f ORDER BY f.id
  WITH program, population, head(collect(f)) AS need
  RETURN collect({rule: 'restricted-money', a: program, b: need}) AS restricted
}

// 8. A measure that is part of, or paid from, a program that ends before it does, within the horizon
CALL (horizonEnd, measures) {
  UNWIND [one IN measures WHERE one.node:Program AND one.end <= horizonEnd] AS ending
  WITH ending.node AS program, ending.end AS ends
  CALL (program) {
    MATCH (program)<-[:PART_OF]-(m) RETURN m
    UNION
    MATCH (program)<-[:PAYS_FROM]-()-[:PAYS_TO]->(m) RETURN m
  }
  WITH program, ends, m, head([one IN measures WHERE one.node = m]) AS measure
  WHERE measure IS NOT NULL AND coalesce(measure.end > ends, true)
  RETURN collect({rule: 'ends-first', a: m, b: program}) AS endsFirst
}

// 9. Two sources that each claim the sole lead of one measure for somebody else
CALL (measures) {
  UNWIND measures AS one
  WITH one.node AS m
  MATCH (o)-[lead:LEADS {stated: true}]->(m)-[cites:CITES]->(source) WHERE cites.relationship = lead.id
  WITH m, source, collect(DISTINCT o) AS leads WHERE size(leads) = 1
  WITH DISTINCT m, leads[0] AS lead ORDER BY m.id, lead.id
  WITH m, collect(lead) AS leads WHERE size(leads) > 1
  WITH leads[0] AS a, leads[1] AS b, m ORDER BY m.id
  RETURN collect({rule: 'sole-lead-claims', a: a, b: b, basis: [m]}) AS soleLeads
}

// 10. Each point once: what a source declares under a rule is not found by it again
UNWIND declared + contested + ofStrategies + ofAges + shutOut + restricted + endsFirst + soleLeads AS found
WITH found, CASE WHEN found.a.id < found.b.id THEN found.a.id + '|' + found.b.id ELSE found.b.id + '|' + found.a.id END AS pair
WITH 'cross:' + found.rule + ':' + pair AS point, head(collect(found)) AS found
WITH point, found, coalesce(found.basis, []) AS basis, coalesce(found.basis, []) + [found.a, found.b] AS records

// 11. What its evidence weighs: each document once at its best grade; what only reports one adds nothing beside it
CALL (records) {
  UNWIND records AS record
  WITH DISTINCT record
  MATCH (record)-[cites:CITES]->(source) WHERE coalesce(cites.isUsed, true)
  WITH record, coalesce(source.document, source.id) AS document, coalesce(cites.grade, source.grade) AS grade
  WITH record, collect({document: document, weight: coalesce(10 - head([k IN range(0, 9) WHERE grade = ['evaluation',
    'statistic', 'committee', 'government', 'peer-reviewed', 'international', 'ngo', 'testimony', 'media', 'copy'][k]]), 0)}) AS cited
  UNWIND CASE WHEN any(one IN cited WHERE one.weight > 1) THEN [one IN cited WHERE one.weight > 1] ELSE cited END AS one
  WITH one.document AS document, max(one.weight) AS best
  RETURN sum(CASE WHEN best > 1 THEN best ELSE 1 END) AS weight
}

// 12. The scope: an organization is meant with its parts and predecessors, and its names since
CALL (records) {
  UNWIND records AS record
  OPTIONAL MATCH (record)-[:ADVANCES|OPERATES_IN|SERVES|ADDRESSES|DOES|ABOUT]->()-[:BROADER*0..]->(t)
  OPTIONAL MATCH (record)<-[:LEADS|CONTRIBUTES_TO|DELIVERS]-(o)
  RETURN collect(DISTINCT t.id) + collect(DISTINCT o.id) + collect(DISTINCT record.id) AS met
}
CALL () {
  MATCH (o:Organization) WHERE o.id IN $scope.organization
  CALL (o) {
    MATCH (one)-[:PART_OF|SUCCEEDED_BY*0..]->(o) RETURN one
    UNION
    MATCH (o)-[:SUCCEEDED_BY*0..]->(one) RETURN one
  }
  RETURN collect(DISTINCT one.id) AS meant
}
WITH * WHERE all(axis IN keys($scope) WHERE $scope[axis] = []
  OR any(id IN CASE axis WHEN 'organization' THEN meant ELSE $scope[axis] END WHERE id IN met))
RETURN point, found.rule AS rule, found.a.id AS a, found.b.id AS b, coalesce(found.origin, 'detected') AS origin,
       reduce(least = null, one IN coalesce(found.scores, []) |
         CASE WHEN least < one.score THEN least ELSE one.score END) AS score,
       coalesce(found.scores, []) AS scores, coalesce(found.status, 'candidate') AS status,
       [one IN basis | one.id] AS basis, weight
ORDER BY origin, weight DESC, point
