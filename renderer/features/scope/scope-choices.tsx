import { useDeferredValue, useState, type ReactNode } from 'react'
import type { ScopeKey } from '../../../shared/view/shapes/question.ts'
import { useAnswer } from '../../bridge/use-answer.ts'
import { useRecords } from '../../bridge/use-records.ts'
import { moveInList } from '../../parts/roving.ts'
import { termName, termsOf } from '../../session/vocabulary.ts'
import { useWords } from '../../session/words.ts'

type ChoicesProps = {
  readonly chosen: readonly string[]
  readonly onChange: (ids: readonly string[]) => void
}

/** So many terms that a field to narrow them helps. */
const many = 12
const mostHits = 30

/** The terms of a vocabulary, several of which may be chosen. */
export function TermChoices({
  axis,
  chosen,
  onChange,
}: ChoicesProps & { readonly axis: Exclude<ScopeKey, 'organization'> }): ReactNode {
  const { t, language } = useWords()
  const [text, setText] = useState('')
  const terms = termsOf[axis]
  const wanted = fold(text)
  const shown = terms.filter(
    (term) => wanted === '' || fold(`${term.en} ${term.fr} ${term.code ?? ''}`).includes(wanted),
  )
  return (
    <>
      {terms.length > many ? <NarrowField label={t('scope.narrow')} value={text} onChange={setText} /> : null}
      <Checks
        choices={shown.map((term) => ({
          id: term.id,
          name: termName(term.id, language) ?? term.id,
          isInside: term.broader !== undefined,
        }))}
        chosen={chosen}
        onChange={onChange}
      />
      {shown.length === 0 ? <p className="muted">{t('help:empty.terms')}</p> : null}
    </>
  )
}

/** Organizations are records: found by their words, in either language and by abbreviation. */
export function OrganizationChoices({ chosen, onChange }: ChoicesProps): ReactNode {
  const { t } = useWords()
  const [text, setText] = useState('')
  const asked = useDeferredValue(text.trim())
  const hits = useAnswer('search', asked === '' ? null : { text: asked, limit: 200 })
  const records = useRecords(chosen)
  const kept = chosen.map((id, index) => ({ id, name: records[index]?.name ?? id }))
  const found =
    hits.status === 'ready' && asked !== ''
      ? hits.answer
          .filter((hit) => hit.type === 'Organization' && !chosen.includes(hit.id))
          .slice(0, mostHits)
      : []
  return (
    <>
      <NarrowField label={t('scope.findOrganization')} value={text} onChange={setText} />
      <Checks choices={[...kept, ...found]} chosen={chosen} onChange={onChange} />
      {kept.length + found.length === 0 ? (
        <p className="muted">
          {asked === ''
            ? t('scope.typeOrganization')
            : `${t('find.nothing', { text: asked })}. ${t('help:empty.find')}`}
        </p>
      ) : null}
    </>
  )
}

type NarrowFieldProps = {
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
}

function NarrowField({ label, value, onChange }: NarrowFieldProps): ReactNode {
  return (
    <input
      className="input"
      type="search"
      aria-label={label}
      placeholder={label}
      value={value}
      onChange={(event) => onChange(event.target.value)}
    />
  )
}

type ChecksProps = ChoicesProps & {
  readonly choices: readonly { readonly id: string; readonly name: string; readonly isInside?: boolean }[]
}

/** One stop in the tab order, as in a list: the first that is chosen, or where the arrows have led. */
export function Checks({ choices, chosen, onChange }: ChecksProps): ReactNode {
  const [at, setAt] = useState<string | undefined>(() => choices.find(({ id }) => chosen.includes(id))?.id)
  const stop = choices.some(({ id }) => id === at) ? at : choices[0]?.id
  const toggle = (id: string, isOn: boolean): void =>
    onChange(isOn ? [...chosen, id] : chosen.filter((one) => one !== id))
  return (
    <ul className="checks" onKeyDown={moveInList}>
      {choices.map(({ id, name, isInside }) => (
        <li key={id} className={isInside === true ? 'is-inside' : undefined}>
          <label className="check">
            <input
              type="checkbox"
              data-roving=""
              tabIndex={id === stop ? 0 : -1}
              onFocus={() => setAt(id)}
              checked={chosen.includes(id)}
              onChange={(event) => toggle(id, event.target.checked)}
            />
            {name}
          </label>
        </li>
      ))}
    </ul>
  )
}

function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase()
}
