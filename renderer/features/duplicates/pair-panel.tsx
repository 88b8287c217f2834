import { useId, useState, type ReactNode } from 'react'
import type { Named } from '../../../shared/view/shapes/common.ts'
import type { ComparisonView, DuplicateView } from '../../../shared/view/shapes/duplicates.ts'
import { useWhyNotEdit } from '../../bridge/may-edit.ts'
import { useAnswer } from '../../bridge/use-answer.ts'
import { Answer } from '../../parts/answer.tsx'
import { Button } from '../../parts/button.tsx'
import { Empty } from '../../parts/empty.tsx'
import { PaneHeading } from '../../parts/pane-heading.tsx'
import type { OpenDialog } from '../../session/dialogs.ts'
import { select } from '../../session/session.ts'
import { langIfOther, useWords } from '../../session/words.ts'
import { withAuthor } from '../author/with-author.ts'
import { ComparisonTable, type SideName } from './comparison-table.tsx'

type PairPanelProps = {
  readonly pair: DuplicateView
  /** Called before a decision is asked for. */
  readonly onAct: () => void
}

/** Two records that may be one: why, which would stay, what each says, and what a person decides. */
export function PairPanel({ pair, onAct }: PairPanelProps): ReactNode {
  const { t } = useWords()
  const answered = useAnswer('comparison', { a: pair.a, b: pair.b })
  return (
    <Answer of={answered} what={t('duplicates:table')}>
      {(comparison) =>
        comparison === null ? (
          <Empty title={t('duplicates:gone')}>{t('duplicates:goneWhy')}</Empty>
        ) : (
          <Pair pair={pair} comparison={comparison} onAct={onAct} />
        )
      }
    </Answer>
  )
}

type PairProps = PairPanelProps & { readonly comparison: ComparisonView }

function Pair({ pair, comparison, onAct }: PairProps): ReactNode {
  const words = useWords()
  const { t } = words
  const [stays, setStays] = useState<SideName>(() => fullerOf(comparison))
  const whyNot = useWhyNotEdit()
  const [a, b] = [comparison.a.record, comparison.b.record]
  const [keep, merge] = stays === 'a' ? [a, b] : [b, a]
  const ask = (next: OpenDialog): void => {
    onAct()
    withAuthor(next)
  }
  return (
    <article className="inspector">
      <header className="inspector-head">
        <PaneHeading of="details">
          <span lang={langIfOther(a.lang, words)}>{a.name}</span> ·{' '}
          <span lang={langIfOther(b.lang, words)}>{b.name}</span>
        </PaneHeading>
        <p className="tags">
          <span className="tag tag-type">{comparison.typeName}</span>
          <span className="tag tag-thin">
            {t('duplicates:likely', { share: words.number(Math.round(pair.score * 100)) })}
          </span>
        </p>
      </header>
      <p className="why">
        <b>{t('why')}</b> {pair.why}
      </p>
      <WhichStays sides={[a, b]} value={stays} onChange={setStays} />
      <div className="button-row">
        <Button
          look="primary"
          disabled={whyNot !== null}
          title={whyNot ?? undefined}
          onClick={() => ask({ kind: 'merge', keep, merge })}
        >
          {t('duplicates:merge')}
        </Button>
        <Button
          disabled={whyNot !== null}
          title={whyNot ?? undefined}
          onClick={() => ask({ kind: 'distinct', a, b })}
        >
          {t('duplicates:distinct')}
        </Button>
      </div>
      <ComparisonTable comparison={comparison} stays={stays} />
      <p className="pair-links">
        {[a, b].map((one) => (
          <Button
            key={one.id}
            look="link"
            lang={langIfOther(one.lang, words)}
            onClick={() => select({ kind: 'record', id: one.id }, 'records')}
          >
            {t('duplicates:open', { name: one.name })}
          </Button>
        ))}
      </p>
    </article>
  )
}

/** What more is joined to and cited for is the better known record; of two alike the first. */
function fullerOf({ a, b }: ComparisonView): SideName {
  return b.relationships + b.sources > a.relationships + a.sources ? 'b' : 'a'
}

type WhichStaysProps = {
  readonly sides: readonly [Named, Named]
  readonly value: SideName
  readonly onChange: (value: SideName) => void
}

function WhichStays({ sides, value, onChange }: WhichStaysProps): ReactNode {
  const words = useWords()
  const { t } = words
  const name = useId()
  return (
    <fieldset className="which-stays" aria-describedby={`${name}-help`}>
      <legend>{t('duplicates:stays')}</legend>
      {sides.map((side, index) => {
        const which: SideName = index === 0 ? 'a' : 'b'
        return (
          <label key={side.id}>
            <input type="radio" name={name} checked={which === value} onChange={() => onChange(which)} />
            <span lang={langIfOther(side.lang, words)}>{side.name}</span>{' '}
            <span className="muted">{side.id}</span>
          </label>
        )
      })}
      <p id={`${name}-help`} className="muted">
        {t('duplicates:staysHelp')}
      </p>
    </fieldset>
  )
}
