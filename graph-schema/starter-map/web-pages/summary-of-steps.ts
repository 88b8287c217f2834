import type { StarterLink, StarterRecord } from '../starter-record.ts'

const ours = { en: { translatedBy: 'Fourfold' }, fr: { translatedBy: 'Fourfold' } } as const

// The steps restate tasks of the plan: each stands on the task that it restates, not as a record of its own.
const step = (task: string, pillar: string, en: string, fr: string): StarterLink => [
  'CITES',
  task,
  { locator: `Summary: National Action Plan to Combat Human Trafficking, ${pillar}`, says: { en, fr } },
]

/** A summary page on the plan of 2012 by a body that it does not name: grade copy. */
export const records: readonly StarterRecord[] = [
  {
    id: 'source-steps-summary',
    type: 'Source',
    properties: {
      name: { en: 'Human Trafficking in Canada (summary page on the National Action Plan)' },
      nameStatus: { en: { translatedBy: 'Fourfold' }, fr: 'unknown' },
      grade: 'copy',
      document: 'source-nap-2012',
      note: {
        en: 'The page names neither its publisher nor its date. It restates the plan of 2012.',
        fr: 'La page n’indique ni son éditeur ni sa date. Elle reprend le plan de 2012.',
      },
    },
    in: [
      [
        'CITES',
        'ca-htt',
        {
          locator: 'How is Canada addressing the issue of human trafficking?',
          says: {
            en: 'A national task force was developed.',
            fr: 'Un groupe de travail national a été mis sur pied.',
          },
        },
      ],
      step(
        'nap-2012-1.11',
        'Prevention',
        'Information and awareness campaigns.',
        'Campagnes d’information et de sensibilisation.',
      ),
      step(
        'nap-2012-1.12',
        'Prevention',
        'Practical prevention strategies.',
        'Stratégies de prévention pratiques.',
      ),
      step(
        'nap-2012-1.13',
        'Prevention',
        'Awareness of government anti-trafficking efforts.',
        'Connaissance des mesures gouvernementales de lutte contre la traite.',
      ),
      step(
        'nap-2012-1.14',
        'Prevention',
        'Reducing vulnerabilities; the plan itself says abroad.',
        'Réduction des vulnérabilités; le plan lui-même précise à l’étranger.',
      ),
      step(
        'nap-2012-2.11',
        'Protection',
        'Resources with civil society, provinces and territories; training of front-line providers; consistent responses across Canada.',
        'Ressources élaborées avec la société civile, les provinces et les territoires; formation des fournisseurs de première ligne; interventions uniformes partout au Canada.',
      ),
      step(
        'nap-2012-2.12',
        'Protection',
        'Funding for support and assistance to trafficked people.',
        'Financement du soutien et de l’aide aux victimes de la traite.',
      ),
      step(
        'nap-2012-2.13',
        'Protection',
        'Protection of vulnerable populations; the plan itself says foreign nationals.',
        'Protection des populations vulnérables; le plan lui-même précise les étrangers.',
      ),
      step(
        'nap-2012-2.14',
        'Protection',
        'Protection of vulnerable populations; the plan itself says Canadians.',
        'Protection des populations vulnérables; le plan lui-même précise les Canadiens.',
      ),
      step(
        'nap-2012-3.11',
        'Prosecution',
        'Training of police and criminal justice officials.',
        'Formation des policiers et des intervenants de la justice pénale.',
      ),
      step(
        'nap-2012-3.13',
        'Prosecution',
        'Intelligence coordination and collaboration.',
        'Coordination et collaboration en matière de renseignement.',
      ),
      step(
        'nap-2012-3.14',
        'Prosecution',
        'Support to investigations and prosecutions.',
        'Appui aux enquêtes et aux poursuites.',
      ),
      step(
        'nap-2012-4.11',
        'Partnership',
        'Engagement and collaboration, exchange of knowledge, informed policy responses.',
        'Mobilisation et collaboration, échange de connaissances, interventions stratégiques éclairées.',
      ),
    ],
  },
  {
    id: 'finding-steps-summary-source-transit-destination',
    type: 'Finding',
    properties: {
      nameStatus: ours,
      kind: 'claim',
      grade: 'copy',
      name: {
        en: 'Canada as source, transit and destination; most cases found are domestic',
        fr: 'Canada : pays d’origine, de transit et de destination; cas surtout intérieurs',
      },
      text: {
        en: 'A summary page says that Canada is a source, transit and destination country for international trafficking, while most cases found in Canada are domestic and involve the sexual exploitation of women and young girls.',
        fr: 'Selon une page de synthèse, le Canada est un pays d’origine, de transit et de destination de la traite internationale, mais la plupart des cas relevés au pays sont intérieurs et concernent l’exploitation sexuelle de femmes et de jeunes filles.',
      },
    },
    out: [
      ['ABOUT', 'jurisdiction-ca'],
      ['ABOUT', 'population-women-girls'],
      ['ABOUT', 'exploitation-sexual', { assignedBy: 'curator' }],
    ],
    cites: [
      [
        'source-steps-summary',
        'Human Trafficking in Canada (opening)',
        { quote: 'women and young girls in the sex trade' },
      ],
    ],
  },
]
