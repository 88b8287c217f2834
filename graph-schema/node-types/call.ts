import { defineNodeType } from '../define-node-type.ts'
import { bilingual, choice, clock, isoDate, numeric, text, timing } from '../property.ts'
import {
  actionStatuses,
  agendaStatuses,
  callStages,
  outcomeKinds,
  quietKinds,
} from '../vocabularies/statuses.ts'
import { timeZones } from '../vocabularies/time-zones.ts'

/** The quarterly federal-provincial-territorial call. */
export const Call = defineNodeType({
  type: 'Call',
  since: 1,
  label: { en: 'Call', fr: 'Appel' },
  plural: { en: 'Calls', fr: 'Appels' },
  description:
    'One quarterly federal-provincial-territorial call. `stage` is that of its package, and then of its record of discussion (R33).',
  properties: {
    date: isoDate('Date', 'Date'),
    startTime: clock('Start', 'Début'),
    timeZone: choice('Time zone', 'Fuseau horaire', timeZones),
    minutes: numeric('Length', 'Durée', { unit: 'minutes', least: 0 }),
    stage: choice('Stage', 'Étape', callStages),
    approvedOn: isoDate('Record approved on', 'Compte rendu approuvé le'),
  },
  indexed: ['date'],
})

/** One item on the agenda of a call. */
export const AgendaItem = defineNodeType({
  type: 'AgendaItem',
  since: 1,
  label: { en: 'Agenda item', fr: 'Point à l’ordre du jour' },
  plural: { en: 'Agenda items', fr: 'Points à l’ordre du jour' },
  description:
    'One item on the agenda of a call, bound to the finding or records it is about. `override` is why it is shown on the call though its jurisdiction has not seen the finding (R20).',
  properties: {
    text: bilingual('Text', 'Texte'),
    order: numeric('Order', 'Ordre'),
    minutes: numeric('Time', 'Durée', { unit: 'minutes', least: 0 }),
    finding: text('Finding', 'Constat visé'),
    status: choice('Status', 'État', agendaStatuses),
    reason: bilingual('Reason', 'Motif'),
    override: text('Shown all the same, because', 'Montré quand même, parce que'),
    overriddenBy: text('Shown on the word of', 'Montré à la demande de'),
  },
})

/** What came out of an item, by consensus. */
export const Outcome = defineNodeType({
  type: 'Outcome',
  since: 1,
  label: { en: 'Outcome', fr: 'Résultat' },
  plural: { en: 'Outcomes', fr: 'Résultats' },
  description: 'What came out of an agenda item; reservations stand in the words of who has them.',
  properties: {
    text: bilingual('Text', 'Texte'),
    kind: choice('Kind', 'Genre', outcomeKinds),
    reservation: bilingual('Reservation', 'Réserve'),
  },
})

/** Something a government offered to do; open only when accepted. */
export const Action = defineNodeType({
  type: 'Action',
  since: 1,
  label: { en: 'Action', fr: 'Mesure de suivi' },
  plural: { en: 'Actions', fr: 'Mesures de suivi' },
  description: 'Something a government offered to do after a call; never assigned.',
  properties: {
    text: bilingual('Text', 'Texte'),
    status: choice('Status', 'État', actionStatuses),
    offeredOn: isoDate('Offered on', 'Proposée le'),
    due: isoDate('Due', 'Échéance'),
    acceptedOn: isoDate('Accepted on', 'Acceptée le'),
    doneOn: isoDate('Done on', 'Réalisée le'),
  },
})

/** What somebody wrote down during a call; offered for purging once the record is approved (R32). */
export const Note = defineNodeType({
  type: 'Note',
  since: 1,
  label: { en: 'Note of a call', fr: 'Note d’appel' },
  plural: { en: 'Notes of calls', fr: 'Notes d’appels' },
  description:
    'A transitory note taken during a call; offered for purging once the record is approved (R32).',
  properties: { text: bilingual('Text', 'Texte') },
})

/** When a jurisdiction takes items for information only (R35). */
export const QuietPeriod = defineNodeType({
  type: 'QuietPeriod',
  since: 1,
  label: { en: 'Writ or transition period', fr: 'Période électorale ou de transition' },
  plural: { en: 'Writ and transition periods', fr: 'Périodes électorales et de transition' },
  description: 'A writ or transition period of a jurisdiction: items are for information only (R35).',
  properties: { kind: choice('Kind', 'Genre', quietKinds), period: timing('Period', 'Période') },
})

/** What we think of an agenda item, say to it and want of it: for own use, and in no paper that is shared (R29). */
export const ScenarioNote = defineNodeType({
  type: 'ScenarioNote',
  since: 1,
  label: { en: 'Scenario note', fr: 'Note de scénario' },
  plural: { en: 'Scenario notes', fr: 'Notes de scénario' },
  description:
    'What the internal scenario note says of an agenda item: considerations, recommended position, speaking points (R29).',
  properties: {
    considerations: bilingual('Considerations', 'Considérations'),
    position: bilingual('Recommended position', 'Position recommandée'),
    speakingPoints: bilingual('Speaking points', 'Points à faire valoir'),
  },
  isKeptOwn: true,
})
