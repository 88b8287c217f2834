import type { ReactNode } from 'react'
import { appCommandIds } from '../../../shared/contract/app-commands.ts'
import { Dialog } from '../../parts/dialog.tsx'
import { closeDialog } from '../../session/dialogs.ts'
import { keysInWords, keysOf } from '../../session/shortcuts.ts'
import { useWords } from '../../session/words.ts'

/** What the keyboard does: commands by the table that also makes the menu, and the keys inside matrix and graph. */
export function ShortcutsDialog(): ReactNode {
  const { t } = useWords()
  const withKeys = appCommandIds.filter((id) => keysOf(id) !== undefined)
  return (
    <Dialog title={t('command.shortcuts')} onClose={closeDialog}>
      <table className="plain-table">
        <caption className="hidden-words">{t('command.shortcuts')}</caption>
        <tbody>
          {withKeys.map((id) => (
            <tr key={id}>
              <th scope="row">{t(`command.${id}`)}</th>
              <td>
                <kbd>{keysInWords(id, t)}</kbd>
              </td>
            </tr>
          ))}
          {(['matrix', 'lists', 'graph'] as const).map((where) => (
            <tr key={where}>
              <th scope="row">{t(`keys.in.${where}`)}</th>
              <td>{t(`keys.does.${where}`)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Dialog>
  )
}
