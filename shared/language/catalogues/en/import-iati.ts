/** Activities of IATI: what does not come in, and what comes in otherwise. */
export const importIati = {
  note: {
    budget: 'Budgets added up: {{n}} ({{days}}), {{amount}}.',
    commitment: 'Commitments added up: {{n}} ({{days}}), {{amount}}.',
    incoming: 'Incoming funds added up: {{n}} ({{days}}), {{amount}}.',
    spent: 'Disbursements and expenditures added up: {{n}} ({{days}}), {{amount}}.',
    sameMoney: 'Another stage of the same money (budget, commitment, payment): counted once.',
  },
  noticed: {
    currency:
      'The map does not add amounts in {{currency}}; they stand in the note as they are written. Amounts: {{n}}.',
    cycle:
      'These activities are each other’s parents or sources of money; the relationship is left out: {{n}}.',
    dangling: 'Parents or parts of activities that are not in the data: {{n}}. The relationship is left out.',
    divided: 'Activities in Canada and abroad: {{n}}. Their money is not divided by the stated percentages.',
    entity: 'An entity of a document type is never put in; it stands as it is written ({{entity}}): {{n}}.',
    inside:
      'Amounts that lie inside of the money of a parent activity or of its source, and are counted there: {{n}}.',
    latePart:
      'A whole that does not name its parts was read before them; they are related to it instead: {{n}}.',
    locations: 'Exact locations left out: {{n}}.',
    negative: 'An amount below zero cannot be added by itself; it stands in the note: {{n}}.',
    noAmount: 'A budget or transaction without a number as its value is left out: {{n}}.',
    noCurrency: 'An amount without a currency stands in the note only: {{n}}.',
    originalBudget: 'Original budgets replaced by their revision: {{n}}.',
    otherLanguage: 'Titles that are in neither English nor French stand as they are: {{n}}.',
    party:
      'Participating organizations without a name, or with a role that is not known (“{{role}}”), are left out: {{n}}.',
    people: 'People (contacts) are left out: {{n}}.',
    period: 'The end lies before the start; the period is left out: {{n}}.',
    sector: 'Sector “{{words}}” is no term of this map and is left aside: {{n}} times.',
    sentences: 'Sentences that say where a shelter or another undisclosed place is, left out: {{n}}.',
    status:
      'The activity status {{code}} (5 cancelled, 6 suspended) has no exact counterpart on the map: {{n}}.',
    transaction: 'Transactions of type “{{type}}” are no money spent and are left out: {{n}}.',
    twice: 'The activity “{{id}}” comes more than once; the first holds.',
  },
  rejected: {
    endless: 'A text or tag of this file does not end; reading stopped there. What came before stands.',
    large: 'This activity is larger or nested deeper than one can be; it is left out.',
    malformed:
      'This is no well-formed XML: {{why}}. What came before stands; ask the publisher for a correct file.',
    noActivities: 'This file holds no activity of IATI (iati-activity).',
    noId: 'This activity has no identifier (iati-identifier), by which a later import could know it again.',
  },
} as const
