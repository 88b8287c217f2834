/** Words of the view of commitments. */
export const commitments = {
  commitments: {
    about: 'What was promised, by when, and what a source says became of it',
    which: 'Which commitments',
    all: 'All',
    overdue: 'Past their timing',
    byStrategy: 'By strategy',
    withClosedTiming: 'With a closed timing',
    withOutcome: 'Outcome recorded',
    ended: 'Ended',
    endedIn: 'Ended {{year}}',
    nothingOwed: 'nothing owed',
    noStrategy: 'Outside of any strategy',
    number: 'No.',
    name: 'Commitment',
    who: 'Organizations named',
    timing: 'Timing',
    status: 'Outcome',
    standing: 'Standing',
    isOverdue: 'Past its timing',
    isPassed: 'Timing closed',
    none: { all: 'No commitment under this scope', overdue: 'None past its timing in a strategy in force' },
    noneKnown: 'No commitment known to this map',
    noneWhy: {
      all: 'Widen the scope, or choose a day within the time of a plan.',
      overdue:
        'Commitments of a plan that has ended are not overdue; choose a day within its time to see how they stood.',
    },
  },
} as const
