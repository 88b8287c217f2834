import type { ReactNode } from 'react'
import { importOps, type ImportPageView } from '../../../shared/import/import-view.ts'
import { useWhyNotEdit } from '../../bridge/may-edit.ts'
import { Button } from '../../parts/button.tsx'
import { Segmented } from '../../parts/segmented.tsx'
import { SelectField } from '../../parts/select-field.tsx'
import { useWords } from '../../session/words.ts'
import { withAuthor } from '../author/with-author.ts'
import { changeFilter, decide, forgetRead, takeIn, type Decisions, type ImportState } from './import-state.ts'
import { namesOf } from './source-names.ts'
import { StepHeading } from './step-heading.tsx'

/** What of an import is listed: all records, one kind of change, what was left out, or how columns are read. */
export type Shown = '' | (typeof importOps)[number] | 'said' | 'columns'

type SummaryProps = Pick<
  Extract<ImportState, { at: 'read' }>,
  'read' | 'source' | 'decisions' | 'isTaking'
> & {
  /** Undefined until it is compared. */
  readonly page: ImportPageView | undefined
  readonly shown: Shown
  readonly onShow: (shown: Shown) => void
}

/** What was read, how much of it would change what, and the button that takes it in. */
export function ImportSummary(props: SummaryProps): ReactNode {
  const { read, source, page } = props
  const { t, number } = useWords()
  const names = namesOf(source, t)
  return (
    <section className="card import-summary" aria-label={t('import:summary')}>
      <div className="import-line">
        <StepHeading>{t('import:readAs', { names, format: t(`import:formats.${read.format}`) })}</StepHeading>
        <div className="import-take">
          {page === undefined ? null : <Take {...props} page={page} />}
          {read.format === 'gc-grants' ? (
            <Button onClick={changeFilter}>{t('import-filter:change')}</Button>
          ) : null}
          <Button onClick={forgetRead}>{t('import:forget')}</Button>
        </div>
      </div>
      {page === undefined || read.format !== 'pack' ? null : (
        <p>
          {t('import:packBack', {
            confirmed: number(page.back.confirmed),
            untouched: number(page.back.untouched),
          })}
        </p>
      )}
      {page === undefined ? <p role="status">{t('import:comparing')}</p> : <Kinds {...props} page={page} />}
    </section>
  )
}

type WithPage = SummaryProps & { readonly page: ImportPageView }

function Kinds({ read, page, shown, onShow }: WithPage): ReactNode {
  const { t, number } = useWords()
  const counts = importOps.map((op) => [op, page.counts[op]] as const)
  const said = page.said.length + page.saidLeft
  const all = counts.reduce((sum, [, count]) => sum + count, 0)
  return (
    <Segmented<Shown>
      className="import-kinds"
      label={t('import:filter.op')}
      value={shown}
      options={[
        ...(read.tables.length === 0 ? [] : [{ value: 'columns' as const, text: t('import:columns.title') }]),
        { value: '', text: t('import:filter.all', { n: number(all) }) },
        ...counts.flatMap(([op, count]) =>
          count === 0 && shown !== op
            ? []
            : [{ value: op, text: t(`import:opCount.${op}`, { n: number(count) }) }],
        ),
        ...(said === 0
          ? []
          : [{ value: 'said' as const, text: t('import:filter.said', { n: number(said) }) }]),
      ]}
      onChange={onShow}
    />
  )
}

function Take({ page, decisions, isTaking }: WithPage): ReactNode {
  const { t } = useWords()
  const whyNot = useWhyNotEdit()
  const isNothing = page.changing + decisions.theirs.size + decisions.mine.size === 0
  return (
    <>
      <SelectField
        label={t('import:handling')}
        value={decisions.handling}
        options={(['own', 'fpt', 'public'] as const).map((one) => [one, t(`import:handlings.${one}`)])}
        onChange={(handling) => decide((now) => ({ ...now, handling: handling as Decisions['handling'] }))}
      />
      <Button
        look="primary"
        disabled={whyNot !== null || isTaking || isNothing}
        title={whyNot ?? (isNothing ? t('import:nothingToTake') : undefined)}
        onClick={() => withAuthor(() => void takeIn())}
      >
        {isTaking ? t('import:taking') : t('import:take')}
      </Button>
    </>
  )
}
