/** Reading the Government of Canada file of grants and contributions. */
export const importGcGrants = {
  source: 'Proactive Publication – Grants and Contributions',
  publisher: 'Government of Canada',
  agreement: 'Agreement {{ref}}',
  allocation: 'Value of the agreement: {{name}}',
  batch: 'Batch report {{ref}}',
  type: { G: 'Grant agreement.', C: 'Contribution agreement.', O: 'Other transfer payment.' },
  number: 'Agreement number of the publisher: {{number}}.',
  terminated: 'Terminated, according to its latest amendment.',
  results: 'Expected results: {{text}}',
  additional: 'Additional information: {{text}}',
  foreign: 'Also stated in {{currency}}: {{amount}}. It is the same money and is not added.',
  history: 'Amendments, each with the whole value: {{list}}.',
  entry: '{{number}} ({{date}}): {{value}}',
  entryUndated: '{{number}}: {{value}}',
  original: 'original',
  parts: 'Added up from {{n}} reports in parts: {{list}}.',
  more: 'and {{n}} more',
  valueNotStated: 'no value',
  valueBelowZero: 'The published value is {{value}}. An amount below zero does not come in as an amount.',
  placeOfRecipient: 'The province of the recipient; the file does not say where the work is done.',
  rejected: {
    noHeading:
      'No row of headings of the grants and contributions file was found in the first {{rows}} rows. Check that the file is the one published on open.canada.ca and that its headings (ref_number, agreement_value …) are there.',
    cutShort:
      'The row ends after {{cells}} of {{expected}} cells. It may be cut off. Mend the row in the file, or download the file again.',
    tooManyCells:
      'The row has {{cells}} cells under {{expected}} headings, so that its values may stand under the wrong ones. Mend the row in the file.',
    noReference: 'The row has no reference number, which says to which agreement it belongs. Fill it in.',
    longReference:
      'The reference number has more than 200 characters. The row may be damaged. Mend it in the file.',
    belowZero:
      'The value of agreement {{ref}} is {{value}}. An amount below zero does not come in; the agreement does, and its note says so. If the publisher reports in parts, read it with its parts added up.',
  },
  noticed: {
    latest_one: '{{count}} agreement has amendments; its value is that of the latest one, not a sum of rows.',
    latest_other:
      '{{count}} agreements have amendments; their value is that of the latest one, not a sum of rows.',
    addedUp_one: '{{count}} agreement of {{publisher}} was added up from several reports, as was asked.',
    addedUp_other: '{{count}} agreements of {{publisher}} were added up from several reports, as was asked.',
    maybeParts_one:
      '{{count}} agreement of {{publisher}} stands under several reference numbers and was not added up. If {{publisher}} reports in parts, ask for a sum.',
    maybeParts_other:
      '{{count}} agreements of {{publisher}} stand under several reference numbers each and were not added up. If {{publisher}} reports in parts, ask for a sum.',
    sharedReference_one:
      '{{count}} reference number stands for several agreements; they are told apart by recipient.',
    sharedReference_other:
      '{{count}} reference numbers stand for several agreements each; they are told apart by recipient.',
    repeatedRow_one: '{{count}} row stands twice and counts once.',
    repeatedRow_other: '{{count}} rows stand twice and count once.',
    repeatedAmendment_one:
      '{{count}} amendment stands twice with different content; the one with the later dates holds.',
    repeatedAmendment_other:
      '{{count}} amendments stand twice with different content; the ones with the later dates hold.',
    batchReport_one:
      '{{count}} batch report covers many awards: its amount is kept under the program, and no recipient is made of it.',
    batchReport_other:
      '{{count}} batch reports cover many awards each: their amounts are kept under the program, and no recipient is made of them.',
    individual_one: '{{count}} agreement with an individual was left out.',
    individual_other: '{{count}} agreements with individuals were left out.',
    individualUnnamed_one: '{{count}} agreement with an individual came in without the name.',
    individualUnnamed_other: '{{count}} agreements with individuals came in without the names.',
    noRecipient_one: '{{count}} agreement names no recipient.',
    noRecipient_other: '{{count}} agreements name no recipient.',
    severalRecipients_one: '{{count}} cell names several recipients; each is an organization of its own.',
    severalRecipients_other: '{{count}} cells name several recipients; each is an organization of its own.',
    badBusinessNumber_one: '{{count}} business number is not valid and was left out.',
    badBusinessNumber_other: '{{count}} business numbers are not valid and were left out.',
    numberOfSeveral_one:
      '{{count}} business number stands beside names that have no word in common. Check that it is one organization.',
    numberOfSeveral_other:
      '{{count}} business numbers stand beside names that have no word in common. Check that each is one organization.',
    sentinelDate_one: '{{count}} date stands for “none” (1899-12-30 or 9999-12-31) and was left out.',
    sentinelDate_other: '{{count}} dates stand for “none” (1899-12-30 or 9999-12-31) and were left out.',
    unreadableDate_one: '{{count}} date could not be read and was left out.',
    unreadableDate_other: '{{count}} dates could not be read and were left out.',
    ambiguousDate_one: '{{count}} date may be read with day or month first; only its year came in.',
    ambiguousDate_other: '{{count}} dates may be read with day or month first; only their years came in.',
    endBeforeStart_one: '{{count}} agreement ends before it begins, as published; its end was left out.',
    endBeforeStart_other:
      '{{count}} agreements end before they begin, as published; their ends were left out.',
    noEnd_one: '{{count}} agreement states no end; no fiscal years were given to its money.',
    noEnd_other: '{{count}} agreements state no end; no fiscal years were given to their money.',
    noValue_one: '{{count}} row states no value.',
    noValue_other: '{{count}} rows state no value.',
    unreadableValue_one: '{{count}} value could not be read as an amount and was left out.',
    unreadableValue_other: '{{count}} values could not be read as amounts and were left out.',
    zeroValue_one: '{{count}} agreement has a value of zero, as published.',
    zeroValue_other: '{{count}} agreements have a value of zero, as published.',
    wider_one:
      '{{count}} amount is of an agreement whose own text does not name trafficking: it comes in as wider than trafficking and is not counted as money against it.',
    wider_other:
      '{{count}} amounts are of agreements whose own text does not name trafficking: they come in as wider than trafficking and are not counted as money against it.',
    foreignValue_one: '{{count}} agreement also states a foreign value; it was not added.',
    foreignValue_other: '{{count}} agreements also state a foreign value; it was not added.',
    unreadableAmendment_one: '{{count}} amendment number could not be read; the row counts as the original.',
    unreadableAmendment_other: '{{count}} amendment numbers could not be read; the rows count as originals.',
    unreadableProvince_one: '{{count}} cell names no province or territory of Canada; no place was given.',
    unreadableProvince_other: '{{count}} cells name no province or territory of Canada; no place was given.',
    headingAgain_one: '{{count}} row repeats the headings and was left out.',
    headingAgain_other: '{{count}} rows repeat the headings and were left out.',
    repeatedHeading: 'The heading “{{heading}}” stands more than once; the first column of it was read.',
    noPublisher_one: '{{count}} agreement does not say which department published it; no payer was given.',
    noPublisher_other: '{{count}} agreements do not say which department published them; no payer was given.',
    garbled_one:
      '{{count}} row has letters that were damaged by a wrong encoding (such as “Ã©” for “é”); they came in as they stand. Download the file again rather than a copy.',
    garbled_other:
      '{{count}} rows have letters that were damaged by a wrong encoding (such as “Ã©” for “é”); they came in as they stand. Download the file again rather than a copy.',
    undisclosedPlace_one:
      '{{count}} sentence that may say where a shelter or another undisclosed place is was left out.',
    undisclosedPlace_other:
      '{{count}} sentences that may say where a shelter or another undisclosed place is were left out.',
    notUtf8_one: '{{count}} row is not in UTF-8 and was read as Windows-1252.',
    notUtf8_other: '{{count}} rows are not in UTF-8 and were read as Windows-1252.',
    openQuote_one:
      '{{count}} row has a quote that is not closed within {{limit}} characters; it was left out, and reading went on at the next line.',
    openQuote_other:
      '{{count}} rows have a quote that is not closed within {{limit}} characters; they were left out, and reading went on at the next line.',
  },
} as const

type Noticed = keyof typeof importGcGrants.noticed
/** What may be noticed, without the ending of its plural form. */
export type NoticeCode = Noticed extends infer Key
  ? Key extends `${infer Code}_${'one' | 'other'}`
    ? Code
    : Key
  : never
export type RejectionCode = keyof typeof importGcGrants.rejected
