/** The question whose answer each table is made of. Apart from answer-tables.ts, which the window loads when it copies. */
export const questionOfTable = {
  matrix: 'matrix',
  gaps: 'gaps',
  overlaps: 'overlaps',
  points: 'points',
  commitments: 'commitments',
  strategies: 'strategies',
  funding: 'funding',
  fundingYears: 'funding',
  fundingOrganizations: 'funding',
  fundingEndings: 'funding',
  activity: 'activity',
  search: 'search',
  table: 'table',
  changes: 'changes',
  changesMatrix: 'changesMatrix',
} as const
export type TabularName = keyof typeof questionOfTable
export const tabularNames = Object.keys(questionOfTable) as readonly TabularName[]
