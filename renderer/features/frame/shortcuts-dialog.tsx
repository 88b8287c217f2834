import { Fragment, type ReactNode } from 'react'
import { appCommandIds, type AppCommandId } from '../../../shared/contract/app-commands.ts'
import { Dialog } from '../../parts/dialog.tsx'
import { closeDialog } from '../../session/dialogs.ts'
import { reviewKeys } from '../../session/review-keys.ts'
import { keysInWords, keysOf } from '../../session/shortcuts.ts'
import { useWords } from '../../session/words.ts'

const withKeys = appCommandIds.filter((id) => keysOf(id).length > 0)
const leads = (id: AppCommandId): boolean => /^view-|-pane$/.test(id)

/** What the keyboard does: commands by the table that also makes the menu, and the keys inside matrix and graph. */
export function ShortcutsDialog(): ReactNode {
  const { t } = useWords()
  return (
    <Dialog title={t('command.shortcuts')} onClose={closeDialog} className="shortcuts" isLong>
      <table className="plain-table">
        <caption>{t('keys.does.commands')}</caption>
        <tbody>
          {withKeys
            .filter((id) => !leads(id))
            .map((id) => (
              <CommandKeys key={id} id={id} />
            ))}
        </tbody>
      </table>
      <table className="plain-table">
        <caption>{t('keys.does.moving')}</caption>
        <tbody>
          {withKeys.filter(leads).map((id) => (
            <CommandKeys key={id} id={id} />
          ))}
          {(['matrix', 'lists', 'graph'] as const).map((where) => (
            <tr key={where}>
              <th scope="row">{t(`keys.in.${where}`)}</th>
              <td>{t(`keys.does.${where}`)}</td>
            </tr>
          ))}
          <tr>
            <th scope="row">{t('review:keys.where')}</th>
            <td>{t('review:keys.what', reviewKeys)}</td>
          </tr>
          <tr>
            <th scope="row">{t('reading:keys.where')}</th>
            <td>{t('reading:keys.what')}</td>
          </tr>
        </tbody>
      </table>
    </Dialog>
  )
}

function CommandKeys({ id }: { readonly id: AppCommandId }): ReactNode {
  const { t } = useWords()
  return (
    <tr>
      <th scope="row">{t(`command.${id}`)}</th>
      <td>
        {keysOf(id).map((keys, index) => (
          <Fragment key={keys}>
            {index === 0 ? null : ' · '}
            <kbd>{keysInWords(keys, t)}</kbd>
          </Fragment>
        ))}
      </td>
    </tr>
  )
}
