import type { HelpPage } from '../help-page.ts'

export const calls: HelpPage = {
  id: 'calls',
  title: 'L’appel trimestriel',
  blocks: [
    {
      kind: 'text',
      text: '{command view-calls} réunit la série des appels : les prochains jours, l’ordre du jour, l’écran partagé, le compte rendu et ses suites.',
    },
    { kind: 'heading', id: 'prepare', text: 'Avant : heure, participants, ordre du jour' },
    {
      kind: 'list',
      items: [
        'Les jours sont proposés à trois mois d’intervalle, hors jours fériés et 31 mars. Chaque jour dit ce qui est proche : fin d’exercice, 22 février, 30 juillet, et les périodes électorales ou de transition inscrites dans la carte.',
        'Le début est donné à l’heure de chaque gouvernement.',
        'Ce qui n’a pas été abordé vient en tête des propositions, puis ce qui est apprécié « à soulever », puis ce qui vient au premier rang. Rien n’est à l’ordre du jour avant que vous l’y mettiez.',
        'Un constat va d’abord à son administration : communiqué, puis reconnu, contesté ou corrigé. Tant qu’elle n’a pas répondu, le point n’est pas à l’écran partagé, à moins que vous en écriviez le motif.',
        'Le dossier va du stade de projet aux coprésidents, est diffusé, commenté, approuvé et tenu. Jusqu’à son approbation, il porte la mention « Ébauche ».',
      ],
    },
    { kind: 'heading', id: 'mode', text: 'Pendant : le mode appel' },
    {
      kind: 'list',
      items: [
        'Le mode appel occupe toute la fenêtre, un point à la fois. Il est calculé sur ce que tous les participants peuvent voir : ce qui n’est qu’à vous, et ce dont l’administration n’a pas répondu, ne peut paraître, pas même comme nombre.',
        '{key Right} et {key Left} vont d’un point à l’autre, {key T} lance et arrête la minuterie, {key L} change la langue, {key O}, {key A} et {key N} mènent au résultat, à la mesure et aux notes, {key Escape} quitte.',
        'Un résultat est obtenu par consensus ; une réserve est dans les mots de qui l’émet. Une mesure est proposée par un gouvernement, jamais attribuée ; elle est en cours une fois acceptée.',
        'Chaque chose est écrite dans la carte dès que vous la quittez, avec la mention qu’elle l’a été pendant l’appel ; ce qui est à moitié écrit est gardé comme brouillon.',
      ],
    },
    { kind: 'heading', id: 'record', text: 'Après : le compte rendu et les mesures' },
    {
      kind: 'list',
      items: [
        'Le compte rendu des discussions contient résultats, mesures et présences ; les opinions ne sont attribuées à personne. C’est une ébauche jusqu’à son approbation au prochain appel.',
        'La purge des notes de l’appel est alors offerte, en une étape.',
        'Les mesures de tous les appels sont réunies : en retard d’abord, avec leur âge.',
        'Un résultat se voit aux fiches et aux constats dont traitait le point.',
      ],
    },
  ],
}
