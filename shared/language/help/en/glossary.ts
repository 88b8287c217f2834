import type { HelpPage } from '../help-page.ts'

export const glossary: HelpPage = {
  id: 'glossary',
  title: 'Glossary',
  blocks: [
    { kind: 'text', text: 'The words of this program in both languages.' },
    {
      kind: 'glossary',
      items: [
        { term: 'Allocation', other: 'Affectation', text: 'An amount of money that a source states.' },
        {
          term: 'As known on',
          other: 'Connu au',
          text: 'The map as it had been received by the end of a day.',
        },
        {
          term: 'Audience',
          other: 'Public visé',
          text: 'For whom something leaves; also the people whom a measure addresses.',
        },
        {
          term: 'Commitment',
          other: 'Engagement',
          text: 'One deliverable or measure promised in a strategy.',
        },
        {
          term: 'Coverage',
          other: 'Couverture',
          text: 'How many measures are known in a cell, and what kind of gap it is.',
        },
        { term: 'Current', other: 'En vigueur', text: 'In force, and confirmed by a recent source.' },
        {
          term: 'Finding',
          other: 'Constat',
          text: 'What an evaluation, a committee or a consultation found.',
        },
        {
          term: 'Form of exploitation',
          other: 'Forme d’exploitation',
          text: 'Sexual exploitation, forced labour and others.',
        },
        { term: 'Fragmentation', other: 'Fragmentation', text: 'One field of work, divided among several.' },
        { term: 'Gap', other: 'Lacune', text: 'A cell that is empty or thin, in one of twelve ways.' },
        { term: 'Handling', other: 'Diffusion', text: 'Who may see a record.' },
        {
          term: 'Journal',
          other: 'Journal',
          text: 'All changes of a map, in their order; it is only added to.',
        },
        {
          term: 'Jurisdiction',
          other: 'Administration',
          text: 'Canada, a province, a territory, a region or a town.',
        },
        { term: 'Measure', other: 'Mesure', text: 'A commitment, an initiative, a program or a service.' },
        {
          term: 'Overlap',
          other: 'Chevauchement',
          text: 'Two measures that do much the same for the same people.',
        },
        { term: 'Pillar', other: 'Pilier', text: 'Prevention, protection, prosecution or partnerships.' },
        {
          term: 'Points to reconcile',
          other: 'Points à concilier',
          text: 'Where measures may pull against each other.',
        },
        {
          term: 'Presumed',
          other: 'Vigueur présumée',
          text: 'In force by an older source, not confirmed since.',
        },
        {
          term: 'Purge',
          other: 'Retrait définitif',
          text: 'Taking a value out for good, out of the history too.',
        },
        { term: 'Record', other: 'Fiche', text: 'Anything on the map that has a form of its own.' },
        { term: 'Scope', other: 'Portée', text: 'What all views are limited to.' },
        { term: 'Strategy', other: 'Stratégie', text: 'The plan of a government.' },
        {
          term: 'Succession',
          other: 'Succession',
          text: 'What was renamed, merged, split or replaced, and when.',
        },
        {
          term: 'Verdict',
          other: 'Appréciation',
          text: 'What a person decided about a finding of the program, with the reason.',
        },
      ],
    },
  ],
}
