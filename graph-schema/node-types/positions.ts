import { defineNodeType } from '../define-node-type.ts'
import { bilingual, choice, flag, statedDate } from '../property.ts'
import { stances } from '../vocabularies/statuses.ts'

/** Something that parties take sides on. */
export const Topic = defineNodeType({
  type: 'Topic',
  since: 1,
  label: { en: 'Topic', fr: 'Sujet' },
  plural: { en: 'Topics', fr: 'Sujets' },
  description: 'Something that parties take sides on; the map takes none.',
  properties: { text: bilingual('Question', 'Question') },
})

/** One party's stated stance. `historical` when its holder has since changed government or mandate. */
export const Position = defineNodeType({
  type: 'Position',
  since: 1,
  label: { en: 'Position', fr: 'Position' },
  plural: { en: 'Positions', fr: 'Positions' },
  description: "One party's stated stance on a topic, as its source gives it, dated.",
  properties: {
    text: bilingual('Stated as', 'Énoncé'),
    stance: choice('Stance', 'Position', stances),
    date: statedDate('Date', 'Date'),
    historical: flag('Historical', 'Historique'),
  },
  indexed: ['stance'],
})
