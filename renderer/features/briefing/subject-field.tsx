import type { ReactNode } from 'react'
import { strategyAxes, type StrategyAxis } from '../../../shared/analysis/strategies/compared-by.ts'
import { subjectOf } from '../../../shared/briefing/kinds.ts'
import { useAnswer } from '../../bridge/use-answer.ts'
import { SelectField } from '../../parts/select-field.tsx'
import { termName, termsOf } from '../../session/vocabulary.ts'
import { useWords } from '../../session/words.ts'
import { StrategyPicker } from '../strategies/strategy-picker.tsx'
import type { DocumentChoice } from './use-document.ts'

type SubjectFieldProps = { readonly choice: DocumentChoice }

/** What a document is about: a call, a jurisdiction, strategies. Nothing where it is about the map. */
export function SubjectField({ choice }: SubjectFieldProps): ReactNode {
  switch (subjectOf[choice.asked.kind]?.type) {
    case 'Call':
      return <CallField choice={choice} />
    case 'Jurisdiction':
      return <JurisdictionField choice={choice} />
    case 'Strategy':
      return <StrategiesField choice={choice} />
    default:
      return null
  }
}

/** The calls, the next one first; where nothing is chosen yet, nothing is chosen for the person. */
function CallField({ choice }: SubjectFieldProps): ReactNode {
  const { t } = useWords()
  const calls = useAnswer('calls', {})
  if (calls.status !== 'ready') return null
  return (
    <OneOf
      label={t('documents:ofCall')}
      choice={choice}
      options={calls.answer.calls.map((one) => [one.id, `${one.call.name} · ${one.stageName}`] as const)}
      help={calls.answer.calls.length === 0 ? t('documents:noCall') : undefined}
    />
  )
}

/** The jurisdictions in geographic order (R21). */
function JurisdictionField({ choice }: SubjectFieldProps): ReactNode {
  const { t, language } = useWords()
  const options = termsOf.jurisdiction.map(({ id }) => [id, termName(id, language) ?? id] as const)
  return <OneOf label={t('documents:ofJurisdiction')} choice={choice} options={options} />
}

/** Which strategies stand side by side, and by what. */
function StrategiesField({ choice }: SubjectFieldProps): ReactNode {
  const { t } = useWords()
  const list = useAnswer('strategyList', {})
  if (list.status !== 'ready') return null
  return (
    <>
      <div className="field">
        <StrategyPicker heads={list.answer} chosen={choice.asked.of ?? []} onChange={choice.setOf} />
      </div>
      <SelectField
        label={t('documents:rows')}
        value={choice.rows}
        options={strategyAxes.map((one) => [one, t(`strategies:axis.${one}`)])}
        onChange={(next) => choice.setRows(next as StrategyAxis)}
      />
    </>
  )
}

type OneOfProps = {
  readonly label: string
  readonly choice: DocumentChoice
  readonly options: readonly (readonly [id: string, name: string])[]
  readonly help?: string | undefined
}

function OneOf({ label, choice, options, help }: OneOfProps): ReactNode {
  const { t } = useWords()
  const [chosen = ''] = choice.asked.of ?? []
  const isKnown = options.some(([id]) => id === chosen)
  return (
    <SelectField
      label={label}
      value={isKnown ? chosen : ''}
      options={[...(isKnown ? [] : [['', t('documents:choose')] as const]), ...options]}
      {...(help === undefined ? {} : { help })}
      onChange={(id) => choice.setOf(id === '' ? [] : [id])}
    />
  )
}
