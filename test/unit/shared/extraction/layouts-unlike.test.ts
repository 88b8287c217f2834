import { describe, expect, it } from 'vitest'
import { extract } from '../../../../shared/extraction/extract.ts'
import { knowsNothing } from '../../../../shared/extraction/knowledge.ts'
import { readHtml } from '../../../../shared/extraction/read-html.ts'
import { readText } from '../../../../shared/extraction/read-text.ts'
import { commitmentsOf } from '../../../helpers/extraction.ts'

/** Each commitment as its text, who and when, bars between them. */
const said = (text: string): readonly string[] =>
  commitmentsOf(extract(text.startsWith('<') ? readHtml(text) : readText(text), 'given', knowsNothing)).map(
    ({ text: what, organizations, timing }) =>
      `${what} | ${organizations.map((one) => one.split('|')[0]).join(', ')} | ${timing ?? ''}`,
  )

describe('[X4] cells on lines of their own', () => {
  const apart = (...cells: readonly string[]): string => cells.join('\n\n')

  it('end at empty lines, go on over pages, and know a start and an end', () => {
    const heading = ['Ref.', 'Action', 'Owner', 'Start', 'End']
    const text = apart(
      ...heading,
      ...['1.1', 'Train nurses in the\nnorth', 'Health Region', 'May 2027', 'June 2028'],
      'Our Action Plan 2027',
      '4',
      ...heading,
      ...['1.2', 'Open a shelter', 'Harbour Housing\nSociety (HHS)', 'Q1 2027', 'Q4 2028'],
      'Our Action Plan 2027',
      '5',
      ...['1.3', 'Fund a phone line', 'Victim Services\nRCMP', '2027', '2029'],
    )
    expect(said(text)).toEqual([
      'Train nurses in the north | Health Region | May 2027 – June 2028',
      'Open a shelter | HHS | Q1 2027 – Q4 2028',
      'Fund a phone line | Victim Services, RCMP | 2027 – 2029',
    ])
  })

  it('stand under an indicator where who helps is empty', () => {
    const text = apart(
      ...['Mesure', 'Pilote', 'Partenaires', 'Indicateur', 'Délai'],
      ...['Former les policiers', 'DGPN', 'Nombre de formations', 'fin 2027'],
      ...['Ouvrir un foyer', 'Ministère de la Justice', 'OFPRA', 'Nombre de places', '2028'],
    )
    expect(said(text)).toEqual([
      'Former les policiers | DGPN | fin 2027',
      'Ouvrir un foyer | Ministère de la Justice, OFPRA | 2028',
    ])
  })
})

describe('[X4] cards', () => {
  it('have their labels on lines of their own', () => {
    const card = (number: number, what: string, who: string): string =>
      `Fiche ${number}\nIntitulé\n${what}\nPilotage\n${who}\nCalendrier\nFin 2027\nRésultat attendu\nUn meilleur suivi.\n`
    expect(
      said(
        `${card(1, 'Former les agents', 'DEF\nService des loyers')}\n${card(2, 'Ouvrir une halte', 'GRC')}`,
      ),
    ).toEqual(['Former les agents | DEF, Service des loyers | Fin 2027', 'Ouvrir une halte | GRC | Fin 2027'])
  })

  it('are printed in two columns by spaces', () => {
    const card = (number: number, who: string): string =>
      `Action ${number}          Train the staff of hotels\n                  and motels\nResponsibility    ${who}\nTime frame        Ongoing\n\n`
    expect(said(`${card(1, 'RCMP')}${card(2, 'Justice Department')}`)).toEqual([
      'Train the staff of hotels and motels | RCMP | Ongoing',
      'Train the staff of hotels and motels | Justice Department | Ongoing',
    ])
  })

  it('are tables of a label and what it says, and rows whose cells carry their labels', () => {
    const card = (number: number): string =>
      `| Action ${number} | Étendre l’aide aux mineures |\n|---|---|\n| But | Elles sont mieux aidées. |\n| Responsabilité | OFJ |\n| Participation | CDAS |\n| Délai | 2028 |\n\n`
    expect(said(card(1) + card(2))).toEqual([
      'Étendre l’aide aux mineures | OFJ, CDAS | 2028',
      'Étendre l’aide aux mineures | OFJ, CDAS | 2028',
    ])
    expect(
      said(
        '2.1 Create a fund | Lead: Victim Services | When: 2028\n2.2 Build lodges | Lead: RCMP | When: 2029',
      ),
    ).toEqual(['Create a fund | Victim Services | 2028', 'Build lodges | RCMP | 2029'])
  })

  it('ask, in a quotation', () => {
    expect(said('### Action 5 — Financer un camion\n\n> **Qui ?** CIUSSS\n> **Quand ?** 2028\n')).toEqual([
      'Financer un camion | CIUSSS | 2028',
    ])
  })
})

