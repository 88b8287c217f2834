import { useState, type ReactNode, type SyntheticEvent } from 'react'
import { jurisdictions } from '../../../graph-schema/vocabularies/jurisdictions.ts'
import { asksOfRows } from '../../../shared/import/gc-grants/filter.ts'
import { GrantsOptions } from '../../../shared/import/gc-grants/options.ts'
import { provinceCodes } from '../../../shared/import/gc-grants/places.ts'
import { recipientTypes } from '../../../shared/import/gc-grants/values.ts'
import { Button } from '../../parts/button.tsx'
import { DayField } from '../../parts/day-field.tsx'
import { Field, FieldWarning } from '../../parts/field.tsx'
import { SelectField } from '../../parts/select-field.tsx'
import { useWords } from '../../session/words.ts'
import { draftOf, optionsOf, type GrantsDraft, type WrongInDraft } from './grants-draft.ts'
import { forgetRead, readSource, type ImportState } from './import-state.ts'
import { megabytes } from './progress-words.ts'
import { SaveMapping } from './save-mapping.tsx'
import { namesOf } from './source-names.ts'
import { StepHeading } from './step-heading.tsx'

/** Which grants come in, before a file of them is scanned: words prefilled, or what was saved last. */
export function GrantsForm({ source, about }: Extract<ImportState, { at: 'filter' }>): ReactNode {
  const { t, number } = useWords()
  const { filters, files, bytes } = about
  const newest = source.grants === undefined ? filters.at(-1) : undefined
  const [saved, setSaved] = useState(newest?.name ?? '')
  const [draft, setDraft] = useState(() =>
    draftOf(source.grants ?? newest?.grants ?? GrantsOptions.parse({})),
  )
  const read = optionsOf(draft)
  const fillIn = (name: string): void => {
    setSaved(name)
    const found = filters.find((one) => one.name === name)
    setDraft(draftOf(found?.grants ?? GrantsOptions.parse({})))
  }
  const scan = (event: SyntheticEvent): void => {
    event.preventDefault()
    if (read.is === 'options') void readSource({ ...source, grants: read.options }, about)
  }
  return (
    <section className="card import-begin import-grants" aria-label={t('import-filter:title')}>
      <StepHeading>{t('import-filter:title')}</StepHeading>
      <p className="muted">
        {namesOf(source, t)}{' '}
        {t('import-filter:size', { count: files, n: number(files), megabytes: megabytes(bytes, number) })}
      </p>
      <p>{t('import-filter:about')}</p>
      <form onSubmit={scan}>
        {filters.length === 0 ? null : (
          <SelectField
            label={t('import-filter:saved')}
            value={saved}
            options={[['', t('import-filter:proposed')], ...filters.map(({ name }) => [name, name] as const)]}
            onChange={fillIn}
          />
        )}
        <Fields draft={draft} onChange={setDraft} wrong={read.is === 'wrong' ? read.wrong : undefined} />
        {read.is === 'options' && !asksOfRows(read.options.filter) ? (
          <FieldWarning id="import-filter-all">{t('import-filter:all')}</FieldWarning>
        ) : null}
        <div className="button-row">
          <Button look="primary" type="submit" disabled={read.is === 'wrong'}>
            {t('import-filter:read')}
          </Button>
          <Button onClick={forgetRead}>{t('import:forget')}</Button>
        </div>
      </form>
      {read.is === 'options' ? (
        <SaveMapping key={saved} kept={{ grants: read.options }} name={saved} />
      ) : null}
    </section>
  )
}

type FieldsProps = {
  readonly draft: GrantsDraft
  readonly onChange: (draft: GrantsDraft) => void
  readonly wrong: WrongInDraft | undefined
}

