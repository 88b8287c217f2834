/** A day that is typed or picked from a calendar. */
export const days = {
  form: 'YYYY-MM-DD',
  pick: '{{field}}: choose in the calendar',
  calendar: 'Calendar: {{field}}',
  keys: 'Arrow keys go from day to day, Page Up and Page Down from month to month, with Shift from year to year.',
  previousMonth: 'Previous month',
  nextMonth: 'Next month',
  previousYear: 'Previous year',
  nextYear: 'Next year',
  wrong: '“{{typed}}” is not a day of the calendar: type it as 2026-11-28 or November 28, 2026.',
  outside: '{{day}} cannot be chosen here: choose a day from {{from}} to {{to}}.',
} as const
