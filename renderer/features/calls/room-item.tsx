import type { ReactNode, RefObject } from 'react'
import { isGapKind } from '../../../shared/view/drawing/gap-mark.ts'
import type { CitationView, ReplyView } from '../../../shared/view/shapes/common.ts'
import type { RoomItemView } from '../../../shared/view/shapes/calls.ts'
import { CitationWords } from '../../parts/citations.tsx'
import { Foreign } from '../../parts/foreign.tsx'
import { GapTag } from '../../parts/gap-mark.tsx'
import { gradeName } from '../../session/vocabulary.ts'
import { langIfOther, statedDay, useWords } from '../../session/words.ts'
import { Facts } from '../inspector/facts.tsx'
import { RoomPicture } from './room-picture.tsx'

type RoomItemProps = {
  readonly item: RoomItemView
  readonly call: string
  readonly heading: RefObject<HTMLHeadingElement | null>
}

/** So many sources fit on a shared screen; the rest is in the package. */
const mostSources = 5

/** One item in large type: what was found and why, both sides, their sources and replies at the same size (R19). */
export function RoomItem({ item, call, heading }: RoomItemProps): ReactNode {
  const words = useWords()
  const { t } = words
  const found = item.gap ?? item.overlap ?? item.point
  return (
    <article className="room-item" tabIndex={0} aria-label={item.title.text}>
      <h1 ref={heading} tabIndex={-1} lang={langIfOther(item.title.lang, words)}>
        {item.title.text}
      </h1>
      <p className="tags">
        {item.gap === null || !isGapKind(item.gap.kind) ? null : <GapTag kind={item.gap.kind} />}
        {item.overlap === null ? null : <span className="tag tag-thin">{item.overlap.className}</span>}
        {item.point === null ? null : <span className="tag tag-thin">{item.point.ruleName}</span>}
        {item.isOverridden ? (
          <span className="tag tag-thin">{t('calls:mode.overridden')}</span>
        ) : item.disclosureName === null ? null : (
          <span className="tag">{t('calls:mode.answered', { state: item.disclosureName })}</span>
        )}
        {item.lead === null ? null : <span>{t('calls:mode.ledBy', { name: item.lead.name })}</span>}
      </p>
      {found === null && item.disclosureName !== null ? <p>{t('calls:mode.gone')}</p> : null}
      {found === null ? null : <p className="room-why">{found.why}</p>}
      {item.gap === null ? null : (
        <Facts facts={[{ label: t('cell.competence'), value: item.gap.competenceName }]} />
      )}
      {item.records.length === 0 ? null : (
        <div className="sides">
          {item.records.map(({ record, typeName, facts, citations }) => (
            <section key={record.id} className="side">
              <h2 lang={langIfOther(record.lang, words)}>{record.name}</h2>
              <p className="tags">
                <span className="tag tag-type">{typeName}</span>
              </p>
              <Facts facts={facts} />
              <Sources citations={citations} isOfRecord />
            </section>
          ))}
        </div>
      )}
      {found === null ? null : (
        <>
          {item.records.length > 0 ? null : <Sources citations={found.citations} />}
          <Replies replies={found.replies} />
        </>
      )}
      <RoomPicture call={call} item={item.id} />
    </article>
  )
}

/** Sources in words: nothing on this screen leads off it. */
function Sources({
  citations,
  isOfRecord = false,
}: {
  readonly citations: readonly CitationView[]
  readonly isOfRecord?: boolean
}): ReactNode {
  const Heading = isOfRecord ? 'h3' : 'h2'
  const words = useWords()
  const { t } = words
  if (citations.length === 0) return <p className="unsourced">{t('source.none')}</p>
  return (
    <div>
      <Heading className="room-heading">{t('calls:mode.sources')}</Heading>
      <ul className="citations">
        {citations.slice(0, mostSources).map((one, index) => (
          <li key={`${one.source} ${one.locator} ${index}`}>
            <CitationWords citation={one} />{' '}
            <span className="muted">
              {[
                one.grade === null ? t('cells:grade.notStated') : gradeName(one.grade, words.language),
                statedDay(one.date, words),
              ]
                .filter((part) => part !== '')
                .join(' · ')}
            </span>
          </li>
        ))}
      </ul>
    </div>
  )
}

function Replies({ replies }: { readonly replies: readonly ReplyView[] }): ReactNode {
  const words = useWords()
  const { t } = words
  return (
    <div>
      <h2 className="room-heading">{t('calls:mode.replies')}</h2>
      {replies.length === 0 ? <p className="reply">{t('calls:mode.noReply')}</p> : null}
      {replies.map((reply) => (
        <blockquote key={`${reply.organization} ${reply.date ?? ''}`} className="reply">
          <p>
            <b>{reply.name}</b>
            {reply.date === null ? null : `, ${statedDay(reply.date, words)}`}
          </p>
          <p>
            <Foreign lang={reply.lang}>{reply.text}</Foreign>
          </p>
        </blockquote>
      ))}
    </div>
  )
}