function Fields({ draft, onChange, wrong }: FieldsProps): ReactNode {
  const { t, language } = useWords()
  const set = (change: Partial<GrantsDraft>): void => onChange({ ...draft, ...change })
  const lists = (['words', 'departments', 'programs'] as const).map((name) => (
    <Lines key={name} name={name} draft={draft} set={set} />
  ))
  const provinceName = (code: string): string => jurisdictions.find((one) => one.code === code)![language]
  return (
    <>
      {wrong === 'lists' ? (
        <p role="alert" className="field-error">
          {t('import-filter:wrong.lists')}
        </p>
      ) : null}
      <div className="import-grants-lists">{lists}</div>
      <Checks
        legend={t('import-filter:provinces')}
        all={provinceCodes}
        chosen={draft.provinces}
        nameOf={provinceName}
        onChange={(provinces) => set({ provinces })}
      />
      <Checks
        legend={t('import-filter:recipientTypes')}
        all={recipientTypes}
        chosen={draft.recipientTypes}
        nameOf={(one) => t(`import-filter:recipients.${one}`)}
        onChange={(types) => set({ recipientTypes: types })}
      />
      <div className="import-grants-days">
        <DayField
          label={t('import-filter:from')}
          day={draft.from}
          isOptional
          onDay={(from) => set({ from })}
        />
        <DayField label={t('import-filter:to')} day={draft.to} isOptional onDay={(to) => set({ to })} />
        <Field
          label={t('import-filter:minimum')}
          error={wrong === 'minimum' ? t('import-filter:wrong.minimum') : undefined}
        >
          {(attributes) => (
            <input
              {...attributes}
              type="text"
              inputMode="decimal"
              maxLength={30}
              value={draft.minimum}
              onChange={(event) => set({ minimum: event.target.value })}
            />
          )}
        </Field>
      </div>
      {wrong === 'days' ? (
        <p role="alert" className="field-error">
          {t('import-filter:wrong.days')}
        </p>
      ) : null}
      <details className="import-grants-more">
        <summary>{t('import-filter:more')}</summary>
        <SelectField
          label={t('import-filter:individuals')}
          help={t('import-filter:individualsHelp')}
          value={draft.individuals}
          options={(['leave-out', 'without-name'] as const).map((one) => [
            one,
            t(`import-filter:individual.${one}`),
          ])}
          onChange={(value) => set({ individuals: value as GrantsDraft['individuals'] })}
        />
        <Lines name="sumFor" draft={draft} set={set} />
      </details>
    </>
  )
}

type LinesProps = {
  readonly name: 'words' | 'departments' | 'programs' | 'sumFor'
  readonly draft: GrantsDraft
  readonly set: (change: Partial<GrantsDraft>) => void
}

/** A list, one item a line. */
function Lines({ name, draft, set }: LinesProps): ReactNode {
  const { t } = useWords()
  return (
    <Field label={t(`import-filter:${name}`)} help={t(`import-filter:${name}Help`)}>
      {(attributes) => (
        <textarea
          {...attributes}
          rows={name === 'words' ? 8 : name === 'sumFor' ? 2 : 3}
          maxLength={50_000}
          spellCheck={false}
          value={draft[name]}
          onChange={(event) => set({ [name]: event.target.value })}
        />
      )}
    </Field>
  )
}

type ChecksProps<T extends string> = {
  readonly legend: string
  readonly all: readonly T[]
  readonly chosen: readonly T[]
  readonly nameOf: (one: T) => string
  readonly onChange: (chosen: T[]) => void
}

/** Some of several; none of them asks for nothing. */
function Checks<T extends string>({ legend, all, chosen, nameOf, onChange }: ChecksProps<T>): ReactNode {
  return (
    <fieldset className="import-grants-checks">
      <legend>{legend}</legend>
      {all.map((one) => (
        <label key={one} className="check">
          <input
            type="checkbox"
            checked={chosen.includes(one)}
            onChange={(event) =>
              onChange(all.filter((other) => (other === one ? event.target.checked : chosen.includes(other))))
            }
          />
          <span>{nameOf(one)}</span>
        </label>
      ))}
    </fieldset>
  )
}
