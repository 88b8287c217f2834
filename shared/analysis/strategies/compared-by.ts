/** What strategies are compared by. Apart from the analysis: window and contract need the words, not the rules. */
export const strategyAxes = ['pillar', 'population', 'exploitation', 'activity', 'objective'] as const
export type StrategyAxis = (typeof strategyAxes)[number]
export type TermAxis = Exclude<StrategyAxis, 'objective'>

/** How many strategies can stand side by side. */
export const fewestStrategies = 2
export const mostStrategies = 14

/** Why a strategy holds nothing in a row, as far as the map knows. */
export const emptyReasons = [
  'forms', // it states its forms, and this is not among them
  'population', // it does not admit these people
  'competence', // what the row is about is not its government's to do (R11)
  'checked', // somebody looked for it
  'not-begun', // it had neither begun nor been announced at the day
  'no-measures', // nothing of it is on the map
  'left-out', // the scope of the question leaves out what it holds
  'not-aligned', // nobody has aligned one of its headings or measures with the row
  'not-found',
] as const
export type EmptyReason = (typeof emptyReasons)[number]

/** In what strategies may differ before anything is compared. */
export const aspects = [
  'exploitation',
  'population',
  'excluded',
  'ages',
  'definition',
  'pillarSet',
  'period',
] as const
export type Aspect = (typeof aspects)[number]
