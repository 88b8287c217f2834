import type { ReactNode } from 'react'
import { subjectOf } from '../../../shared/briefing/kinds.ts'
import { useAnswer } from '../../bridge/use-answer.ts'
import { SelectField } from '../../parts/select-field.tsx'
import { useWords } from '../../session/words.ts'
import type { DocumentChoice } from './use-document.ts'

type SubjectFieldProps = Pick<DocumentChoice, 'asked' | 'setOf'>

/** What a document is about: a call. Nothing where it is about the map. */
export function SubjectField({ asked, setOf }: SubjectFieldProps): ReactNode {
  return subjectOf[asked.kind]?.type === 'Call' ? <CallField asked={asked} setOf={setOf} /> : null
}

/** The calls, the next one first; where nothing is chosen yet, nothing is chosen for the person. */
function CallField({ asked, setOf }: SubjectFieldProps): ReactNode {
  const { t } = useWords()
  const calls = useAnswer('calls', {})
  if (calls.status !== 'ready') return null
  const [chosen = ''] = asked.of ?? []
  return (
    <SelectField
      label={t('documents:ofCall')}
      value={chosen}
      options={[
        ...(calls.answer.calls.some((one) => one.id === chosen)
          ? []
          : [['', t('documents:choose')] as const]),
        ...calls.answer.calls.map((one) => [one.id, `${one.call.name} · ${one.stageName}`] as const),
      ]}
      {...(calls.answer.calls.length === 0 ? { help: t('documents:noCall') } : {})}
      onChange={(id) => setOf(id === '' ? [] : [id])}
    />
  )
}
