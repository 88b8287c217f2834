/**
 * What Annex C of the National Action Plan of 2012 prints, counted by hand on the document: one row for each
 * organization cell, whatever bullets or organizations stand in it.
 */
export const rowsPerTask: Readonly<Record<string, number>> = {
  '1.11': 12,
  '1.12': 1,
  '1.13': 3,
  '1.14': 1,
  '2.11': 3,
  '2.12': 2,
  '2.13': 12,
  '2.14': 2,
  '3.11': 8,
  '3.12': 2,
  '3.13': 13,
  '3.14': 4,
  '3.15': 2,
  '3.16': 2,
  '4.11': 10,
  '4.12': 2,
  '4.13': 4,
  '4.14': 10,
}

/** Prevention 17, protection 19, prosecution 31, partnerships 26. */
export const rowsInAll = 93

/** Rows whose printed timing ends: 7 of 2011/12, 15 of 2012/13, 2 of the calendar year 2012. */
export const closedTimings = 24
