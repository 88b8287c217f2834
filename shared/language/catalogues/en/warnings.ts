/** What was written, or is being written, and should be looked at again: why, and what to do. By `WarningReason`. */
export const warnings = {
  line: 'line {{line}}: {{id}} {{field}}: {{message}}',
  'above-ceiling':
    'It holds “{{found}}”. A map holds at most Protected A, and access legislation may apply. Take it out unless it is no marking.',
  'victim-named':
    'This looks like the name of a victim. Take out what tells of a person; purge it if it was written.',
  'birth-date': 'This looks like somebody’s date of birth. Take it out; purge it if it was written.',
  'case-number': 'This looks like the number of a case or file. Take it out; purge it if it was written.',
  'phone-number':
    'This looks like somebody’s telephone number. Take it out unless it is public; a public one stands in the public contact.',
  'street-address':
    'This looks like a street address. Where a shelter or a person is does not stand on a map. Take it out; purge it if it was written.',
  coordinates:
    'This looks like coordinates. Where a shelter or a person is does not stand on a map. Take them out; purge them if they were written.',
} as const
