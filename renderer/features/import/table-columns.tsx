import { useId, useState, type ReactNode } from 'react'
import {
  nodeType,
  nodeTypeNames,
  relationshipType,
  type NodeTypeName,
} from '../../../graph-schema/registry.ts'
import type { ImportFiles, ImportTable } from '../../../shared/contract/import-state.ts'
import {
  idOf,
  targetChoices,
  withMainType,
  withTarget,
  type TargetChoice,
} from '../../../shared/import/tables/edit-mapping.ts'
import type { EdgesMapping, Mapping, RecordsMapping } from '../../../shared/import/tables/mapping.ts'
import { Button } from '../../parts/button.tsx'
import { SelectField } from '../../parts/select-field.tsx'
import { useWords, type Words } from '../../session/words.ts'
import { HeadingRow } from './heading-row.tsx'
import { readSource } from './import-state.ts'
import { SaveMapping } from './save-mapping.tsx'

type TableColumnsProps = { readonly tables: readonly ImportTable[]; readonly source: ImportFiles }

/** A table with what a person says of it so far. */
type Edited = { readonly table: ImportTable; readonly mapping: Mapping; readonly isRead: boolean }

/** How the columns of the tables are read, to be looked at and changed; then they are read anew. */
export function TableColumns({ tables, source }: TableColumnsProps): ReactNode {
  const { t, number } = useWords()
  const [edited, setEdited] = useState<readonly Edited[]>(() =>
    tables.map((table) => ({ table, mapping: table.mapping, isRead: table.isRead })),
  )
  const [at, setAt] = useState(0)
  const { table, mapping, isRead } = edited[at]!
  const isChanged = edited.some(
    (one, i) => one.mapping !== tables[i]!.mapping || one.isRead !== tables[i]!.isRead,
  )
  const read = edited.filter((one) => one.isRead)
  const set = (change: Partial<Edited>): void =>
    setEdited((now) => now.map((one, i) => (i === at ? { ...one, ...change } : one)))
  const change = (to: Mapping): void => set({ mapping: to })
  const again = (): void => void readSource({ ...source, mappings: read.map((one) => one.mapping) })
  return (
    <section className="card import-columns" aria-label={t('import:columns.title')}>
      <div className="import-line">
        <div className="import-take">
          {tables.length === 1 ? null : (
            <SelectField
              label={t('import:columns.table')}
              value={String(at)}
              options={edited.map((one, i) => [String(i), nameOf(one, t)])}
              onChange={(value) => setAt(Number(value))}
            />
          )}
          {tables.length === 1 || table.sheet === null ? null : (
            <label className="check">
              <input
                type="checkbox"
                checked={isRead}
                onChange={(event) => set({ isRead: event.target.checked })}
              />
              <span>{t('import:columns.isRead')}</span>
            </label>
          )}
          {mapping.shape === 'edges' ? (
            <EdgesInWords mapping={mapping} />
          ) : (
            <MainType mapping={mapping} onChange={change} />
          )}
          <span className="muted">
            {t('import:columns.headings', { row: number(table.headingRow) })}{' '}
            {table.savedAs === null ? null : t('import:columns.savedAs', { name: table.savedAs })}
          </span>
        </div>
        <Button look="primary" disabled={!isChanged || read.length === 0} onClick={again}>
          {t('import:columns.read')}
        </Button>
      </div>
      <HeadingRow
        key={`row ${at}`}
        nth={at}
        table={table}
        onChange={(proposed) => set({ table: proposed, mapping: proposed.mapping })}
      />
      <Columns key={`${at} ${table.headingRow}`} table={table} mapping={mapping} onChange={change} />
      <SaveMapping key={`save ${at}`} kept={{ mapping }} name={table.savedAs ?? ''} />
    </section>
  )
}

function nameOf({ table: { sheet, file }, isRead }: Edited, t: Words['t']): string {
  const name = sheet ?? file
  return isRead ? name : t('import:columns.leftOut', { name })
}

type MainTypeProps = { readonly mapping: RecordsMapping; readonly onChange: (mapping: Mapping) => void }

