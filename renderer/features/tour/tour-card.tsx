import { useEffect, useId, useLayoutEffect, useRef, useState, type ReactNode } from 'react'
import { helpIn } from '../../../shared/language/help/help.ts'
import { Button } from '../../parts/button.tsx'
import { takeFocus } from '../../parts/focus.ts'
import { announce } from '../../session/announce.ts'
import { showView } from '../../session/session.ts'
import { useOwnKeys } from '../../session/shortcuts.ts'
import { goToStep } from '../../session/tour.ts'
import { useWords } from '../../session/words.ts'
import { inWords } from '../help/in-words.ts'
import { HelpText } from '../help/help-text.tsx'
import { placeCard } from './place-card.ts'
import { leaveTour } from './take-tour.ts'
import { tourSteps } from './tour-steps.ts'
import { useTarget } from './use-target.ts'

/**
 * One step: a card beside what it speaks of, which has a ring around it. Not modal: everything stays in use meanwhile.
 * The focus goes to the card when it opens and stays on its buttons from step to step; each step is announced.
 */
export function TourCard({ step }: { readonly step: number }): ReactNode {
  const words = useWords()
  const { t, language } = words
  useOwnKeys()
  const { id, view, targets } = tourSteps[step] ?? tourSteps[0]!
  const { title, text } = helpIn(language).tour[id]
  const card = useRef<HTMLElement>(null)
  const name = useId()
  const isLast = step === tourSteps.length - 1
  const place = t('help:tour.place', { n: step + 1, of: tourSteps.length })

  useLayoutEffect(() => {
    if (view !== undefined) showView(view)
  }, [view])
  const target = useTarget(targets)
  const inner = { width: window.innerWidth, height: window.innerHeight }
  const [size, setSize] = useState({ width: 0, height: 0 })
  useLayoutEffect(() => {
    if (card.current !== null) setSize({ width: card.current.offsetWidth, height: card.current.offsetHeight })
  }, [title, text, inner.width, inner.height])
  useLayoutEffect(() => takeFocus(card.current), [])
  const isFirstSaid = useRef(true)
  useEffect(() => {
    // the first step is read out as the dialog that takes the focus
    if (!isFirstSaid.current) announce(`${place}. ${title}. ${inWords(text, words)}`)
    isFirstSaid.current = false
  }, [place, title, text, words])
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape' || event.defaultPrevented || isTakenElsewhere()) return
      event.preventDefault()
      leaveTour()
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [])

  return (
    <>
      {target === undefined ? null : <div className="tour-ring" aria-hidden="true" style={target} />}
      <section
        ref={card}
        role="dialog"
        className="tour-card"
        style={placeCard(target, size, inner)}
        data-pane="tour"
        aria-labelledby={`${name}-title`}
        aria-describedby={`${name}-text`}
        tabIndex={-1}
      >
        <div className="tour-head">
          <h2 id={`${name}-title`}>{title}</h2>
          <span className="muted number">{place}</span>
        </div>
        <p id={`${name}-text`}>
          <HelpText text={text} />
        </p>
        <div className="tour-foot">
          <Button look="quiet" onClick={leaveTour}>
            {t('help:tour.leave')}
          </Button>
          <Button className="push" isBarred={step === 0} onClick={() => goToStep(step - 1)}>
            {t('help:tour.back')}
          </Button>
          <Button look="primary" onClick={() => (isLast ? leaveTour() : goToStep(step + 1))}>
            {t(isLast ? 'help:tour.end' : 'help:tour.next')}
          </Button>
        </div>
      </section>
    </>
  )
}

/** Escape belongs to a dialog, a panel or a field first. */
function isTakenElsewhere(): boolean {
  const field = document.activeElement
  return (
    document.querySelector('dialog[open], :popover-open') !== null ||
    (field instanceof HTMLElement &&
      field.matches('input:not([type="radio"], [type="checkbox"]), textarea, select'))
  )
}
