import type { ReactNode } from 'react'
import { gapKinds } from '../../../graph-schema/vocabularies/analysis.ts'
import { colon } from '../../../shared/language/format.ts'
import type { GlossaryTerm, HelpBlock } from '../../../shared/language/help/help-page.ts'
import { toneOf } from '../../../shared/view/drawing/gap-mark.ts'
import { GapSymbol } from '../../parts/gap-mark.tsx'
import { keysInWords, keysOf, useOwnKeys } from '../../session/shortcuts.ts'
import { useWords } from '../../session/words.ts'
import { HelpText } from './help-text.tsx'
import { commandName, commandNamed } from './in-words.ts'

/** One block of a page. */
export function HelpBlockShown({ block }: { readonly block: HelpBlock }): ReactNode {
  switch (block.kind) {
    case 'heading':
      return (
        <h4 data-help-part={block.id} tabIndex={-1}>
          {block.text}
        </h4>
      )
    case 'text':
      return (
        <p>
          <HelpText text={block.text} />
        </p>
      )
    case 'list':
      return (
        <ul className="help-list">
          {block.items.map((item) => (
            <li key={item}>
              <HelpText text={item} />
            </li>
          ))}
        </ul>
      )
    case 'terms':
      return (
        <dl className="help-terms">
          {block.items.map(({ term, text }) => (
            <div key={term}>
              <dt>
                <HelpText text={term} />
              </dt>
              <dd>
                <HelpText text={text} />
              </dd>
            </div>
          ))}
        </dl>
      )
    case 'gaps':
      return <Gaps of={block.of} />
    case 'commands':
      return <Commands of={block.of} />
    case 'glossary':
      return <Glossary items={block.items} />
  }
}

function Gaps({ of }: { readonly of: Extract<HelpBlock, { kind: 'gaps' }>['of'] }): ReactNode {
  const { t, language } = useWords()
  return (
    <dl className="help-terms">
      {gapKinds.map((kind) => (
        <div key={kind.id} data-gap-kind={kind.id}>
          <dt>
            <span className={`legend-${toneOf(kind.id)}`}>
              <GapSymbol kind={kind.id} /> <b>{t(`gap.short.${kind.id}`)}</b>
            </span>
          </dt>
          <dd>
            <i>{kind[language]}.</i> <HelpText text={of[kind.id]} />
          </dd>
        </div>
      ))}
    </dl>
  )
}

function Commands({ of }: { readonly of: readonly string[] }): ReactNode {
  const words = useWords()
  const { t } = words
  useOwnKeys()
  return (
    <table className="plain-table help-commands">
      <thead>
        <tr>
          <th scope="col">{t('help:command')}</th>
          <th scope="col">{t('help:keys')}</th>
        </tr>
      </thead>
      <tbody>
        {of.map((name) => {
          const id = commandNamed(name)
          const keys = keysOf(id)
          return (
            <tr key={id}>
              <th scope="row">{commandName(id, words)}</th>
              <td>
                {keys.length === 0
                  ? t('help:noKeys', { find: commandName('find', words) })
                  : keys.map((one) => <kbd key={one}>{keysInWords(one, t)}</kbd>)}
              </td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}

function Glossary({ items }: { readonly items: readonly GlossaryTerm[] }): ReactNode {
  const { t, language } = useWords()
  const other = language === 'en' ? 'fr' : 'en'
  return (
    <dl className="help-terms">
      {items.map((item) => (
        <div key={item.term}>
          <dt>
            <b>{item.term}</b>
          </dt>
          <dd>
            <HelpText text={item.text} />{' '}
            <span className="muted">
              {`${t('help:otherLanguage')}${colon(language)}`}
              <i lang={other}>{item.other}</i>
            </span>
          </dd>
        </div>
      ))}
    </dl>
  )
}
