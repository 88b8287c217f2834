/** Words of the whole map as a file: the menu, the command line, and the map as one page. */
export const exporting = {
  title: 'Export the whole map',
  format: 'Format',
  formats: {
    html: 'A page to mail and read (HTML)',
    xlsx: 'Workbook (XLSX)',
    csv: 'Tables (CSV in an archive)',
    json: 'Data of Fourfold, nothing lost (JSON)',
    graphml: 'Graph for Gephi and others (GraphML)',
    gexf: 'Graph for Gephi (GEXF)',
    cyjs: 'Graph for Cytoscape (CYJS)',
    cypher: 'Script for Neo4j (Cypher)',
    hsds: 'Services as open data (HSDS 3.1)',
  },
  save: 'Save …',
  about:
    'Computed anew for this audience: what it may not see is left out. Without history; to keep all, copy the file.',
  written:
    '{{path}}: {{nodes}} records and {{relationships}} relationships; kept here: records {{left}}, relationships {{leftRelationships}}.',
  page: {
    skip: 'Skip to the content',
    languages: 'Language of the page',
    english: 'English',
    french: 'Français',
    contents: 'Contents',
    matrix: 'Coverage by jurisdiction and pillar',
    matrixAbout:
      'In each cell: measures in force now, those only presumed, and the kind of gap, if any. Empty does not mean that there is nothing: the kind of gap says what is known.',
    graphs: 'Graphs',
    graphsAbout:
      'Each strategy with what stands nearest to it. All connections of a record stand in its entry below.',
    noGraph: 'No strategy is on this map.',
    relationships: 'Connections',
    sources: 'Sources',
    counts: '{{nodes}} records, {{relationships}} relationships',
    search: 'Search the records',
    clear: 'Clear',
    none: 'No record has all of these words.',
    found: 'Records found: {{n}}',
    readOnly: 'A copy to read, made on {{day}}. It changes nothing in the map.',
    current: '{{n}} current',
    presumed: '{{n}} presumed',
    scrollable: '{{name}} (scrolls)',
    top: 'Back to the contents',
  },
} as const
