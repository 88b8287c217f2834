import type { Label } from './extraction.ts'

/** An action of a plan in its parts, to be printed in any layout. */
export type Action = {
  readonly number: string
  readonly text: string
  readonly who: readonly string[]
  readonly when: string
}
export type PlanParts = {
  readonly title: string
  readonly intro: string
  readonly outro: string
  readonly headings: {
    readonly number: string
    readonly action: string
    readonly who: string
    readonly when: string
  }
  readonly sections: readonly { readonly name: string; readonly actions: readonly Action[] }[]
}

const english: PlanParts = {
  title: 'Upper River Action Plan 2016-2020',
  intro: 'The plan was written after eleven meetings. It will cost $2.1 million a year.',
  outro: 'The plan will be reviewed in 2020 by the ministries that signed it.',
  headings: { number: 'No.', action: 'Action', who: 'Lead', when: 'Timeline' },
  sections: [
    {
      name: 'Prevention',
      actions: [
        {
          number: '1.1',
          text: 'Show a film on recruitment in every secondary school of the district',
          who: ['MOE'],
          when: '2016-17',
        },
        {
          number: '1.2',
          text: 'Tell parents of young athletes how recruiters work',
          who: ['MOE', 'URPS'],
          when: '2017-18 – Ongoing',
        },
      ],
    },
    {
      name: 'Protection of victims',
      actions: [
        { number: '2.1', text: 'Keep four beds for boys and young men', who: ['MCSS'], when: 'Ongoing' },
        {
          number: '2.2',
          text: 'Pay for interpreters so that every victim can speak with a nurse',
          who: ['MOHS'],
          when: '2018-19',
        },
        {
          number: '2.3',
          text: 'Write a protocol for the first seventy-two hours after an escape',
          who: ['MCSS', 'MOHS', 'URPS'],
          when: '2016-17',
        },
      ],
    },
    {
      name: 'Prosecution',
      actions: [
        {
          number: '3.1',
          text: 'Have two investigators work on nothing but trafficking',
          who: ['URPS'],
          when: '2016-17 – 2019-20',
        },
      ],
    },
  ],
}

const french: PlanParts = {
  title: 'Plan d’action de la Haute-Rivière 2016-2020',
  intro: 'Le plan a été rédigé après onze rencontres. Il coûtera 2,1 millions de dollars par année.',
  outro: 'Le plan sera revu en 2020 par les ministères signataires.',
  headings: { number: 'No', action: 'Mesure', who: 'Responsable', when: 'Échéancier' },
  sections: [
    {
      name: 'Prévention',
      actions: [
        {
          number: '1.1',
          text: 'Présenter un film sur le recrutement dans toutes les écoles secondaires',
          who: ['MEQ'],
          when: '2016-2017',
        },
        {
          number: '1.2',
          text: 'Expliquer aux parents de jeunes sportifs comment agissent les recruteurs',
          who: ['MEQ', 'SPHR'],
          when: '2017-2018 – en continu',
        },
      ],
    },
    {
      name: 'Protection des victimes',
      actions: [
        {
          number: '2.1',
          text: 'Réserver quatre places aux garçons et aux jeunes hommes',
          who: ['MSSS'],
          when: 'En continu',
        },
        {
          number: '2.2',
          text: 'Payer des interprètes pour que chaque victime parle à une infirmière',
          who: ['MSSS'],
          when: '2018-2019',
        },
        {
          number: '2.3',
          text: 'Rédiger un protocole pour les trois premiers jours après une fuite',
          who: ['MFA', 'MSSS', 'SPHR'],
          when: '2016-2017',
        },
      ],
    },
    {
      name: 'Poursuites',
      actions: [
        {
          number: '3.1',
          text: 'Affecter deux enquêteurs à la traite seulement',
          who: ['SPHR'],
          when: '2016-2017 – 2019-2020',
        },
      ],
    },
  ],
}

export const plans = { english, french } as const

/** What a reader should find in any layout of a plan; numbers are left out where the layout prints none. */
export function labelsOf({ sections }: PlanParts): readonly Label[] {
  return sections.flatMap((section) =>
    section.actions.map(({ number, text, who, when }): Label => [number, text, who, when]),
  )
}

type Print = (plan: PlanParts) => string
const framed =
  (body: (plan: PlanParts) => string): Print =>
  (plan) =>
    [plan.title, '', plan.intro, '', body(plan), '', plan.outro, ''].join('\n')
const bySection = (
  print: (action: Action, plan: PlanParts) => string,
  head: (plan: PlanParts) => string = () => '',
  gap = '\n',
): Print =>
  framed((plan) =>
    plan.sections
      .map(({ name, actions }) =>
        [name, '', head(plan), ...actions.map((one) => print(one, plan))]
          .filter((line, i) => i < 2 || line !== '')
          .join(gap),
      )
      .join('\n\n'),
  )

/** A text broken at a width, with a hanging indent. */
function wrapped(text: string, width: number, indent: string): readonly string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + word.length + 1 > width) {
      lines.push(line)
      line = ''
    }
    line = line === '' ? word : `${line} ${word}`
  }
  return [...lines, line].map((one, i) => (i === 0 ? one : indent + one))
}

