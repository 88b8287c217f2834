import { useEffect, useRef, type ReactNode } from 'react'
import { Button, IconButton } from '../../parts/button.tsx'
import { tell } from '../../session/announce.ts'
import { useWords } from '../../session/words.ts'
import type { DocumentChoice } from './use-document.ts'

type SectionListProps = Pick<DocumentChoice, 'sections' | 'setSections' | 'takeAllSections'>

/** Which sections a document has, and in which order; at least one stays. */
export function SectionList({ sections, setSections, takeAllSections }: SectionListProps): ReactNode {
  const { t } = useWords()
  const list = useRef<HTMLOListElement>(null)
  const moved = useRef<{ readonly name: string; readonly by: number } | null>(null)
  const chosen = sections.filter((one) => one.isIn).map((one) => one.name)
  const nameOf = (name: string): string => t(`documents:sections.${name}`)
  // a row that was moved keeps the focus, on the button that moved it where that still can
  useEffect(() => {
    if (moved.current === null) return
    const { name, by } = moved.current
    const row = list.current?.querySelector(`[data-section="${name}"]`)
    const button = row?.querySelector<HTMLButtonElement>(`[data-by="${by}"]:not(:disabled)`)
    ;(button ?? row?.querySelector<HTMLButtonElement>('button:not(:disabled)'))?.focus()
    moved.current = null
  }, [sections])
  const move = (name: string, by: -1 | 1): void => {
    const from = chosen.indexOf(name)
    const others = chosen.filter((one) => one !== name)
    moved.current = { name, by }
    setSections([...others.slice(0, from + by), name, ...others.slice(from + by)])
    tell(t('documents:movedTo', { name: nameOf(name), n: from + by + 1, of: chosen.length }))
  }
  return (
    <fieldset className="document-sections">
      <legend>{t('documents:sectionsOf')}</legend>
      <ol ref={list}>
        {sections.map(({ name, isIn }) => {
          const at = chosen.indexOf(name)
          return (
            <li key={name} data-section={name}>
              <label className="check">
                <input
                  type="checkbox"
                  checked={isIn}
                  disabled={isIn && chosen.length === 1}
                  onChange={() =>
                    setSections(isIn ? chosen.filter((one) => one !== name) : [...chosen, name])
                  }
                />
                <span>{nameOf(name)}</span>
              </label>
              {isIn ? (
                <>
                  <IconButton
                    icon="up"
                    data-by={-1}
                    label={t('documents:moveUp', { name: nameOf(name) })}
                    disabled={at === 0}
                    onClick={() => move(name, -1)}
                  />
                  <IconButton
                    icon="down"
                    data-by={1}
                    label={t('documents:moveDown', { name: nameOf(name) })}
                    disabled={at === chosen.length - 1}
                    onClick={() => move(name, 1)}
                  />
                </>
              ) : null}
            </li>
          )
        })}
      </ol>
      <Button
        look="link"
        onClick={() => {
          takeAllSections()
          tell(t('documents:sectionsUsual'))
        }}
      >
        {t('documents:sectionsUsual')}
      </Button>
    </fieldset>
  )
}
