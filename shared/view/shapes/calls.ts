import { z } from 'zod'
import { RecordId } from '../../../graph-schema/record-id.ts'
import { actionStandings } from '../../analysis/calls/actions.ts'
import { agendaGrounds } from '../../analysis/calls/agenda.ts'
import { GapView, OverlapView, PointView } from './analyses.ts'
import { CitationView, DisclosureView, Named } from './common.ts'

const Pair = z.object({ en: z.string().optional(), fr: z.string().optional() })
/** Words in the language that they are in. */
const Worded = z.object({ text: z.string(), lang: z.enum(['en', 'fr']) })
const Stage = z.enum([
  'proposed',
  'co-chairs',
  'circulated',
  'commented',
  'approved',
  'held',
  'record-drafted',
  'record-commented',
  'record-approved',
])

/** The series of calls: those of the map by date, and the days proposed for the next ones (R35). */
export const CallsView = z.object({
  calls: z.array(
    z.object({
      id: RecordId,
      call: Named,
      date: z.string().nullable(),
      dateText: z.string(),
      stage: Stage,
      stageName: z.string(),
      items: z.int(),
      openActions: z.int(),
      /** Another call is on the same day. */
      isTwice: z.boolean(),
    }),
  ),
  /** Proposed days with what is to be kept in mind around them. */
  next: z.array(z.object({ day: z.string(), dayText: z.string(), notes: z.array(z.string()) })),
})
export type CallsView = z.infer<typeof CallsView>

/** An action across calls (R34): who offered it, where it stands, how old it is. */
export const ActionView = z.object({
  id: RecordId,
  action: Named,
  standing: z.enum(actionStandings),
  standingName: z.string(),
  offeredBy: z.array(Named),
  offeredOn: z.string().nullable(),
  acceptedOn: z.string().nullable(),
  due: z.string().nullable(),
  doneOn: z.string().nullable(),
  ageDays: z.int().nullable(),
  item: Named.nullable(),
  call: Named.nullable(),
})
export type ActionView = z.infer<typeof ActionView>

export const OutcomeView = z.object({
  id: RecordId,
  kind: z.string(),
  kindName: z.string(),
  text: Worded.nullable(),
  reservations: z.array(z.object({ id: RecordId, organization: Named, text: Worded.nullable() })),
})
export type OutcomeView = z.infer<typeof OutcomeView>

export const CommentView = z.object({
  id: RecordId,
  organization: Named,
  text: Worded.nullable(),
  date: z.string().nullable(),
})
export type CommentView = z.infer<typeof CommentView>

/** An item of an agenda as whoever prepares the call sees it. */
export const AgendaItemView = z.object({
  id: RecordId,
  item: Named,
  handling: z.string(),
  text: Pair,
  minutes: z.number().nullable(),
  order: z.number().nullable(),
  status: z.string(),
  statusName: z.string(),
  reason: Worded.nullable(),
  finding: z.object({ id: z.string(), name: z.string(), isGone: z.boolean() }).nullable(),
  disclosure: DisclosureView.nullable(),
  disclosureName: z.string().nullable(),
  /** `shown` and `overridden` are on the shared screen; `why` says why the others are not (R20, R28). */
  eligibility: z.enum(['shown', 'overridden', 'internal', 'shared', 'not-for-all', 'dropped']),
  why: z.string(),
  override: z.string().nullable(),
  lead: z.object({ id: RecordId, organization: Named }).nullable(),
  records: z.array(z.object({ id: RecordId, record: Named })),
  carriedFrom: z.object({ item: Named, call: Named.nullable() }).nullable(),
  comments: z.array(CommentView),
  outcomes: z.array(OutcomeView),
  actions: z.array(ActionView),
  notes: z.array(z.object({ id: RecordId, text: Pair })),
  /** What we think of it ourselves; null where nobody wrote it, and for anybody else (R29). */
  ours: z.object({ id: RecordId, considerations: Pair, position: Pair, speakingPoints: Pair }).nullable(),
})
export type AgendaItemView = z.infer<typeof AgendaItemView>

export const ParticipantView = z.object({
  id: RecordId,
  organization: Named,
  place: z.string().nullable(),
  standing: z.enum(['participates', 'observes', 'not-signatory']),
  standingName: z.string(),
  isCoChair: z.boolean(),
  isPresent: z.boolean().nullable(),
  /** In a writ or transition period on the day of the call: items are for information only (R35). */
  quiet: z.string().nullable(),
})
export type ParticipantView = z.infer<typeof ParticipantView>

