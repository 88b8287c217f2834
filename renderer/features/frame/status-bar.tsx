import type { ReactNode } from 'react'
import { useAnswer } from '../../bridge/use-answer.ts'
import { useApp } from '../../bridge/map-state.ts'
import { useWords } from '../../session/words.ts'

const sum = (counts: Readonly<Record<string, number>>): number =>
  Object.values(counts).reduce((all, one) => all + one, 0)

/** Size of the map, that it is saved, its ceiling (R30), who works here. */
export function StatusBar(): ReactNode {
  const { t, number } = useWords()
  const map = useApp((now) => now.map)
  const author = useApp((now) => now.author)
  const info = useAnswer('info', {}, 'later')
  const who =
    author === null ? null : [author.name, author.organization].filter((one) => one !== null && one !== '')
  return (
    <footer className="status-bar">
      {info.status === 'ready' ? (
        <span>
          {t('status.size', {
            records: number(sum(info.answer.nodes)),
            relationships: number(sum(info.answer.relationships)),
          })}
        </span>
      ) : null}
      {map.status === 'open' ? (
        <span>{map.isReadOnly ? t('status.readOnly') : t('status.saved')}</span>
      ) : null}
      <span>{t('status.ceiling')}</span>
      {who === null ? null : <span className="push">{t('status.who', { who: who.join(', ') })}</span>}
    </footer>
  )
}
