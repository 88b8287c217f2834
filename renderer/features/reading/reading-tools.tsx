import type { ReactNode, RefObject } from 'react'
import { IconButton } from '../../parts/button.tsx'
import { useWords } from '../../session/words.ts'

type ReadingToolsProps = {
  readonly search: RefObject<HTMLInputElement | null>
  readonly text: string
  /** Which place of how many; undefined while nothing is searched for. */
  readonly found: { readonly at: number; readonly n: number } | undefined
  readonly onType: (text: string) => void
  readonly onHit: (step: 1 | -1) => void
  readonly pages:
    | { readonly at: number; readonly n: number; readonly onTurn: (step: 1 | -1) => void }
    | undefined
  readonly zoom: number
  readonly onZoom: (step: 1 | -1) => void
}

/** Searching, turning pages, zooming. */
export function ReadingTools(props: ReadingToolsProps): ReactNode {
  const { t, number } = useWords()
  const { search, text, found, pages, zoom } = props
  return (
    <div className="reading-tools">
      <input
        ref={search}
        className="input grow"
        type="search"
        aria-label={t('reading:search')}
        placeholder={t('reading:search')}
        value={text}
        onChange={(event) => props.onType(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return
          event.preventDefault()
          props.onHit(event.shiftKey ? -1 : 1)
        }}
      />
      {found === undefined ? null : (
        <>
          <span className="number muted" role="status">
            {found.n === 0
              ? t('reading:notFound')
              : t('reading:found', { at: number(found.at + 1), n: number(found.n) })}
          </span>
          <IconButton icon="back" label={t('reading:previousHit')} onClick={() => props.onHit(-1)} />
          <IconButton icon="chevron" label={t('reading:nextHit')} onClick={() => props.onHit(1)} />
        </>
      )}
      {pages === undefined ? null : (
        <>
          <IconButton
            icon="back"
            label={t('reading:previousPage')}
            isBarred={pages.at === 0}
            onClick={() => pages.onTurn(-1)}
          />
          <span className="number">
            {t('reading:page', { at: number(pages.at + 1), n: number(pages.n) })}
          </span>
          <IconButton
            icon="back"
            className="turned"
            label={t('reading:nextPage')}
            isBarred={pages.at === pages.n - 1}
            onClick={() => pages.onTurn(1)}
          />
        </>
      )}
      <IconButton icon="minus" label={t('reading:smaller')} onClick={() => props.onZoom(-1)} />
      <span className="number muted">
        {t('reading:zoom', { share: number(Math.round((zoom / 1.2) * 100)) })}
      </span>
      <IconButton icon="plus" label={t('reading:larger')} onClick={() => props.onZoom(1)} />
    </div>
  )
}
