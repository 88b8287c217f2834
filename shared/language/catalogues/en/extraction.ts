/** What a document seems to state: why it is proposed, and what is said of it. */
export const extraction = {
  help: 'Reads a strategy, plan, evaluation or page (.txt, .md, .html, .pdf, .docx) and proposes commitments, organizations, programs, money and findings, each with its place. --apply all, or ids with commas between them, puts accepted ones into the map as one step, each citing the document.',
  none: 'Nothing was found in “{{name}}” that reads like a commitment, an amount or a finding.',
  counts: '{{title}}: {{counts}}',
  count: '{{type}} {{count}}',
  applied: 'Put into the map: {{created}}. There already: {{there}}.',
  reason: {
    number: 'it is numbered',
    organization: 'who acts is named beside it',
    timing: 'its timing is printed beside it',
    columns: 'it is a row of a table of who and when',
    label: 'fields below it say who or when',
    verb: 'it begins with a verb, as actions do',
    heading: 'it stands under a heading of actions',
    promise: 'it says that somebody will do it',
    title: 'the document calls itself so',
    abbreviation: 'the document says what the abbreviation stands for',
    name: 'it is named as a body or a program',
    money: 'it states an amount of money',
    finder: 'it says what somebody found, what was counted, or what is not there',
    group: 'actions stand under it',
  },
  place: {
    line: 'line {{line}}',
    page: 'page {{page}}',
    paragraph: 'paragraph {{paragraph}}',
  },
  sure: 'confidence {{confidence}}',
}

export const extractionErrors = {
  'extract-wrong-kind':
    '“{{name}}” is neither text, Markdown, HTML, PDF nor a Word document (.docx); its content says so, whatever its name. Save it as one of these and extract from that.',
  'extract-broken':
    '“{{name}}” cannot be read as a Word document ({{reason}}). Open it in Word, save it again, or save it as PDF.',
  'extract-without-text':
    '“{{name}}” holds no text: it is a scan or a picture. Have its text recognized (OCR), save that, and extract from it.',
  'extract-stopped': 'Reading was stopped; nothing was written. Open the document again to read it.',
  'extract-nothing-read':
    'No document is open in the reading room any more. Open it again; what was accepted is in the map, what was decided is kept.',
  'extract-unknown-suggestion':
    'No suggestion of this document has the id {{id}}. Nothing was written; run extract without --apply to see the ids.',
}
