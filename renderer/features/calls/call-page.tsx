import { useEffect, useRef, type ReactNode } from 'react'
import type { CallView } from '../../../shared/view/shapes/calls.ts'
import { useWhyNotEdit } from '../../bridge/may-edit.ts'
import { useAnswer, useCommon } from '../../bridge/use-answer.ts'
import { Answer } from '../../parts/answer.tsx'
import { Button } from '../../parts/button.tsx'
import { Empty } from '../../parts/empty.tsx'
import { Segmented } from '../../parts/segmented.tsx'
import { enterCallMode } from '../../session/call-mode.ts'
import { useFilter } from '../../session/choices.ts'
import { useSession } from '../../session/session.ts'
import { langIfOther, useWords } from '../../session/words.ts'
import { withAuthor } from '../author/with-author.ts'
import { AgendaPart } from './agenda-part.tsx'
import { goToStage } from './go-to-stage.ts'
import { RecordPart } from './record-part.tsx'
import { WhoPart } from './who-part.tsx'

type Part = 'agenda' | 'who' | 'record'
const parts: readonly Part[] = ['agenda', 'who', 'record']

type CallPageProps = {
  readonly id: string
  /** It was planned just now, by a button that is gone: its heading has the focus. */
  readonly isPlanned: boolean
}

/** One call: its stage with what is next, and its parts. */
export function CallPage({ id, isPlanned }: CallPageProps): ReactNode {
  const { t } = useWords()
  const answered = useAnswer('call', { id })
  return (
    <Answer of={answered} what={t('view.calls')}>
      {(call) =>
        call === null ? (
          <section className="card">
            <Empty title={t('calls:gone')}>{t('calls:goneWhy')}</Empty>
          </section>
        ) : (
          <Page call={call} isPlanned={isPlanned} />
        )
      }
    </Answer>
  )
}

type PageProps = { readonly call: CallView; readonly isPlanned: boolean }

function Page({ call, isPlanned }: PageProps): ReactNode {
  const words = useWords()
  const { t } = words
  const [part, setPart] = useFilter<Part>('part', 'agenda')
  const whyNot = useWhyNotEdit()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (isPlanned) heading.current?.focus()
  }, [isPlanned])
  const isDraft = call.wasHeld ? call.isDraftRecord : call.isDraftAgenda
  return (
    <article className="call-page" aria-label={call.call.name}>
      <header className="card call-head">
        <div className="call-title">
          <h2 ref={heading} tabIndex={-1} lang={langIfOther(call.call.lang, words)}>
            {call.call.name}
          </h2>
          <p className="tags">
            <span className="tag tag-verdict">{call.stageName}</span>
            {isDraft ? <span className="tag tag-thin">{t('calls:draft')}</span> : null}
            <span className="muted">
              {[call.dateText, ...(call.startTimeText === null ? [] : [call.startTimeText])].join(' · ')}
            </span>
          </p>
        </div>
        <div className="button-row">
          <Button
            look="primary"
            title={t('calls:beginHelp')}
            disabled={whyNot !== null}
            onClick={() => withAuthor(() => enterCallMode(call.id))}
          >
            {t('calls:begin')}
          </Button>
          <StageButtons call={call} whyNot={whyNot} />
        </div>
        <Segmented
          label={t('calls:tabsOf')}
          value={part}
          options={parts.map((one) => ({ value: one, text: t(`calls:tabs.${one}`) }))}
          onChange={setPart}
        />
      </header>
      {part === 'agenda' ? <AgendaPart call={call} /> : null}
      {part === 'who' ? <WhoPart call={call} /> : null}
      {part === 'record' ? <RecordPart call={call} /> : null}
    </article>
  )
}

/** The stage that usually follows as a button, the others as quiet ones (R33). */
function StageButtons({
  call,
  whyNot,
}: {
  readonly call: CallView
  readonly whyNot: string | null
}): ReactNode {
  const { t } = useWords()
  const today = useSession((now) => now.today)
  const common = useCommon()
  return call.next.map(({ stage, name }, index) => (
    <Button
      key={stage}
      look={index === 0 ? 'plain' : 'quiet'}
      disabled={whyNot !== null || (stage === 'record-approved' && call.after === null)}
      title={
        stage === 'record-approved' && call.after === null ? t('calls:record.noNext') : (whyNot ?? undefined)
      }
      onClick={() =>
        withAuthor(
          () =>
            void goToStage({
              call,
              stage,
              common,
              today,
              said: t('calls:stageDone', { stage: name }),
              saidFrozen: t('calls:stageCirculated', { stage: name }),
            }),
        )
      }
    >
      {index === 0 ? t('calls:stageGo', { stage: name }) : name}
    </Button>
  ))
}
