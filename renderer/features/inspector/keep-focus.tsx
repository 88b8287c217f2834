import { Component, type ReactNode } from 'react'
import { isFocusWished, wishFocus } from '../../parts/focus.ts'

type KeepFocusProps = {
  readonly container: { readonly current: HTMLElement | null }
  /** What is shown, and how far it lies along the way that the person came. */
  readonly shown: string
  readonly depth: number
  readonly children: ReactNode
}

/**
 * When other details take the place of those that had the focus, their heading has it; on the way back the link by
 * which the person had gone on. A class, because only `getSnapshotBeforeUpdate` sees where the focus is before React
 * takes the old details off the page.
 */
export class KeepFocus extends Component<KeepFocusProps> {
  override getSnapshotBeforeUpdate(): boolean {
    return this.isInside(document.activeElement)
  }

  override componentDidUpdate(before: KeepFocusProps, _state: unknown, hadFocus: boolean): void {
    const { shown, depth } = this.props
    if (!hadFocus || shown === before.shown) return
    const { activeElement } = document
    const isElsewhere = activeElement !== document.body && !this.isInside(activeElement)
    if (isElsewhere || isFocusWished()) return // another view was asked for
    wishFocus('details', depth < before.depth ? before.shown : undefined)
  }

  isInside(element: Element | null): boolean {
    return this.props.container.current?.contains(element) === true
  }

  override render(): ReactNode {
    return this.props.children
  }
}
