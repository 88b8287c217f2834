import type { ReactNode } from 'react'
import {
  documentKinds,
  isCallKind,
  isPaper,
  lengths,
  type DocumentKind,
  type Length,
} from '../../../shared/briefing/kinds.ts'
import { Segmented } from '../../parts/segmented.tsx'
import { SelectField } from '../../parts/select-field.tsx'
import { useWords } from '../../session/words.ts'
import { AudienceSelect } from '../export/audience-select.tsx'
import { SectionList } from './section-list.tsx'
import { SubjectField } from './subject-field.tsx'
import type { DocumentChoice } from './use-document.ts'
import type { DocumentLanguage } from '../../../shared/contract/briefing-options.ts'

type DocumentOptionsProps = {
  readonly choice: DocumentChoice
  readonly audience: string
  readonly setAudience: (audience: string) => void
  readonly language: DocumentLanguage
  readonly setLanguage: (language: DocumentLanguage) => void
}

/** Which document, about what, for whom, in which language, how long, with which sections. */
export function DocumentOptions(props: DocumentOptionsProps): ReactNode {
  const { choice, audience, setAudience, language, setLanguage } = props
  const { t } = useWords()
  const { kind, length } = choice.asked
  return (
    <>
      <SelectField
        label={t('documents:kind')}
        value={kind}
        help={t(`documents:kindsAbout.${kind}`)}
        options={documentKinds.map((one) => [one, t(`documents:kinds.${one}`)])}
        onChange={(next) => choice.setKind(next as DocumentKind)}
      />
      <SubjectField choice={choice} />
      <div className="field">
        {isCallKind(kind) ? (
          <p className="muted">{t(isPaper(kind) ? 'documents:forCall' : 'documents:forOwn')}</p>
        ) : (
          <AudienceSelect value={audience} onChange={setAudience} />
        )}
      </div>
      <div className="field">
        <span className="label" aria-hidden="true">
          {t('briefing.language')}
        </span>
        <Segmented
          label={t('briefing.language')}
          value={language}
          options={[
            { value: 'en', text: 'English', lang: 'en' },
            { value: 'fr', text: 'Français', lang: 'fr' },
            { value: 'both', text: t('briefing.both') },
          ]}
          onChange={setLanguage}
        />
      </div>
      <div className="field">
        <span className="label" aria-hidden="true">
          {t('documents:length')}
        </span>
        <Segmented
          label={t('documents:length')}
          value={length}
          options={lengths.map((one) => ({ value: one, text: t(`documents:lengths.${one}`) }))}
          onChange={(next: Length) => choice.setLength(next)}
        />
      </div>
      <SectionList
        sections={choice.sections}
        setSections={choice.setSections}
        takeAllSections={choice.takeAllSections}
      />
      <p className="muted">{t('documents:profile')}</p>
    </>
  )
}
