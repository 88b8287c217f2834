import type { HelpPage } from '../help-page.ts'

const purpose: HelpPage = {
  id: 'purpose',
  title: 'What Fourfold is for',
  blocks: [
    {
      kind: 'text',
      text: 'Fourfold is a shared map of who does what against human trafficking in Canada: departments, provincial and territorial strategies, organizations, programs and their money. It shows gaps, overlaps and points to reconcile across the four pillars before the quarterly call, with the source of every statement.',
    },
    { kind: 'heading', id: 'begin', text: 'Where to begin' },
    {
      kind: 'list',
      items: [
        '{command map-starter} opens Canada from the plan of 2012 to today. It is your own copy: change what you like.',
        '{command tour} shows the window, on the starter map.',
        'The views stand on the left: See (coverage, overlaps, points to reconcile, commitments, funding), Meet (the briefing), Keep (records, review queue, likely duplicates, activity).',
        '{command find} finds every record and every command by its words.',
      ],
    },
    { kind: 'heading', id: 'principles', text: 'What it holds to' },
    {
      kind: 'list',
      items: [
        'Every statement has a source, a date and a person. What has no source, or an old one, looks so.',
        '“Empty” is twelve different things. That nobody looked is never taken for nothing being there: {page matrix#gaps}.',
        'The program proposes, a person decides. It scores no government and ranks none.',
        'Those whom a finding names may reply, and their reply stands beside it.',
        'Money is counted once, and the arithmetic is shown: {page money#funding}.',
        'The map is one file on your computer. Nothing is sent anywhere, and this help works offline.',
      ],
    },
    { kind: 'heading', id: 'never', text: 'What does not belong on the map' },
    {
      kind: 'text',
      text: 'No personal information of victims, no address of an undisclosed place, and nothing above Protected A. While you type, Fourfold warns where a text looks like one of these; you decide.',
    },
  ],
}

const findings: HelpPage = {
  id: 'findings',
  title: 'Overlaps and points to reconcile',
  blocks: [
    {
      kind: 'text',
      text: 'Both lists are proposals made by published rules. Each one explains itself and cites its sources. Whether something is to be done about it is for a person to say.',
    },
    { kind: 'heading', id: 'overlaps', text: 'Overlaps' },
    {
      kind: 'text',
      text: 'A pair is listed when two measures share an activity and the people or the form of exploitation they are for (or two activities), and meet at a place. What is rare on the map weighs more than what nearly all measures do.',
    },
    {
      kind: 'terms',
      items: [
        { term: 'Similar services', text: 'Much the same, for the same people.' },
        { term: 'Overlap', text: 'Some of the same people, or the same form of exploitation.' },
        { term: 'Fragmentation', text: 'The same field of work, divided among several.' },
        {
          term: 'Coordination',
          text: '“Coordinated” where the two are known to deliver together, to sit at one table, or to have said how they act on each other. Otherwise it is not known; the rules never say no.',
        },
      ],
    },
    {
      kind: 'text',
      text: 'Left out are: what followed the other, a part and its whole, a program and what it pays for, laws of two governments on one matter, and services far apart. An overlap is no reproach. Two services for many people can be exactly what is needed.',
    },
    { kind: 'heading', id: 'points', text: 'Points to reconcile' },
    {
      kind: 'text',
      text: 'Where measures may pull against each other; on the command line they are called cross-purposes. Some come from a source that says so. Others are found by a rule:',
    },
    {
      kind: 'list',
      items: [
        'parties that hold opposing positions on a topic, each in its own words with a date; Fourfold takes no side',
        'definitions, scopes or ages that differ between neighbours or along a corridor',
        'services at a place that do not admit those whom a strategy there puts first',
        'a measure that depends on another one that ends first; money that may not be used for a need that is named',
        'two sources that each name another sole lead',
      ],
    },
    { kind: 'heading', id: 'scores', text: 'Scores' },
    {
      kind: 'text',
      text: 'The program gives none. A score from −3 (cancels the other) to +3 (cannot be had without it) needs a named person and organization. It stays with you until you open it, and leaves only beside the other party’s reply.',
    },
    { kind: 'heading', id: 'verdicts', text: 'Verdicts' },
    {
      kind: 'text',
      text: 'At the foot of a finding you record a verdict with its reason: to raise, intended, dismissed or resolved. It stays when the rules run again. Where what it rested on has changed since, it says so. A finding says whether it has been shared with those it names; the briefing prints their reply at the same size.',
    },
  ],
}

