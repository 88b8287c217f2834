import { defineNodeType } from '../define-node-type.ts'
import { bilingual, choice, isoDate, numeric, text } from '../property.ts'
import { actionStatuses, agendaStatuses, outcomeKinds } from '../vocabularies/statuses.ts'

/** The quarterly federal-provincial-territorial call. */
export const Call = defineNodeType({
  type: 'Call',
  since: 1,
  label: { en: 'Call', fr: 'Appel' },
  plural: { en: 'Calls', fr: 'Appels' },
  description: 'One quarterly federal-provincial-territorial call.',
  properties: { date: isoDate('Date', 'Date') },
  indexed: ['date'],
})

/** One item on the agenda of a call. */
export const AgendaItem = defineNodeType({
  type: 'AgendaItem',
  since: 1,
  label: { en: 'Agenda item', fr: 'Point à l’ordre du jour' },
  plural: { en: 'Agenda items', fr: 'Points à l’ordre du jour' },
  description: 'One item on the agenda of a call, bound to the finding or records it is about.',
  properties: {
    text: bilingual('Text', 'Texte'),
    order: numeric('Order', 'Ordre'),
    minutes: numeric('Time', 'Durée', { unit: 'minutes', least: 0 }),
    finding: text('Finding', 'Constat visé'),
    status: choice('Status', 'État', agendaStatuses),
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
    due: isoDate('Due', 'Échéance'),
    acceptedOn: isoDate('Accepted on', 'Acceptée le'),
  },
})
