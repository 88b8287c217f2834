import { useDeferredValue, useId, useLayoutEffect, useRef, useState, type ReactNode } from 'react'
import { gapKinds } from '../../../graph-schema/vocabularies/analysis.ts'
import type { HelpBlock, HelpPage, HelpPageId } from '../../../shared/language/help/help-page.ts'
import { helpIn } from '../../../shared/language/help/help.ts'
import { Dialog } from '../../parts/dialog.tsx'
import { closeDialog, openDialog } from '../../session/dialogs.ts'
import { useWords, type Words } from '../../session/words.ts'
import { HelpBlockShown } from './help-block.tsx'
import { commandName, commandNamed, inWords } from './in-words.ts'
import { searchHelp } from './search-help.ts'

type HelpDialogProps = { readonly page: HelpPageId; readonly part: string | undefined }

/** The help: its pages on the left, or what was found in them; on the right the one that is open. */
export function HelpDialog({ page: id, part }: HelpDialogProps): ReactNode {
  const words = useWords()
  const { t, language } = words
  const { pages } = helpIn(language)
  const page = pages.find((one) => one.id === id) ?? pages[0]!
  const [text, setText] = useState('')
  const asked = useDeferredValue(text.trim())
  return (
    <Dialog title={t('help:title')} onClose={closeDialog} className="help-dialog">
      <div className="help-side">
        <input
          type="search"
          className="input"
          aria-label={t('help:search')}
          placeholder={t('help:search')}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
        {asked === '' ? (
          <Pages pages={pages} open={id} />
        ) : (
          <Hits pages={pages} asked={asked} words={words} />
        )}
      </div>
      <Page page={page} part={part} />
    </Dialog>
  )
}

function Pages({
  pages,
  open,
}: {
  readonly pages: readonly HelpPage[]
  readonly open: HelpPageId
}): ReactNode {
  const { t } = useWords()
  return (
    <nav aria-label={t('help:pages')}>
      <ul className="help-pages">
        {pages.map(({ id, title }) => (
          <li key={id}>
            <button
              type="button"
              aria-current={id === open ? 'page' : undefined}
              onClick={() => openDialog({ kind: 'help', page: id })}
            >
              {title}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  )
}

type HitsProps = { readonly pages: readonly HelpPage[]; readonly asked: string; readonly words: Words }

function Hits({ pages, asked, words }: HitsProps): ReactNode {
  const { t, number } = words
  const hits = searchHelp(pages, asked, (block) => textsOf(block, words))
  return (
    <>
      <p role="status" className="muted help-found">
        {hits.length === 0
          ? t('help:nothing', { text: asked })
          : t('help:found', { count: hits.length, n: number(hits.length) })}
      </p>
      <ul className="help-pages">
        {hits.map(({ page, part, title, heading, text }) => (
          <li key={`${page} ${part ?? ''}`}>
            <button
              type="button"
              onClick={() => openDialog({ kind: 'help', page, ...(part === undefined ? {} : { part }) })}
            >
              <b>{heading === undefined ? title : `${title} · ${heading}`}</b>
              <span className="muted clamp">{text}</span>
            </button>
          </li>
        ))}
      </ul>
    </>
  )
}

/** One page. It is a stop of its own, so that the keyboard scrolls it, and takes the focus when a link leads to it. */
function Page({ page, part }: { readonly page: HelpPage; readonly part: string | undefined }): ReactNode {
  const title = useId()
  const article = useRef<HTMLElement>(null)
  const isFirst = useRef(true)
  useLayoutEffect(() => {
    const target = article.current?.querySelector<HTMLElement>(
      part === undefined ? 'h3' : `[data-help-part="${CSS.escape(part)}"]`,
    )
    if (part === undefined) article.current?.scrollTo({ top: 0 })
    else target?.scrollIntoView({ block: 'start' })
    if (!isFirst.current) target?.focus({ preventScroll: true })
    isFirst.current = false
  }, [page.id, part])
  return (
    <article ref={article} className="help-page" aria-labelledby={title} tabIndex={0}>
      <h3 id={title} tabIndex={-1}>
        {page.title}
      </h3>
      {/* a page never changes its blocks: they are known by their place */}
      {page.blocks.map((block, at) => (
        <HelpBlockShown key={at} block={block} />
      ))}
    </article>
  )
}

/** What a block says, in plain words. */
function textsOf(block: HelpBlock, words: Words): readonly string[] {
  switch (block.kind) {
    case 'heading':
    case 'text':
      return [inWords(block.text, words)]
    case 'list':
      return block.items.map((item) => inWords(item, words))
    case 'terms':
      return block.items.map(({ term, text }) => inWords(`${term}: ${text}`, words))
    case 'gaps':
      return gapKinds.map(
        ({ id, ...name }) =>
          `${words.t(`gap.short.${id}`)} (${name[words.language]}): ${inWords(block.of[id], words)}`,
      )
    case 'commands':
      return block.of.map((name) => commandName(commandNamed(name), words))
    case 'glossary':
      return block.items.map(({ term, other, text }) => inWords(`${term} / ${other}: ${text}`, words))
  }
}
