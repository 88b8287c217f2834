import type { ReactNode } from 'react'
import type { LeftCell } from '../../../../shared/view/grid/paste-block.ts'
import type { PreviewView } from '../../../../shared/view/shapes/grid.ts'
import type { RefusalValue } from '../../../bridge/refusal.ts'
import { RefusalNote } from '../../../parts/refusal-note.tsx'
import { Waiting } from '../../../parts/waiting.tsx'
import { langIfOther, useWords, type Words } from '../../../session/words.ts'
import { wrongInWords } from '../../edit/use-field.ts'
import type { Previewed } from './use-preview.ts'

type Step = PreviewView['steps'][number]

/** So many lines are listed; all are counted. */
const mostLines = 200

type EffectPreviewProps = {
  readonly of: Previewed
  /** Values of a block that were left out before the map was asked. */
  readonly left?: readonly LeftCell[]
  readonly unchanged?: number
  readonly nameOf?: (id: string) => string
}

/** Record by record from what to what; what stays counted; what is refused with the reason and the way out. */
export function EffectPreview({
  of: previewed,
  left = [],
  unchanged = 0,
  nameOf,
}: EffectPreviewProps): ReactNode {
  const words = useWords()
  const { t, number } = words
  if (previewed.status === 'waiting') return <Waiting what={t('grid:preview.waiting')} />
  if (previewed.status === 'refused') return <RefusalNote refusal={previewed.refusal} />
  const { steps } = previewed
  const of = (effect: Step['effect']) => steps.filter((one) => one.effect === effect)
  const refused = of('refused')
  const counts: readonly (readonly [string, number])[] = [
    ['grid:preview.changed', of('change').length],
    ['grid:preview.created', of('create').length],
    ['grid:preview.removed', of('remove').length],
    ['cells:preview.joined', of('joined').length],
    ['cells:preview.parted', of('parted').length],
    ['cells:preview.there', of('there').length],
    ['grid:preview.unchanged', of('none').length + unchanged],
    ['grid:preview.refused', refused.length + left.length],
  ]
  const isNothing = counts.every(([, count]) => count === 0)
  const lines = steps.flatMap(linesOf)
  const hasFields = lines.some((line) => line.change !== undefined)
  return (
    <section className="effect" aria-label={t('grid:preview.title')}>
      <p className="effect-counts" role="status">
        {counts
          .filter(([key, count]) => count > 0 || (key === 'grid:preview.changed' && isNothing))
          .map(([key, count]) => t(key, { count, n: number(count) }))
          .join(' · ')}
      </p>
      {refused.length + left.length > 0 ? (
        <>
          <h3>{t('grid:preview.refusedTitle')}</h3>
          <table className="plain-table effect-table">
            <thead>
              <tr>
                <th scope="col">{t('grid:preview.record')}</th>
                <th scope="col">{t('grid:preview.field')}</th>
                <th scope="col">{t('grid:preview.value')}</th>
                <th scope="col">{t('grid:preview.why')}</th>
              </tr>
            </thead>
            <tbody>
              {left.slice(0, mostLines).map((cell) => (
                <LeftLine key={`${cell.row} ${cell.column?.key ?? cell.value}`} cell={cell} nameOf={nameOf} />
              ))}
              {refused.slice(0, mostLines).map(({ record, refusal }, at) => (
                <tr key={`${record.id} ${at}`}>
                  <th scope="row" lang={langIfOther(record.lang, words)}>
                    {record.name}
                  </th>
                  <td>{refusal === null ? '' : String(refusal.params['field'] ?? '')}</td>
                  <td>{refusal === null ? '' : String(refusal.params['value'] ?? '')}</td>
                  <td>{refusal === null ? '' : whyInWords(refusal, words, record.name)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </>
      ) : null}
      {lines.length > 0 ? (
        <>
          <h3>{t('grid:preview.title')}</h3>
          <table className="plain-table effect-table">
            <thead>
              <tr>
                <th scope="col">{t('grid:preview.record')}</th>
                {hasFields ? (
                  <>
                    <th scope="col">{t('grid:preview.field')}</th>
                    <th scope="col">{t('grid:preview.from')}</th>
                    <th scope="col">{t('grid:preview.to')}</th>
                  </>
                ) : (
                  <th scope="col" colSpan={3}>
                    {t('grid:preview.happens')}
                  </th>
                )}
              </tr>
            </thead>
            <tbody>
              {lines.slice(0, mostLines).map((line) => (
                <ChangeLine key={line.key} line={line} />
              ))}
            </tbody>
          </table>
          {lines.length > mostLines ? (
            <p className="muted">
              {t('grid:preview.more', {
                count: lines.length - mostLines,
                n: number(lines.length - mostLines),
              })}
            </p>
          ) : null}
        </>
      ) : null}
    </section>
  )
}

type Line = {
  readonly key: string
  readonly record: Step['record']
  readonly effect: Step['effect']
  readonly change: Step['changes'][number] | undefined
}

/** One line a field; one for a record that goes, or is made. */
function linesOf({ record, effect, changes }: Step): readonly Line[] {
  if (effect === 'none' || effect === 'there' || effect === 'refused') return []
  if (effect === 'remove') return [{ key: record.id, record, effect, change: undefined }]
  return changes.map((change) => ({
    key: `${record.id} ${change.field} ${change.to.text} ${change.from.text}`,
    record,
    effect,
    change,
  }))
}

function ChangeLine({ line: { record, effect, change } }: { readonly line: Line }): ReactNode {
  const words = useWords()
  const { t } = words
  return (
    <tr>
      <th scope="row" lang={langIfOther(record.lang, words)}>
        {record.name}
      </th>
      {change === undefined ? (
        <td colSpan={3}>{t('grid:preview.gone')}</td>
      ) : (
        <>
          <td>{change.label}</td>
          <td className="muted" lang={langIfOther(change.from.lang, words)}>
            {effect === 'create'
              ? t('grid:preview.new')
              : effect === 'joined'
                ? t('cells:preview.apart')
                : change.from.text}
          </td>
          <td lang={langIfOther(change.to.lang, words)}>
            {effect === 'parted' ? t('cells:preview.apart') : change.to.text}
          </td>
        </>
      )}
    </tr>
  )
}

type LeftLineProps = { readonly cell: LeftCell; readonly nameOf: ((id: string) => string) | undefined }

function LeftLine({ cell, nameOf }: LeftLineProps): ReactNode {
  const words = useWords()
  const { t, number } = words
  const row = t('grid:preview.row', { n: number(cell.row + 1) })
  const name = cell.record === null ? row : (nameOf?.(cell.record) ?? row)
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>{cell.column?.label[words.language] ?? ''}</td>
      <td>{cell.value.length > 80 ? `${cell.value.slice(0, 79)}…` : cell.value}</td>
      <td>{whyInWords({ ...cell.refusal, params: { ...cell.refusal.params } }, words, name)}</td>
    </tr>
  )
}

function whyInWords(refusal: RefusalValue, words: Words, title: string): string {
  return refusal.code.includes(':')
    ? words.t(refusal.code, refusal.params)
    : wrongInWords(refusal, words, title)
}