describe('[X4] tables', () => {
  it('have headings over several lines, and rows that numbers begin', () => {
    const text = [
      '                                 Lead            Target',
      'Initiative                       organization    completion',
      '',
      '1.1 Publish a directory in       Harbour House   By March',
      '    twelve languages             Society         2028',
      '1.2 Train nurses and             RCMP            Ongoing',
      '    midwives',
      '                                 Lead            Target',
      'Initiative                       organization    completion',
      '1.3 Open a clinic                Legal Aid       2029',
    ].join('\n')
    expect(said(text)).toEqual([
      'Publish a directory in twelve languages | Harbour House Society | By March 2028',
      'Train nurses and midwives | RCMP | Ongoing',
      'Open a clinic | Legal Aid | 2029',
    ])
  })

  it('are known by their cells where a heading says something else', () => {
    expect(
      said(
        '| What we will do | Who | Milestone |\n|---|---|---|\n| Roll out a programme | DfE | Sept 2027 |\n| Launch a campaign | NHS | 2028 |',
      ),
    ).toEqual(['Roll out a programme | DfE | Sept 2027', 'Launch a campaign | NHS | 2028'])
  })

  it('say what is done under "Action", not under what it comes to', () => {
    expect(
      said(
        '| Action | Deliverable | Lead | Timing |\n|---|---|---|---|\n| Open a shelter | One house of twelve beds | RCMP | 2027 |\n| Train nurses | All nurses trained | Legal Aid | 2028 |',
      ),
    ).toEqual(['Open a shelter | RCMP | 2027', 'Train nurses | Legal Aid | 2028'])
  })

  it('have marks of footnotes in their headings that are no words', () => {
    expect(
      said(
        '<table><tr><th>Action</th><th>OPI<sup>1</sup></th><th>Due</th></tr><tr><td>Open a bed</td><td>Kids Help Phone</td><td>2027</td></tr><tr><td>Pay rent</td><td>Harbour House</td><td>2028</td></tr></table>',
      ),
    ).toEqual(['Open a bed | Kids Help Phone | 2027', 'Pay rent | Harbour House | 2028'])
  })
})

describe('[X4] a column of numbers without a heading', () => {
  const row = (number: string, what: string, who: string, when: string) =>
    number.padEnd(6) + what.padEnd(40) + who.padEnd(24) + when
  const table = (...numbers: readonly string[]): string =>
    [
      row('', 'Action', 'Lead', 'Timeline'),
      row(numbers[0]!, 'Train nurses in the north', 'RCMP', '2027'),
      row(numbers[1]!, 'Open a shelter for men', 'Legal Aid', '2028'),
      row(numbers[2]!, 'Fund a phone line', 'Harbour House', 'Ongoing'),
    ].join('\n')

  it('gives its numbers where they count on', () => {
    const { suggestions } = extract(readText(table('4', '5', '6')), 'given', knowsNothing)
    const items = suggestions.filter((one) => one.type === 'Commitment')
    expect(items.map(({ number, text }) => `${number} ${text}`)).toEqual([
      '4 Train nurses in the north',
      '5 Open a shelter for men',
      '6 Fund a phone line',
    ])
  })
})

describe('[X4] a heading of an action', () => {
  it('is no heading of columns for saying how often', () => {
    expect(
      said(
        [
          '### Action 3.1 – Mener chaque année deux visites',
          '- **Responsabilité :** OCIRT',
          '- **Délai :** dès 2026',
          '### Action 3.2 – Organiser une formation commune',
          '- **Responsabilité :** OCPM',
          '- **Délai :** 2028',
        ].join('\n\n'),
      ),
    ).toEqual([
      'Mener chaque année deux visites | OCIRT | dès 2026',
      'Organiser une formation commune | OCPM | 2028',
    ])
  })
})

