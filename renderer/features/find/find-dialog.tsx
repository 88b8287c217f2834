import { useDeferredValue, useState, type ReactNode } from 'react'
import { nodeType } from '../../../graph-schema/registry.ts'
import type { AppCommandId } from '../../../shared/contract/app-commands.ts'
import { useApp } from '../../bridge/map-state.ts'
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
import { byType, commandsFor, isView, mostHits } from './found.ts'

type Found = Choice & { readonly run: () => void }

/** Finds a record or a command by its words. */
export function FindDialog(): ReactNode {
  const words = useWords()
  const { t } = words
  const hasMap = useApp((now) => now.map.status !== 'none')
  const [text, setText] = useState('')
  const asked = useDeferredValue(text.trim())
  const hits = useAnswer('search', asked === '' ? null : { text: asked, limit: mostHits })
  const choices: readonly Found[] = [
    ...commandsFor(text, (id) => t(`command.${id}`), hasMap).map((id) => ({
      key: id,
      name: t(`command.${id}`),
      about: aboutCommand(id, t),
      group: t(isView(id) ? 'find.views' : 'find.commands'),
      run: () => void runCommand(id),
    })),
    ...(hits.status === 'ready' && asked !== ''
      ? byType(hits.answer).map((hit) => ({
          key: hit.id,
          name: hit.name,
          lang: langIfOther(hit.lang, words),
          ...(hit.matched === hit.name
            ? {}
            : { about: hit.matched, aboutLang: langIfOther(hit.matchedLang, words) }),
          group: nodeType(hit.type)?.plural[words.language] ?? hit.typeName,
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
  const isNothing = asked !== '' && choices.length === 0 && hits.status === 'ready'
  const nothing = isNothing ? `${t('find.nothing', { text: asked })}. ${t('help:empty.find')}` : ''
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
        isWaiting={text.trim() !== asked || (asked !== '' && hits.status === 'waiting')}
        keepsEnter
        nothing={nothing}
      />
      {isNothing ? <p>{nothing}</p> : null}
    </Dialog>
  )
}

function aboutCommand(id: AppCommandId, t: (key: string) => string): string {
  const [keys] = keysOf(id)
  return keys === undefined ? '' : keysInWords(keys, t)
}
