import { Component, type ReactNode } from 'react'
import { useStore, createStore } from '../session/store.ts'
import { useWords } from '../session/words.ts'
import { Button } from './button.tsx'
import { Icon } from './icons.tsx'

/** A fault of the program that reached the window: an exception is a bug, and is shown as one, never swallowed. */
const mishap = createStore<string | null>(null)

/** Listens for what no component caught. */
export function followMishaps(): void {
  window.addEventListener('error', (event) => mishap.set(event.message))
  window.addEventListener('unhandledrejection', (event) => mishap.set(String(event.reason)))
}

/** Says that something went wrong, that nothing is lost, and what to do. */
export function MishapNote(): ReactNode {
  const { t } = useWords()
  const message = useStore(mishap, (now) => now)
  if (message === null) return null
  return (
    <div className="note note-error" role="alert">
      <Icon name="alert" />
      <p>{t('mishap', { message })}</p>
      <Button onClick={() => mishap.set(null)}>{t('close')}</Button>
    </div>
  )
}

type BoundaryProps = { readonly children: ReactNode; readonly resetOn: string }
type BoundaryState = { readonly failedOn: string | null }

/** Keeps a fault in one view from taking the window with it; another view, or another map, tries anew. */
export class Boundary extends Component<BoundaryProps, BoundaryState> {
  override state: BoundaryState = { failedOn: null }

  override componentDidCatch(error: unknown): void {
    mishap.set(String(error))
    this.setState({ failedOn: this.props.resetOn })
  }

  static getDerivedStateFromError(): Partial<BoundaryState> {
    return { failedOn: '' }
  }

  override componentDidUpdate(before: BoundaryProps): void {
    if (before.resetOn !== this.props.resetOn && this.state.failedOn !== null)
      this.setState({ failedOn: null })
  }

  override render(): ReactNode {
    return this.state.failedOn === null ? this.props.children : null
  }
}
