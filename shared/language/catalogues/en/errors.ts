/** Refusals by code: what happened, why, what to do. `value-…` state the rule of a kind of property. */
export const errors = {
  'line-not-json': 'The line is not JSON. Each line is one command, such as {"do":"remove","id":"…"}.',
  'command-not-object': 'A command is a JSON object with the key “do”.',
  'command-too-deep':
    'A command is nested at most {{most}} deep. Write the value as the schema says; graph-schema/SCHEMA.md lists the properties.',
  'command-unknown': 'There is no command “{{action}}”. Use one of {{known}}.',
  'command-key':
    'The command “{{action}}” has no key “{{key}}”. Leave it out, or put properties under “properties”.',
  'command-malformed':
    'In the command “{{action}}”, “{{key}}” is missing or cannot be “{{value}}”. Correct it and try again.',

  'type-unknown': 'The schema has no type “{{type}}”. See graph-schema/SCHEMA.md for the types there are.',
  'id-taken': 'The id “{{id}}” is already used, perhaps by a record that was removed. Choose another one.',
  'record-unknown': 'This map has no record “{{id}}”. Check the id, or search for the record by name.',
  'record-removed': 'The record “{{id}}” was removed. Undo the removal, or make a new record.',
  'record-merged': 'The record “{{id}}” was merged into “{{into}}”. Work on that one, or undo the merge.',
  'record-end-missing':
    'The relationship “{{id}}” hangs on a record that was removed. Bring that record back first.',
  'record-newer':
    'The record “{{id}}” is of type “{{type}}”, which this version does not know. Update Fourfold to work on it.',
  'record-is-relationship': '“{{id}}” is a relationship; a node is needed here. Name one of its ends.',
  'not-a-relationship': '“{{id}}” is not a relationship. To remove a record use “remove”.',

  'field-unknown':
    '{{type}} has no property “{{field}}” (record “{{id}}”). Check the spelling; graph-schema/SCHEMA.md lists the properties.',
  'field-empty': 'The record “{{id}}” has no value in “{{field}}”. There is nothing to take out.',
  'words-needed': '{{type}} “{{id}}” needs a name or a text in one language. Write one.',
  'value-bilingual':
    '{{field}} of {{type}} “{{id}}” cannot be “{{value}}”: it is a text in English or French, {"en": …, "fr": …}, of at most 20,000 characters.',
  'value-text':
    '{{field}} of {{type}} “{{id}}” cannot be “{{value}}”: it is a text of at most 20,000 characters.',
  'value-clock':
    '“{{field}}” of “{{id}}” is “{{value}}”, which is not a time of day. Write hours and minutes, as in 13:00.',
  'value-texts':
    '{{field}} of {{type}} “{{id}}” cannot be “{{value}}”: it is a list of texts of at most 500 characters each.',
  'value-choice': '{{field}} of {{type}} “{{id}}” cannot be “{{value}}”: it is one of {{choices}}.',
  'value-choices': '{{field}} of {{type}} “{{id}}” cannot be “{{value}}”: it is a list out of {{choices}}.',
  'value-flag': '{{field}} of {{type}} “{{id}}” cannot be “{{value}}”: it is true or false.',
  'value-number':
    '{{field}} of {{type}} “{{id}}” cannot be “{{value}}”: it is a number, without quotation marks, spaces or symbols.',
  'value-least':
    '{{field}} of {{type}} “{{id}}” cannot be “{{value}}”: it is a number of at least {{least}}.',
  'value-score':
    '{{field}} of {{type}} “{{id}}” cannot be “{{value}}”: it is a whole number from −3 (cancelling) to 3 (indivisible), or null.',
  'score-needs-scorer':
    'A score of “{{id}}” needs who gives it. Write the scorer with it: {"name": …, "organization": …}.',
  'value-scorer':
    '{{field}} of {{type}} “{{id}}” cannot be “{{value}}”: it names a person and an organization, {"name": …, "organization": …}.',
  'value-date':
    '{{field}} of {{type}} “{{id}}” cannot be “{{value}}”: it is a day of the calendar, YYYY-MM-DD.',
  'value-stated-date':
    '{{field}} of {{type}} “{{id}}” cannot be “{{value}}”: it is {"date": "YYYY-MM-DD"}, with "precision" day, month, fiscal-year or year where it is coarser than a day.',
  'value-timing':
    '{{field}} of {{type}} “{{id}}” cannot be “{{value}}”: it is {"start": …, "end": …} with days YYYY-MM-DD or null, the end not before the start.',
  'value-fiscal-years':
    '{{field}} of {{type}} “{{id}}” cannot be “{{value}}”: it is {"from": year, "to": year or null}, by the calendar year in which a fiscal year begins, the last not before the first.',
  'value-eligibility':
    '{{field}} of {{type}} “{{id}}” cannot be “{{value}}”: who is admitted is written with genders, minAge, maxAge, ageExtension, immigrationStatus, forms, condition; lists, or "everyone" where the source says so.',
  'value-languages':
    '{{field}} of {{type}} “{{id}}” cannot be “{{value}}”: it is a list of ISO 639 codes, such as ["en", "fr", "iu"].',
  'value-name-status':
    '{{field}} of {{type}} “{{id}}” cannot be “{{value}}”: each language is official, none-exists, unknown, or {"translatedBy": …}.',
  'value-attachment':
    '{{field}} of {{type}} “{{id}}” cannot be “{{value}}”: a document has a name, a type (text, HTML or PDF), a size of at most 20 MB and its SHA-256. Attach it in the window.',
  'value-saved-view':
    '{{field}} of {{type}} “{{id}}” cannot be “{{value}}”: a saved view names its view, and may hold scope, axes, day, selection, filters, style and places. See graph-schema/schema.json.',
  'value-recipients':
    '{{field}} of {{type}} “{{id}}” cannot be “{{value}}”: it is {"from": id, "to": [ids]}, from whom and to whom the confidence goes.',

  'ends-same': '{{type}} joins two different records; both ends are “{{id}}”. Name another end.',
  'ends-not-joined':
    '{{type}} cannot lead from {{from}} to {{to}}. graph-schema/SCHEMA.md lists what it may join; RELATED_TO joins anything.',
  'ends-only-one':
    '“{{id}}” is already {{type}} “{{other}}”, and may have only one such {{to}}. Remove that relationship first.',
  'ends-joined':
    'A relationship {{type}} leads from “{{from}}” to “{{to}}” already: “{{id}}”. Change that one.',
  'ends-circle':
    '{{type}} leads from “{{to}}” to “{{from}}” already, directly or through others; this would close a circle. Take one of these away first.',
  'confidence-needed':
    '“{{id}}” is in confidence, but it is not said from whom and to whom. Add “confidence”: {"from": id, "to": [ids]}.',
  'handling-needed': '“{{id}}” cannot be without a handling. Choose public, fpt, in-confidence or own.',
  'handling-way-back':
    '“{{id}}” may already have left this file, so it cannot be made more closed. Remove it and make a private copy.',
  'handling-too-open':
    '“{{id}}” names a record that is more closed. Open that record first, or choose a more closed handling.',
  'finding-unknown':
    'There is no finding “{{finding}}” at this date and in this scope. It may have changed; look at the list again.',
  'merge-itself': '“{{id}}” cannot be merged into itself. Name two records.',
  'not-merged': '“{{id}}” has not been merged into another record: there is nothing to separate.',
  'merge-types': 'A {{merge}} cannot be merged into a {{keep}}. Only records of one type can be merged.',

  'nothing-to-undo': 'There is nothing to undo: nothing was changed in this file from this computer.',
  'nothing-to-redo': 'There is nothing to redo.',
  'undo-opened':
    '“{{id}}” was opened to others and may already have left this file, so that cannot be undone. Remove it and make a private copy.',
  'purge-not-wiped':
    'The value is out of the map, but “{{path}}” could not be written anew, so the disk may still hold it. Make room for a second copy of the file, then take the value out again.',
  'undo-purged': 'A purge cannot be undone: the value is gone.',

  'map-missing': 'There is no map at “{{path}}”. Check the name and the folder, or create a map there.',
  'map-is-folder': '“{{path}}” is a folder, not a map. Choose a file that ends in .fourfold.',
  'map-empty':
    'The file “{{path}}” is empty. Perhaps a copy was interrupted; take it again from where it came from.',
  'map-foreign':
    '“{{path}}” is not a Fourfold map, and was left as it is. Choose a map that was made with Fourfold; if this should be one, ask for it again.',
  'map-torn':
    '“{{path}}” is damaged: part of it is missing or unreadable. It was left as it is; go back to a copy of it.',
  'map-unreadable': '“{{path}}” cannot be read. Ask for permission to read the file and its folder.',
  'map-locked': '“{{path}}” is open in another window or program. Close it there, then try again.',
  'map-newer':
    '“{{path}}” was written by a newer version of Fourfold that this one cannot read. Update Fourfold; the file was left as it is.',
  'map-newer-read-only':
    '“{{path}}” was written by a newer version of Fourfold and is open to read only. Update Fourfold to change it.',
  'map-read-only':
    '“{{path}}” is open to read only, or may not be written. Make a copy of it, or ask for permission to write.',
  'map-exists': 'There is already something at “{{path}}”, and it was left as it is. Choose another name.',
  'map-uncreatable': 'No file can be made at “{{path}}”. Choose a folder in which you may write.',
  'folder-missing': 'There is no folder “{{folder}}”. Make it first, or choose another place.',
  'disk-full':
    'The disk is full, so nothing was written to “{{path}}”; the map is as it was. Make room, then try again.',
  'disk-error':
    'The disk or network drive of “{{path}}” gave an error, so nothing was written. Check the connection, then try again.',

  'journal-malformed':
    'What was received is not a journal of Fourfold ({{where}}: {{what}}). Nothing was taken in.',
  'journal-hash':
    'The transaction {{transaction}} was altered on its way. Nothing was taken in; ask for it again.',
  'journal-signature':
    'The signature of the transaction {{transaction}} is not good. Nothing was taken in; ask its sender.',
  'journal-fork':
    'The transaction {{transaction}} contradicts one that is already here. Nothing was taken in; ask its sender.',
  'journal-gap': 'Something is missing before what was received. Nothing was taken in; ask for the whole.',
  'question-superseded': 'A newer question took the place of this one.',
  'engine-closed': 'The map was closed before the answer was there. Open it and ask again.',

  'document-empty': '“{{name}}” is empty: there is nothing to read in it. Choose the document itself.',
  'document-too-large':
    '“{{name}}” has {{size}} MB; a map file takes documents of at most {{limit}} MB, so that it stays a file to mail. Attach the part that is cited, or give the address of the source.',
  'document-wrong-kind':
    '“{{name}}” is neither text, nor HTML, nor PDF; its content says so, whatever its name. Save it as PDF and attach that.',
  'document-encrypted':
    '“{{name}}” opens with a password only. Save a copy without a password, if you may, and attach that.',
  'document-broken': '“{{name}}” cannot be read as PDF ({{reason}}). Get the document again and attach that.',
  'document-unreadable':
    '“{{name}}” could not be read ({{reason}}). Look whether it is still there and whether you may open it.',
  'document-altered':
    'The bytes of “{{name}}” are not those that were looked at. Nothing was attached; attach it again.',
  'document-missing':
    'The document is not in this file: it was purged, or it lies in another copy of the map. Attach it again, or open the address of the source.',
  'document-not-opened': '“{{name}}” was not opened ({{reason}}). Save it, and open it yourself.',

  'check-pages': 'The file is damaged: {{what}}. Go back to a copy of it.',
  'check-malformed':
    'The transaction {{transaction}} is not written as the format says. Go back to a copy of the file.',
  'check-hash':
    'The transaction {{transaction}} was altered after it was written. Go back to a copy of the file.',
  'check-prev':
    'The transaction {{transaction}} does not follow the one before it. Go back to a copy of the file.',
  'check-gap':
    'Before the transaction {{transaction}} another one is missing. Go back to a copy of the file.',
  'check-twice':
    'The transaction {{transaction}} has the number of another one. Go back to a copy of the file.',
  'check-signature':
    'The signature of the transaction {{transaction}} is not good. Somebody else may have written it.',
  'check-tables':
    'The tables show “{{id}}” otherwise than the journal does. “fourfold check MAP --rebuild” makes them anew.',
  'check-document':
    'The bytes of an attached document are not those that were attached (SHA-256 {{hash}}). Attach the document again, or go back to a copy of the file.',
  'import-nothing-to-read':
    'Nothing to read was found at “{{path}}”. Give a file, a folder or an archive that exists and that you may read.',
  'import-format-unknown':
    '“{{path}}” is none of the formats that are read. Choose its format (--as on the command line), or save it as .csv or .xlsx.',
  'import-not-json':
    '“{{path}}” is not valid JSON ({{reason}}) and nothing was read of it. Get the file again from where it came.',
  'import-stopped': 'Reading was stopped. Nothing was written.',
  'import-nothing-read':
    'What was read is not here any more, since the map was opened anew. Choose the files again.',
  'import-mapping-unreadable':
    'The mapping “{{path}}” could not be read ({{reason}}). Nothing was imported. Give a file that exists and that you may read.',
  'import-mapping-wrong':
    '“{{path}}” holds no mapping ({{reason}}). Nothing was imported. Correct it there, or import without a mapping to see the one that is proposed.',
} as const