const spaced: Print = framed((plan) => {
  const row = (cells: readonly string[]): string =>
    [6, 44, 18, 20]
      .map((width, i) => (cells[i] ?? '').padEnd(width))
      .join('')
      .trimEnd()
  const { number, action, who, when } = plan.headings
  return plan.sections
    .map(({ name, actions }) =>
      [
        name,
        '',
        row([number, action, who, when]),
        ...actions.flatMap((one) =>
          wrapped(one.text, 40, '').map((line, i) =>
            row(i === 0 ? [one.number, line, one.who.join(', '), one.when] : ['', line]),
          ),
        ),
      ].join('\n'),
    )
    .join('\n\n')
})

const bars: Print = framed((plan) =>
  plan.sections
    .map(({ name, actions }) =>
      [
        `## ${name}`,
        '',
        `| ${Object.values(plan.headings).join(' | ')} |`,
        '|---|---|---|---|',
        ...actions.map((one) => `| ${one.number} | ${one.text} | ${one.who.join(', ')} | ${one.when} |`),
      ].join('\n'),
    )
    .join('\n\n'),
)

const html: Print = (plan) =>
  `<html><body><h1>${plan.title}</h1><p>${plan.intro}</p>\n${plan.sections
    .map(
      ({ name, actions }) =>
        `<h2>${name}</h2>\n<table><tr>${Object.values(plan.headings)
          .map((one) => `<th>${one}</th>`)
          .join(
            '',
          )}</tr>\n${actions.map((one) => `<tr><td>${one.number}</td><td>${one.text}</td>\n<td>${one.who.join('<br>')}</td><td>${one.when}</td></tr>`).join('\n')}</table>`,
    )
    .join('\n')}<p>${plan.outro}</p></body></html>`

/** Layouts in which governments print such plans, and what copying them out of a page or a PDF makes of them. */
export const layouts: Readonly<
  Record<
    string,
    { readonly print: Print; readonly ending: 'txt' | 'md' | 'html'; readonly hasNumbers: boolean }
  >
> = {
  spaced: { print: spaced, ending: 'txt', hasNumbers: true },
  bars: { print: bars, ending: 'md', hasNumbers: true },
  html: { print: html, ending: 'html', hasNumbers: true },
  'cells on lines of their own': {
    print: bySection(
      (one) => [one.number, one.text, ...one.who, one.when].join('\n'),
      (plan) => Object.values(plan.headings).join('\n'),
    ),
    ending: 'txt',
    hasNumbers: true,
  },
  'cells on lines, who in one': {
    print: bySection((one) => [one.number, one.text, one.who.join(', '), one.when].join('\n')),
    ending: 'txt',
    hasNumbers: true,
  },
  'who and when behind': {
    print: bySection((one) => `${one.number} ${one.text} ${one.who.join(', ')} ${one.when}`),
    ending: 'txt',
    hasNumbers: true,
  },
  'when and who behind': {
    print: bySection((one) => `${one.number} ${one.text}. (${one.when}) ${one.who.join(', ')}`),
    ending: 'txt',
    hasNumbers: true,
  },
  'when behind, who below': {
    print: bySection((one) => `${one.number}\n${one.text}. (${one.when}) ${one.who.join('\n')}`),
    ending: 'txt',
    hasNumbers: true,
  },
  'both in brackets': {
    print: bySection((one) =>
      wrapped(`${one.number}. ${one.text} (${one.who.join(', ')}; ${one.when}).`, 64, '    ').join('\n'),
    ),
    ending: 'txt',
    hasNumbers: true,
  },
  'fields below': {
    print: bySection(
      (one, { headings }) =>
        `${headings.action} ${one.number}: ${one.text}\n${headings.who}: ${one.who.join(', ')}\n${headings.when}: ${one.when}\n`,
    ),
    ending: 'txt',
    hasNumbers: true,
  },
  'fields in the line': {
    print: bySection(
      (one, { headings }) =>
        `${one.number} ${one.text}. ${headings.who}: ${one.who.join(', ')}. ${headings.when}: ${one.when}.`,
    ),
    ending: 'txt',
    hasNumbers: true,
  },
  'list with dashes': {
    print: bySection((one) => `- ${one.text} (${one.when}) – ${one.who.join(', ')}`),
    ending: 'md',
    hasNumbers: false,
  },
  tabs: {
    print: bySection(
      (one) => [one.number, one.text, one.who.join('; '), one.when].join('\t'),
      (plan) => Object.values(plan.headings).join('\t'),
    ),
    ending: 'txt',
    hasNumbers: true,
  },
  'one line without end': {
    print: (plan) =>
      plan.sections
        .map(
          ({ name, actions }) =>
            `<p>${name}</p>${actions.map((one) => `<p>${one.number} ${one.text}. (${one.when}) ${one.who.join(', ')}</p>`).join('')}`,
        )
        .join('')
        .replace(/^/, `<!doctype html><h1>${plan.title}</h1><p>${plan.intro}</p>`),
    ending: 'html',
    hasNumbers: true,
  },
}