function MainType({ mapping, onChange }: MainTypeProps): ReactNode {
  const { t, language } = useWords()
  return (
    <SelectField
      label={t('import:columns.type')}
      value={mapping.records[0]!.type}
      options={nodeTypeNames
        .map((name) => [name, nodeType(name)!.label[language]] as const)
        .toSorted((a, b) => a[1].localeCompare(b[1], language))}
      onChange={(type) => onChange(withMainType(mapping, type as NodeTypeName))}
    />
  )
}

function EdgesInWords({ mapping }: { readonly mapping: EdgesMapping }): ReactNode {
  const { t, language } = useWords()
  return (
    <p>
      {t('import:columns.edges', {
        from: mapping.from.heading,
        to: mapping.to.heading,
        type: relationshipType(mapping.type)!.label[language],
      })}
    </p>
  )
}

type ColumnsProps = {
  readonly table: ImportTable
  readonly mapping: Mapping
  readonly onChange: (mapping: Mapping) => void
}

/** Every column with some of its cells, what it is read as, and why. */
function Columns({ table, mapping, onChange }: ColumnsProps): ReactNode {
  const { t } = useWords()
  return (
    <table className="import-fields">
      <caption className="hidden-words">{t('import:columns.title')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('import:columns.heading')}</th>
          <th scope="col">{t('import:columns.examples')}</th>
          <th scope="col">{t('import:columns.target')}</th>
          <th scope="col">{t('import:columns.why')}</th>
        </tr>
      </thead>
      <tbody>
        {table.columns.map(({ heading, examples, reason }, i) => (
          <tr key={i}>
            <th scope="row">{heading}</th>
            <td>
              <ul className="import-examples">
                {examples.map((one, nth) => (
                  <li key={nth}>{one}</li>
                ))}
              </ul>
            </td>
            <td>
              {mapping.shape === 'edges' ? null : (
                <TargetSelect mapping={mapping} heading={heading} onChange={onChange} />
              )}
            </td>
            <td className="muted">{t(reason.code, reason.params)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

type TargetSelectProps = MainTypeProps & { readonly heading: string }

const kinds = ['none', 'property', 'identifier', 'relationship'] as const

function TargetSelect({ mapping, heading, onChange }: TargetSelectProps): ReactNode {
  const { t, language } = useWords()
  const id = useId()
  // some hundred choices a column: they come when it is pointed at or has the focus
  const [isWhole, setWhole] = useState(false)
  const column = mapping.columns.findIndex((one) => one.heading === heading)
  const target = mapping.columns[column]?.target
  if (target === undefined) return t('import:columns.none.ignored')
  const choices = targetChoices(mapping, target, language)
  const inWords = ({ kind, label, node, part }: TargetChoice): string => {
    if (kind === 'none' || kind === 'identifier') return t(`import:columns.none.${label}`)
    if (node !== undefined) return t('import:columns.related', { how: label, node })
    return part === undefined
      ? label
      : t('import:columns.part', { label, part: t(`import:columns.parts.${part}`) })
  }
  const offered = isWhole ? choices : choices.filter((one) => one.id === idOf(target))
  return (
    <span className="select">
      <label className="hidden-words" htmlFor={id}>
        {t('import:columns.targetOf', { heading })}
      </label>
      <select
        id={id}
        value={idOf(target)}
        onFocus={() => setWhole(true)}
        onPointerEnter={() => setWhole(true)}
        onChange={(event) => {
          const chosen = choices.find((one) => one.id === event.target.value)
          if (chosen !== undefined) onChange(withTarget(mapping, column, chosen.target))
        }}
      >
        {kinds.map((kind) => {
          const some = offered.filter((one) => one.kind === kind)
          return some.length === 0 ? null : (
            <optgroup key={kind} label={t(`import:columns.kinds.${kind}`)}>
              {some.map((one) => (
                <option key={one.id} value={one.id}>
                  {inWords(one)}
                </option>
              ))}
            </optgroup>
          )
        })}
      </select>
    </span>
  )
}
