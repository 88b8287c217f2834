/** Types of which it is said whether they are in force. */
export const withStanding: ReadonlySet<string> = new Set([
  'Commitment',
  'Initiative',
  'Program',
  'Service',
  'Strategy',
  'Instrument',
])

/** Types that are no statement about the world outside. */
export const needsNoSource: ReadonlySet<string> = new Set([
  'Source',
  'Pillar',
  'Jurisdiction',
  'Population',
  'Audience',
  'Exploitation',
  'Activity',
  'Judgement',
  'Call',
  'AgendaItem',
  'Outcome',
  'Action',
])