/** One call with all that belongs to it, for whoever prepares, runs and closes it. */
export const CallView = z.object({
  id: RecordId,
  call: Named,
  handling: z.string(),
  date: z.string().nullable(),
  dateText: z.string(),
  startTime: z.string().nullable(),
  startTimeText: z.string().nullable(),
  timeZone: z.string(),
  minutes: z.number().nullable(),
  stage: Stage,
  stageName: z.string(),
  isDraftAgenda: z.boolean(),
  isDraftRecord: z.boolean(),
  wasHeld: z.boolean(),
  approvedOn: z.string().nullable(),
  /** Stages that may follow, the usual one first. */
  next: z.array(z.object({ stage: Stage, name: z.string() })),
  /** Clocks of the governments when it begins, from east to west; `day` where theirs is another one. */
  times: z.array(z.object({ time: z.string(), day: z.string().nullable(), places: z.array(z.string()) })),
  /** What is to be kept in mind: holidays, 31 March, writ periods, two calls on a day. */
  notes: z.array(z.string()),
  /** For whom its shared screen is, and why it is not for officials where it is not. */
  audience: z.enum(['fpt', 'public']),
  audienceText: z.string(),
  participants: z.array(ParticipantView),
  items: z.array(AgendaItemView),
  minutesOfItems: z.number(),
  comments: z.array(CommentView),
  notesOfCall: z.array(z.object({ id: RecordId, text: Pair })),
  before: Named.nullable(),
  after: Named.nullable(),
  /** Transitory notes to be purged, once the record is approved (R32). */
  toPurge: z.array(RecordId),
})
export type CallView = z.infer<typeof CallView>

/** What may go on an agenda, with its reason; names and reasons in both languages, since an item keeps both. */
export const AgendaProposalView = z.array(
  z.object({
    key: z.string(),
    ground: z.enum(agendaGrounds),
    groundName: z.string(),
    name: z.string(),
    text: Pair,
    reason: Pair,
    why: z.string(),
    finding: z.string().nullable(),
    records: z.array(RecordId),
    from: RecordId.nullable(),
    disclosure: DisclosureView.nullable(),
    disclosureName: z.string().nullable(),
  }),
)
export type AgendaProposalView = z.infer<typeof AgendaProposalView>

/** A record on the shared screen: what it is, what it says, where from. */
const RoomRecord = z.object({
  record: Named,
  typeName: z.string(),
  facts: z.array(z.object({ label: z.string(), value: z.string(), lang: z.enum(['en', 'fr']).nullable() })),
  citations: z.array(CitationView),
})

/** One item on the shared screen, computed on what everybody on the call may see. */
export const RoomItemView = z.object({
  id: RecordId,
  title: Worded,
  status: z.string(),
  /** What is made for it has the same. */
  handling: z.string(),
  minutes: z.number().nullable(),
  lead: Named.nullable(),
  disclosureName: z.string().nullable(),
  isOverridden: z.boolean(),
  /** The finding of its kind; all null where there is none, or none that is found now. */
  gap: GapView.nullable(),
  overlap: OverlapView.nullable(),
  point: PointView.nullable(),
  records: z.array(RoomRecord),
  outcomes: z.array(OutcomeView),
  actions: z.array(ActionView),
  notes: z.array(z.object({ id: RecordId, text: Pair })),
})
export type RoomItemView = z.infer<typeof RoomItemView>

/** The shared screen of a call: the items that may be on it, and nothing of the others. */
export const CallRoomView = z.object({
  call: Named,
  dateText: z.string(),
  isDraftAgenda: z.boolean(),
  isDraftRecord: z.boolean(),
  /** Of what is spoken of now: the agenda before the call was held, the record after. */
  isDraft: z.boolean(),
  audienceText: z.string(),
  participants: z.array(ParticipantView),
  items: z.array(RoomItemView),
})
export type CallRoomView = z.infer<typeof CallRoomView>

/** The picture of an item on the shared screen, drawn on what everybody on the call may see. */
export const CallPictureView = z.object({ svg: z.string() })
export type CallPictureView = z.infer<typeof CallPictureView>

/** What came of items that touched a record or a finding (§ After of issue 7). */
export const TouchedView = z.array(
  z.object({
    item: Named,
    call: Named.nullable(),
    dateText: z.string(),
    isDraft: z.boolean(),
    outcomes: z.array(OutcomeView),
    actions: z.array(ActionView),
  }),
)
export type TouchedView = z.infer<typeof TouchedView>
