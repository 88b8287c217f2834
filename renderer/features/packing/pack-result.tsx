import { useId, type ReactNode } from 'react'
import type { PackMade } from '../../../shared/contract/pack-made.ts'
import { Button } from '../../parts/button.tsx'
import { Dialog } from '../../parts/dialog.tsx'
import { useWords } from '../../session/words.ts'

type PackResultProps = { readonly name: string; readonly made: PackMade; readonly onClose: () => void }

/** Which files a pack was written to, what is in it, what was kept back, and what comes next. */
export function PackResult({ name, made, onClose }: PackResultProps): ReactNode {
  const { t, number, day } = useWords()
  const { records, judgements, sentences } = made.keptBack
  const kept = Object.entries({ records, judgements, sentences }).filter(([, count]) => count > 0)
  const rows = Object.values(made.rows).reduce((sum, one) => sum + one, 0)
  return (
    <Dialog title={t('packing:made', { name })} onClose={onClose} className="pack-dialog">
      <Part title={t('packing:files')}>
        <Fact label={t('packing:workbook')}>
          <span className="path">{made.path}</span>
        </Fact>
        <Fact label={t('packing:excerpt')}>
          <span className="path">{made.excerpt}</span>
        </Fact>
      </Part>
      <Part title={t('packing:inIt')}>
        <Fact label={t('packing:dueDay')}>{day(made.due)}</Fact>
        <Fact label={t('packing:records')}>{number(rows)}</Fact>
        <Fact label={t('packing:questions')}>{number(made.questions)}</Fact>
        {made.empty === 0 ? null : <Fact label={t('packing:empty')}>{number(made.empty)}</Fact>}
      </Part>
      {kept.length === 0 ? (
        <p>{t('packing:nothingKept')}</p>
      ) : (
        <Part title={t('packing:keptBack')}>
          {kept.map(([what, count]) => (
            <Fact key={what} label={t(`packing:kept.${what}`)}>
              {number(count)}
            </Fact>
          ))}
        </Part>
      )}
      <p className="muted">{t('packing:next')}</p>
      <div className="button-row">
        <Button look="primary" onClick={onClose}>
          {t('close')}
        </Button>
      </div>
    </Dialog>
  )
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }): ReactNode {
  const id = useId()
  return (
    <section aria-labelledby={id}>
      <h3 id={id}>{title}</h3>
      <dl className="facts">{children}</dl>
    </section>
  )
}

function Fact({ label, children }: { readonly label: string; readonly children: ReactNode }): ReactNode {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  )
}
