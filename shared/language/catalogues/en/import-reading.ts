/** Files on their way in: what is not read, what was left out, how a text was written. */
export const importReading = {
  rejected: {
    unreadable:
      'The file could not be opened ({{reason}}). See that it exists, that you may read it and that no other program holds it, then try again.',
    notAFile: 'This is neither a file nor a folder. Give the file itself.',
    'archive-broken': 'The archive is damaged or incomplete ({{detail}}). Get it again from where it came.',
    'archive-entries':
      'The archive holds more than {{detail}} files and was not opened. Unpack it and give the files that are wanted.',
    'archive-unpacked':
      'The archive would unpack to {{detail}} bytes and was not opened. Unpack it and give the files that are wanted.',
    'archive-ratio':
      'The archive claims to hold {{detail}} times its size, as harmful ones do, and was not opened. If you trust its origin, unpack it and give the files.',
    locked:
      'This file is protected by a password, or packed in a way that is not known here. Unpack it first.',
    empty: 'The file is empty. Get it again from where it came.',
    oldOffice: 'This is an older Excel or Word file. Save it as .xlsx or .csv and give that.',
    otherSheet: 'This kind of spreadsheet is not read. Save it as .xlsx or .csv and give that.',
    document: 'This is a document, not data. Open it in the reading room to take suggestions out of it.',
    map: 'This is a database, or a map of Fourfold. A map is brought in by “merge”, not by “import”.',
    packed:
      'This is an archive of a kind that is not opened here. Unpack it and give the files that are wanted.',
    otherXml: 'This XML is none of the formats that are read (GraphML, GEXF, IATI activities).',
    unknown:
      'The content is none of the formats that are read. Say which one it is, or save it as .csv or .xlsx.',
    failed:
      'Reading ended here ({{reason}}). What stands before was read; get the file again from where it came.',
  },
  noticed: {
    hidden_one: '{{count}} hidden file was left out.',
    hidden_other: '{{count}} hidden files were left out.',
    links_one: '{{count}} link to another place was not followed.',
    links_other: '{{count}} links to other places were not followed.',
    others_one: '{{count}} thing that is no plain file was left out.',
    others_other: '{{count}} things that are no plain files were left out.',
    deep_one: '{{count}} folder lies too deep and was left out.',
    deep_other: '{{count}} folders lie too deep and were left out.',
    tooManyFiles: 'More than {{limit}} files were given; the rest was left out. Give fewer of them at once.',
    windows1252:
      'The text is not UTF-8; it was read as Windows-1252. Look at letters with accents before you apply.',
    brokenLetters_one: '{{count}} place is no valid text; a letter is lost there.',
    brokenLetters_other: '{{count}} places are no valid text; letters are lost there.',
  },
} as const
