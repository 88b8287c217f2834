/** Grants of the 360Giving standard: what does not come in, and what comes in otherwise. */
export const importThreeSixtyGiving = {
  note: {
    amount: 'Amount as stated: {{amount}}.',
    awarded: 'Awarded on {{day}}.',
  },
  noticed: {
    classification: 'Classification “{{words}}” is no term of this map and is left aside: {{n}} times.',
    contacts: 'Contacts, telephones, streets and postal codes of organizations left out: {{n}}.',
    coordinates: 'Coordinates left out: {{n}}.',
    currency:
      'The map does not add amounts in {{currency}}; they stand in the note as they are written. Amounts: {{n}}.',
    heading: 'The standard has no column “{{heading}}”: it is left aside.',
    inside: 'Grants whose money lies inside of a grant for regranting, and is counted there: {{n}}.',
    negative:
      'An amount below zero corrects another one and cannot be added by itself; it stands in the note. Amounts: {{n}}.',
    noAmount:
      'What stands as the amount is no number, and is left out: {{n}}. Correct it in the file and import again.',
    noCurrency: 'An amount without a currency stands in the note only: {{n}}.',
    people: 'Grants to people are left out: {{n}}.',
    period: 'The end lies before the start; the period is left out: {{n}}.',
    placeholder:
      '“{{id}}” names a register without a number; these organizations are told apart by their names: {{n}}.',
    regrant:
      'Grants for regranting ({{type}}): {{n}}. What is granted on may be in this data again; check that it is counted once.',
    sentences: 'Sentences that say where a shelter or another undisclosed place is, left out: {{n}}.',
    zero: 'Amounts of zero, kept as they stand: {{n}}.',
  },
  rejected: {
    noGrant: 'This entry of the list of grants is no grant: it has no fields.',
    noGrants: 'This file has no list of grants. A 360Giving file holds one under “grants”.',
    noHeadings:
      'No row with the headings of 360Giving (Identifier, Title, Amount Awarded …) was found among the first 25 rows.',
    noId: 'This grant has no identifier, by which a later import could know it again. Add one in the file.',
  },
} as const
