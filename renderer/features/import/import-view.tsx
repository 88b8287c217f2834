import { useEffect, useState, type ReactNode } from 'react'
import { formatNames, type FormatName } from '../../../shared/import/formats.ts'
import { useWhyNotEdit } from '../../bridge/may-edit.ts'
import { Button } from '../../parts/button.tsx'
import { RefusalNote } from '../../parts/refusal-note.tsx'
import { SelectField } from '../../parts/select-field.tsx'
import { runCommand } from '../../session/commands.ts'
import { showView } from '../../session/session.ts'
import { useWords } from '../../session/words.ts'
import { ViewHead } from '../frame/view-head.tsx'
import { DifferenceList } from './difference-list.tsx'
import { GrantsForm } from './grants-form.tsx'
import { chooseFiles, importState, readSource, useImport, type ImportState } from './import-state.ts'
import { Reading } from './reading.tsx'
import { StepHeading } from './step-heading.tsx'

/** Files of others into the open map: chosen, read, compared record by record, and taken in. */
export function ImportView(): ReactNode {
  const { t } = useWords()
  const now = useImport()
  return (
    <>
      <ViewHead title={t('view.import')} about={t('import:about')} />
      <Step now={now} />
    </>
  )
}

function Step({ now }: { readonly now: ImportState }): ReactNode {
  switch (now.at) {
    case 'begin':
      return <Begin refusal={now.refusal} />
    case 'filter':
      return <GrantsForm {...now} />
    case 'reading':
      return <Reading {...now} />
    case 'read':
      return <DifferenceList {...now} />
    case 'done':
      return <Done {...now} />
  }
}

function Begin({ refusal }: Pick<Extract<ImportState, { at: 'begin' }>, 'refusal'>): ReactNode {
  const { t } = useWords()
  const whyNot = useWhyNotEdit()
  const [format, setFormat] = useState<FormatName | ''>('')
  const as = format === '' ? undefined : format
  usePaste(whyNot === null)
  return (
    <section className="card import-begin" aria-label={t('import:begin.title')}>
      <StepHeading>{t('import:begin.title')}</StepHeading>
      {refusal === undefined ? null : <RefusalNote refusal={refusal} />}
      {whyNot === null ? null : <p className="muted">{whyNot}</p>}
      <p>{t('import:begin.about')}</p>
      <SelectField
        label={t('import:begin.format')}
        help={t('import:begin.formatHelp')}
        value={format}
        options={[
          ['', t('import:begin.recognised')],
          ...formatNames.map((name) => [name, t(`import:formats.${name}`)] as const),
        ]}
        onChange={(value) => setFormat(value as FormatName | '')}
      />
      <div className="button-row">
        <Button look="primary" disabled={whyNot !== null} onClick={() => void chooseFiles('files', as)}>
          {t('import:begin.files')}
        </Button>
        <Button disabled={whyNot !== null} onClick={() => void chooseFiles('folder', as)}>
          {t('import:begin.folder')}
        </Button>
      </div>
      <p className="muted">{t('import:begin.drop')}</p>
    </section>
  )
}

/** A block of cells that is pasted while nothing is chosen yet is read as a table; in a field it is typed. */
function usePaste(isOpen: boolean): void {
  useEffect(() => {
    if (!isOpen) return undefined
    const paste = (event: ClipboardEvent): void => {
      if (event.target instanceof HTMLInputElement || document.querySelector('dialog[open]') !== null) return
      const pasted = event.clipboardData?.getData('text/plain') ?? ''
      if (pasted.trim() === '') return
      event.preventDefault()
      void readSource({ paths: [], pasted })
    }
    document.addEventListener('paste', paste)
    return () => document.removeEventListener('paste', paste)
  }, [isOpen])
}

function begin(): void {
  importState.set({ at: 'begin' })
}

function takeBack(): void {
  runCommand('undo')
  begin()
}

function Done({ created, updated, refused }: Extract<ImportState, { at: 'done' }>): ReactNode {
  const { t, number } = useWords()
  return (
    <section className="card import-begin" aria-label={t('view.import')}>
      <StepHeading>
        {t('import:done', { count: created, created: number(created), updated: number(updated) })}
      </StepHeading>
      {refused === 0 ? null : <p>{t('import:refused', { count: refused, n: number(refused) })}</p>}
      <p className="muted">{t('import:undoHelp')}</p>
      <div className="button-row">
        <Button look="primary" onClick={() => showView('records')}>
          {t('import:toRecords')}
        </Button>
        <Button onClick={takeBack}>{t('command.undo')}</Button>
        <Button onClick={begin}>{t('import:another')}</Button>
      </div>
    </section>
  )
}
