import type { HelpPage } from '../help-page.ts'

export const glossary: HelpPage = {
  id: 'glossary',
  title: 'Glossaire',
  blocks: [
    { kind: 'text', text: 'Les mots de ce programme dans les deux langues.' },
    {
      kind: 'glossary',
      items: [
        {
          term: 'Administration',
          other: 'Jurisdiction',
          text: 'Le Canada, une province, un territoire, une région ou une ville.',
        },
        { term: 'Affectation', other: 'Allocation', text: 'Un montant qu’énonce une source.' },
        {
          term: 'Appréciation',
          other: 'Verdict',
          text: 'Ce qu’une personne a décidé d’un constat du programme, avec le motif.',
        },
        {
          term: 'Chevauchement',
          other: 'Overlap',
          text: 'Deux mesures qui font à peu près la même chose pour les mêmes personnes.',
        },
        {
          term: 'Connu au',
          other: 'As known on',
          text: 'La carte telle qu’on l’avait reçue à la fin d’un jour.',
        },
        {
          term: 'Constat',
          other: 'Finding',
          text: 'Ce qu’a constaté une évaluation, un comité ou une consultation.',
        },
        {
          term: 'Couverture',
          other: 'Coverage',
          text: 'Combien de mesures sont connues dans une case, et quel genre de lacune elle présente.',
        },
        { term: 'Diffusion', other: 'Handling', text: 'Qui peut voir une fiche.' },
        { term: 'En vigueur', other: 'Current', text: 'Qui s’applique, et que confirme une source récente.' },
        {
          term: 'Engagement',
          other: 'Commitment',
          text: 'Un livrable ou une mesure que promet une stratégie.',
        },
        { term: 'Fiche', other: 'Record', text: 'Tout ce qui, sur la carte, a un formulaire.' },
        {
          term: 'Forme d’exploitation',
          other: 'Form of exploitation',
          text: 'L’exploitation sexuelle, le travail forcé et d’autres.',
        },
        { term: 'Fragmentation', other: 'Fragmentation', text: 'Un champ d’action réparti entre plusieurs.' },
        {
          term: 'Journal',
          other: 'Journal',
          text: 'Toutes les modifications d’une carte, dans leur ordre ; on ne fait qu’y ajouter.',
        },
        { term: 'Lacune', other: 'Gap', text: 'Une case vide ou mince, de l’une de douze façons.' },
        {
          term: 'Mesure',
          other: 'Measure',
          text: 'Un engagement, une initiative, un programme ou un service.',
        },
        { term: 'Pilier', other: 'Pillar', text: 'Prévention, protection, poursuites ou partenariats.' },
        {
          term: 'Points à concilier',
          other: 'Points to reconcile',
          text: 'Là où des mesures peuvent aller en sens opposé.',
        },
        { term: 'Portée', other: 'Scope', text: 'Ce à quoi toutes les vues sont limitées.' },
        {
          term: 'Public visé',
          other: 'Audience',
          text: 'À qui s’adresse ce qui sort ; aussi les personnes à qui s’adresse une mesure.',
        },
        {
          term: 'Retrait définitif',
          other: 'Purge',
          text: 'Retirer une valeur pour de bon, de l’historique aussi.',
        },
        { term: 'Stratégie', other: 'Strategy', text: 'Le plan d’un gouvernement.' },
        {
          term: 'Succession',
          other: 'Succession',
          text: 'Ce qui a été renommé, fusionné, divisé ou remplacé, et quand.',
        },
        {
          term: 'Vigueur présumée',
          other: 'Presumed',
          text: 'En vigueur selon une source plus ancienne, non confirmée depuis.',
        },
      ],
    },
  ],
}
