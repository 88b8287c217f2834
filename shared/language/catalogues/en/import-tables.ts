/** Tables of any layout: what their rows and cells came to, and why a column is proposed so. */
export const importTables = {
  rejected: {
    unclosedQuote:
      'A quotation mark in this line is never closed, so where the line ends is not known. Close it or take it out.',
    longLine: 'This line has no end in sight and was passed over. See that the file is a table.',
    noName: 'This row names no record, so it cannot come in. Fill in its name.',
    noEnd: 'This row names only one of the two that it should join. Fill in the other one.',
    noRows: 'There are no rows here. Give a table with one row of headings and rows below it.',
    otherLayout:
      'None of the columns of the mapping is here ({{headings}}). Choose another mapping, or make a new one.',
  },
  noticed: {
    quotesAsTheyStand:
      'Too many quotation marks are never closed; from here on they are taken as they stand.',
    manyColumns: 'A row has more than {{limit}} columns; what is more was left out.',
    longCell: 'A cell is longer than {{limit}} characters; what is more was left out.',
    hiddenSheet: 'This sheet was hidden by its author.',
    errors: 'Cells whose formula ended in an error, read as empty: {{n}}.',
    uncalculated: 'Formulas that were never calculated, read as empty: {{n}}. Open and save the file first.',
    hiddenRows: 'Hidden rows, read as the others: {{n}}.',
    outside: 'Cells outside of what a sheet may hold, left out: {{n}}.',
    otherSheet: 'The mapping is for the sheet “{{wanted}}”; this one was left out.',
    columnsAbsent: 'Columns of the mapping that are not here: {{headings}}.',
    columnsAdded: 'Columns that the mapping does not know, left out: {{headings}}.',
    merged: 'Cells that took the value of the cells they are merged with: {{n}}.',
    totals: 'Rows of totals, left out: {{n}}.',
    headingsAgain: 'Rows that repeat the headings, left out: {{n}}.',
    notAnId: '“{{heading}}”: words that are no id of a record, left out: {{n}}.',
    choice:
      '“{{heading}}”: words that are none of the choices, left out: {{n}}. Say in the mapping what they mean.',
    date: '“{{heading}}”: words that are no date, left out: {{n}}.',
    ambiguousDate:
      '“{{heading}}”: dates whose day and month could be either, left out: {{n}}. Say in the mapping which comes first.',
    number: '“{{heading}}”: words that are no number, left out: {{n}}.',
    flag: '“{{heading}}”: words that are neither yes nor no, left out: {{n}}.',
    currency: '“{{heading}}”: amounts in a currency that the map does not know, left out: {{n}}.',
    notValid: '“{{heading}}”: values that cannot stand there, left out: {{n}}.',
    businessNumber: '“{{heading}}”: words that are no business number of nine digits, left out: {{n}}.',
    endBeforeStart: '“{{heading}}”: ends that lie before their start, left out: {{n}}.',
    placesLeftOut:
      '“{{heading}}”: sentences that tell a street, coordinates or a telephone of what is undisclosed, left out: {{n}}.',
    unknownType: 'Words that are no type of record, taken as the usual one: “{{words}}” ({{n}}).',
    relatedOnly:
      '“{{words}}” from {{from}} to {{to}} is no relationship of the map; it came in as “is related to”: {{n}}.',
  },
  refusal: {
    mapping:
      'The mapping cannot be used: at “{{path}}” {{reason}}. Mend the file, or let a new mapping be proposed.',
  },
  reason: {
    heading: 'its heading says so',
    headingOnly: 'its heading says so, but its cells look otherwise',
    unknown: 'neither its heading nor its cells say what it is',
    empty: 'it is empty',
    people: 'it names people or how to reach them, which does not come in',
    places: 'it tells where something is, which does not come in',
    counting: 'it only counts rows',
    tag: 'its tag {{tag}} says so',
    terms: 'its cells are terms of a vocabulary, such as “{{example}}”',
    addresses: 'its cells are addresses of web pages',
    businessNumbers: 'its cells look like business numbers',
    firstWords: 'no heading says which column names the records ({{type}}); this is the first one with words',
    marks: 'its cells are marks, and its heading is a term of a vocabulary',
    marksOnly: 'its cells are marks, as in the columns beside it',
    edges: 'the headings are those of a list of links',
  },
} as const
