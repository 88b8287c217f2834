import type { ReactNode } from 'react'
import { handlings } from '../../../graph-schema/vocabularies/handling.ts'
import { useWords } from '../../session/words.ts'

type AudienceSelectProps = { readonly value: string; readonly onChange: (audience: string) => void }

/** Audiences that a person can name here; confidences need the organization and come with the packs. */
const offered = ['public', 'fpt', 'own']

/** For whom something leaves: what that audience may not see is left out and counted. */
export function AudienceSelect({ value, onChange }: AudienceSelectProps): ReactNode {
  const { t, language } = useWords()
  return (
    <label className="select select-wide">
      <span>{t('export.audience')}</span>
      <select value={value} onChange={(event) => onChange(event.target.value)}>
        {handlings
          .filter((one) => offered.includes(one.id))
          .map((one) => (
            <option key={one.id} value={one.id}>
              {one[language]}
            </option>
          ))}
      </select>
    </label>
  )
}
