import { useState, type ReactNode } from 'react'
import type { Agreed, HubLook } from '../../../shared/contract/hub-state.ts'
import { invoke } from '../../bridge/invoke.ts'
import type { RefusalValue } from '../../bridge/refusal.ts'
import { Dialog } from '../../parts/dialog.tsx'
import { RefusalNote } from '../../parts/refusal-note.tsx'
import { closeDialog } from '../../session/dialogs.ts'
import { useWords } from '../../session/words.ts'
import { HubReaders } from './hub-readers.tsx'
import { SyncProgress } from './sync-progress.tsx'

type LookAtHubProps = {
  readonly first: HubLook
  /** Syncs; why not, where it could not be done. */
  readonly onAgreed: (agreed: Agreed, isAutomatic: boolean) => Promise<RefusalValue | null>
}

/** Before the first sync: what is there, who will be able to read it, what goes, what stays and why. Nothing is written without a yes. */
export function LookAtHub({ first, onAgreed }: LookAtHubProps): ReactNode {
  const { t, number, list, language } = useWords()
  const [look, setLook] = useState(first)
  const [isAutomatic, setAutomatic] = useState(true)
  const [refusal, setRefusal] = useState<RefusalValue | null>(null)
  const [isBusy, setBusy] = useState(false)
  const { found, going, staying, coming, address, database, isNewer } = look

  const chooseAudience = async (audience: string): Promise<void> => {
    const looked = await invoke('hub:look', { audience, language })
    if (looked.ok) setLook(looked.value)
    else setRefusal(looked.refusal)
  }
  const share = async (): Promise<void> => {
    setBusy(true)
    setRefusal(null)
    const { identity, audience } = look
    setRefusal(await onAgreed({ identity, audience }, isAutomatic))
    setBusy(false)
  }
  /** A hub that nobody said yes to is not kept connected. */
  const close = (): void => {
    if (isBusy) void invoke('hub:stop', {})
    void invoke('hub:disconnect', { isForgotten: false })
    closeDialog()
  }
  const countOf = ({ records, relationships }: Pick<HubLook['going'], 'records' | 'relationships'>): string =>
    list([
      ...(records === 0 ? [] : [t('sharing:records', { count: records, n: number(records) })]),
      ...(relationships === 0
        ? []
        : [t('sharing:relationships', { count: relationships, n: number(relationships) })]),
    ])
  return (
    <Dialog
      title={t('sharing:look.title')}
      className="dialog-wide"
      isLong
      action={t(isNewer ? 'sharing:look.receive' : 'sharing:look.share')}
      isBusy={isBusy}
      onClose={close}
      onSubmit={() => void share()}
    >
      <p className="dialog-about">{t(`sharing:look.${found}`, { address, database })}</p>
      <h3>{t('sharing:look.readers')}</h3>
      <HubReaders
        look={look}
        onChoose={found === 'empty' ? (audience) => void chooseAudience(audience) : undefined}
      />
      <h3>{t('sharing:look.going')}</h3>
      {isNewer ? (
        <p>{t('sharing:look.newer')}</p>
      ) : going.transactions === 0 ? (
        <p>{t('sharing:look.nothingGoes')}</p>
      ) : (
        <p>
          {t('sharing:look.goes', {
            what: countOf(going),
            changes: t('sharing:changes', { count: going.transactions, n: number(going.transactions) }),
          })}
        </p>
      )}
      {coming === 0 ? null : <p>{t('sharing:look.comes', { count: coming, n: number(coming) })}</p>}
      <h3>{t('sharing:look.staying')}</h3>
      {staying.length === 0 ? (
        <p>{t('sharing:look.nothingStays')}</p>
      ) : (
        <ul className="hub-list">
          {staying.map((one) => (
            <li key={one.why}>{t(`sharing:look.stays.${one.why}`, { what: countOf(one) })}</li>
          ))}
        </ul>
      )}
      <p className="muted">{t('sharing:look.documents')}</p>
      <label className="check hub-switch">
        <input
          type="checkbox"
          checked={isAutomatic}
          onChange={(event) => setAutomatic(event.target.checked)}
        />
        {t('sharing:automatic')}
      </label>
      {isBusy ? <SyncProgress /> : null}
      {refusal === null ? null : <RefusalNote refusal={refusal} />}
    </Dialog>
  )
}
