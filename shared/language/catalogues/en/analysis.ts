export const analysis = {
  competence: {
    federal: 'The federal government, at the federal table',
    provincial: 'The province or territory, at the F/P/T table',
    shared: 'The federal, provincial and territorial governments, at the F/P/T table',
    indigenous: 'Indigenous governments, at the Indigenous table',
    municipal: 'Municipalities, through their province at the F/P/T table',
  },
  gap: {
    excluded: 'None of the services known to this map at this place admits them ({{services}} seen).',
    'out-of-scope': 'Outside the scope of {{strategies}}; no measure is recorded here.',
    'reported-insufficient_one':
      'Measures exist ({{count}} current, {{presumed}} presumed); a source says that they do not suffice.',
    'reported-insufficient_other':
      'Measures exist ({{count}} current, {{presumed}} presumed); a source says that they do not suffice.',
    lapsed: 'What is recorded here has ended; no successor is known to this map.',
    ending: 'All that is current here ends on or before {{until}}.',
    planned: 'Announced, not seen in place.',
    unfunded: 'The money known for what is current here has ended; no other is known to this map.',
    'one-known': 'One provider known to this map.',
    unverified: 'Only records that no source has confirmed for {{months}} months ({{presumed}} presumed).',
    'none-found': 'Searched; none found in the sources seen.',
    search: 'Search — {{parts}}.',
    searched: { by: 'by: {{who}}', on: 'on: {{date}}', where: 'where: {{where}}' },
    'none-confirmed': 'None, as confirmed by the jurisdiction.',
    'not-researched': 'Not found in the sources seen; nobody has looked for it yet.',
    named_one: 'Named by: {{findings}}.',
    named_other: '{{count}} findings name it, among them: {{findings}}.',
  },
  overlap: {
    why: 'In common — {{parts}}. That is {{share}}% of the weight of what they do and for whom.',
    presumed: 'Only presumed to be in force: {{names}}.',
    shares: {
      activity: 'activity: {{terms}}',
      population: 'population: {{terms}}',
      exploitation: 'form: {{terms}}',
      audience: 'audience: {{terms}}',
      jurisdiction: 'place: {{terms}}',
    },
    coordinated: {
      'joint-delivery': 'Both involve {{name}}',
      'shared-body': 'Both sit on the same body ({{name}})',
      'declared-interaction': 'Declared: {{name}}',
    },
  },
  point: {
    rule: {
      declared: 'Declared by a source',
      'contested-policy': 'Contested policy',
      'definitions-differ': 'Definitions differ',
      'scope-differs': 'Scopes differ',
      'ages-differ': 'Ages differ',
      'shut-out': 'Eligibility and priority differ',
      'ends-first': 'What it depends on ends first',
      'restricted-money': 'Money restricted away from a cited need',
      'sole-lead-claims': 'Two sources each name one lead',
    },
    why: {
      declared: 'A source says that “{{a}}” and “{{b}}” act on one another.',
      'contested-policy':
        'Parties hold different positions ({{topic}}). In favour: {{inFavour}}. For a change or against: {{against}}.',
      'definitions-differ':
        '“{{a}}” and “{{b}}”, of neighbours, use different definitions ({{ofA}}; {{ofB}}).',
      'scope-differs':
        '“{{wide}}” covers labour exploitation; the stated scope of its neighbour’s “{{narrow}}” does not include it.',
      'ages-differ': '“{{a}}” admits people up to {{ofA}} years, “{{b}}” up to {{ofB}}.',
      'shut-out':
        '“{{a}}” names among those it serves: {{population}}. The services known to this map ({{activity}}; {{place}}) do not admit them.',
      'ends-first': '“{{measure}}” depends on “{{program}}”, which ends on {{ends}}.',
      'restricted-money':
        '“{{a}}” does not extend to these people, for whom a cited finding names a need: {{population}}.',
      'sole-lead-claims': 'Two sources each name a different sole lead of “{{measure}}”.',
    },
  },
  funding: {
    total: 'Announced, planned or actual amounts, all years known to this map, each dollar counted once',
    totalRow: 'Total',
    year: 'Fiscal year',
    noSingleYear: 'No single fiscal year stated',
    undividedNote:
      'Beside it: {{amount}} of strategies that name this scope among others. How much of it is for this scope is not stated, so the total leaves it out.',
    zero: {
      title: 'What is counted 0',
      ceiling_one: 'A ceiling (“up to”), which is no amount spent: {{count}} amount',
      ceiling_other: 'A ceiling (“up to”), which is no amount spent: {{count}} amounts',
      inside_one: 'What is inside another amount that is counted: {{count}} amount',
      inside_other: 'What is inside another amount that is counted: {{count}} amounts',
      'same-as_one': 'A second source of an amount that is counted: {{count}} amount',
      'same-as_other': 'A second source of an amount that is counted: {{count}} amounts',
      'other-currency_one': 'What is not in Canadian dollars: {{count}} amount',
      'other-currency_other': 'What is not in Canadian dollars: {{count}} amounts',
      undivided_one: 'What a strategy has for more than this scope: {{count}} amount',
      undivided_other: 'What a strategy has for more than this scope: {{count}} amounts',
    },
    whole: '{{amount}}, counted whole',
    'per-year_one': '{{amount}} a year × {{years}} fiscal year',
    'per-year_other': '{{amount}} a year × {{years}} fiscal years',
    ceiling: 'Up to {{amount}}: a ceiling is no amount spent; counted 0',
    inside: '{{amount}} inside “{{of}}”; counted there',
    'same-as': '{{amount}}: a second source of “{{of}}”; counted there',
    'other-currency': '{{amount}}: not in Canadian dollars; not added',
    undivided:
      '{{amount}} for all that “{{of}}” covers; the part for this scope is not stated; counted beside, not in the total',
  },
} as const