const money: HelpPage = {
  id: 'money',
  title: 'Commitments and funding',
  blocks: [
    { kind: 'heading', id: 'commitments', text: 'Commitments' },
    {
      kind: 'list',
      items: [
        'Each strategy is listed with its commitments, how many had a closed timing, and for how many an outcome is recorded.',
        '“Past its timing” is said only where somebody still owes it: the timing is over, the strategy has not ended, and no outcome is recorded. Done, dropped and superseded are outcomes; under way is none.',
        'A plan that has ended is one line with its counts. To see how its commitments stood, choose a day within its time.',
        'A status is that of the day of its source. Before that day it was not known.',
      ],
    },
    {
      kind: 'text',
      text: 'The period of a plan, an agreement, its money and a service can end on four different dates. A period that ran out does not end a service, nor the money.',
    },
    { kind: 'heading', id: 'funding', text: 'Funding, counted once' },
    {
      kind: 'text',
      text: 'Every amount that a source states is a line. The total counts each dollar once, and every line says how it was counted and why.',
    },
    {
      kind: 'terms',
      items: [
        {
          term: 'Counted 0',
          text: 'A ceiling, a target, an amount for more than trafficking, a part of an amount that is counted, a second source of the same amount, another currency.',
        },
        {
          term: 'An amount a year',
          text: 'Is multiplied by the fiscal years stated; one without an end counts up to the day asked.',
        },
        {
          term: 'A joint amount',
          text: 'Stands whole under each organization and once in the total, so that the column does not add up. It says so.',
        },
        {
          term: 'Under a scope',
          text: 'The money of a strategy that is for other things too is not divided, since no source states the part. It stands beside the total.',
        },
      ],
    },
    {
      kind: 'text',
      text: 'Fiscal years run from April to March. The list of what ends looks ahead to the second 31 March. Two sources that give different totals for the same money both stay visible.',
    },
  ],
}

const scope: HelpPage = {
  id: 'scope',
  title: 'Scope, dates and “as known on”',
  blocks: [
    {
      kind: 'text',
      text: 'The bar above the views limits all of them at once. It stays when you change the view, and what leaves says it in words. Another map begins without limits.',
    },
    { kind: 'heading', id: 'limits', text: 'Scope' },
    {
      kind: 'list',
      items: [
        'Choose pillars, jurisdictions, populations, forms, activities, organizations. A term is meant with its narrower ones, an organization with its parts and its earlier and later names.',
        'A scope chooses and never changes: gaps and scores under a scope are some of those without one. A cell outside of it is called that.',
        '“Lift all limits” shows everything again.',
      ],
    },
    { kind: 'heading', id: 'day', text: 'In force on' },
    {
      kind: 'text',
      text: 'All views show what was in force on that day, as we know it today. Leave it empty and it follows today. Choose 1 October 2012 to see the national plan of 2012 in force. Organizations bear the names they had on that day.',
    },
    { kind: 'heading', id: 'known', text: 'As known on' },
    {
      kind: 'text',
      text: 'All views show what this map had received by the end of that day: what you could have said then. A line above every view says so, and so does what you export. Nothing can be changed until you come back to now.',
    },
    {
      kind: 'text',
      text: 'The two go together: what was in force in 2020, as known before the last call.',
    },
  ],
}

export const seeingPages = [purpose, findings, money, scope] as const
