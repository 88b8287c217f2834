import type { NodeType } from './define-node-type.ts'
import type { RelationshipType } from './define-relationship-type.ts'
import { Allocation } from './node-types/allocation.ts'
import { CirculatedDocument } from './node-types/circulated.ts'
import { Action, AgendaItem, Call, Note, Outcome, QuietPeriod, ScenarioNote } from './node-types/call.ts'
import { Commitment } from './node-types/commitment.ts'
import { CoverageCheck } from './node-types/coverage-check.ts'
import { Finding } from './node-types/finding.ts'
import { Initiative } from './node-types/initiative.ts'
import { Instrument } from './node-types/instrument.ts'
import { Interaction } from './node-types/interaction.ts'
import { Judgement } from './node-types/judgement.ts'
import { Objective } from './node-types/objective.ts'
import { Organization } from './node-types/organization.ts'
import { Position, Topic } from './node-types/positions.ts'
import { Program } from './node-types/program.ts'
import { Service } from './node-types/service.ts'
import { Source } from './node-types/source.ts'
import { Strategy } from './node-types/strategy.ts'
import { View } from './node-types/view.ts'
import { Activity, Audience, Exploitation, Jurisdiction, Pillar, Population } from './node-types/terms.ts'
import {
  LEADS,
  CONTRIBUTES_TO,
  DELIVERS,
  INVOLVES,
  PART_OF,
  MEMBER_OF,
  SUCCEEDED_BY,
  RELATED_TO,
  ALIGNED_WITH,
  DISTINCT_FROM,
} from './relationship-types/acting.ts'
import {
  ATTENDS,
  PRESENTS,
  CONCERNS,
  CARRIED_FROM,
  CAME_OF,
  RESERVES,
  OFFERS,
  HOLDS_IN,
  PREPARED_FOR,
  PREPARES,
} from './relationship-types/calls.ts'
import {
  CITES,
  ABOUT,
  TAKES,
  RESPONDS_TO,
  REPLIES_TO,
  ACTS,
  JUDGES,
  RAISED_AT,
} from './relationship-types/evidence.ts'
import {
  ADVANCES,
  SERVES,
  EXCLUDES,
  REACHES,
  ADDRESSES,
  DOES,
  OPERATES_IN,
  BROADER,
  BORDERS,
  CORRIDOR,
} from './relationship-types/facets.ts'
import { PAYS_FROM, PAYS_TO, SAME_AS, ADDITIONAL_TO } from './relationship-types/money.ts'

/** The version of the schema. A newer one only adds; see migrations/. */
export const schemaVersion = 1

/** Every node type, in the order in which people meet them. */
export const nodeTypes = {
  Organization,
  Strategy,
  Objective,
  Commitment,
  Program,
  Initiative,
  Service,
  Allocation,
  Instrument,
  Topic,
  Position,
  Finding,
  Interaction,
  CoverageCheck,
  Judgement,
  Call,
  AgendaItem,
  Outcome,
  Action,
  Note,
  QuietPeriod,
  CirculatedDocument,
  ScenarioNote,
  Source,
  View,
  Pillar,
  Jurisdiction,
  Population,
  Audience,
  Exploitation,
  Activity,
} as const

/** Every relationship type, with its ends. */
export const relationshipTypes = {
  LEADS,
  CONTRIBUTES_TO,
  DELIVERS,
  INVOLVES,
  PART_OF,
  MEMBER_OF,
  SUCCEEDED_BY,
  RELATED_TO,
  DISTINCT_FROM,
  ALIGNED_WITH,
  ADVANCES,
  SERVES,
  EXCLUDES,
  REACHES,
  ADDRESSES,
  DOES,
  OPERATES_IN,
  BROADER,
  BORDERS,
  CORRIDOR,
  PAYS_FROM,
  PAYS_TO,
  SAME_AS,
  ADDITIONAL_TO,
  CITES,
  ABOUT,
  TAKES,
  RESPONDS_TO,
  REPLIES_TO,
  ACTS,
  JUDGES,
  RAISED_AT,
  ATTENDS,
  PRESENTS,
  CONCERNS,
  CARRIED_FROM,
  PREPARED_FOR,
  CAME_OF,
  RESERVES,
  OFFERS,
  HOLDS_IN,
  PREPARES,
} as const

export type NodeTypeName = keyof typeof nodeTypes
export type RelationshipTypeName = keyof typeof relationshipTypes

export const nodeTypeNames = Object.keys(nodeTypes) as readonly NodeTypeName[]
export const relationshipTypeNames = Object.keys(relationshipTypes) as readonly RelationshipTypeName[]

/** The declaration of a node type, or undefined for a type of a newer schema. */
export function nodeType(name: string): NodeType | undefined {
  return Object.hasOwn(nodeTypes, name) ? nodeTypes[name as NodeTypeName] : undefined
}

/** The declaration of a relationship type, or undefined for a type of a newer schema. */
export function relationshipType(name: string): RelationshipType | undefined {
  return Object.hasOwn(relationshipTypes, name) ? relationshipTypes[name as RelationshipTypeName] : undefined
}
