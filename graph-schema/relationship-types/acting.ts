import { defineRelationshipType } from '../define-relationship-type.ts'
import { choice, flag, statedDate, text } from '../property.ts'
import { standings, successionKinds } from '../vocabularies/statuses.ts'
import { measureTypes } from './measure-types.ts'

const actsOn = [{ from: ['Organization'], to: [...measureTypes, 'Strategy'] }]

/** A lead is `stated` only where a source says so; a sole organization in a cell leads with `stated: false` (R14). */
export const LEADS = defineRelationshipType({
  type: 'LEADS',
  since: 1,
  label: { en: 'leads', fr: 'dirige' },
  inverse: { en: 'is led by', fr: 'est dirigé par' },
  description: 'Answers for it. `stated` only where a source says so.',
  ends: actsOn,
  properties: { stated: flag('Stated by the source', 'Énoncé par la source') },
})

export const CONTRIBUTES_TO = defineRelationshipType({
  type: 'CONTRIBUTES_TO',
  since: 1,
  label: { en: 'contributes to', fr: 'contribue à' },
  inverse: { en: 'has contributions from', fr: 'reçoit la contribution de' },
  description: 'One of several organizations named for it.',
  ends: actsOn,
})

export const DELIVERS = defineRelationshipType({
  type: 'DELIVERS',
  since: 1,
  label: { en: 'delivers', fr: 'offre' },
  inverse: { en: 'is delivered by', fr: 'est offert par' },
  description: 'Provides it to people, on its own or with others’ money.',
  ends: actsOn,
})

export const INVOLVES = defineRelationshipType({
  type: 'INVOLVES',
  since: 1,
  label: { en: 'involves', fr: 'fait intervenir' },
  inverse: { en: 'is involved in', fr: 'intervient dans' },
  description: 'An organization named only in the text of a measure.',
  ends: [{ from: [...measureTypes], to: ['Organization'] }],
})

export const PART_OF = defineRelationshipType({
  type: 'PART_OF',
  since: 1,
  label: { en: 'is part of', fr: 'fait partie de' },
  inverse: { en: 'contains', fr: 'comprend' },
  description: 'A part of a whole. Money that is part of other money is counted once, in the other.',
  ends: [
    { from: [...measureTypes], to: ['Objective', 'Strategy', 'Program'] },
    { from: ['Objective'], to: ['Objective', 'Strategy'] },
    { from: ['Organization'], to: ['Organization'] },
    { from: ['Allocation'], to: ['Allocation'] },
  ],
  cardinality: { from: 'Commitment', to: 'Objective' },
  isAcyclic: true,
})

export const MEMBER_OF = defineRelationshipType({
  type: 'MEMBER_OF',
  since: 1,
  label: { en: 'is a member of', fr: 'est membre de' },
  inverse: { en: 'has as a member', fr: 'a pour membre' },
  description: 'Member of a coordinating body; a government may observe rather than participate.',
  ends: [{ from: ['Organization'], to: ['Organization'] }],
  properties: { standing: choice('Standing', 'Qualité', standings) },
})

export const SUCCEEDED_BY = defineRelationshipType({
  type: 'SUCCEEDED_BY',
  since: 1,
  label: { en: 'was succeeded by', fr: 'a été remplacé par' },
  inverse: { en: 'succeeds', fr: 'succède à' },
  description:
    'Renamed, merged, split or replaced, on a date, so that old records are read under today’s name.',
  ends: [
    { from: ['Organization'], to: ['Organization'] },
    { from: ['Strategy'], to: ['Strategy'] },
    { from: ['Service'], to: ['Service'] },
    { from: ['Program'], to: ['Program'] },
    { from: ['Instrument'], to: ['Instrument'] },
  ],
  isAcyclic: true,
  properties: {
    date: statedDate('Date', 'Date'),
    kind: choice('Kind', 'Genre', successionKinds),
  },
})

export const RELATED_TO = defineRelationshipType({
  type: 'RELATED_TO',
  since: 1,
  label: { en: 'is related to', fr: 'est lié à' },
  inverse: { en: 'is related to', fr: 'est lié à' },
  description: 'Any other relation, with a label; imports without a type become this.',
  ends: [{ from: 'any', to: 'any' }],
  isRepeated: true,
  properties: { label: text('Label', 'Étiquette') },
})

export const DISTINCT_FROM = defineRelationshipType({
  type: 'DISTINCT_FROM',
  since: 1,
  label: { en: 'is not the same as', fr: 'n’est pas la même chose que' },
  inverse: { en: 'is not the same as', fr: 'n’est pas la même chose que' },
  description:
    'Somebody looked at two records that resemble each other and found them to be two; they are not proposed as duplicates again.',
  ends: [{ from: 'any', to: 'any' }],
  isSymmetric: true,
})

export const ALIGNED_WITH = defineRelationshipType({
  type: 'ALIGNED_WITH',
  since: 1,
  label: { en: 'is the same row as', fr: 'occupe la même ligne que' },
  inverse: { en: 'is the same row as', fr: 'occupe la même ligne que' },
  description:
    'Somebody read two headings or measures of different strategies as one row when the strategies are compared.',
  ends: [{ from: ['Objective', ...measureTypes], to: ['Objective', ...measureTypes] }],
  isSymmetric: true,
})
