import { useState, type ReactNode } from 'react'
import type { Language } from '../../../graph-schema/bilingual.ts'
import { setAuthor } from '../../bridge/dispatch.ts'
import { useApp } from '../../bridge/map-state.ts'
import type { RefusalValue } from '../../bridge/refusal.ts'
import { Dialog } from '../../parts/dialog.tsx'
import { Field } from '../../parts/field.tsx'
import { RefusalNote } from '../../parts/refusal-note.tsx'
import { Segmented } from '../../parts/segmented.tsx'
import { closeDialog, openDialog, type AfterWho } from '../../session/dialogs.ts'
import { setLanguage, useSession } from '../../session/session.ts'
import { useWords } from '../../session/words.ts'

/** Who works here, asked once at the first edit: name, organization, language. Stays on this computer and in the map. */
export function WhoDialog({ next }: { readonly next: AfterWho | undefined }): ReactNode {
  const { t } = useWords()
  const author = useApp((now) => now.author)
  const language = useSession((now) => now.language)
  const [name, setName] = useState(author?.name ?? '')
  const [organization, setOrganization] = useState(author?.organization ?? '')
  const [chosen, setChosen] = useState<Language>(language)
  const [isMissing, setMissing] = useState(false)
  const [refusal, setRefusal] = useState<RefusalValue | null>(null)

  const submit = async (): Promise<void> => {
    if (name.trim() === '') {
      setMissing(true)
      return
    }
    const own = organization.trim()
    const refused = await setAuthor({ name: name.trim(), organization: own === '' ? null : own }, chosen)
    if (refused !== null) {
      setRefusal(refused)
      return
    }
    setLanguage(chosen)
    if (typeof next === 'object') {
      openDialog(next)
      return
    }
    closeDialog()
    next?.()
  }
  return (
    <Dialog
      title={t('who.title')}
      action={t('who.save')}
      onClose={closeDialog}
      onSubmit={() => void submit()}
    >
      <p className="dialog-about">{t('who.why')}</p>
      <Field label={t('who.name')} error={isMissing ? t('who.nameMissing') : undefined}>
        {(field) => (
          <input
            {...field}
            value={name}
            maxLength={200}
            autoComplete="off"
            onChange={(event) => setName(event.target.value)}
          />
        )}
      </Field>
      <Field label={t('who.organization')} help={t('who.organizationHelp')}>
        {(field) => (
          <input
            {...field}
            value={organization}
            maxLength={200}
            autoComplete="off"
            onChange={(event) => setOrganization(event.target.value)}
          />
        )}
      </Field>
      <div className="field">
        <span className="label" aria-hidden="true">
          {t('who.language')}
        </span>
        <Segmented
          label={t('who.language')}
          value={chosen}
          options={[
            { value: 'en', text: 'English', lang: 'en' },
            { value: 'fr', text: 'Français', lang: 'fr' },
          ]}
          onChange={setChosen}
        />
      </div>
      {refusal === null ? null : <RefusalNote refusal={refusal} />}
    </Dialog>
  )
}