describe('[X7] a list in which bodies promise', () => {
  it('stands below words that lead to it, each promise an action of its own', () => {
    expect(
      said(
        [
          'Our commitments',
          '',
          'We have opened a line that many people call. To go further:',
          '',
          '- The Ministry of Justice will open a shelter by April 2027.',
          '- The Home Office will train judges by summer 2028.',
          '- The Welsh Government will translate all leaflets by March 2029.',
        ].join('\n'),
      ),
    ).toEqual([
      'The Ministry of Justice will open a shelter by April 2027. | Ministry of Justice | by April 2027',
      'The Home Office will train judges by summer 2028. | Home Office | by summer 2028',
      'The Welsh Government will translate all leaflets by March 2029. | Welsh Government | by March 2029',
    ])
  })

  it('names in French ministries without an article, who helps between commas, and the day before which', () => {
    expect(
      said(
        `<h2>Nos engagements</h2><ul>
        <li>Emploi et Développement social Canada triplera le nombre de visites d'ici la fin de 2028.</li>
        <li>Le ministère de la Justice élaborera, en collaboration avec le Bureau de l'ombudsman fédéral, un guide d'ici décembre 2027.</li>
        <li>L'Agence des services frontaliers du Canada publiera une carte avant le 31 mars 2028.</li>
        <li>L'Agence du revenu du Canada paiera les interprètes à compter d'avril 2026.</li></ul>`,
      ),
    ).toEqual([
      "Emploi et Développement social Canada triplera le nombre de visites d'ici la fin de 2028. | Emploi et Développement social Canada | d'ici la fin de 2028",
      "Le ministère de la Justice élaborera, en collaboration avec le Bureau de l'ombudsman fédéral, un guide d'ici décembre 2027. | ministère de la Justice, Bureau de l'ombudsman fédéral | d'ici décembre 2027",
      "L'Agence des services frontaliers du Canada publiera une carte avant le 31 mars 2028. | Agence des services frontaliers du Canada | avant le 31 mars 2028",
      "L'Agence du revenu du Canada paiera les interprètes à compter d'avril 2026. | Agence du revenu du Canada | à compter d'avril 2026",
    ])
  })

  it('has titles of its own, who helps, and how often', () => {
    const text = [
      '## Actions',
      '- **Safe beds.** The Department of Justice and YWCA Selkirk will open a house by the summer of 2027.',
      '- **Care.** The Association of Social Workers will expand its circles, together with Selkirk Health.',
      '- **Reports.** The Council on Women will publish a report every November.',
    ].join('\n')
    expect(said(text)).toEqual([
      'The Department of Justice and YWCA Selkirk will open a house by the summer of 2027. | Department of Justice, YWCA Selkirk | by the summer of 2027',
      'The Association of Social Workers will expand its circles, together with Selkirk Health. | Association of Social Workers, Selkirk Health | ',
      'The Council on Women will publish a report every November. | Council on Women | every November',
    ])
  })

  it('has items that begin with the body, and that end with it behind a sentence', () => {
    expect(
      said(
        '## Actions\n- **Ministry of Housing:** Build 300 homes by 2029.\n- Extend the pilot. *Ministry of Justice, by spring 2028*',
      ),
    ).toEqual([
      'Build 300 homes by 2029. | Ministry of Housing | by 2029',
      'Extend the pilot. | Ministry of Justice | by spring 2028',
    ])
  })

  it('has numbers behind “Priority action”, and agencies in brackets', () => {
    const text = [
      'Priority Action 1.1: Revise the pamphlet within one year. (DOS, State Labor Council)',
      'Priority Action 1.2: Place posters by May 2027. (DOT, in coordination with Truckers Alliance)',
      'Priority Action 1.3: Station advocates at ports. (DHS/CBP, FBI)',
    ].join('\n\n')
    expect(said(text)).toEqual([
      'Revise the pamphlet within one year. | DOS, State Labor Council | within one year',
      'Place posters by May 2027. | DOT, Truckers Alliance | by May 2027',
      'Station advocates at ports. | DHS/CBP, FBI | ',
    ])
  })

  it('has a heading with a letter above it that is no number of its items', () => {
    const text =
      '<h3>B. Accueillir</h3><ul><li>Céder un terrain (Service de l’urbanisme, avec l’appui de L’Escale et de la SHQ; dès l’adoption du règlement)</li><li>Offrir des taxis (Service des loisirs; chaque hiver)</li><li>Aménager une halte (Service des immeubles; 2028)</li></ul>'
    expect(commitmentsOf(extract(readHtml(text), 'given', knowsNothing)).map((one) => one.number)).toEqual([
      null,
      null,
      null,
    ])
    expect(said(text)).toEqual([
      'Céder un terrain | Service de l’urbanisme, L’Escale, SHQ | dès l’adoption du règlement',
      'Offrir des taxis | Service des loisirs | chaque hiver',
      'Aménager une halte | Service des immeubles | 2028',
    ])
  })
})

describe('[X7] what runs along the pages, and the title', () => {
  it('is none of its items', () => {
    const item = (n: number): string => `${n}. Train nurses (RCMP, 202${n})\n\n`
    const running = (page: number): string => `Strategy on Safe Streets 2026-2030\nPage ${page}\n\n`
    const text = `Strategy on Safe Streets 2026-2030\n\n${running(1)}${item(1)}${item(2)}${running(2)}${item(3)}${running(3)}`
    expect(said(text)).toEqual(['1', '2', '3'].map((n) => `Train nurses | RCMP | 202${n}`))
  })
})
