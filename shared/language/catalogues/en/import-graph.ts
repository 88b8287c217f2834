/** What readers of graph files (GraphML, GEXF, Cytoscape, JSON, Cypher) say of what they did not take as it stands. */
export const importGraph = {
  rejected: {
    endless:
      'The text between two tags has no end; files like that are made to break readers. What stands before was read.',
    sameId: 'A second element with the id “{{id}}”: the first one was taken. Give each its own id.',
    noName: '“{{id}}” has no name. Give it a name or a text in one language.',
    noId: 'An element without an id. Give it one.',
    badId: '“{{id}}” is no id of a record: small letters, digits, hyphens and points, 2 to 100 of them.',
    noEnds: 'A connection without both of its ends. State from where to where it goes.',
    endMissing:
      'A connection to “{{id}}”, which is not among the elements of the file. Add it, or take the connection out.',
    endsForbidden:
      '“{{id}}”: {{type}} cannot go from {{from}} to {{to}}. Choose a type that joins these two.',
    selfLoop: '“{{id}}” is connected with itself, which a map does not hold.',
    hyperedge: 'One connection of {{ends}} ends. A map holds connections of two; state each pair.',
    typeUnknown:
      '“{{id}}” is of the type “{{type}}”, which this version does not know. Open the file with a newer one.',
    noElement: 'An entry that is neither an element nor a connection.',
    noGraph:
      'The file holds no graph in a form that is known here. Choose another format, or export it anew.',
    xml: 'The file cannot be read from here on: {{detail}}. Export it anew; what stands before was taken.',
    depth: 'Elements within elements over {{detail}} levels: reading ended here.',
    notData:
      'This states no data, and nothing is executed: {{what}}. Only CREATE, MERGE, SET, and UNWIND or MATCH of what the script itself states are read.',
  },
  noticed: {
    nodeOfOtherType:
      'Elements of the type “{{type}}”, which is none of the map, taken as organizations: {{count}}',
    nodeWithoutType: 'Elements without a type, taken as organizations: {{count}}',
    edgeOfOtherType:
      'Connections “{{type}}”, which is no type of the map, taken as “is related to” with that label: {{count}}',
    edgeWithoutType: 'Connections without a type, taken as “is related to”: {{count}}',
    endsForbidden:
      'Connections {{type}} from {{from}} to {{to}}, which that type does not join, taken as “is related to” with its label: {{count}}',
    parallel: 'Connections that say nothing else than one before them ({{type}}), left out: {{count}}',
    undirected: 'Connections {{type}} without a direction, read as they are written: {{count}}',
    namedById: 'Elements without a name, named by their id: {{count}}',
    languageNotStated:
      'Elements with names or texts whose language is not stated, taken by their words as English or French: {{count}}',
    attributeLeftOut: 'Values of “{{name}}”, which is no property of the map, left out: {{count}}',
    valueLeftOut: 'Values of “{{name}}” that are no value of that property ({{type}}), left out: {{count}}',
    port: 'Ports, which a map does not hold, left out: {{count}}',
    times: 'Elements with times of their presence in the graph, which are left out: {{count}}',
    schema: 'Statements about constraints, indexes and the database, left out: {{count}}',
    query: 'Queries that only read, left out: {{count}}',
    command: 'Commands of the shell, left out: {{count}}',
    newer:
      'The file is of version {{version}}, which is newer than this program; what it does not know is left out.',
  },
} as const
