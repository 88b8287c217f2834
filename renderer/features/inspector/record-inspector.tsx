import { useState, type ReactNode } from 'react'
import { needsSource } from '../../../shared/analysis/sourcing.ts'
import { mayHavePack } from '../../../shared/contract/pack-made.ts'
import type { RecordView } from '../../../shared/view/shapes/records.ts'
import { invoke } from '../../bridge/invoke.ts'
import { useAnswer } from '../../bridge/use-answer.ts'
import { Answer } from '../../parts/answer.tsx'
import { AssuranceTags } from '../../parts/assurance-tags.tsx'
import { Button } from '../../parts/button.tsx'
import { CurrencyTag } from '../../parts/currency-tag.tsx'
import { Empty } from '../../parts/empty.tsx'
import { PaneHeading } from '../../parts/pane-heading.tsx'
import { RecordLink } from '../../parts/record-link.tsx'
import { openDialog } from '../../session/dialogs.ts'
import { handlingName } from '../../session/vocabulary.ts'
import { langIfOther, statedDay, useWords, type Words } from '../../session/words.ts'
import { TouchedPart } from '../calls/touched-part.tsx'
import { ConflictMark } from '../conflicts/conflict-mark.tsx'
import { RecordHistory } from '../history/record-history.tsx'
import { BasisMark, OwnBasis } from '../evidence/basis-mark.tsx'
import { Disputes } from '../evidence/disputes.tsx'
import { dueInWords, VerifyPart } from '../evidence/verify-part.tsx'
import { SuccessionPart } from '../succession/succession-part.tsx'
import { AttachmentPart } from '../reading/attachment-part.tsx'
import { openViewOf } from '../views/open-view.ts'
import { Facts } from './facts.tsx'
import { MergedHere } from './merged-here.tsx'
import { RecordSources } from './record-sources.tsx'

/** One record: what it is, its facts, what it is joined to, where each statement comes from. */
export function RecordInspector({ id }: { readonly id: string }): ReactNode {
  const { t } = useWords()
  const answered = useAnswer('record', { id })
  return (
    <Answer of={answered} what={t('record.what')}>
      {(record) =>
        record === null ? (
          <>
            <Empty title={t('record.gone')}>{t('record.goneWhy')}</Empty>
            <ConflictMark id={id} />
            <RecordHistory id={id} />
          </>
        ) : (
          <Record record={record} />
        )
      }
    </Answer>
  )
}

function Record({ record }: { readonly record: RecordView }): ReactNode {
  const words = useWords()
  const { t, language } = words
  const due = dueInWords(record.assurance, words)
  return (
    <article>
      <header className="inspector-head">
        <PaneHeading of="details" lang={langIfOther(record.lang, words)}>
          {record.name}
        </PaneHeading>
        <p className="tags">
          <span className="tag tag-type">{record.typeName}</span>
          <CurrencyTag currency={record.currency} />
          <AssuranceTags assurance={record.assurance} />
          {record.disagreements > 0 ? (
            <span className="tag tag-thin">{t('record.disagreements', { count: record.disagreements })}</span>
          ) : null}
        </p>
        <ConflictMark id={record.id} />
        {record.type === 'View' ? (
          <Button look="primary" icon="view" onClick={() => void openViewOf(record.id)}>
            {t('views:open')}
          </Button>
        ) : null}
        {mayHavePack(record.type) ? (
          <Button
            icon="file"
            onClick={() => openDialog({ kind: 'update-pack', for: { id: record.id, name: record.name } })}
          >
            {t('packing:make')}
          </Button>
        ) : null}
      </header>
      <Facts
        facts={[
          ...record.facts.map((fact) => ({
            label: fact.label,
            value: isAddress(fact.value) ? <Address address={fact.value} /> : fact.value,
            lang: fact.lang,
            basis: <BasisMark basis={fact.basis} citations={fact.citations} />,
          })),
          {
            label: t('record.verified'),
            value: verifiedInWords(record, words),
          },
          ...(due === undefined ? [] : [{ label: t('evidence:verify.due'), value: due }]),
          { label: t('record.handling'), value: handlingName(record.handling, language) },
        ]}
      />
      {needsSource(record.type) ? <VerifyPart id={record.id} /> : null}
      <Disputes disputes={record.disputes} />
      <Joined record={record} />
      <SuccessionPart id={record.id} type={record.type} />
      <MergedHere record={record} />
      {record.type === 'Source' ? <AttachmentPart id={record.id} /> : null}
      <TouchedPart of={record.id} />
      <RecordSources record={record} />
      <RecordHistory id={record.id} />
    </article>
  )
}

function verifiedInWords({ verifiedOn, assurance }: RecordView, words: Words): string {
  if (verifiedOn !== null) return statedDay(verifiedOn, words)
  return words.t(assurance.isUnsourced ? 'evidence:verify.never' : 'record.notVerified')
}

function isAddress(value: string): boolean {
  return /^https:\/\/\S+$/.test(value)
}

/** Opens in the person's browser: this window never leaves its own page. */
function Address({ address }: { readonly address: string }): ReactNode {
  const { t } = useWords()
  return (
    <Button
      look="link"
      icon="external"
      title={t('record.inBrowser')}
      onClick={() => void invoke('app:open-address', { address })}
    >
      {address}
    </Button>
  )
}

/** Relationships, one heading for each kind, in the order of the answer. */
function Joined({ record }: { readonly record: RecordView }): ReactNode {
  const { t } = useWords()
  const groups = new Map<string, RecordView['relationships'][number][]>()
  for (const one of record.relationships) groups.set(one.label, [...(groups.get(one.label) ?? []), one])
  if (groups.size === 0) return null
  return (
    <section className="inspector-part">
      <h3>{t('record.joined')}</h3>
      <dl className="facts">
        {[...groups].map(([label, ones]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>
              <JoinedOnes key={`${record.id} ${label}`} ones={ones} />
            </dd>
          </div>
        ))}
      </dl>
      {record.relationships.some((one) => one.basis === 'record') ? (
        <p className="muted joined-basis">{t('evidence:joined')}</p>
      ) : null}
    </section>
  )
}

const firstOnes = 12

/** A term is joined to hundreds of measures: the first of them, and the others on demand. */
function JoinedOnes({ ones }: { readonly ones: RecordView['relationships'] }): ReactNode {
  const words = useWords()
  const [isWhole, setWhole] = useState(false)
  const rest = ones.length - firstOnes
  return (
    <>
      <ul className="joined">
        {(isWhole ? ones : ones.slice(0, firstOnes)).map((one) => (
          <li key={one.id}>
            <RecordLink id={one.other.id} lang={langIfOther(one.other.lang, words)}>
              {one.other.name}
            </RecordLink>
            {one.assignedBy === null ? null : (
              <span className="muted" title={words.t('record.assignedWhy')}>
                {' '}
                {words.t('record.assigned', { who: one.assignedBy })}
              </span>
            )}
            <OwnBasis basis={one.basis} citations={one.citations} />
          </li>
        ))}
      </ul>
      {rest > 0 ? (
        <Button look="quiet" className="more" aria-expanded={isWhole} onClick={() => setWhole(!isWhole)}>
          {isWhole ? words.t('showFewer') : words.t('andMore', { n: words.number(rest) })}
        </Button>
      ) : null}
    </>
  )
}
