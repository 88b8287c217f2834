import { useDeferredValue, useState, type ReactNode } from 'react'
import { appCommandIds, type AppCommandId } from '../../../shared/contract/app-commands.ts'
import { useAnswer } from '../../bridge/use-answer.ts'
import { Combobox, type Choice } from '../../parts/combobox.tsx'
import { Dialog } from '../../parts/dialog.tsx'
import { wishFocus } from '../../parts/focus.ts'
import { closeDialog } from '../../session/dialogs.ts'
import { runCommand } from '../../session/commands.ts'
import { select } from '../../session/session.ts'
import { keysInWords, keysOf } from '../../session/shortcuts.ts'
import { langIfOther, useWords } from '../../session/words.ts'
import { openViewOf } from '../views/open-view.ts'

const mostHits = 12
const mostCommands = 4

type Found = Choice & { readonly run: () => void }

/** Finds a record or a command by its words. */
export function FindDialog(): ReactNode {
  const words = useWords()
  const { t } = words
  const [text, setText] = useState('')
  const asked = useDeferredValue(text.trim())
  const hits = useAnswer('search', asked === '' ? null : { text: asked, limit: mostHits })
  const choices: readonly Found[] = [
    ...commandsFor(text, t),
    ...(hits.status === 'ready' && asked !== ''
      ? hits.answer.map((hit) => ({
          key: hit.id,
          name: hit.name,
          lang: langIfOther(hit.lang, words),
          about: hit.typeName,
          run: () => {
            if (hit.type === 'View') {
              void openViewOf(hit.id)
              return
            }
            select({ kind: 'record', id: hit.id }, 'records')
            wishFocus('details')
          },
        }))
      : []),
  ]
  return (
    <Dialog title={t('find.title')} onClose={closeDialog} className="find-dialog">
      <Combobox
        input={{ className: 'input', 'aria-label': t('find.label'), placeholder: t('find.label') }}
        text={text}
        onText={setText}
        choices={choices}
        onChoose={(index) => {
          closeDialog()
          choices[index]?.run()
        }}
        listLabel={t('find.results')}
      />
      {asked !== '' && choices.length === 0 && hits.status === 'ready' ? (
        <p role="status">{t('find.nothing', { text: asked })}</p>
      ) : null}
    </Dialog>
  )
}

/** Commands whose words hold what was typed; before anything is typed, the views. */
function commandsFor(text: string, t: (key: string) => string): Found[] {
  const wanted = text.trim().toLowerCase()
  const offered = appCommandIds.filter((id) => id !== 'find' && (wanted !== '' || id.startsWith('view-')))
  return offered
    .map((id) => ({ id, name: t(`command.${id}`) }))
    .filter(({ name }) => name.toLowerCase().includes(wanted))
    .slice(0, wanted === '' ? 7 : mostCommands)
    .map(({ id, name }) => ({ key: id, name, about: aboutCommand(id, t), run: () => void runCommand(id) }))
}

function aboutCommand(id: AppCommandId, t: (key: string) => string): string {
  const [keys] = keysOf(id)
  return keys === undefined ? '' : keysInWords(keys, t)
}
