/** Words of the graph and of the list that says the same. */
export const graph = {
  graph: {
    title: 'Graph',
    shape: 'Show as',
    graph: 'Graph',
    list: 'List',
    none: 'Hide',
    canvas:
      'Graph with {{nodes}} nodes and {{edges}} edges. Arrow keys go from node to node, with Shift they move it, Enter opens, plus and minus zoom, 0 fits. The list beside it says the same in words.',
    empty: 'Nothing to draw',
    emptyWhy:
      'Nothing known to this map stands around it under this scope. Lift a limit, or relate it to other records.',
    nodes: 'Nodes',
    pairs: 'Pairs',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    fit: 'Fit to the frame',
    notCurrent: 'hollow: presumed, of the past or announced',
    omitted_one: '{{n}} more is left out of the picture.',
    omitted_other: '{{n}} more are left out of the picture.',
    shapes: {
      measure: 'measure',
      'shared-measure': 'measure in a row that another strategy fills too',
      'pulling-measure': 'measure on a side of a point to reconcile',
      organization: 'organization',
      finding: 'finding',
      strategy: 'strategy',
      money: 'money',
      term: 'term',
      gap: 'cell',
      point: 'point to reconcile',
      other: 'other record',
    },
    tones: { pair: 'overlap', tension: 'tension or finding', excludes: 'does not admit' },
  },
} as const
