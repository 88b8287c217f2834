import { useState, type ReactNode } from 'react'
import type { RecordView } from '../../../shared/view/shapes/records.ts'
import { dispatch } from '../../bridge/dispatch.ts'
import { useWhyNotEdit } from '../../bridge/may-edit.ts'
import type { RefusalValue } from '../../bridge/refusal.ts'
import { Button } from '../../parts/button.tsx'
import { RefusalNote } from '../../parts/refusal-note.tsx'
import { tell } from '../../session/announce.ts'
import { langIfOther, useWords } from '../../session/words.ts'
import { withAuthor } from '../author/with-author.ts'
import { Facts } from './facts.tsx'

/** Records that gave way to this one: their names and what they say otherwise, each with its origin; the way back. */
export function MergedHere({ record }: { readonly record: RecordView }): ReactNode {
  const words = useWords()
  const { t } = words
  const whyNot = useWhyNotEdit()
  const [refusal, setRefusal] = useState<RefusalValue | null>(null)
  if (record.mergedHere.length === 0) return null
  const separate = async (id: string, name: string): Promise<void> => {
    const refused = await dispatch({ do: 'unmerge', id })
    setRefusal(refused)
    if (refused === null) tell(t('duplicates:separated', { name }))
  }
  return (
    <section className="inspector-part" aria-label={t('duplicates:mergedHere')}>
      <h3>{t('duplicates:mergedHere')}</h3>
      {record.mergedHere.map(({ record: { id, name, lang }, said }) => (
        <div key={id} className="side">
          <h4 lang={langIfOther(lang, words)}>{t('duplicates:mergedFrom', { name, id })}</h4>
          <Facts facts={said.map((one) => ({ ...one, lang: langIfOther(one.lang, words) ?? null }))} />
          <Button
            disabled={whyNot !== null}
            title={whyNot ?? undefined}
            onClick={() => withAuthor(() => void separate(id, name))}
          >
            {t('duplicates:separate')}
          </Button>
        </div>
      ))}
      {refusal === null ? null : <RefusalNote refusal={refusal} />}
    </section>
  )
}
