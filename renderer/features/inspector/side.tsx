import type { ReactNode } from 'react'
import type { CitationView, Named } from '../../../shared/view/shapes/common.ts'
import type { RecordView } from '../../../shared/view/shapes/records.ts'
import { useAnswer } from '../../bridge/use-answer.ts'
import { AssuranceTags } from '../../parts/assurance-tags.tsx'
import { Citations } from '../../parts/citations.tsx'
import { CurrencyTag } from '../../parts/currency-tag.tsx'
import { NameList } from '../../parts/name-list.tsx'
import { RecordLink } from '../../parts/record-link.tsx'
import { langIfOther, useWords } from '../../session/words.ts'
import { Facts, type Fact } from './facts.tsx'

type SideProps = {
  readonly side: Named
  /** Only the sources that bear on this; without it, all of the record's. */
  readonly evidence?: readonly CitationView[]
}

const factsShown = 6

/** One side of a pair, at the same size and with the same facts as the other. */
export function Side({ side, evidence }: SideProps): ReactNode {
  const words = useWords()
  const { t } = words
  const answered = useAnswer('record', { id: side.id })
  const record = answered.status === 'ready' ? answered.answer : null
  const actors =
    record?.relationships.filter(
      (one) => one.direction === 'in' && ['LEADS', 'CONTRIBUTES_TO', 'DELIVERS', 'TAKES'].includes(one.type),
    ) ?? []
  const places =
    record?.relationships.filter((one) => one.direction === 'out' && one.type === 'OPERATES_IN') ?? []
  const sources = evidence ?? record?.citations ?? []
  return (
    <section className="side">
      <h3 lang={langIfOther(side.lang, words)}>
        <RecordLink id={side.id}>{side.name}</RecordLink>
      </h3>
      {record === null ? null : (
        <>
          <p className="tags">
            <span className="tag tag-type">{record.typeName}</span>
            <CurrencyTag currency={record.currency} />
            <AssuranceTags assurance={record.assurance} />
          </p>
          <Facts
            facts={[
              ...named(t('side.who'), actors),
              ...named(t('side.where'), places),
              ...record.facts.slice(0, factsShown).map(({ label, value, lang }) => ({ label, value, lang })),
            ]}
          />
        </>
      )}
      <h4>{t('side.evidence')}</h4>
      <Citations citations={sources} />
    </section>
  )
}

function named(label: string, ones: RecordView['relationships']): Fact[] {
  if (ones.length === 0) return []
  return [{ label, value: <NameList names={ones.map((one) => one.other)} /> }]
}
